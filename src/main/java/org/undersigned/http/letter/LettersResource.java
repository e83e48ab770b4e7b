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
import org.undersigned.http.collection.CollectionResponses;
import org.undersigned.http.collection.DataExports;
import org.undersigned.http.collection.IncludeResponses;
import org.undersigned.http.collection.lookup.PublishedLetters;
import org.undersigned.http.collection.query.CollectionType;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.http.readings.ReadingsHandler;
import org.undersigned.http.route.Formats;
import org.undersigned.interchange.LetterJson;
import org.undersigned.letter.Slug;
import org.undersigned.page.Pages;
import org.undersigned.representation.ResourceUris;
import org.undersigned.representation.SpillingText;
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

/** Letters: their list, summary, text and data. */
@Path("/")
@Tag(name = "Letters")
class LettersResource {

    private final Letters letters;
    private final PublishedLetters published;
    private final CollectionResponses collections;
    private final IncludeResponses includes;
    private final CitationResponses citations;
    private final ImageResponses images;
    private final DataExports exports;
    private final ReadingsHandler readings;
    private final ResponseFactory responses;

    @Inject
    LettersResource(
            Letters letters,
            PublishedLetters published,
            CollectionResponses collections,
            IncludeResponses includes,
            CitationResponses citations,
            ImageResponses images,
            DataExports exports,
            ReadingsHandler readings,
            ResponseFactory responses) {
        this.citations = citations;
        this.letters = letters;
        this.published = published;
        this.collections = collections;
        this.includes = includes;
        this.images = images;
        this.exports = exports;
        this.readings = readings;
        this.responses = responses;
    }

    @GET
    @Path("/letters")
    @Formats(
            collection = true,
            value = {MediaFormat.CMIF, MediaFormat.PNG})
    @Operation(operationId = "listLetters")
    public RenderedResponse all() {
        return responses.form() == MediaFormat.CMIF ? correspondence() : collections.all(CollectionType.LETTERS);
    }

    /** Loads the letters one by one, so that only one is in memory. */
    private RenderedResponse correspondence() {
        responses.requireNoParameters();
        List<Slug> ids = new ArrayList<>();
        letters.forEach(Query.all(QueryableType.LETTERS), item -> ids.add(item.letter()));
        Instant changed = letters.lastChanged().orElse(null);
        RenderedResponse.ResponseMetadata metadata = responses.about(null, changed, responses.alternates());
        return responses.deliver(metadata, Long.toString(letters.lastChange()), out -> {
            try (CmifWriter cmifWriter = new CmifWriter(responses.addresses(), changed, out)) {
                for (Slug id : ids) {
                    cmifWriter.write(letters.letter(id).orElseThrow().letter());
                    out.count();
                }
            }
        });
    }

    @GET
    @Path("/letters/{letter}")
    @Formats({
        MediaFormat.JSON,
        MediaFormat.JSONLD,
        MediaFormat.CSL,
        MediaFormat.BIBTEX,
        MediaFormat.RIS,
        MediaFormat.BIBLIOGRAPHY,
        MediaFormat.HTML,
        MediaFormat.PNG
    })
    @Operation(operationId = "getLetter")
    public RenderedResponse one(@PathParam("letter") String letter) {
        if (responses.form().reference()) {
            return citations.to(letter, cited -> BibliographicReference.to(responses.addresses(), cited));
        }
        if (responses.form() == MediaFormat.JSON) {
            return includes.letter(letter);
        }
        if (responses.form() == MediaFormat.PNG) {
            return images.letter(letter);
        }
        LetterRevision revision = revision(letter);
        if (responses.form() == MediaFormat.HTML) {
            String html = Pages.letter(
                    responses.visit(), revision.letter(), revision.revision(), revision.findings(), readings.open());
            return responses.page(html, revision.letter().id(), revision.publishedAt());
        }
        ResourceUris uris = responses.addresses();
        return deliver(revision, out -> JsonLdWriter.write(uris, revision.letter(), out));
    }

    @GET
    @Path("/letters/count")
    @Formats(MediaFormat.JSON)
    @Operation(operationId = "countLetters")
    public RenderedResponse count() {
        return collections.count(CollectionType.LETTERS);
    }

    @GET
    @Path("/letters/{letter}/model")
    @Formats(MediaFormat.JSON)
    @Operation(operationId = "getModel", summary = "Get the canonical JSON of a letter")
    public RenderedResponse model(@PathParam("letter") String letter) {
        LetterRevision revision = revision(letter);
        return deliver(revision, out -> LetterJson.write(revision.letter(), out));
    }

    @GET
    @Path("/letters/{letter}/text")
    @Formats({MediaFormat.TEXT, MediaFormat.MARKDOWN, MediaFormat.TEI, MediaFormat.HTML})
    @Operation(operationId = "getText", summary = "Get the text of a letter as plain text, Markdown or TEI")
    public RenderedResponse text(@PathParam("letter") String letter) {
        LetterRevision revision = revision(letter);
        MediaFormat format = responses.form();
        if (format == MediaFormat.HTML) {
            String html = Pages.text(responses.visit(), revision.letter());
            return responses.page(html, revision.letter().id(), revision.publishedAt());
        }
        ResourceUris uris = responses.addresses();
        return deliver(revision, out -> {
            switch (format) {
                case MARKDOWN -> MarkdownWriter.write(revision.letter(), out);
                case TEI -> TeiWriter.write(uris, revision.letter(), out);
                default -> revision.letter().text().writeTo(out);
            }
        });
    }

    @GET
    @Path("/letters/{letter}/data")
    @Formats({MediaFormat.ZIP, MediaFormat.XLSX, MediaFormat.SQLITE})
    @Operation(
            operationId = "getData",
            summary = "Download a letter as a Data Package, a workbook or a SQLite database")
    public RenderedResponse data(@PathParam("letter") String letter) {
        if (responses.form() == MediaFormat.SQLITE) {
            return exports.database(letter);
        }
        LetterRevision revision = revision(letter);
        ResourceUris uris = responses.addresses();
        boolean workbook = responses.form() == MediaFormat.XLSX;
        return responses.deliver(about(revision), version(revision), out -> {
            out.expectingRows(revision.letter().signatories().size());
            if (workbook) {
                XlsxWriter.writeLetter(uris, revision.letter(), revision.findings(), out);
            } else {
                DataPackage.write(uris, revision.letter(), revision.revision(), revision.findings(), out);
            }
        });
    }

    private LetterRevision revision(String letter) {
        LetterRevision revision = published.revision(letter);
        responses.requireNoParameters();
        return revision;
    }

    private RenderedResponse.ResponseMetadata about(LetterRevision revision) {
        return responses.about(revision.letter().id(), revision.publishedAt(), responses.alternates());
    }

    private static String version(LetterRevision revision) {
        return revision.letter().id() + "@" + revision.revision();
    }

    /** A text in UTF-8, in constant memory if the letter's signatories are. */
    private RenderedResponse deliver(LetterRevision revision, SpillingText.TextWriter text) {
        return responses.deliver(about(revision), version(revision), out -> {
            out.expectingRows(revision.letter().signatories().size());
            SpillingText.encode(text, out);
        });
    }
}
