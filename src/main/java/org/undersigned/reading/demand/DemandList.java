package org.undersigned.reading.demand;

import java.util.List;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Slug;

/** The list of demands that a sentence or a heading has announced: which items, paragraphs and headings belong to it. */
final class DemandList {

    /** What the announced list consists of. */
    private enum Extent {
        NONE,
        /** Items up to the next paragraph. */
        ITEMS,
        /** Paragraphs that begin alike. */
        PARAGRAPHS,
        /** All items of the section. */
        SECTION,
        /** What begins like a demand, below a heading that is one. */
        SUBSECTION
    }

    private final ListedForm form;
    private Extent extent = Extent.NONE;
    private List<Slug> addressees = List.of();
    private String beginning;
    private int headingLevel = Integer.MAX_VALUE;
    private boolean onlyNumbered;

    DemandList(ListedForm form) {
        this.form = form;
    }

    List<Slug> addressees() {
        return addressees;
    }

    void announceItems(List<Slug> to) {
        announce(Extent.ITEMS, to);
    }

    void announceParagraphs(List<Slug> to) {
        announce(Extent.PARAGRAPHS, to);
        beginning = null;
    }

    /** Numbered headings of a level, or of a lower one. */
    void announceHeadings(int level, List<Slug> to) {
        announce(Extent.NONE, to);
        headingLevel = level;
        onlyNumbered = true;
    }

    private void announce(Extent announced, List<Slug> to) {
        extent = announced;
        addressees = to;
    }

    void close() {
        extent = Extent.NONE;
    }

    /** Begins a section; its heading may itself belong to the list. */
    void startSection(int level, boolean numbered, boolean announcesDemands) {
        extent = Extent.NONE;
        if (coversHeading(level, numbered)) {
            extent = Extent.SUBSECTION;
            return;
        }
        headingLevel = Integer.MAX_VALUE;
        addressees = List.of();
        if (announcesDemands) {
            extent = Extent.SECTION;
            headingLevel = level;
            onlyNumbered = !numbered;
        }
    }

    /** Whether a heading is a demand: it is below "Our demands", or it is numbered and that heading is not. */
    boolean coversHeading(int level, boolean numbered) {
        return level > headingLevel || level == headingLevel && onlyNumbered && numbered;
    }

    /** Whether the next paragraph is a demand of the list. A paragraph that is none ends the list. */
    boolean covers(Paragraph paragraph) {
        boolean item = paragraph.kind() == Paragraph.Kind.ITEM;
        if (item && form.isProvision(paragraph.text())) {
            return false;
        }
        return switch (extent) {
            case NONE -> false;
            case SECTION -> item;
            case SUBSECTION -> item ? form.isAction(paragraph.text()) : form.isInfinitive(paragraph.text());
            case ITEMS -> item || ended();
            case PARAGRAPHS -> !item && beginsAlike(paragraph.text()) || ended();
        };
    }

    private boolean ended() {
        close();
        return false;
    }

    private boolean beginsAlike(String text) {
        String first = form.of(text);
        if (beginning == null) {
            beginning = first;
        }
        return beginning.equals(first);
    }
}
