package org.undersigned.http.letter;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.http.collection.CollectionQuery;
import org.undersigned.http.collection.CollectionResponses;
import org.undersigned.http.collection.CollectionType;
import org.undersigned.http.collection.IncludeResponses;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.interchange.LetterJson;
import org.undersigned.letter.Slug;
import org.undersigned.page.Pages;
import org.undersigned.representation.citation.BibliographicReference;
import org.undersigned.representation.jsonld.JsonLdWriter;
import org.undersigned.representation.table.DataPackage;
import org.undersigned.representation.table.XlsxWriter;
import org.undersigned.representation.tei.CmifWriter;
import org.undersigned.representation.tei.TeiWriter;
import org.undersigned.representation.text.MarkdownWriter;
import org.undersigned.store.LetterRevision;
import org.undersigned.store.Letters;
import org.undersigned.store.query.Query;
import org.undersigned.store.query.QueryableType;

/** Letters, and each as a whole: at a glance, to read, and as data. */
@Path("/")
@Tag(name = "Letters")
class LettersResource {

    private final Letters letters;
    private final CollectionResponses collectionResponses;
    private final IncludeResponses includeResponses;
    private final CitationResponses citationResponses;
    private final ImageResponses imageResponses;
    private final ResponseFactory responseFactory;

    @Inject
    LettersResource(
            Letters letters,
            CollectionResponses collectionResponses,
            IncludeResponses includeResponses,
            CitationResponses citationResponses,
            ImageResponses imageResponses,
            ResponseFactory responseFactory) {
        this.citationResponses = citationResponses;
        this.letters = letters;
        this.collectionResponses = collectionResponses;
        this.includeResponses = includeResponses;
        this.imageResponses = imageResponses;
        this.responseFactory = responseFactory;
    }

    @GET
    @Path("/letters")
    @Operation(operationId = "listLetters", summary = "All letters, the newest first")
    public RenderedResponse all() {
        return responseFactory.form() == MediaFormat.CMIF
                ? correspondence()
                : collectionResponses.all(CollectionType.LETTERS);
    }

    /** Each letter is read by itself, so that one at a time is in memory. */
    private RenderedResponse correspondence() {
        CollectionQuery.none(responseFactory.query());
        List<Slug> ids = new ArrayList<>();
        letters.each(Query.all(QueryableType.LETTERS), storedItem -> ids.add(storedItem.letter()));
        Instant changed = letters.lastPublished().orElse(null);
        RenderedResponse.ResponseMetadata metadata = responseFactory.about(null, changed, responseFactory.alternates());
        return responseFactory.deliver(metadata, Long.toString(letters.lastChange()), thresholdingOutputStream -> {
            try (CmifWriter cmifWriter =
                    new CmifWriter(responseFactory.addresses(), changed, thresholdingOutputStream)) {
                for (Slug id : ids) {
                    cmifWriter.add(letters.letter(id).orElseThrow().letter());
                    thresholdingOutputStream.count();
                }
            }
        });
    }

    @GET
    @Path("/letters/{letter}")
    @Operation(operationId = "getLetter", summary = "One letter at a glance")
    public RenderedResponse one(@PathParam("letter") String letter) {
        if (responseFactory.form().reference()) {
            return citationResponses.to(letter, cited -> BibliographicReference.to(responseFactory.addresses(), cited));
        }
        if (responseFactory.form() == MediaFormat.JSON) {
            return includeResponses.answer(letter);
        }
        if (responseFactory.form() == MediaFormat.PNG) {
            return imageResponses.letter(letter);
        }
        LetterRevision revision = published(letter);
        if (responseFactory.form() == MediaFormat.HTML) {
            String html =
                    Pages.letter(responseFactory.visit(), revision.letter(), revision.revision(), revision.findings());
            return responseFactory.page(html, revision.letter().id(), revision.publishedAt());
        }
        return answer(revision, MediaFormat.JSONLD, JsonLdWriter.of(responseFactory.addresses(), revision.letter()));
    }

    @GET
    @Path("/letters/count")
    @Operation(operationId = "countLetters", summary = "How many letters there are")
    public RenderedResponse count() {
        return collectionResponses.count(CollectionType.LETTERS);
    }

    @GET
    @Path("/letters/{letter}/model")
    @Operation(operationId = "getModel", summary = "One letter whole: the canonical JSON")
    public RenderedResponse model(@PathParam("letter") String letter) {
        LetterRevision revision = published(letter);
        CollectionQuery.none(responseFactory.query());
        return answer(revision, MediaFormat.JSON, LetterJson.write(revision.letter()));
    }

    @GET
    @Path("/letters/{letter}/text")
    @Operation(operationId = "getText", summary = "One letter to read, as plain text, Markdown or TEI")
    public RenderedResponse text(@PathParam("letter") String letter) {
        LetterRevision revision = published(letter);
        CollectionQuery.none(responseFactory.query());
        MediaFormat format = responseFactory.form();
        if (format == MediaFormat.HTML) {
            String html = Pages.text(responseFactory.visit(), revision.letter());
            return responseFactory.page(html, revision.letter().id(), revision.publishedAt());
        }
        String text =
                switch (format) {
                    case MARKDOWN -> MarkdownWriter.of(revision.letter());
                    case TEI -> TeiWriter.of(responseFactory.addresses(), revision.letter());
                    default -> revision.letter().text().toString();
                };
        return answer(revision, format, text).linking(responseFactory.alternates());
    }

    @GET
    @Path("/letters/{letter}/data")
    @Operation(operationId = "getData", summary = "One letter to take away: a Data Package, or a workbook")
    public RenderedResponse data(@PathParam("letter") String letter) {
        LetterRevision revision = published(letter);
        RenderedResponse.ResponseMetadata metadata =
                responseFactory.about(revision.letter().id(), revision.publishedAt(), responseFactory.alternates());
        String version = letter + "@" + revision.revision();
        return responseFactory.deliver(metadata, version, thresholdingOutputStream -> {
            if (responseFactory.form() == MediaFormat.XLSX) {
                XlsxWriter.of(
                        responseFactory.addresses(), revision.letter(), revision.findings(), thresholdingOutputStream);
            } else {
                DataPackage.of(
                        responseFactory.addresses(),
                        revision.letter(),
                        revision.revision(),
                        revision.findings(),
                        thresholdingOutputStream);
            }
        });
    }

    private LetterRevision published(String letter) {
        LetterRevision revision = collectionResponses.published(letter);
        CollectionQuery.none(responseFactory.query());
        return revision;
    }

    private RenderedResponse answer(LetterRevision revision, MediaFormat format, String text) {
        return RenderedResponse.of(format, text, revision.letter().id(), revision.publishedAt())
                .linking(responseFactory.alternates());
    }
}
