package org.undersigned.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.undersigned.interchange.Items;
import org.undersigned.letter.Summary;

/** A letter, with what it is asked for by. */
@Entity
@Table(name = "letter")
class LetterRow extends Row {

    long completeSince;
    String dateKey;
    String titleKey;
    String language;

    /** @param completeSince the revision up from which superseded rows of the letter are still there */
    static LetterRow of(RevisionRow revision, Summary summary, long completeSince) {
        LetterRow row = new LetterRow().of(revision, summary.id().value(), 1, Items.write(summary));
        row.completeSince = completeSince;
        row.dateKey = summary.date() == null ? "" : summary.date().date().toString();
        row.titleKey = key(summary.title());
        row.language = summary.language();
        return row;
    }

    @Override
    Object sortValue(String key) {
        return switch (key) {
            case "date" -> dateKey;
            case "title" -> titleKey;
            default -> super.sortValue(key);
        };
    }
}
