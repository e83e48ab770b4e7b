package org.undersigned.http.letter;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.http.collection.lookup.NotFoundProblems;
import org.undersigned.http.collection.query.CollectionType;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.http.route.Formats;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Section;
import org.undersigned.representation.citation.BibliographicReference;

/** Bibliographic references to a letter, a paragraph or a statistic. */
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
    @Operation(operationId = "citeLetter", summary = "Get a bibliographic reference to a letter")
    public RenderedResponse letter(@PathParam("letter") String letter) {
        return citations.to(letter, cited -> BibliographicReference.to(responses.addresses(), cited));
    }

    @GET
    @Path("/letters/{letter}/sections/{id}/paragraphs/{number}/cite")
    @Formats({MediaFormat.TEXT, MediaFormat.CSL, MediaFormat.BIBTEX, MediaFormat.RIS, MediaFormat.HTML})
    @Operation(operationId = "citeParagraph", summary = "Get a bibliographic reference to a paragraph, with its text")
    public RenderedResponse paragraph(
            @PathParam("letter") String letter, @PathParam("id") String id, @PathParam("number") String number) {
        return citations.to(letter, cited -> {
            Section section = NotFoundProblems.require(cited, CollectionType.SECTIONS, cited.sections(), id);
            Paragraph paragraph = NotFoundProblems.require(
                    cited, "paragraph", section.paragraphs(), one -> Integer.toString(one.number()), number);
            return BibliographicReference.to(responses.addresses(), cited, section, paragraph);
        });
    }

    @GET
    @Path("/letters/{letter}/statistics/{id}/cite")
    @Formats({MediaFormat.TEXT, MediaFormat.CSL, MediaFormat.BIBTEX, MediaFormat.RIS, MediaFormat.HTML})
    @Operation(operationId = "citeStatistic", summary = "Get a bibliographic reference to a statistic, with its quote")
    public RenderedResponse statistic(@PathParam("letter") String letter, @PathParam("id") String id) {
        return citations.to(
                letter,
                cited -> BibliographicReference.to(
                        responses.addresses(), cited, StatisticsResource.statistic(cited, id)));
    }
}
