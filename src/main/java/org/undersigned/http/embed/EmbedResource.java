package org.undersigned.http.embed;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.http.collection.lookup.PublishedLetters;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.letter.StatisticsResource;
import org.undersigned.http.parameter.QueryString;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.http.route.Formats;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Statistic;
import org.undersigned.page.embed.EmbedOptions;
import org.undersigned.page.embed.EmbedPages;
import org.undersigned.page.embed.EmbedSelection;
import org.undersigned.page.embed.EmbedView;
import org.undersigned.representation.embed.EmbedTarget;
import org.undersigned.store.LetterRevision;
import org.undersigned.store.Letters;
import org.undersigned.store.index.SearchTerms;
import org.undersigned.store.query.Query;
import org.undersigned.store.query.QueryableType;
import org.undersigned.store.query.StoredItem;
import org.undersigned.store.query.filter.Filters;
import org.undersigned.store.query.revision.LetterScope;

/** The pages that other sites show in a frame. */
@Path("/embed/letters/{letter}")
@Tag(name = "Embedding")
class EmbedResource {

    /** In a longer list, names are found by the words that they begin with. */
    private static final int MAX_SCANNED = 5000;

    private final PublishedLetters published;
    private final ResponseFactory responses;
    private final Letters letters;
    private final EmbedFilters filters;

    @Inject
    EmbedResource(Letters letters, EmbedFilters filters, PublishedLetters published, ResponseFactory responses) {
        this.filters = filters;
        this.letters = letters;
        this.published = published;
        this.responses = responses;
    }

    @GET
    @Formats(MediaFormat.EMBED)
    @Operation(operationId = "embedLetter", summary = "Embed the summary of a letter")
    public RenderedResponse summary(@PathParam("letter") String letter) {
        return frame(EmbedTarget.SUMMARY, letter, null);
    }

    @GET
    @Path("/counter")
    @Formats(MediaFormat.EMBED)
    @Operation(operationId = "embedCounter", summary = "Embed the number of a letter's signatories")
    public RenderedResponse counter(@PathParam("letter") String letter) {
        return frame(EmbedTarget.COUNTER, letter, null);
    }

    @GET
    @Path("/signatories")
    @Formats(MediaFormat.EMBED)
    @Operation(operationId = "embedSignatories", summary = "Embed a letter's signatories")
    public RenderedResponse signatories(@PathParam("letter") String letter) {
        return frame(EmbedTarget.SIGNATORIES, letter, null);
    }

    @GET
    @Path("/statistics")
    @Formats(MediaFormat.EMBED)
    @Operation(operationId = "embedStatistics", summary = "Embed a letter's statistics")
    public RenderedResponse statistics(@PathParam("letter") String letter) {
        return frame(EmbedTarget.STATISTICS, letter, null);
    }

    @GET
    @Path("/statistics/{id}")
    @Formats(MediaFormat.EMBED)
    @Operation(operationId = "embedStatistic", summary = "Embed a statistic")
    public RenderedResponse statistic(@PathParam("letter") String letter, @PathParam("id") String id) {
        return frame(EmbedTarget.STATISTIC, letter, id);
    }

    @GET
    @Path("/recipients")
    @Formats(MediaFormat.EMBED)
    @Operation(operationId = "embedRecipients", summary = "Embed a letter's recipients")
    public RenderedResponse recipients(@PathParam("letter") String letter) {
        return frame(EmbedTarget.RECIPIENTS, letter, null);
    }

    @GET
    @Path("/demands")
    @Formats(MediaFormat.EMBED)
    @Operation(operationId = "embedDemands", summary = "Embed a letter's demands")
    public RenderedResponse demands(@PathParam("letter") String letter) {
        return frame(EmbedTarget.DEMANDS, letter, null);
    }

    private RenderedResponse frame(EmbedTarget kind, String id, String figure) {
        LetterScope scope = published.scope(id);
        LetterRevision revision = published.revision(scope);
        Letter letter = revision.letter();
        EmbedParameters parameters = EmbedParameters.read(responses.parameters(EmbedParameters.of(kind)));
        EmbedSelection selection = filters.select(kind, scope, QueryString.read(responses.query()));
        Statistic statistic = figure == null ? null : StatisticsResource.statistic(letter, figure);
        String html = EmbedPages.render(new EmbedView(
                responses.visit(),
                parameters.appearance(),
                kind,
                letter,
                statistic,
                parameters.words(),
                candidates(letter, parameters.words()),
                selection));
        return responses.page(html, letter.id(), revision.publishedAt());
    }

    /** The signatories with the words. In a long list the index finds them, at the beginning of words. */
    private List<Signatory> candidates(Letter letter, String words) {
        if (words.isBlank() || letter.signatories().size() <= MAX_SCANNED) {
            return letter.signatories();
        }
        try {
            SearchTerms terms =
                    SearchTerms.parse(words.replace("\"", " ").strip().replaceAll("\\s+", "* ") + "*");
            Query<Signatory> query = Query.of(
                            QueryableType.SIGNATORIES,
                            published.scope(letter.id().value()))
                    .withFilters(List.of(Filters.words(terms)));
            return letters.first(query, EmbedOptions.MOST).stream()
                    .map(StoredItem::value)
                    .toList();
        } catch (IllegalArgumentException noWords) {
            return List.of();
        }
    }
}
