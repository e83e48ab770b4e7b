package org.undersigned.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.PartialDate;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.SearchHit;
import org.undersigned.letter.Summary;
import org.undersigned.store.text.DateRange;

/** A letter, with what it is asked for by. */
@Entity
@Table(name = "letter")
class LetterRow extends ProjectionRow {

    long completeSince;
    String dateKey;
    String dateFrom;
    String dateTo;
    String yearKey;
    String titleKey;
    String title;
    String language;

    /** @param completeSince the revision up from which superseded rows of the letter are still there */
    static LetterRow of(RevisionRow revision, Summary summary, long completeSince) {
        LetterRow row = new LetterRow().of(revision, summary.id().value(), 1, PartJson.write(summary));
        row.completeSince = completeSince;
        row.dateKey = summary.date() == null ? "" : summary.date().date().toString();
        if (summary.date() != null) {
            PartialDate date = summary.date().date();
            row.dateFrom = DateRange.first(date);
            row.dateTo = DateRange.last(date);
            row.yearKey = "%04d".formatted(date.year());
        }
        row.titleKey = key(summary.title());
        row.title = summary.title();
        row.words(
                SearchHit.displayText(summary),
                Arrays.asList(
                        summary.salutation(),
                        summary.closing(),
                        summary.date() == null ? null : summary.date().text(),
                        summary.recipients().stream().map(Recipient::text).collect(Collectors.joining("\n"))));
        row.language = summary.language();
        return row;
    }
}
