package org.undersigned.cli.reading;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.cli.console.AnsiStyle;

class SourceExcerptTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Dear Minister,  | 6  | Dear Minister, | 5",
                "東京 office       | 4  | 東京 office      | 5",
                "Łukasz           | 2  | Łukasz         | 1",
                "a\u0301b          | 3  | a\u0301b         | 1",
                "\uD83C\uDF32 tree  | 4  | \uD83C\uDF32 tree | 3",
                "short            | 99 | short          | 5"
            })
    void setsTheCaretBelowTheCharacterThatIsMeant(String line, int column, String shown, int indent) {
        assertThat(SourceExcerpt.at(line.strip(), column, 60)).isEqualTo(new SourceExcerpt(shown.strip(), indent));
    }

    @Test
    void writesTabsAsSpacesAndObeysNothing() {
        assertThat(SourceExcerpt.at("\tDear", 2, 60)).isEqualTo(new SourceExcerpt("    Dear", 4));
        assertThat(SourceExcerpt.at("a\u001B[31mb\u202Ec", 6, 60).line()).isEqualTo("a\uFFFD[31mb\uFFFDc");
    }

    @Test
    void showsTheWordsAroundAColumnFarOut() {
        String line = "word ".repeat(1000) + "HERE" + " word".repeat(1000);
        SourceExcerpt sourceExcerpt = SourceExcerpt.at(line, 5001, 60);
        assertThat(sourceExcerpt.line()).startsWith("…").endsWith("…").hasSizeLessThanOrEqualTo(61);
        assertThat(sourceExcerpt.line().substring(sourceExcerpt.indent())).startsWith("HERE");
    }

    @Property(tries = 1000)
    void neverIsWiderThanItMayBe(@ForAll String line, @ForAll @IntRange(max = 200) int column) {
        SourceExcerpt sourceExcerpt = SourceExcerpt.at(line, column, 40);
        assertThat(AnsiStyle.width(sourceExcerpt.line())).isLessThanOrEqualTo(41);
        assertThat(sourceExcerpt.indent()).isBetween(0, 41);
        assertThat(sourceExcerpt.line().chars()).noneMatch(Character::isISOControl);
    }
}
