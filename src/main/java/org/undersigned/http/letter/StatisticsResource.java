package org.undersigned.http.letter;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.http.collection.CollectionResponses;
import org.undersigned.http.collection.SumResponses;
import org.undersigned.http.collection.lookup.NotFoundProblems;
import org.undersigned.http.collection.query.CollectionType;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.http.route.Formats;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Statistic;

/** The statistics of letters, with their quotes and citations. */
@Path("/")
@Tag(name = "Statistics")
public class StatisticsResource {

    private final CollectionResponses collections;
    private final CitationFormatsResource citing;
    private final ImageResponses images;
    private final SumResponses sums;
    private final ResponseFactory responses;

    @Inject
    StatisticsResource(
            CollectionResponses collections,
            CitationFormatsResource citing,
            ImageResponses images,
            SumResponses sums,
            ResponseFactory responses) {
        this.collections = collections;
        this.citing = citing;
        this.images = images;
        this.sums = sums;
        this.responses = responses;
    }

    @GET
    @Path("/statistics")
    @Formats(collection = true, value = MediaFormat.PNG)
    @Operation(operationId = "listStatisticsOfAllLetters")
    public RenderedResponse all() {
        return collections.all(CollectionType.STATISTICS);
    }

    @GET
    @Path("/letters/{letter}/statistics")
    @Formats(
            collection = true,
            value = {MediaFormat.SVG, MediaFormat.PNG})
    @Operation(operationId = "listStatistics")
    public RenderedResponse ofLetter(@PathParam("letter") String letter) {
        return responses.form() == MediaFormat.SVG
                ? images.chart(letter)
                : collections.of(CollectionType.STATISTICS, letter);
    }

    @GET
    @Path("/letters/{letter}/statistics/{id}")
    @Formats({
        MediaFormat.JSON,
        MediaFormat.JSONLD,
        MediaFormat.CSL,
        MediaFormat.BIBTEX,
        MediaFormat.RIS,
        MediaFormat.BIBLIOGRAPHY,
        MediaFormat.HTML,
        MediaFormat.SVG,
        MediaFormat.PNG
    })
    @Operation(operationId = "getStatistic")
    public RenderedResponse one(@PathParam("letter") String letter, @PathParam("id") String id) {
        if (responses.form().reference()) {
            return citing.statistic(letter, id);
        }
        if (responses.form() == MediaFormat.SVG || responses.form() == MediaFormat.PNG) {
            return images.statistic(letter, id);
        }
        return collections.one(CollectionType.STATISTICS, letter, id);
    }

    /** The statistic of a letter with an id. */
    public static Statistic statistic(Letter letter, String id) {
        return NotFoundProblems.require(letter, CollectionType.STATISTICS, letter.statistics(), id);
    }

    @GET
    @Path("/statistics/count")
    @Formats(MediaFormat.JSON)
    @Operation(operationId = "countStatisticsOfAllLetters")
    public RenderedResponse countAll() {
        return collections.count(CollectionType.STATISTICS);
    }

    @GET
    @Path("/letters/{letter}/statistics/count")
    @Formats(MediaFormat.JSON)
    @Operation(operationId = "countStatistics")
    public RenderedResponse count(@PathParam("letter") String letter) {
        return collections.count(CollectionType.STATISTICS, letter);
    }

    @GET
    @Path("/statistics/sums")
    @Formats({MediaFormat.JSON, MediaFormat.CSV, MediaFormat.NDJSON, MediaFormat.XLSX})
    @Operation(operationId = "sumStatisticsOfAllLetters")
    public RenderedResponse sumAll() {
        return sums.all();
    }

    @GET
    @Path("/letters/{letter}/statistics/sums")
    @Formats({MediaFormat.JSON, MediaFormat.CSV, MediaFormat.NDJSON, MediaFormat.XLSX})
    @Operation(operationId = "sumStatistics")
    public RenderedResponse sum(@PathParam("letter") String letter) {
        return sums.of(letter);
    }
}
