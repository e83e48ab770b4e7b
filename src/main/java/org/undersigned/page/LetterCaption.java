package org.undersigned.page;

import java.util.List;
import java.util.stream.Stream;
import org.undersigned.letter.Letter;
import org.undersigned.letter.PartialDate;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Source;
import org.undersigned.letter.Summary;

/**
 * What the metadata of a page says about the letter that the page shows, or shows a part of.
 *
 * @param date {@code null} if the letter states none
 * @param authors the names of the first signatories; empty if they are not loaded
 */
record LetterCaption(
        Slug id,
        String title,
        String language,
        PartialDate date,
        Source source,
        int signatories,
        List<String> authors) {

    private static final int MAX_AUTHORS = 3;

    static LetterCaption of(Letter letter) {
        Stream<String> authors = letter.signatories().stream()
                .limit(MAX_AUTHORS)
                .map(Signatory::naming)
                .map(Signatory.Naming::name);
        return new LetterCaption(
                letter.id(),
                letter.title(),
                letter.language(),
                letter.date() == null ? null : letter.date().date(),
                letter.source(),
                letter.signatories().size(),
                authors.toList());
    }

    /** {@code null} for a page about no single letter. */
    static LetterCaption of(Summary letter) {
        return letter == null
                ? null
                : new LetterCaption(
                        letter.id(),
                        letter.title(),
                        letter.language(),
                        letter.date() == null ? null : letter.date().date(),
                        letter.source(),
                        letter.counts().signatories(),
                        List.of());
    }

    /** The names of the first signatories and the number of the others; {@code null} if nobody signed. */
    String author(PageContext context) {
        if (signatories == 0) {
            return null;
        }
        int others = signatories - authors.size();
        if (authors.isEmpty()) {
            return context.messages().signedBy(context.localizer().number(others));
        }
        String names = String.join(", ", authors);
        return others == 0
                ? names
                : context.messages().authors(names, context.localizer().number(others));
    }
}
