package org.undersigned.http.embed;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.http.collection.CollectionQuery;
import org.undersigned.http.collection.CollectionResponses;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.QueryString;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.http.route.Formats;
import org.undersigned.http.site.AssetsResource;
import org.undersigned.letter.Coded;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Statistic;
import org.undersigned.letter.Summary;
import org.undersigned.page.Pages;
import org.undersigned.page.embed.EmbedBuilderView;
import org.undersigned.page.embed.EmbedOptions;
import org.undersigned.page.embed.EmbedPages;
import org.undersigned.page.embed.EmbedStylesheet;
import org.undersigned.representation.embed.EmbedSnippets;
import org.undersigned.representation.embed.EmbedTarget;
import org.undersigned.store.Letters;
import org.undersigned.store.query.Query;
import org.undersigned.store.query.QueryableType;
import org.undersigned.store.query.StoredItem;

/** Where embeds are chosen, and the files that they load. */
@Path("/")
@Tag(name = "Embedding")
class GalleryResource {

    private static final List<String> PARAMETERS =
            List.of("letter", "part", "statistic", "as", "theme", "accent", "words", "limit");

    /** So many letters can be chosen; others by their address. */
    private static final int CHOICES = 100;

    private final Letters letters;
    private final CollectionResponses collections;
    private final ResponseFactory responses;

    @Inject
    GalleryResource(Letters letters, CollectionResponses collections, ResponseFactory responses) {
        this.letters = letters;
        this.collections = collections;
        this.responses = responses;
    }

    @GET
    @Path("/embed/gallery")
    @Formats(MediaFormat.HTML)
    @Operation(operationId = "getGallery", summary = "Where an embed is chosen, and the lines to paste are made")
    public RenderedResponse gallery() {
        Map<String, List<String>> values = QueryString.read(responses.query());
        values.keySet().forEach(name -> CollectionQuery.known(name, PARAMETERS));
        List<Summary> choices = letters.page(Query.all(QueryableType.LETTERS), null, CHOICES).items().stream()
                .map(StoredItem::value)
                .toList();
        String first = choices.isEmpty() ? null : choices.get(0).id().value();
        String id = EmbedParameters.one(values, "letter", first);
        String way = chosen(values, "as", EmbedBuilderView.METHODS);
        String lang = EmbedParameters.one(values, "words", "");
        if (!lang.isEmpty() && !Pages.LANGUAGES.contains(lang)) {
            throw CollectionQuery.invalid("words", lang, Pages.LANGUAGES);
        }
        Letter letter = id == null ? null : collections.published(id).letter();
        EmbedOptions embedOptions = EmbedParameters.appearance(values);
        String language = lang.isEmpty() ? null : lang;
        EmbedSnippets embedSnippets = letter == null ? null : embedding(values, letter, embedOptions, language);
        EmbedBuilderView embedBuilderView =
                new EmbedBuilderView(responses.visit(), choices, letter, way, embedOptions, language, embedSnippets);
        return responses.page(
                EmbedPages.render(embedBuilderView),
                null,
                letters.lastPublished().orElse(null));
    }

    private EmbedSnippets embedding(
            Map<String, List<String>> values, Letter letter, EmbedOptions embedOptions, String language) {
        List<String> labels =
                java.util.Arrays.stream(EmbedTarget.values()).map(Coded::label).toList();
        EmbedTarget kind =
                Coded.of(EmbedTarget.class, chosen(values, "part", labels)).orElseThrow();
        Statistic statistic = kind == EmbedTarget.STATISTIC ? statistic(values, letter) : null;
        if (kind == EmbedTarget.STATISTIC && statistic == null) {
            kind = EmbedTarget.SUMMARY;
        }
        Slug figure = statistic == null ? null : statistic.id();
        return new EmbedSnippets(
                responses.addresses(), kind, letter.id(), figure, letter.title(), look(kind, embedOptions, language));
    }

    /** The figure that is chosen; the first where another letter was chosen since. */
    private static Statistic statistic(Map<String, List<String>> values, Letter letter) {
        String id = EmbedParameters.one(values, "statistic", "");
        return letter.statistics().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElse(
                        letter.statistics().isEmpty()
                                ? null
                                : letter.statistics().get(0));
    }

    /** What the lines to paste say of their look: nothing that goes without saying. */
    private static Map<String, String> look(EmbedTarget kind, EmbedOptions embedOptions, String language) {
        Map<String, String> look = new LinkedHashMap<>();
        if (embedOptions.theme() != EmbedOptions.Theme.AUTO) {
            look.put("theme", embedOptions.theme().label());
        }
        if (embedOptions.accent() != null) {
            look.put("accent", embedOptions.accent());
        }
        if (language != null) {
            look.put("lang", language);
        }
        if (embedOptions.limit() > 0 && EmbedParameters.parameters(kind).contains("limit")) {
            look.put("limit", Integer.toString(embedOptions.limit()));
        }
        return look;
    }

    /** One of a list; the first where nothing is said. */
    private static String chosen(Map<String, List<String>> values, String name, List<String> allowed) {
        String given = EmbedParameters.one(values, name, allowed.get(0));
        if (!allowed.contains(given)) {
            throw CollectionQuery.invalid(name, given, allowed);
        }
        return given;
    }

    @GET
    @Path("/embed.js")
    @Formats(MediaFormat.SCRIPT)
    @Operation(operationId = "getEmbedScript", summary = "The custom element that shows a letter on another site")
    public RenderedResponse script() {
        return AssetsResource.file(responses, "/embed/embed.js");
    }

    @GET
    @Path("/embed/frame.js")
    @Formats(MediaFormat.SCRIPT)
    @Operation(operationId = "getFrameScript", summary = "What frames do where scripts run")
    public RenderedResponse frameScript() {
        return AssetsResource.file(responses, "/embed/frame.js");
    }

    @GET
    @Path("/embed/gallery.js")
    @Formats(MediaFormat.SCRIPT)
    @Operation(operationId = "getGalleryScript", summary = "What the gallery does where scripts run")
    public RenderedResponse galleryScript() {
        return AssetsResource.file(responses, "/embed/gallery.js");
    }

    @GET
    @Path("/embed/gallery.css")
    @Formats(MediaFormat.CSS)
    @Operation(operationId = "getGalleryStyle", summary = "The style of the gallery")
    public RenderedResponse galleryStyle() {
        return AssetsResource.file(responses, "/embed/gallery.css");
    }

    @GET
    @Path("/embed/frame.css")
    @Formats(MediaFormat.CSS)
    @Operation(operationId = "getFrameStyle", summary = "The style of frames, in a theme and with an accent")
    public RenderedResponse frameStyle() {
        Map<String, List<String>> values = QueryString.read(responses.query());
        values.keySet().forEach(name -> CollectionQuery.known(name, EmbedParameters.COLOURS));
        return RenderedResponse.of(
                MediaFormat.CSS, EmbedStylesheet.css(EmbedParameters.appearance(values)), null, null);
    }
}
