package org.undersigned.reading.annotation;

import java.util.Optional;
import org.undersigned.interchange.ValueCodec;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.LetterDate;
import org.undersigned.letter.PartialDate;
import org.undersigned.reading.annotation.quote.QuoteResolver;
import org.undersigned.reading.annotation.quote.QuotedValues;
import org.undersigned.reading.annotation.yaml.YamlMapping;
import org.undersigned.reading.context.FindingCollector;

/** Applies the date, subject, salutation and closing of {@code letter.yaml}, whose words must be words of the letter. */
final class LetterFacts {

    private final YamlMapping root;
    private final String source;
    private final FindingCollector findings;
    private QuotedValues values;

    /** @param source the words of the letter's file */
    LetterFacts(YamlMapping root, String source, FindingCollector findings) {
        this.root = root;
        this.source = source;
        this.findings = findings;
    }

    Letter merge(Letter read) {
        QuoteResolver quotes = new QuoteResolver(read.text()::toString, findings);
        values = new QuotedValues(read.text(), quotes, new QuoteResolver(source, findings));
        return read.withOpening(
                date(read.date()),
                words("subject", read.subject()),
                words("salutation", read.salutation()),
                words("closing", read.closing()));
    }

    /** A date without words of its own in the letter is written as ISO 8601 does. */
    private LetterDate date(LetterDate read) {
        String text = words("dateText", read == null ? null : read.text());
        Optional<PartialDate> date = root.value("date", ValueCodec.DATE.nullable());
        if (root.isNull("date")) {
            return null;
        }
        if (date.isPresent()) {
            return new LetterDate(date.get(), text == null ? date.get().toString() : text);
        }
        if (read == null && root.isStated("dateText")) {
            findings.add(
                    FindingCode.VALUE_NOT_ALLOWED,
                    root.position("dateText"),
                    "\"dateText\" has no \"date\" that it states",
                    "Give the date as well: date: 2022-07-11.");
        }
        return read == null ? null : new LetterDate(read.date(), text == null ? read.text() : text);
    }

    private String words(String key, String read) {
        if (root.isNull(key)) {
            return null;
        }
        Optional<String> words = root.value(key, ValueCodec.STRING);
        return words.filter(stated -> values.check(root, key, stated)).orElse(read);
    }
}
