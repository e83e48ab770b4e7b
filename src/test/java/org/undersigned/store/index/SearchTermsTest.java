package org.undersigned.store.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "STRASSE            | Auf der Straße          | 8-14",
                "straße             | STRASSE                 | 0-7",
                "istanbul           | ISTANBUL İstanbul ıstanbul | 0-8 9-17 18-26",
                "full               | ＦＵＬＬ width              | 0-4",
                "lodz               | in Łódź                 | 3-7",
                "10,318             | at least 10,318 reports | 9-15",
                "10                 | 10,318 and 10           | 0-2 11-13",
                "\"night train\"    | night train, train night | 0-11",
                "night train        | train by night          | 0-5 9-14",
                "pass*              | passengers pass by      | 0-10 11-15",
                "\"the pass*\"      | the passengers          | 0-14",
                "\"the pass\"*      | the passengers          | 0-14",
                "“e.V.”             | Bahn e.V.               | 5-8",
                "пётр               | Петр и Пётр             | 0-4 7-11",
                "a                  | 😀 a                    | 2-3"
            })
    void findsWordsWithoutRegardToCaseAccentsAndScript(String expression, String text, String spans) {
        List<String> found = SearchTerms.parse(expression).findIn(text).stream()
                .map(span -> span.start() + "-" + span.end())
                .toList();
        assertThat(String.join(" ", found)).isEqualTo(spans);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "…", "\"open", "w*rd", "*word", "\"a* b\""})
    void refusesAMalformedExpression(String expression) {
        assertThatThrownBy(() -> SearchTerms.parse(expression)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesTooManyWords() {
        assertThatThrownBy(() -> SearchTerms.parse("word ".repeat(SearchTerms.MAX_WORDS + 1)))
                .hasMessageContaining(Integer.toString(SearchTerms.MAX_WORDS));
    }
}
