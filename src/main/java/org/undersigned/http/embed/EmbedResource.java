package org.undersigned.http.embed;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.http.collection.CollectionResponses;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.letter.StatisticsResource;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.http.route.Formats;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Statistic;
import org.undersigned.page.embed.EmbedOptions;
import org.undersigned.page.embed.EmbedPages;
import org.undersigned.page.embed.EmbedView;
import org.undersigned.representation.embed.EmbedTarget;
import org.undersigned.store.LetterRevision;

/** What other sites show in a frame. */
@Path("/embed/letters/{letter}")
@Tag(name = "Embedding")
class EmbedResource {

    private final CollectionResponses collections;
    private final ResponseFactory responses;

    @Inject
    EmbedResource(CollectionResponses collections, ResponseFactory responses) {
        this.collections = collections;
        this.responses = responses;
    }

    @GET
    @Formats(MediaFormat.EMBED)
    @Operation(operationId = "embedLetter", summary = "A letter at a glance, to be framed")
    public RenderedResponse summary(@PathParam("letter") String letter) {
        return frame(EmbedTarget.SUMMARY, letter, null);
    }

    @GET
    @Path("/counter")
    @Formats(MediaFormat.EMBED)
    @Operation(operationId = "embedCounter", summary = "How many signed a letter, to be framed")
    public RenderedResponse counter(@PathParam("letter") String letter) {
        return frame(EmbedTarget.COUNTER, letter, null);
    }

    @GET
    @Path("/signatories")
    @Formats(MediaFormat.EMBED)
    @Operation(operationId = "embedSignatories", summary = "Who signed a letter, to be framed")
    public RenderedResponse signatories(@PathParam("letter") String letter) {
        return frame(EmbedTarget.SIGNATORIES, letter, null);
    }

    @GET
    @Path("/statistics")
    @Formats(MediaFormat.EMBED)
    @Operation(operationId = "embedStatistics", summary = "A letter's figures, to be framed")
    public RenderedResponse statistics(@PathParam("letter") String letter) {
        return frame(EmbedTarget.STATISTICS, letter, null);
    }

    @GET
    @Path("/statistics/{id}")
    @Formats(MediaFormat.EMBED)
    @Operation(operationId = "embedStatistic", summary = "One figure, to be framed")
    public RenderedResponse statistic(@PathParam("letter") String letter, @PathParam("id") String id) {
        return frame(EmbedTarget.STATISTIC, letter, id);
    }

    @GET
    @Path("/recipients")
    @Formats(MediaFormat.EMBED)
    @Operation(operationId = "embedRecipients", summary = "To whom a letter is written, to be framed")
    public RenderedResponse recipients(@PathParam("letter") String letter) {
        return frame(EmbedTarget.RECIPIENTS, letter, null);
    }

    @GET
    @Path("/demands")
    @Formats(MediaFormat.EMBED)
    @Operation(operationId = "embedDemands", summary = "What a letter asks for, to be framed")
    public RenderedResponse demands(@PathParam("letter") String letter) {
        return frame(EmbedTarget.DEMANDS, letter, null);
    }

    private RenderedResponse frame(EmbedTarget kind, String id, String figure) {
        LetterRevision revision = collections.published(id);
        Letter letter = revision.letter();
        EmbedParameters wish = EmbedParameters.read(responses.query(), kind);
        Statistic statistic = figure == null ? null : StatisticsResource.figure(letter, figure);
        EmbedOptions embedOptions = wish.appearance();
        String html = EmbedPages.render(
                new EmbedView(responses.visit(), embedOptions, kind, letter, statistic, wish.words()));
        return responses.page(html, letter.id(), revision.publishedAt());
    }
}
