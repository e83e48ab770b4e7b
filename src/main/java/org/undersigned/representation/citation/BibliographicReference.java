package org.undersigned.representation.citation;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Location;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Section;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Statistic;
import org.undersigned.representation.ResourceUris;
import org.undersigned.representation.ShownRevision;

/**
 * A reference to a letter or to words of it. Signatories are the authors; names are not split into given and family name.
 *
 * @param key the citation key
 * @param quote the cited words, of a statistic its sentence; {@code null} for the whole letter
 * @param place their location; {@code null} for the whole letter
 * @param address the URI of the cited text
 * @param revision the revision that is cited; {@code null} if it is not known
 */
public record BibliographicReference(
        String key, Letter letter, String quote, Location place, URI address, ShownRevision revision) {

    public static BibliographicReference to(ResourceUris uris, Letter letter) {
        return new BibliographicReference(
                letter.id().value(), letter, null, null, uris.letter(letter.id()), uris.shown());
    }

    public static BibliographicReference to(ResourceUris uris, Letter letter, Statistic statistic) {
        return new BibliographicReference(
                letter.id() + "-" + statistic.id(),
                letter,
                statistic.sentence() == null
                        ? statistic.quote().exact()
                        : statistic.sentence().exact(),
                statistic.place(),
                TextFragment.uri(uris, letter, statistic.quote()),
                uris.shown());
    }

    public static BibliographicReference to(ResourceUris uris, Letter letter, Section section, Paragraph paragraph) {
        return new BibliographicReference(
                letter.id() + "-p" + paragraph.number(),
                letter,
                paragraph.quote().exact(),
                new Location(section.id(), paragraph.number()),
                TextFragment.uri(uris, letter, paragraph.quote()),
                uris.shown());
    }

    /** The most authors of a record for a reference manager. */
    static final int MAX_AUTHORS = 1000;

    /** The first authors. */
    List<String> authors(int limit) {
        return letter.signatories().stream()
                .limit(limit)
                .map(Signatory::naming)
                .map(Signatory.Naming::name)
                .toList();
    }

    int authorCount() {
        return letter.signatories().size();
    }

    String lastAuthor() {
        return letter.signatories().get(authorCount() - 1).naming().name();
    }

    /** The number of the revision; {@code null} if it is not known. */
    Integer version() {
        return revision == null ? null : Integer.valueOf(revision.revision());
    }

    /** The date of the revision, if the URL names it; else {@code null}. */
    String asOf() {
        return revision == null || !revision.pinned()
                ? null
                : "Revision %d, as of %s".formatted(revision.revision(), revision.publishedOn());
    }

    /** The cited words and the date of the revision, where there are any; else {@code null}. */
    String note() {
        String note = Stream.of(words(), asOf()).flatMap(Stream::ofNullable).collect(Collectors.joining("; "));
        return note.isEmpty() ? null : note;
    }

    /** The cited words with section and paragraph number; {@code null} for the whole letter. */
    String words() {
        return quote == null
                ? null
                : "\u201C%s\u201D (section %s, paragraph %d)"
                        .formatted(quote.replaceAll("\\s*\\R\\s*", " "), place.section(), place.paragraph());
    }
}
