package org.undersigned.reading.signatory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.undersigned.letter.Signatory.Kind;
import org.undersigned.reading.signatory.convention.LineConvention;

/** A line is parsed once, unless something else that decides its parts is different. */
class ParsedLinesTest {

    private final AtomicInteger parsed = new AtomicInteger();

    private ParsedSignatory find(ParsedLines lines, String line, String language, Kind kind) {
        return lines.find(line, language, kind, LineConvention.NONE, () -> {
            parsed.incrementAndGet();
            return SignatoryLineParser.forLanguage(language).parse(line, kind, LineConvention.NONE);
        });
    }

    @Test
    void aLineIsParsedOnce() {
        ParsedLines lines = new ParsedLines(10);
        ParsedSignatory first = find(lines, "Ana Sol, pilot", "en", Kind.UNKNOWN);
        assertThat(find(lines, "Ana Sol, pilot", "en", Kind.UNKNOWN)).isEqualTo(first);
        assertThat(parsed).hasValue(1);
        find(lines, "Ana Sol, pilot", "de", Kind.UNKNOWN);
        find(lines, "Ana Sol, pilot", "en", Kind.ORGANIZATION);
        find(lines, "Bo Til, baker", "en", Kind.UNKNOWN);
        assertThat(parsed).hasValue(4);
    }

    @Test
    void onlySoManyLinesAreKept() {
        ParsedLines lines = new ParsedLines(2);
        for (String line : new String[] {"Ana Sol", "Bo Til", "Eva Moor", "Ana Sol"}) {
            find(lines, line, "en", Kind.UNKNOWN);
        }
        find(ParsedLines.NONE, "Eva Moor", "en", Kind.UNKNOWN);
        assertThat(parsed).hasValue(5);
    }
}
