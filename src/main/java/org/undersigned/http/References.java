package org.undersigned.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.undersigned.letter.Labelled;
import org.undersigned.letter.Letter;
import org.undersigned.page.Pages;
import org.undersigned.representation.BibTex;
import org.undersigned.representation.Bibliography;
import org.undersigned.representation.Bibliography.Style;
import org.undersigned.representation.Reference;
import org.undersigned.representation.Ris;
import org.undersigned.store.Published;

/** Answers that are references: to a letter, a paragraph or a statistic, in the form that was asked for. */
@ApplicationScoped
class References {

    /** The parameter that chooses a style. */
    static final String STYLE = "style";

    private final Desk desk;
    private final Collections collections;

    @Inject
    References(Desk desk, Collections collections) {
        this.desk = desk;
        this.collections = collections;
    }

    Answer to(String letter, Function<Letter, Reference> cited) {
        Published published = collections.published(letter);
        Reference reference = cited.apply(published.letter());
        Style style = style(desk.query(), desk.asking().key().accept());
        if (desk.form() == Form.HTML) {
            String html = Pages.cite(desk.visit(), reference);
            return desk.page(html, published.letter().id(), published.publishedAt());
        }
        String text =
                switch (desk.form()) {
                    case CSL -> Bibliography.json(reference);
                    case BIBTEX -> BibTex.of(reference);
                    case RIS -> Ris.of(reference);
                    default -> Bibliography.text(reference, style);
                };
        return Answer.of(desk.form(), text, published.letter().id(), published.publishedAt())
                .linking(desk.alternates());
    }

    static List<String> styles() {
        return Arrays.stream(Style.values()).map(Labelled::label).toList();
    }

    /** The one that a parameter of the address chooses, or one of the media range that asks for a reference in words. */
    private static Style style(String query, String accept) {
        Map<String, List<String>> values = Query.read(query);
        values.keySet().forEach(name -> Wish.known(name, List.of(STYLE)));
        List<String> given = values.getOrDefault(
                STYLE,
                List.of(Negotiation.parameter(accept, Form.BIBLIOGRAPHY, STYLE).orElse(Style.APA.label())));
        if (given.size() > 1) {
            throw Wish.invalid(STYLE, String.join(", ", given), List.of("one of " + String.join(", ", styles())));
        }
        return Labelled.of(Style.class, given.get(0)).orElseThrow(() -> Wish.invalid(STYLE, given.get(0), styles()));
    }
}
