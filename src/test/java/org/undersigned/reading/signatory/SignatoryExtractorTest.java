package org.undersigned.reading.signatory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.PlainText;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.signatory.line.SignatoryLine.ColumnValues;

class SignatoryExtractorTest {

    private static final Position POSITION = new Position("signatories.csv", 1, 1);

    /** Four gigabytes of lines, each of which is read when it is needed. */
    private static final class LongList extends AbstractList<SignatoryLine> {

        @Override
        public SignatoryLine get(int index) {
            String name = "Ana Ruiz the " + index;
            return new SignatoryLine(name + "x".repeat(40_000), POSITION, null, ColumnValues.ofName(name));
        }

        @Override
        public int size() {
            return 100_000;
        }
    }

    @Test
    void aListIsNotHeldInMemory() {
        PlainText text = new PlainText("Ana Ruiz the 99999");
        List<SignatoryLine> lines = new LongList();
        SignatoryExtractor extractor =
                new SignatoryExtractor(lines, text, "en", null, Set.of(), ParsedLines.NONE, new FindingCollector());
        extractor.extract(lines.get(99_999), 0, text.length());
        assertThat(extractor.signatories())
                .extracting(signatory -> signatory.naming().name())
                .containsExactly("Ana Ruiz the 99999");
    }
}
