package org.undersigned.http.embed;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.http.collection.lookup.PublishedLetters;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.parameter.QueryParameters;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.http.route.Formats;
import org.undersigned.http.route.RevisionPath;
import org.undersigned.http.site.AssetsResource;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Statistic;
import org.undersigned.letter.Summary;
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

/** The page on which an embed is configured, and the files that embeds load. */
@Path("/")
@Tag(name = "Embedding")
class GalleryResource {

    /** The number of letters in the menu. The parameter takes any letter. */
    private static final int CHOICES = 100;

    private final Letters letters;
    private final PublishedLetters published;
    private final ResponseFactory responses;

    @Inject
    GalleryResource(Letters letters, PublishedLetters published, ResponseFactory responses) {
        this.letters = letters;
        this.published = published;
        this.responses = responses;
    }

    @GET
    @Path("/embed/gallery")
    @Formats(MediaFormat.HTML)
    @Operation(operationId = "getGallery", summary = "Get the page on which an embed is configured")
    public RenderedResponse gallery() {
        QueryParameters given = responses.parameters(GalleryParameters.ALL);
        List<Summary> choices = letters.page(Query.all(QueryableType.LETTERS), null, CHOICES).items().stream()
                .map(StoredItem::value)
                .toList();
        String first = choices.isEmpty() ? null : choices.get(0).id().value();
        String id = given.find(GalleryParameters.LETTER).orElse(first);
        String way = given.get(GalleryParameters.WAY);
        String language = given.get(GalleryParameters.WORDS);
        Letter letter = id == null ? null : letter(id);
        EmbedOptions options = EmbedParameters.appearance(given);
        EmbedSnippets snippets = letter == null ? null : snippets(given, letter, options, language);
        String html = EmbedPages.render(
                new EmbedBuilderView(responses.visit(), choices, letter, way, options, language, snippets));
        return responses.page(html, null, letters.lastChanged().orElse(null));
    }

    /** @param id the id of a letter, which a revision may follow */
    private Letter letter(String id) {
        return RevisionPath.parse("/letters/" + id)
                .map(pinned -> published.revision(pinned.path().replaceFirst("^/letters/", ""), pinned.revision()))
                .orElseGet(() -> published.revision(id))
                .letter();
    }

    private EmbedSnippets snippets(QueryParameters given, Letter letter, EmbedOptions options, String language) {
        EmbedTarget target = given.get(GalleryParameters.PART);
        Statistic statistic = target == EmbedTarget.STATISTIC ? statistic(given, letter) : null;
        if (target == EmbedTarget.STATISTIC && statistic == null) {
            target = EmbedTarget.SUMMARY;
        }
        Slug id = statistic == null ? null : statistic.id();
        return new EmbedSnippets(
                responses.addresses(),
                target,
                letter.id(),
                id,
                EmbedPages.title(target, letter, statistic, language),
                Map.of(),
                look(target, options, language));
    }

    /** The chosen statistic; the first one if the id belongs to another letter. */
    private static Statistic statistic(QueryParameters given, Letter letter) {
        String id = given.find(GalleryParameters.STATISTIC).orElse("");
        return letter.statistics().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElse(
                        letter.statistics().isEmpty()
                                ? null
                                : letter.statistics().get(0));
    }

    /** The options in the HTML to copy, without defaults. */
    private static Map<String, String> look(EmbedTarget target, EmbedOptions options, String language) {
        Map<String, String> look = new LinkedHashMap<>();
        if (options.theme() != EmbedOptions.Theme.AUTO) {
            look.put("theme", options.theme().label());
        }
        if (options.accent() != null) {
            look.put("accent", options.accent());
        }
        if (language != null) {
            look.put("lang", language);
        }
        if (options.limit() > 0 && EmbedParameters.of(target).contains(EmbedParameters.LIMIT)) {
            look.put("limit", Integer.toString(options.limit()));
        }
        return look;
    }

    @GET
    @Path("/embed.js")
    @Formats(MediaFormat.SCRIPT)
    @Operation(operationId = "getEmbedScript", summary = "Get the script of the custom element")
    public RenderedResponse script() {
        return AssetsResource.file(responses, "/embed/embed.js");
    }

    @GET
    @Path("/embed/frame.js")
    @Formats(MediaFormat.SCRIPT)
    @Operation(operationId = "getFrameScript", summary = "Get the script of frames")
    public RenderedResponse frameScript() {
        return AssetsResource.file(responses, "/embed/frame.js");
    }

    @GET
    @Path("/embed/gallery.js")
    @Formats(MediaFormat.SCRIPT)
    @Operation(operationId = "getGalleryScript", summary = "Get the script of the gallery")
    public RenderedResponse galleryScript() {
        return AssetsResource.file(responses, "/embed/gallery.js");
    }

    @GET
    @Path("/embed/gallery.css")
    @Formats(MediaFormat.CSS)
    @Operation(operationId = "getGalleryStyle", summary = "Get the stylesheet of the gallery")
    public RenderedResponse galleryStyle() {
        return AssetsResource.file(responses, "/embed/gallery.css");
    }

    @GET
    @Path("/embed/frame.css")
    @Formats(MediaFormat.CSS)
    @Operation(
            operationId = "getFrameStyle",
            summary = "Get the stylesheet of frames, with a theme and an accent colour")
    public RenderedResponse frameStyle() {
        QueryParameters given = responses.parameters(EmbedParameters.STYLE);
        return RenderedResponse.of(MediaFormat.CSS, EmbedStylesheet.css(EmbedParameters.appearance(given)), null, null);
    }
}
