package org.undersigned.letter;

import java.util.List;

/**
 * A part of a letter that a search found.
 *
 * @param id the part's own; a paragraph's is its number
 * @param text the words that are shown
 * @param quote where they stand in the letter; {@code null} for a letter as a whole
 * @param location the section and paragraph of what stands in the body; else {@code null}
 * @param highlights where in {@code text} the words looked for stand, in code points
 */
public record SearchHit(Part part, String id, String text, Quote quote, Location location, List<Span> highlights) {

    public SearchHit {
        highlights = List.copyOf(highlights);
    }

    /** What a part is. */
    public enum Part implements Coded {
        LETTER,
        RECIPIENT,
        SECTION,
        PARAGRAPH,
        STATISTIC,
        DEMAND,
        CITATION,
        SIGNATORY
    }

    public static SearchHit of(Summary letter) {
        return new SearchHit(Part.LETTER, letter.id().value(), displayText(letter), null, null, List.of());
    }

    public static SearchHit of(Recipient recipient) {
        return part(Part.RECIPIENT, recipient.id(), recipient.text(), recipient.quote(), null);
    }

    public static SearchHit of(Section section) {
        return part(Part.SECTION, section.id(), section.heading(), section.quote(), null);
    }

    /** @param section the one that the paragraph is in */
    public static SearchHit of(Paragraph paragraph, Slug section) {
        Location location = new Location(section, paragraph.number());
        String number = Integer.toString(paragraph.number());
        return new SearchHit(Part.PARAGRAPH, number, paragraph.text(), paragraph.quote(), location, List.of());
    }

    public static SearchHit of(Statistic statistic) {
        return part(Part.STATISTIC, statistic.id(), statistic.statement(), statistic.quote(), statistic.place());
    }

    public static SearchHit of(Demand demand) {
        return part(Part.DEMAND, demand.id(), demand.text(), demand.quote(), demand.place());
    }

    public static SearchHit of(Citation citation) {
        return part(Part.CITATION, citation.id(), citation.label(), citation.quote(), citation.place());
    }

    public static SearchHit of(Signatory signatory) {
        return part(Part.SIGNATORY, signatory.id(), signatory.text(), signatory.quote(), null);
    }

    private static SearchHit part(Part part, Slug id, String text, Quote quote, Location location) {
        return new SearchHit(part, id.value(), text, quote, location, List.of());
    }

    /** What is shown of a letter: its title, and its subject below. */
    public static String displayText(Summary letter) {
        return letter.subject() == null ? letter.title() : letter.title() + "\n" + letter.subject();
    }

    public SearchHit withHighlights(List<Span> found) {
        return new SearchHit(part, id, text, quote, location, found);
    }

    /** Where the part is had, below its letter's address. */
    public String path() {
        return switch (part) {
            case LETTER -> "";
            case RECIPIENT -> "/recipients/" + id;
            case SECTION -> "/sections/" + id;
            case PARAGRAPH -> "/sections/" + location.section() + "#p" + id;
            case STATISTIC -> "/statistics/" + id;
            case DEMAND -> "/demands/" + id;
            case CITATION -> "/citations/" + id;
            case SIGNATORY -> "/signatories/" + id;
        };
    }
}
