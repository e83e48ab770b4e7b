package org.undersigned.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.interchange.LetterDocument;
import org.undersigned.letter.Slug;
import org.undersigned.page.Pages;
import org.undersigned.representation.Cmif;
import org.undersigned.representation.DataPackage;
import org.undersigned.representation.Linked;
import org.undersigned.representation.Markdown;
import org.undersigned.representation.Reference;
import org.undersigned.representation.Spreadsheet;
import org.undersigned.representation.Tei;
import org.undersigned.store.Letters;
import org.undersigned.store.Parts;
import org.undersigned.store.Published;
import org.undersigned.store.Question;

/** Letters, and each as a whole: at a glance, to read, and as data. */
@Path("/")
@Tag(name = "Letters")
class LettersResource {

    private final Letters letters;
    private final Collections collections;
    private final Inclusion inclusion;
    private final References references;
    private final Pictures pictures;
    private final Desk desk;

    @Inject
    LettersResource(
            Letters letters,
            Collections collections,
            Inclusion inclusion,
            References references,
            Pictures pictures,
            Desk desk) {
        this.references = references;
        this.letters = letters;
        this.collections = collections;
        this.inclusion = inclusion;
        this.pictures = pictures;
        this.desk = desk;
    }

    @GET
    @Path("/letters")
    @Operation(operationId = "listLetters", summary = "All letters, the newest first")
    public Answer all() {
        return desk.form() == Form.CMIF ? correspondence() : collections.all(Holding.LETTERS);
    }

    /** Each letter is read by itself, so that one at a time is in memory. */
    private Answer correspondence() {
        Wish.none(desk.query());
        List<Slug> ids = new ArrayList<>();
        letters.each(Question.all(Parts.LETTERS), item -> ids.add(item.letter()));
        Instant changed = letters.lastPublished().orElse(null);
        Answer.About about = desk.about(null, changed, desk.alternates());
        return desk.deliver(about, Long.toString(letters.lastChange()), delivery -> {
            try (Cmif cmif = new Cmif(desk.addresses(), changed, delivery)) {
                for (Slug id : ids) {
                    cmif.add(letters.letter(id).orElseThrow().letter());
                    delivery.count();
                }
            }
        });
    }

    @GET
    @Path("/letters/{letter}")
    @Operation(operationId = "getLetter", summary = "One letter at a glance")
    public Answer one(@PathParam("letter") String letter) {
        if (desk.form().reference()) {
            return references.to(letter, cited -> Reference.to(desk.addresses(), cited));
        }
        if (desk.form() == Form.JSON) {
            return inclusion.answer(letter);
        }
        if (desk.form() == Form.PNG) {
            return pictures.letter(letter);
        }
        Published published = published(letter);
        if (desk.form() == Form.HTML) {
            String html = Pages.letter(desk.visit(), published.letter(), published.revision(), published.findings());
            return desk.page(html, published.letter().id(), published.publishedAt());
        }
        return answer(published, Form.JSONLD, Linked.of(desk.addresses(), published.letter()));
    }

    @GET
    @Path("/letters/count")
    @Operation(operationId = "countLetters", summary = "How many letters there are")
    public Answer count() {
        return collections.count(Holding.LETTERS);
    }

    @GET
    @Path("/letters/{letter}/model")
    @Operation(operationId = "getModel", summary = "One letter whole: the canonical JSON")
    public Answer model(@PathParam("letter") String letter) {
        Published published = published(letter);
        Wish.none(desk.query());
        return answer(published, Form.JSON, LetterDocument.write(published.letter()));
    }

    @GET
    @Path("/letters/{letter}/text")
    @Operation(operationId = "getText", summary = "One letter to read, as plain text, Markdown or TEI")
    public Answer text(@PathParam("letter") String letter) {
        Published published = published(letter);
        Wish.none(desk.query());
        Form form = desk.form();
        if (form == Form.HTML) {
            String html = Pages.text(desk.visit(), published.letter());
            return desk.page(html, published.letter().id(), published.publishedAt());
        }
        String text =
                switch (form) {
                    case MARKDOWN -> Markdown.of(published.letter());
                    case TEI -> Tei.of(desk.addresses(), published.letter());
                    default -> published.letter().text().toString();
                };
        return answer(published, form, text).linking(desk.alternates());
    }

    @GET
    @Path("/letters/{letter}/data")
    @Operation(operationId = "getData", summary = "One letter to take away: a Data Package, or a workbook")
    public Answer data(@PathParam("letter") String letter) {
        Published published = published(letter);
        Answer.About about = desk.about(published.letter().id(), published.publishedAt(), desk.alternates());
        String version = letter + "@" + published.revision();
        return desk.deliver(about, version, delivery -> {
            if (desk.form() == Form.XLSX) {
                Spreadsheet.of(desk.addresses(), published.letter(), published.findings(), delivery);
            } else {
                DataPackage.of(
                        desk.addresses(), published.letter(), published.revision(), published.findings(), delivery);
            }
        });
    }

    private Published published(String letter) {
        Published published = collections.published(letter);
        Wish.none(desk.query());
        return published;
    }

    private Answer answer(Published published, Form form, String text) {
        return Answer.of(form, text, published.letter().id(), published.publishedAt())
                .linking(desk.alternates());
    }
}
