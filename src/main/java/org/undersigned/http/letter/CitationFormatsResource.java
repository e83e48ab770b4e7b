package org.undersigned.http.letter;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.http.collection.NotFoundProblems;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.http.route.Formats;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Section;
import org.undersigned.letter.Statistic;
import org.undersigned.representation.citation.BibliographicReference;

/** References to a letter, to one paragraph, to one figure. */
@Path("/")
@Tag(name = "Citing")
class CitationFormatsResource {

    private final CitationResponses citations;
    private final ResponseFactory responses;

    @Inject
    CitationFormatsResource(CitationResponses citations, ResponseFactory responses) {
        this.citations = citations;
        this.responses = responses;
    }

    @GET
    @Path("/letters/{letter}/cite")
    @Formats({MediaFormat.TEXT, MediaFormat.CSL, MediaFormat.BIBTEX, MediaFormat.RIS, MediaFormat.HTML})
    @Operation(operationId = "citeLetter", summary = "A reference to one letter")
    public RenderedResponse letter(@PathParam("letter") String letter) {
        return citations.to(letter, cited -> BibliographicReference.to(responses.addresses(), cited));
    }

    @GET
    @Path("/letters/{letter}/sections/{id}/paragraphs/{number}/cite")
    @Formats({MediaFormat.TEXT, MediaFormat.CSL, MediaFormat.BIBTEX, MediaFormat.RIS, MediaFormat.HTML})
    @Operation(operationId = "citeParagraph", summary = "A reference to one paragraph, with its words")
    public RenderedResponse paragraph(
            @PathParam("letter") String letter, @PathParam("id") String id, @PathParam("number") String number) {
        return citations.to(letter, cited -> {
            Section section = section(cited, id);
            Paragraph paragraph = section.paragraphs().stream()
                    .filter(one -> Integer.toString(one.number()).equals(number))
                    .findFirst()
                    .orElseThrow(() -> missing(
                            "paragraph",
                            number,
                            section.paragraphs().stream()
                                    .map(one -> Integer.toString(one.number()))
                                    .toList()));
            return BibliographicReference.to(responses.addresses(), cited, section, paragraph);
        });
    }

    @GET
    @Path("/letters/{letter}/statistics/{id}/cite")
    @Formats({MediaFormat.TEXT, MediaFormat.CSL, MediaFormat.BIBTEX, MediaFormat.RIS, MediaFormat.HTML})
    @Operation(operationId = "citeStatistic", summary = "A reference to one figure, with the letter's words")
    public RenderedResponse statistic(@PathParam("letter") String letter, @PathParam("id") String id) {
        return citations.to(letter, cited -> reference(cited, id));
    }

    BibliographicReference reference(Letter cited, String id) {
        Statistic statistic = cited.statistics().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> missing(
                        "statistic",
                        id,
                        cited.statistics().stream().map(one -> one.id().value()).toList()));
        return BibliographicReference.to(responses.addresses(), cited, statistic);
    }

    private static Section section(Letter cited, String id) {
        return cited.sections().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> missing(
                        "section",
                        id,
                        cited.sections().stream().map(one -> one.id().value()).toList()));
    }

    private static ProblemException missing(String part, String id, java.util.List<String> known) {
        return NotFoundProblems.of("the letter has no %s \"%s\"".formatted(part, id), part, id, known);
    }
}
