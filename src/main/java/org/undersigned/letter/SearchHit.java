package org.undersigned.letter;

import java.util.List;

/**
 * A part of a letter that matches a search.
 *
 * @param id the part's id; for a paragraph its number
 * @param text the text to display
 * @param quote the text in the letter; {@code null} for a whole letter
 * @param location the section and paragraph, for a part of the body; else {@code null}
 * @param highlights the search terms within {@code text}, in code points
 */
public record SearchHit(Part part, String id, String text, Quote quote, Location location, List<Span> highlights) {

    public SearchHit {
        highlights = List.copyOf(highlights);
    }

    /** The type of the part. */
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

    /** @param section the id of the section that contains the paragraph */
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

    /** The text to display for a whole letter: its title, and its subject on the next line. */
    public static String displayText(Summary letter) {
        return letter.subject() == null ? letter.title() : letter.title() + "\n" + letter.subject();
    }

    public SearchHit withHighlights(List<Span> found) {
        return new SearchHit(part, id, text, quote, location, found);
    }

    /** The part's path, relative to the letter's URI. */
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
