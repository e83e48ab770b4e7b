package org.undersigned.reading.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.undersigned.letter.MarkedText;
import org.undersigned.reading.LetterReader;
import org.undersigned.reading.ReadingResult;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;

/** The words of a file, with what each of them was read as. */
class StretchMarksTest {

    private static final String LETTER = """
        ---
        tags: ferry
        ---
        \uD83D\uDE80 November 28, 2026

        Dear Minister,

        Ten ferries
        *sank*. <!-- check -->

        Sincerely,

        - Ana Ruiz
        - Holm Residents
        """;

    private static ReadingResult read(String file, String text, String annotations) {
        return new LetterReader()
                .read(new LetterFiles(null, source(file, text), source("letter.yaml", annotations), null));
    }

    private static SourceFile source(String file, String text) {
        return new SourceFile(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, List<String>> words(ReadingResult reading) {
        MarkedText marked = reading.markedText();
        int[] points = marked.text().codePoints().toArray();
        return marked.marks().stream()
                .collect(Collectors.groupingBy(
                        mark -> reading.account()
                                .stretches()
                                .get(mark.stretch())
                                .use()
                                .label(),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                mark -> new String(
                                        points,
                                        mark.span().start(),
                                        mark.span().end() - mark.span().start()),
                                Collectors.toList())));
    }

    @Test
    void marksTheWordsOfEachPart() {
        assertThat(words(read("letter.md", LETTER, "")))
                .containsEntry("date", List.of("November 28, 2026"))
                .containsEntry("salutation", List.of("Dear Minister,"))
                .containsEntry("paragraph", List.of("Ten ferries", "sank."))
                .containsEntry("closing", List.of("Sincerely,"))
                .containsEntry("signatory", List.of("Ana Ruiz", "Holm Residents"))
                .doesNotContainKey("front-matter");
    }

    @Test
    void hasTheWordsOfALetterThatIsRefused() {
        ReadingResult refused = read("letter.md", LETTER, "begin: nowhere");
        assertThat(refused.letter()).isEmpty();
        assertThat(refused.markedText().text()).contains("Dear Minister,");
        assertThat(refused.markedText().marks()).isEmpty();
    }

    /** Every stretch with words that quotes can find has a mark. */
    @Test
    void marksEachStretchOfAWebPage() {
        ReadingResult reading = read(
                "letter.html",
                "<title>x</title><nav>Home</nav><main><h1>To the board</h1><p>Dear board,</p><p>We ask you to stay.</p>"
                        + "<p>Yours</p><ul><li>Ana Ruiz</li><li>Luis Paz</li></ul></main>",
                "");
        assertThat(words(reading)).containsEntry("signatory", List.of("Ana Ruiz", "Luis Paz"));
        assertThat(reading.markedText().marks().stream()
                        .map(MarkedText.Mark::stretch)
                        .distinct())
                .hasSize(reading.account().stretches().size());
    }
}
