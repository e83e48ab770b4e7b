package org.undersigned.http.letter;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.http.collection.CollectionResponses;
import org.undersigned.http.collection.CollectionType;
import org.undersigned.http.collection.NotFoundProblems;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Statistic;

/** Every figure, with its words and its source. */
@Path("/")
@Tag(name = "Statistics")
public class StatisticsResource {

    private final CollectionResponses collectionResponses;
    private final CitationFormatsResource citing;
    private final ImageResponses imageResponses;
    private final ResponseFactory responseFactory;

    @Inject
    StatisticsResource(
            CollectionResponses collectionResponses,
            CitationFormatsResource citing,
            ImageResponses imageResponses,
            ResponseFactory responseFactory) {
        this.collectionResponses = collectionResponses;
        this.citing = citing;
        this.imageResponses = imageResponses;
        this.responseFactory = responseFactory;
    }

    @GET
    @Path("/statistics")
    @Operation(
            operationId = "listStatisticsOfAllLetters",
            summary = "Every figure, with its words and its source, of all letters")
    public RenderedResponse all() {
        return collectionResponses.all(CollectionType.STATISTICS);
    }

    @GET
    @Path("/letters/{letter}/statistics")
    @Operation(operationId = "listStatistics", summary = "Every figure, with its words and its source, of one letter")
    public RenderedResponse ofLetter(@PathParam("letter") String letter) {
        return responseFactory.form() == MediaFormat.SVG
                ? imageResponses.chart(letter)
                : collectionResponses.of(CollectionType.STATISTICS, letter);
    }

    @GET
    @Path("/letters/{letter}/statistics/{id}")
    @Operation(operationId = "getStatistic", summary = "One of them")
    public RenderedResponse one(@PathParam("letter") String letter, @PathParam("id") String id) {
        if (responseFactory.form().reference()) {
            return citing.statistic(letter, id);
        }
        if (responseFactory.form() == MediaFormat.SVG || responseFactory.form() == MediaFormat.PNG) {
            return imageResponses.statistic(letter, id);
        }
        return collectionResponses.one(CollectionType.STATISTICS, letter, id);
    }

    /** One figure of a letter, by its id. */
    public static Statistic figure(Letter letter, String id) {
        List<Statistic> all = letter.statistics();
        return all.stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> NotFoundProblems.of(
                        "letter %s has no statistic \"%s\"".formatted(letter.id(), id),
                        "statistic",
                        id,
                        all.stream().map(one -> one.id().value()).toList()));
    }

    @GET
    @Path("/statistics/count")
    @Operation(operationId = "countStatisticsOfAllLetters", summary = "How many there are, of all letters")
    public RenderedResponse countAll() {
        return collectionResponses.count(CollectionType.STATISTICS);
    }

    @GET
    @Path("/letters/{letter}/statistics/count")
    @Operation(operationId = "countStatistics", summary = "How many there are, of one letter")
    public RenderedResponse count(@PathParam("letter") String letter) {
        return collectionResponses.count(CollectionType.STATISTICS, letter);
    }
}
