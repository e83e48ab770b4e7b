package org.undersigned.cli;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

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
        assertThat(Excerpt.of(line.strip(), column, 60)).isEqualTo(new Excerpt(shown.strip(), indent));
    }

    @Test
    void writesTabsAsSpacesAndObeysNothing() {
        assertThat(Excerpt.of("\tDear", 2, 60)).isEqualTo(new Excerpt("    Dear", 4));
        assertThat(Excerpt.of("a\u001B[31mb\u202Ec", 6, 60).line()).isEqualTo("a\uFFFD[31mb\uFFFDc");
    }

    @Test
    void showsTheWordsAroundAColumnFarOut() {
        String line = "word ".repeat(1000) + "HERE" + " word".repeat(1000);
        Excerpt excerpt = Excerpt.of(line, 5001, 60);
        assertThat(excerpt.line()).startsWith("…").endsWith("…").hasSizeLessThanOrEqualTo(61);
        assertThat(excerpt.line().substring(excerpt.indent())).startsWith("HERE");
    }

    @Property
    void neverIsWiderThanItMayBe(@ForAll String line, @ForAll @IntRange(max = 200) int column) {
        Excerpt excerpt = Excerpt.of(line, column, 40);
        assertThat(Ink.width(excerpt.line())).isLessThanOrEqualTo(41);
        assertThat(excerpt.indent()).isBetween(0, 41);
        assertThat(excerpt.line().chars()).noneMatch(Character::isISOControl);
    }
}
