package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.file.ContentExtractor;
import org.undersigned.reading.file.LetterFiles.SourceFile;
import org.undersigned.testing.Printed;
import org.undersigned.testing.Seed;

/** One letter, written in every kind of file by the programs that people write them with, comes down to the same blocks. */
class KindsTest {

    private static final List<String> LETTER = List.of(
            "heading1 Open letter on the night trains",
            "paragraph March 5, 2024",
            "paragraph Ms Helena Varga | Minister of Transport | 12 Station Road, Port Avel",
            "paragraph Dear Minister Varga,",
            "paragraph We, the undersigned, write to ask you to keep the night trains. In 2019 they carried **at least"
                    + " 1.2 million passengers**, as [your own report](https://example.org/report) says[[1]](#note-1), and"
                    + " _not one of them_ missed a morning flight.",
            "heading2 What we ask for",
            "paragraph We urge you to",
            "item/1 \"-\" publish a timetable for the coming ten years;",
            "item/1 \"-\" order forty new sleeping cars before the old ones are scrapped, so that the lines do not go"
                    + " without any cars for a whole winter as they did after the last reform;",
            "item/1 \"-\" lower the track charges by 30 percent.",
            "paragraph The steps are these:",
            "item/2 \"1.\" ask the operators,",
            "item/2 \"2.\" ask the passengers,",
            "item/2 \"3.\" decide.",
            "quotation A night train is a hotel that arrives.",
            "paragraph **What it costs**",
            "paragraph The table says what the ministry spends.",
            "row1/3 Year | Line | Euros",
            "row/3 2022 | Port Avel to Lindau | 3,300",
            "row/3 2023 | Port Avel to Rome | 4,100",
            "rule ",
            "paragraph Sincerely,",
            "paragraph Jonas Weber, Friends of the Night Train | Ana Sol, Sleepers' Union | Bahn für alle e.V.",
            "note \"1\" Ministry of Transport, Report on night trains, 2020, page 14.");

    @ParameterizedTest
    @ValueSource(strings = {"letter.html", "letter.docx"})
    void pagesAndWordDocumentsAreReadAlike(String file) {
        assertThat(blocks(file)).isEqualTo(LETTER);
    }

    /** A PDF knows no quotations, and lines that are drawn are not words. */
    @Test
    void aPdfIsReadAlikeButForWhatItDoesNotKnow() {
        List<String> known = LETTER.stream()
                .filter(block -> !block.startsWith("rule"))
                .map(block -> block.replace("quotation", "paragraph").replace("\"-\"", "\"•\""))
                .toList();
        assertThat(blocks("letter.pdf")).isEqualTo(known);
    }

    @Test
    void plainTextHasTheSameWords() {
        assertThat(words("letter.txt")).isEqualTo(words("letter.docx")).isNotEmpty();
    }

    private static List<String> blocks(String file) {
        return Printed.blocks(open(file));
    }

    private static List<Block> open(String file) {
        FindingCollector findings = new FindingCollector();
        List<Block> blocks = ContentExtractor.extract(new SourceFile(file, Seed.resource("/kinds/" + file)), findings)
                .orElseThrow()
                .blocks();
        assertThat(findings.all()).isEmpty();
        return blocks;
    }

    /** Every word in its order, without the numbers of notes and the cells' bars. */
    private static List<String> words(String file) {
        return open(file).stream()
                .flatMap(block -> Stream.of(block.text().split("[\\s|\\[\\]^:]+")))
                .filter(word -> !word.isEmpty() && !word.equals("1"))
                .toList();
    }
}
