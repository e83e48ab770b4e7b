package org.undersigned.http.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.undersigned.http.collection.CollectionQuery;
import org.undersigned.http.collection.CollectionResponses;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.protocol.ContentNegotiation;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.QueryString;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.letter.Coded;
import org.undersigned.letter.Letter;
import org.undersigned.page.Pages;
import org.undersigned.representation.citation.BibTexWriter;
import org.undersigned.representation.citation.BibliographicReference;
import org.undersigned.representation.citation.CslCitation;
import org.undersigned.representation.citation.CslCitation.Style;
import org.undersigned.representation.citation.RisWriter;
import org.undersigned.store.LetterRevision;

/** Answers that are references: to a letter, a paragraph or a statistic, in the form that was asked for. */
@ApplicationScoped
public class CitationResponses {

    /** The parameter that chooses a style. */
    public static final String STYLE = "style";

    private final ResponseFactory responses;
    private final CollectionResponses collections;

    @Inject
    CitationResponses(ResponseFactory responses, CollectionResponses collections) {
        this.responses = responses;
        this.collections = collections;
    }

    RenderedResponse to(String letter, Function<Letter, BibliographicReference> cited) {
        LetterRevision revision = collections.published(letter);
        BibliographicReference reference = cited.apply(revision.letter());
        Style style = style(responses.query(), responses.asking().key().accept());
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

    public static List<String> styles() {
        return Arrays.stream(Style.values()).map(Coded::label).toList();
    }

    /** The one that a parameter of the address chooses, or one of the media range that asks for a reference in words. */
    private static Style style(String query, String accept) {
        Map<String, List<String>> values = QueryString.read(query);
        values.keySet().forEach(name -> CollectionQuery.known(name, List.of(STYLE)));
        List<String> given = values.getOrDefault(
                STYLE,
                List.of(ContentNegotiation.parameter(accept, MediaFormat.BIBLIOGRAPHY, STYLE)
                        .orElse(Style.APA.label())));
        if (given.size() > 1) {
            throw CollectionQuery.invalid(
                    STYLE, String.join(", ", given), List.of("one of " + String.join(", ", styles())));
        }
        return Coded.of(Style.class, given.get(0))
                .orElseThrow(() -> CollectionQuery.invalid(STYLE, given.get(0), styles()));
    }
}
