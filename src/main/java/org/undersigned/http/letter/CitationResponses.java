package org.undersigned.http.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.undersigned.http.collection.lookup.PublishedLetters;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.parameter.ParameterType;
import org.undersigned.http.parameter.QueryParameter;
import org.undersigned.http.parameter.QueryParameters;
import org.undersigned.http.protocol.ContentNegotiation;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.letter.Letter;
import org.undersigned.page.Pages;
import org.undersigned.representation.citation.BibTexWriter;
import org.undersigned.representation.citation.BibliographicReference;
import org.undersigned.representation.citation.CslCitation;
import org.undersigned.representation.citation.CslCitation.Style;
import org.undersigned.representation.citation.RisWriter;
import org.undersigned.store.LetterRevision;

/** Responses with a bibliographic reference, in the negotiated format. */
@ApplicationScoped
public class CitationResponses {

    /** The parameter that selects a citation style. */
    public static final QueryParameter<Style> STYLE = QueryParameter.of(
                    "style", "The citation style of a reference in plain text.", ParameterType.oneOf(Style.class))
            .withDefault(Style.APA);

    private final ResponseFactory responses;
    private final PublishedLetters published;

    @Inject
    CitationResponses(ResponseFactory responses, PublishedLetters published) {
        this.responses = responses;
        this.published = published;
    }

    RenderedResponse to(String letter, Function<Letter, BibliographicReference> cited) {
        LetterRevision revision = published.revision(letter);
        BibliographicReference reference = cited.apply(revision.letter());
        Style style = style(
                responses.parameters(List.of(STYLE)), responses.asking().key().accept());
        if (responses.form() == MediaFormat.HTML) {
            String html = Pages.cite(responses.visit(), reference);
            return responses.page(html, revision.letter().id(), revision.publishedAt());
        }
        String text =
                switch (responses.form()) {
                    case CSL -> CslCitation.json(reference);
                    case BIBTEX -> BibTexWriter.write(reference);
                    case RIS -> RisWriter.write(reference);
                    default -> CslCitation.text(reference, style);
                };
        return RenderedResponse.of(responses.form(), text, revision.letter().id(), revision.publishedAt())
                .linking(responses.alternates());
    }

    /** The style that the query names, or a parameter of the accepted media range. */
    private static Style style(QueryParameters given, String accept) {
        return given.find(STYLE)
                .or(() -> ContentNegotiation.parameter(accept, MediaFormat.BIBLIOGRAPHY, STYLE.name())
                        .map(STYLE::parse))
                .orElse(STYLE.defaultValue());
    }
}
