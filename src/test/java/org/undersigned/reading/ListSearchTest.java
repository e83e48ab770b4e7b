package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Slug;
import org.undersigned.letter.SourceStretch;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;

/** Lists of signatories that the rules leave out and the model finds, and what is reported where they differ. */
class ListSearchTest {

    private static final List<String> NAMES = List.of(
            "Ina Moor",
            "Tom Vale",
            "Ute Kern",
            "Max Orth",
            "Lea Brandt",
            "Ole Sund",
            "Mia Falk",
            "Jon Berg",
            "Eva Lund",
            "Per Holm");

    private static final String QUOTED =
            "The pilots of the bay published a letter today. It is the third one since the storm closed the pier, and"
                    + " the council has not answered any of them.\n\n"
                    + "> Dear Mayor,\n"
                    + ">\n"
                    + "> We ask you to reopen the pier before the summer begins, because the ferry cannot land.\n"
                    + ">\n"
                    + "> Nobody has told us why the gate is still locked, although the repairs ended in March.\n"
                    + ">\n"
                    + "> Sincerely,\n\n";

    private static ReadingResult read(String file, String text) {
        return new LetterReader()
                .read(new LetterFiles(
                        new Slug("letter"), new SourceFile(file, text.getBytes(StandardCharsets.UTF_8)), null, null));
    }

    private static List<String> names(ReadingResult reading) {
        return reading.letter().orElseThrow().signatories().stream()
                .map(one -> one.naming().name())
                .toList();
    }

    private static String list(String form) {
        return String.join("", NAMES.stream().map(form::formatted).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"- %s (Harbour Watch)\n", "%s, teacher\n", "| %s |\n", "1. %s\n"})
    void aListBelowAQuotedLetterIsItsList(String form) {
        String head = form.startsWith("|") ? "| Persons |\n|---|\n" : "";
        ReadingResult reading = read("letter.md", QUOTED + head + list(form));
        assertThat(names(reading)).containsExactlyElementsOf(NAMES);
        assertThat(reading.letter().orElseThrow().salutation()).isEqualTo("Dear Mayor,");
    }

    @Test
    void whatIsBelowSuchAListIsLeftOut() {
        ReadingResult reading =
                read("letter.md", QUOTED + list("- %s\n") + "\n# Archive\n\nRead what we wrote before.\n");
        assertThat(names(reading)).containsExactlyElementsOf(NAMES);
        assertThat(reading.account().accounted()).isEqualTo(reading.account().words());
        assertThat(reading.account().stretches())
                .last()
                .extracting(SourceStretch::use)
                .isEqualTo(SourceStretch.Use.LEFT_OUT);
    }

    @Test
    void captionsOfPortraitsAreAList() {
        String figures = String.join(
                "",
                NAMES.stream()
                        .map(name -> "<figure><img src='a.jpg'><figcaption>%s, pilot</figcaption></figure>\n"
                                .formatted(name))
                        .toList());
        ReadingResult reading = read(
                "letter.html",
                "<html><body><main><h1>Open letter</h1><p>We ask the council to reopen the pier before the summer"
                        + " begins, because the ferry cannot land.</p><p>Nobody has told us why the gate is still locked,"
                        + " although the repairs ended in"
                        + " March.</p><h2>Signatories</h2>" + figures + "</main></body></html>");
        assertThat(names(reading)).containsExactlyElementsOf(NAMES);
    }

    @Test
    void aLongListOfRecipientsIsNoListOfSignatories() {
        ReadingResult reading = read(
                "letter.md",
                "To:\n\n" + list("- %s, Minister\n") + "\nDear Ministers,\n\nWe ask you to reopen the pier.\n");
        assertThat(names(reading)).isEmpty();
        assertThat(reading.letter().orElseThrow().recipients()).hasSize(NAMES.size());
    }

    @Test
    void aListThatLooksLikeProseIsDoubted() {
        String lines = "the gate is locked\nthe boats cannot land\nno ferry since the storm\nthe lamps are out\n";
        ReadingResult reading =
                read("letter.md", "Dear Mayor,\n\nWe ask you to reopen the pier.\n\nSincerely,\n\n" + lines);
        assertThat(reading.findings()).extracting("code").contains(FindingCode.SIGNATORY_UNCERTAIN);
    }

    @Test
    void aClearListIsNotDoubted() {
        ReadingResult reading = read(
                "letter.md",
                "Dear Mayor,\n\nWe ask you to reopen the pier.\n\nSincerely,\n\n" + list("%s, teacher\n\n"));
        assertThat(names(reading)).containsExactlyElementsOf(NAMES);
        assertThat(reading.findings()).extracting("code").doesNotContain(FindingCode.SIGNATORY_UNCERTAIN);
    }
}
