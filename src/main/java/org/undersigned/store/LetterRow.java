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

/** Projection row of a letter with its query columns. */
@Entity
@Table(name = "letter")
class LetterRow extends ProjectionRow {

    String dateKey;
    String dateFrom;
    String dateTo;
    String yearKey;
    String titleKey;
    String title;
    String language;

    LetterRow() {}

    LetterRow(RevisionRow revision, Summary summary) {
        super(revision, summary.id().value(), 1, PartJson.write(summary));
        dateKey = summary.date() == null ? "" : summary.date().date().toString();
        if (summary.date() != null) {
            PartialDate date = summary.date().date();
            dateFrom = DateRange.firstDay(date);
            dateTo = DateRange.lastDay(date);
            yearKey = "%04d".formatted(date.year());
        }
        titleKey = sortKey(summary.title());
        title = summary.title();
        setWords(
                SearchHit.displayText(summary),
                Arrays.asList(
                        summary.salutation(),
                        summary.closing(),
                        summary.date() == null ? null : summary.date().text(),
                        summary.recipients().stream().map(Recipient::text).collect(Collectors.joining("\n"))));
        language = summary.language();
    }
}
