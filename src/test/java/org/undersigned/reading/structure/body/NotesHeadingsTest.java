package org.undersigned.reading.structure.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Slug;
import org.undersigned.reading.LetterReader;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;

/** "Background" above the story of a letter, and above its notes. */
class NotesHeadingsTest {

    private static List<String> blocks(String body) {
        byte[] words = body.getBytes(StandardCharsets.UTF_8);
        Letter letter = new LetterReader()
                .read(new LetterFiles(new Slug("x"), new SourceFile("letter.md", words), null, null))
                .letter()
                .orElseThrow();
        return letter.sections().stream()
                .flatMap(section -> section.paragraphs().stream()
                        .map(one -> section.heading() + " / " + one.kind().label()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Dear Council, Background, Since the spring the ferry has not run and nobody knows why., Yours",
        "Sehr geehrter Stadtrat, Hintergrund, Seit dem Frühjahr fährt die Fähre nicht mehr und niemand weiß warum., Mit freundlichen Grüßen",
        "Estimado Consejo, Antecedentes, Desde la primavera el transbordador no navega y nadie sabe por qué., Atentamente",
        "Prezado Conselho, Contexto, Desde a primavera a balsa não navega e ninguém sabe por que razão., Atenciosamente",
    })
    void headsTheStoryOfALetter(String greeting, String heading, String story, String closing) {
        assertThat(blocks("# Pier\n\n" + greeting + ",\n\n## " + heading + "\n\n" + story + "\n\n## Pier\n\n" + story
                        + "\n\n" + closing + ",\n\nTim Ure\nUna Vale\n"))
                .containsExactly(heading + " / paragraph", "Pier / paragraph");
    }

    @Test
    void headsNotesBelowTheStory() {
        assertThat(blocks("# Pier\n\nDear Council,\n\nThe ferry has not run since the spring, and the pier is shut.\n\n"
                        + "The boats leave from the beach.\n\n## Background\n\nPier report, https://pier.example/a\n\n"
                        + "Yours,\n\nTim Ure\nUna Vale\n"))
                .contains("null / note");
    }

    @Test
    void aCaptionHeadsNothing() {
        assertThat(blocks("# Pier\n\nDear Council,\n\nThe ferry has not run since the spring, and the pier is shut.\n\n"
                        + "*Table 1: boats by year*\n\nThe boats leave from the beach.\n\n"
                        + "Yours,\n\nTim Ure\nUna Vale\n"))
                .containsExactly("null / paragraph", "null / paragraph", "null / paragraph");
    }
}
