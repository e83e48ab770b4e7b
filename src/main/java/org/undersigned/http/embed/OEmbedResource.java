package org.undersigned.http.embed;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.http.collection.lookup.PublishedLetters;
import org.undersigned.http.collection.query.ImageParameters;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.letter.StatisticsResource;
import org.undersigned.http.parameter.QueryParameters;
import org.undersigned.http.parameter.QueryString;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.protocol.LanguageNegotiation;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.http.route.Formats;
import org.undersigned.http.route.RevisionPath;
import org.undersigned.http.route.Routes;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Statistic;
import org.undersigned.page.embed.EmbedPages;
import org.undersigned.representation.embed.EmbedSnippets;
import org.undersigned.representation.embed.EmbeddablePath;
import org.undersigned.representation.embed.OEmbed;
import org.undersigned.representation.picture.SocialCard;
import org.undersigned.store.LetterRevision;
import org.undersigned.store.query.revision.LetterScope;

/** The oEmbed 1.0 provider. It never fetches a URL. */
@Path("/oembed")
@Tag(name = "Embedding")
public class OEmbedResource {

    private static final int WIDTH = 600;

    private final PublishedLetters published;
    private final ResponseFactory responses;
    private final Routes routes;

    @Inject
    OEmbedResource(PublishedLetters published, ResponseFactory responses, Routes routes) {
        this.published = published;
        this.responses = responses;
        this.routes = routes;
    }

    @GET
    @Formats({MediaFormat.JSON, MediaFormat.OEMBED})
    @Operation(operationId = "getOEmbed", summary = "Get the oEmbed description of a URL")
    public RenderedResponse describe() {
        // Consumers may send parameters that the specification does not name.
        QueryParameters given = QueryParameters.parseLenient(responses.query());
        MediaFormat format = format(given.get(OEmbedParameters.FORMAT));
        String url = given.get(OEmbedParameters.URL);
        int width = Math.min(WIDTH, given.find(OEmbedParameters.MAX_WIDTH).orElse(WIDTH));
        int maxHeight = given.find(OEmbedParameters.MAX_HEIGHT).orElse(Integer.MAX_VALUE);
        String local = local(url);
        String query = url.contains("?") ? url.replaceFirst("#.*$", "").replaceFirst("^[^?]*\\?", "") : "";
        Optional<RevisionPath> pinned = RevisionPath.parse(local);
        EmbeddablePath path = embeddable(pinned.map(RevisionPath::path).orElse(local), url);
        LetterScope scope = published.scope(
                path.letter(), pinned.map(RevisionPath::revision).orElse(null));
        LetterRevision revision = published.revision(scope);
        // The form of a page sends the fields that are left empty, too.
        Map<String, List<String>> values = QueryString.read(
                QueryString.retain(QueryString.withoutTracking(query), (name, value) -> !value.isBlank()));
        Map<String, List<String>> filters = EmbedFilters.among(path.target(), values);
        EmbedFilters.query(path.target(), scope, filters);
        OEmbed embed = describe(
                path, filters, appearance(path, values, filters.keySet()), revision.letter(), width, maxHeight);
        String text = format == MediaFormat.OEMBED ? embed.xml() : embed.json();
        return RenderedResponse.of(format, text, revision.letter().id(), revision.publishedAt());
    }

    /** The parameters of the URL that the embed keeps; another one that would change the content is refused. */
    private static Map<String, String> appearance(
            EmbeddablePath path, Map<String, List<String>> values, Set<String> filters) {
        List<String> kept = new ArrayList<>(List.of(LanguageNegotiation.PARAMETER));
        EmbedParameters.of(path.target()).forEach(parameter -> kept.add(parameter.name()));
        Map<String, String> appearance = new LinkedHashMap<>();
        if (path.signatoryWords() != null) {
            appearance.put(EmbedParameters.WORDS.name(), path.signatoryWords());
        }
        values.forEach((name, given) -> {
            if (!kept.contains(name)) {
                throw new ProblemException(
                                ProblemType.NOT_FOUND,
                                "an embed cannot keep the parameter \"%s\""
                                        .formatted(name.replaceAll("\\p{Cntrl}", " ")))
                        .with("missing", "embed")
                        .with("parameter", name)
                        .with("allowed", kept);
            }
            if (!filters.contains(name)) {
                appearance.putIfAbsent(name, given.get(0));
            }
        });
        return appearance;
    }

    private OEmbed describe(
            EmbeddablePath path,
            Map<String, List<String>> filters,
            Map<String, String> appearance,
            Letter letter,
            int width,
            int maxHeight) {
        Statistic statistic = path.statistic() == null ? null : StatisticsResource.statistic(letter, path.statistic());
        Slug id = statistic == null ? null : statistic.id();
        String language = appearance.get(LanguageNegotiation.PARAMETER);
        String title = EmbedPages.title(path.target(), letter, statistic, language) + asOf();
        EmbedSnippets snippets =
                new EmbedSnippets(responses.addresses(), path.target(), letter.id(), id, title, filters, appearance);
        return new OEmbed(
                title,
                responses.address("/"),
                snippets.frame(),
                width,
                Math.min(path.target().height(), maxHeight),
                snippets.source(),
                picture(letter, id, width, maxHeight));
    }

    /** The date of the revision that the URL names. */
    private String asOf() {
        LocalDate asOf = responses.addresses().shown().asOf();
        return asOf == null ? "" : " (as of %s)".formatted(asOf);
    }

    /** An image that fits into the embed; {@code null} if it would be too small to read. */
    private OEmbed.Picture picture(Letter letter, Slug statistic, int width, int maxHeight) {
        if (width < ImageParameters.MIN_WIDTH || SocialCard.height(width) > maxHeight) {
            return null;
        }
        String path = responses.addresses().path(letter.id()) + (statistic == null ? "" : "/statistics/" + statistic);
        URI address = responses.address(path + ".png?width=" + width);
        return new OEmbed.Picture(address, width, SocialCard.height(width));
    }

    /** The format parameter overrides the negotiated format. */
    private MediaFormat format(String format) {
        if (format == null) {
            return responses.form();
        }
        return switch (format) {
            case "json" -> MediaFormat.JSON;
            case "xml" -> MediaFormat.OEMBED;
            default ->
                throw new ProblemException(
                                ProblemType.FORMAT_NOT_IMPLEMENTED,
                                "the format \"%s\" is not supported".formatted(format.replaceAll("\\p{Cntrl}", " ")))
                        .with("allowed", List.of("json", "xml"));
        };
    }

    /** The path of a URL of this server, with http or https; empty for another URL. */
    private String local(String url) {
        String base = responses.base().replaceFirst("^https?:", "");
        String bare = url.replaceFirst("(?i)^https?:", "").replaceFirst("[?#].*$", "");
        boolean ours = url.matches("(?is)https?://.*")
                && bare.regionMatches(true, 0, base, 0, base.length())
                && bare.startsWith("/", base.length());
        return ours ? bare.substring(base.length()).replaceFirst("(?<=.)/+$", "") : "";
    }

    private EmbeddablePath embeddable(String path, String url) {
        return Optional.of(path)
                .filter(local -> !local.isEmpty())
                .flatMap(routes::match)
                .flatMap(match -> EmbeddablePath.parse(match.path().path()))
                .orElseThrow(
                        () -> new ProblemException(ProblemType.NOT_FOUND, "no resource at this URL can be embedded")
                                .with("missing", "embed")
                                .with("given", url));
    }
}
