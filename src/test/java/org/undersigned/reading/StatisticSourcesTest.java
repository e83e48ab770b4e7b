package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Statistic;
import org.undersigned.letter.Statistic.CitedIn;
import org.undersigned.reading.file.LetterFiles;

/** A figure has the links and notes of its quote and its sentence as sources; a note's mark is part of neither. */
class StatisticSourcesTest {

    private static final String HEAD = """
        # Open letter on the ferry

        2 March 2033

        To: Nora Hale, Minister of Ferries

        Dear Minister,

        """;

    private static final String FOOT = """


        Yours sincerely,

        Ada Quill
        Ben Marsh

        """;

    private static Letter read(String body, String notes) {
        byte[] bytes = (HEAD + body + FOOT + notes).getBytes(StandardCharsets.UTF_8);
        LetterFiles files = new LetterFiles(null, new LetterFiles.SourceFile("letter.md", bytes), null, null);
        return new LetterReader().read(files).letter().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry carried 700 cows[^1].#[^1]: Log of the ferry, https://ferry.example/log",
                "The ferry carried 700 cows[1].#[1] Log of the ferry, https://ferry.example/log",
                "The ferry carried 700 cows.[1] It rained.#[1] Log of the ferry, https://ferry.example/log",
                "The ferry carried 700 cows¹.#¹ Log of the ferry, https://ferry.example/log",
                "The ferry carried 700 cows*.#[*] Log of the ferry, https://ferry.example/log",
                "The ferry carried 700 cows[1].### Notes\n\n1. Log of the ferry, https://ferry.example/log"
            })
    void findsTheSourceInTheNoteOfTheSentence(String written) {
        String[] parts = written.split("#", 2);
        Letter letter = read(parts[0], parts[1]);
        Statistic statistic = letter.statistics().get(0);
        assertThat(statistic.quote().exact()).isEqualTo("700 cows");
        assertThat(statistic.statement()).isEqualTo("700 cows");
        assertThat(statistic.id().value()).isEqualTo("700-cows");
        assertThat(statistic.sources().citedIn()).containsExactly(CitedIn.NOTE);
        assertThat(statistic.sources().citations())
                .containsExactly(letter.citations().get(0).id());
        Paragraph note = letter.paragraphs().reduce((first, last) -> last).orElseThrow();
        assertThat(note.kind()).isEqualTo(Paragraph.Kind.NOTE);
        assertThat(statistic.sources().notes()).containsExactly(note.number());
    }

    @Test
    void saysWhereEachLinkIs() {
        Statistic statistic = read(
                        "In [the log](https://ferry.example/log) we found 700 [cows of Holm](https://holm.example/).",
                        "")
                .statistics()
                .get(0);
        assertThat(statistic.sources().citedIn()).containsExactly(CitedIn.QUOTE, CitedIn.SENTENCE);
    }

    @Test
    void hasNoSourceInAnotherSentence() {
        List<Statistic> statistics = read("See [the log](https://ferry.example/log). The ferry carried 700 cows.", "")
                .statistics();
        assertThat(statistics.get(0).sources().isEmpty()).isTrue();
    }

    @Test
    void readsAPowerAsPartOfTheUnit() {
        Statistic statistic = read("The hold has 700 m² of room, and 90 cows stood there².", "[2] Log of the ferry")
                .statistics()
                .get(1);
        assertThat(statistic.quote().exact()).startsWith("90 cows").doesNotContain("²");
    }
}
