package org.undersigned.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Statistic;

/** Every figure, with its words and its source. */
@Path("/")
@Tag(name = "Statistics")
class StatisticsResource {

    private final Collections collections;
    private final CiteResource citing;
    private final Pictures pictures;
    private final Desk desk;

    @Inject
    StatisticsResource(Collections collections, CiteResource citing, Pictures pictures, Desk desk) {
        this.collections = collections;
        this.citing = citing;
        this.pictures = pictures;
        this.desk = desk;
    }

    @GET
    @Path("/statistics")
    @Operation(
            operationId = "listStatisticsOfAllLetters",
            summary = "Every figure, with its words and its source, of all letters")
    public Answer all() {
        return collections.all(Holding.STATISTICS);
    }

    @GET
    @Path("/letters/{letter}/statistics")
    @Operation(operationId = "listStatistics", summary = "Every figure, with its words and its source, of one letter")
    public Answer ofLetter(@PathParam("letter") String letter) {
        return desk.form() == Form.SVG ? pictures.chart(letter) : collections.of(Holding.STATISTICS, letter);
    }

    @GET
    @Path("/letters/{letter}/statistics/{id}")
    @Operation(operationId = "getStatistic", summary = "One of them")
    public Answer one(@PathParam("letter") String letter, @PathParam("id") String id) {
        if (desk.form().reference()) {
            return citing.statistic(letter, id);
        }
        if (desk.form() == Form.SVG || desk.form() == Form.PNG) {
            return pictures.statistic(letter, id);
        }
        return collections.one(Holding.STATISTICS, letter, id);
    }

    /** One figure of a letter, by its id. */
    static Statistic figure(Letter letter, String id) {
        List<Statistic> all = letter.statistics();
        return all.stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> Missing.of(
                        "letter %s has no statistic \"%s\"".formatted(letter.id(), id),
                        "statistic",
                        id,
                        all.stream().map(one -> one.id().value()).toList()));
    }

    @GET
    @Path("/statistics/count")
    @Operation(operationId = "countStatisticsOfAllLetters", summary = "How many there are, of all letters")
    public Answer countAll() {
        return collections.count(Holding.STATISTICS);
    }

    @GET
    @Path("/letters/{letter}/statistics/count")
    @Operation(operationId = "countStatistics", summary = "How many there are, of one letter")
    public Answer count(@PathParam("letter") String letter) {
        return collections.count(Holding.STATISTICS, letter);
    }
}
