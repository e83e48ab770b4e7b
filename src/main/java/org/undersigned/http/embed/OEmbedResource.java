package org.undersigned.http.embed;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.http.collection.CollectionQuery;
import org.undersigned.http.collection.CollectionResponses;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.letter.ImageResponses;
import org.undersigned.http.letter.StatisticsResource;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.QueryString;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.http.route.Formats;
import org.undersigned.http.route.Route;
import org.undersigned.http.route.Routes;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Statistic;
import org.undersigned.representation.embed.EmbedSnippets;
import org.undersigned.representation.embed.EmbedTarget;
import org.undersigned.representation.embed.OEmbed;
import org.undersigned.representation.picture.SocialCard;
import org.undersigned.store.LetterRevision;

/** What an address of ours looks like on somebody else's page: oEmbed 1.0. No address is ever fetched. */
@Path("/oembed")
@Tag(name = "Embedding")
public class OEmbedResource {

    private static final int WIDTH = 600;

    /** What can be embedded. */
    public static final Map<String, EmbedTarget> KINDS = Map.of(
            "/letters/{letter}", EmbedTarget.SUMMARY,
            "/letters/{letter}/text", EmbedTarget.SUMMARY,
            "/letters/{letter}/signatories", EmbedTarget.SIGNATORIES,
            "/letters/{letter}/statistics", EmbedTarget.STATISTICS,
            "/letters/{letter}/statistics/{id}", EmbedTarget.STATISTIC,
            "/letters/{letter}/recipients", EmbedTarget.RECIPIENTS,
            "/letters/{letter}/demands", EmbedTarget.DEMANDS);

    private final CollectionResponses collections;
    private final ResponseFactory responses;
    private final Routes routes;

    @Inject
    OEmbedResource(CollectionResponses collections, ResponseFactory responses, Routes routes) {
        this.routes = routes;
        this.collections = collections;
        this.responses = responses;
    }

    @GET
    @Formats({MediaFormat.JSON, MediaFormat.OEMBED})
    @Operation(operationId = "getOEmbed", summary = "How to embed an address of ours: oEmbed 1.0")
    public RenderedResponse describe() {
        // Consumers send what they like beside what the specification names: nothing is refused for being unknown.
        Map<String, List<String>> values = QueryString.read(responses.query());
        MediaFormat form = form(EmbedParameters.one(values, "format", null));
        String url = EmbedParameters.one(values, "url", "");
        if (url.isEmpty()) {
            throw CollectionQuery.invalid(
                    "url", url, List.of("an address of a letter, a collection of it, or a statistic"));
        }
        int width = Math.min(WIDTH, size(values, "maxwidth"));
        int highest = size(values, "maxheight");
        Route.RouteMatch match = match(url);
        String[] parts = match.path().path().split("/");
        LetterRevision revision = collections.published(parts[2]);
        OEmbed embed = describe(KINDS.get(match.route().template()), revision.letter(), parts, width, highest);
        String text = form == MediaFormat.OEMBED ? embed.xml() : embed.json();
        return RenderedResponse.of(form, text, revision.letter().id(), revision.publishedAt());
    }

    private OEmbed describe(EmbedTarget kind, Letter letter, String[] parts, int width, int highest) {
        Statistic statistic = kind == EmbedTarget.STATISTIC ? StatisticsResource.figure(letter, parts[4]) : null;
        Slug figure = statistic == null ? null : statistic.id();
        String title = statistic == null ? letter.title() : statistic.quote().exact();
        EmbedSnippets embedSnippets =
                new EmbedSnippets(responses.addresses(), kind, letter.id(), figure, title, Map.of());
        return new OEmbed(
                title,
                responses.address("/"),
                embedSnippets.frame(),
                width,
                Math.min(kind.height(), highest),
                embedSnippets.source(),
                picture(letter, figure, width, highest));
    }

    /** A picture no larger than the embed may be; none where that is too small to be read. */
    private OEmbed.Picture picture(Letter letter, Slug figure, int width, int highest) {
        if (width < ImageResponses.NARROWEST || SocialCard.height(width) > highest) {
            return null;
        }
        String path = "/letters/" + letter.id() + (figure == null ? "" : "/statistics/" + figure);
        URI address = responses.address(path + ".png?width=" + width);
        return new OEmbed.Picture(address, width, SocialCard.height(width));
    }

    /** The format that the question names wins over the one of the address. */
    private MediaFormat form(String format) {
        if (format == null) {
            return responses.form();
        }
        return switch (format) {
            case "json" -> MediaFormat.JSON;
            case "xml" -> MediaFormat.OEMBED;
            default ->
                throw new ProblemException(
                                ProblemType.FORMAT_NOT_IMPLEMENTED,
                                "there is json and xml, but no \"%s\"".formatted(format.replaceAll("\\p{Cntrl}", " ")))
                        .with("allowed", List.of("json", "xml"));
        };
    }

    private static int size(Map<String, List<String>> values, String name) {
        String given = EmbedParameters.one(values, name, "");
        if (given.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        if (given.matches("0*[1-9]\\d{0,8}")) {
            return Integer.parseInt(given);
        }
        throw CollectionQuery.invalid(name, given, List.of("a number of pixels"));
    }

    /** What of ours an address means. It is compared with where we are reached, whether by http or https. */
    private Route.RouteMatch match(String url) {
        String base = responses.base().replaceFirst("^https?:", "");
        String bare = url.replaceFirst("(?i)^https?:", "").replaceFirst("[?#].*$", "");
        boolean ours = url.matches("(?is)https?://.*") && bare.startsWith(base + "/");
        return (ours
                        ? routes.match(bare.substring(base.length()).replaceFirst("(?<=.)/+$", ""))
                        : java.util.Optional.<Route.RouteMatch>empty())
                .filter(match -> KINDS.containsKey(match.route().template()))
                .orElseThrow(
                        () -> new ProblemException(ProblemType.NOT_FOUND, "nothing here is embedded by this address")
                                .with("missing", "embed")
                                .with("given", url));
    }
}
