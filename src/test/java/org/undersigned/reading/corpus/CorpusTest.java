package org.undersigned.reading.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Letters that the reader was not made for, beside what a careful person counted in them. */
class CorpusTest {

    private static final boolean WRITE = Boolean.getBoolean("golden.write");
    private static final Path PAGE = Path.of("docs/accuracy.md");
    private static final int FEWEST_LETTERS = 16;
    private static final int FEWEST_LANGUAGES = 4;
    private static final int RIGHT_LISTS_PER_DOUBT = 10;

    static List<CorpusLetter> letters() throws IOException {
        return CorpusLetter.all();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void isReadAsItWas(CorpusLetter letter) throws IOException {
        String reading = CorpusLetter.printed(letter.reading());
        if (WRITE) {
            Files.writeString(letter.golden(), reading);
        }
        assertThat(letter.golden()).content().isEqualTo(reading);
    }

    @Test
    void isReadAsWellAsThePageSays() throws IOException {
        List<Marks> letters = marks();
        String page = AccuracyPage.of(letters);
        if (WRITE) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).content().isEqualTo(page);
    }

    @Test
    void isReadWellEnough() throws IOException {
        List<Marks> letters = marks();
        assertThat(letters).hasSizeGreaterThanOrEqualTo(FEWEST_LETTERS);
        assertThat(letters.stream().map(Marks::language).distinct()).hasSizeGreaterThanOrEqualTo(FEWEST_LANGUAGES);
        assertThat(Marks.together(letters))
                .hasSize(Measure.values().length)
                .allSatisfy((measure, found) ->
                        assertThat(found.share()).as(measure.label()).isGreaterThanOrEqualTo(measure.floor()));
    }

    /** A finding about the signatories of a letter whose count and names are right costs somebody's time. */
    @Test
    void doubtsFewListsThatAreRight() throws IOException {
        List<CorpusLetter> right = new ArrayList<>();
        List<CorpusLetter> doubted = new ArrayList<>();
        for (CorpusLetter letter : letters()) {
            if (Doubt.isListRight(letter)) {
                right.add(letter);
            }
            if (Doubt.isListRight(letter) && Doubt.isListDoubted(letter)) {
                doubted.add(letter);
            }
        }
        assertThat(right).isNotEmpty();
        assertThat(doubted).hasSizeLessThanOrEqualTo(right.size() / RIGHT_LISTS_PER_DOUBT);
    }

    private static List<Marks> marks() throws IOException {
        List<Marks> marks = new ArrayList<>();
        for (CorpusLetter letter : letters()) {
            marks.add(Marks.of(letter.name(), letter.reading(), letter.truth()));
        }
        return marks;
    }
}
