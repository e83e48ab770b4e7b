package org.undersigned.http.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.reading.LetterReader;
import org.undersigned.reading.annotation.pin.CorrectionWriter;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;
import org.undersigned.testing.Browser;

/** What the forms of the editor do with words that are typed or selected, and where they leave the keyboard. */
@QuarkusTest
class EditorFormsInBrowserTest {

    private static final String LETTER = """
        Dear members of the board,

        In spring the ferry to Holm was cancelled on 36 days.

        Sincerely,

        Ana Ruiz, Luis Paz
        """;

    @AutoClose
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.start();
    }

    private static EditorVisit visit(String... files) {
        return EditorVisit.open(browser, "/editor", files);
    }

    /** A percent sign belongs to its number, and a year is not what a sentence counts. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 % mehr als 2024|add: true}|percent",
                "waren 12 % mehr als 2024|add: true, value: 12, text: \"12 %\", unit: percent}|percent",
                "in 2024 it took 31|add: true, value: 31, text: \"31\"}|''",
                "in 2024, 3.5 percent|add: true, value: 3.5, text: \"3.5 percent\", unit: percent}|percent",
            })
    void selectedWordsAreReadAsAFigure(String words, String stated, String unit) {
        String letter = LETTER.replace("36 days", "(" + words + ")");
        try (var visit = visit("letter.md", letter).visit()) {
            EditorVisit editor = new EditorVisit(visit);
            editor.openWords(words, null);
            editor.press("a figure");
            assertThat(editor.yaml()).contains(stated);
            assertThat(editor.page().inputValue("#statistics-unit")).isEqualTo(unit);
        }
    }

    /** The keyboard is at what a deed made, or at the words that it was about. */
    @Test
    void theKeyboardStaysAtWhatWasCorrected() {
        try (var visit = visit("letter.md", LETTER).visit()) {
            EditorVisit editor = new EditorVisit(visit);
            editor.select("the ferry");
            editor.press("a demand");
            assertThat(focused(editor)).startsWith("demand 1");
            editor.press("Not a demand");
            assertThat(focused(editor)).isEqualTo("paragraph 1");
            editor.select("36 days");
            editor.press("a figure");
            editor.fill("statistics-value", "37");
            editor.press("Apply");
            assertThat(focused(editor)).startsWith("figure 1");
            editor.press("Take back what you stated");
            assertThat(focused(editor)).startsWith("figure 1");
            editor.select("Luis Paz");
            editor.press("one name");
            assertThat(focused(editor)).startsWith("signatory 2");
            assertThat(visit.violations()).isEmpty();
        }
    }

    /** Words stay where they are as soon as a correction is read: who selects others next does not miss them. */
    @Test
    void wordsDoNotMoveAfterACorrection() {
        String letter = LETTER.replace("Sincerely,", "It is winter.\n\n".repeat(40) + "Sincerely,");
        try (var visit = visit("letter.md", letter).visit()) {
            EditorVisit editor = new EditorVisit(visit);
            Page page = editor.page();
            editor.answerAfter(200);
            editor.openItem("statistics", "36 days");
            page.fill("#statistics-value", "37");
            editor.press("Apply");
            page.evaluate("() => scrollTo({top: document.body.scrollHeight, behavior: 'instant'})");
            page.fill("#statistics-value", "38");
            page.focus("#correct form button");
            page.evaluate("() => scrollTo({top: document.body.scrollHeight, behavior: 'instant'})");
            Object moved = page.evaluate("""
                async () => {
                  document.querySelector('#correct form').requestSubmit();
                  const editor = document.querySelector('#editor');
                  while (!editor.hasAttribute('aria-busy')) await new Promise(done => setTimeout(done, 1));
                  while (editor.hasAttribute('aria-busy')) await new Promise(done => setTimeout(done, 1));
                  const first = scrollY;
                  await new Promise(done => setTimeout(done, 600));
                  return scrollY - first;
                }\
                """);
            assertThat(((Number) moved).doubleValue()).isZero();
        }
    }

    private static String focused(EditorVisit editor) {
        editor.settle();
        return (String) editor.page().evaluate("() => document.activeElement.textContent");
    }

    /** A pinned letter states everybody who is in it, so that rows are stated, too. */
    @Test
    void rowsAreAddedToAPinnedLetter() {
        SourceFile letter = new SourceFile("letter.md", LETTER.getBytes(StandardCharsets.UTF_8));
        String list = "name,place\nCem Demir,Ankara\n";
        SourceFile names = new SourceFile("signatories.csv", list.getBytes(StandardCharsets.UTF_8));
        String yaml = CorrectionWriter.pin(new LetterReader()
                .read(new LetterFiles(null, letter, null, names))
                .letter()
                .orElseThrow());
        try (var visit = visit("letter.md", LETTER, "letter.yaml", yaml, "signatories.csv", list)
                .visit()) {
            EditorVisit editor = new EditorVisit(visit);
            Page page = editor.page();
            page.click("#tab-signatories");
            page.locator(".adding summary").last().click();
            page.fill("#pasted", "Dia Rao\tperson\tpilot\nCem Demir\tperson");
            page.locator(".adding button").last().click();
            assertThat(editor.told()).isEqualTo("Rows added: 2. In the list already: Cem Demir");
            assertThat(page.locator(".sheet [data-key=name]").all().stream().map(Locator::inputValue))
                    .containsExactly("Cem Demir", "Dia Rao", "Cem Demir");
            assertThat(editor.yaml()).contains("quote: Dia Rao", "role: pilot");
        }
    }

    /** What was stated of two names as one goes when they are split, and the page says so. */
    @Test
    void aNameIsSplitThatWasCorrectedBefore() {
        String yaml = "signatories:\n  - {quote: \"Ana Ruiz, Luis Paz\", role: pilots}\n";
        try (var visit = visit("letter.md", LETTER, "letter.yaml", yaml).visit()) {
            EditorVisit editor = new EditorVisit(visit);
            editor.openWords("Ana Ruiz", null);
            editor.page()
                    .locator("#correct")
                    .getByText("one name", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(editor.told()).contains("taken back: Ana Ruiz, Luis Paz");
            assertThat(editor.yaml()).isEqualTo("structure:\n  - {quote: Ana Ruiz, kind: signatory}\n");
            editor.page().click("#undo");
            assertThat(editor.yaml()).isEqualTo(yaml);
        }
    }

    /** Only so many last words are quoted as say where the words end; those of an earlier version are about the same name. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ali/Holm|''|{quote: Ali, to: Holm, kind: signatory}",
                "Ali Holm/and Holm|''|{quote: Ali Holm, to: and Holm, kind: signatory}",
                "Ali Strand/of Strandholm, Strand|''|{quote: Ali Strand, to: \"Strandholm, Strand\", kind: signatory}",
                "Ali/Holm|{quote: Ali, to: Ali Holm, kind: group}|{quote: Ali, to: Holm, kind: signatory}",
            })
    void linesAreJoinedByTheirLastWords(String lines, String before, String stated) {
        String letter = LETTER.replace("Ana Ruiz, Luis Paz", "Ana Ruiz\n" + lines.replace("/", "\n") + "\nLuis Paz");
        String yaml = before.isEmpty() ? "" : "structure:\n  - " + before + "\n";
        try (var visit = visit("letter.txt", letter, "letter.yaml", yaml).visit()) {
            EditorVisit editor = new EditorVisit(visit);
            editor.openWords(lines.replaceFirst("/.*", ""), null);
            editor.fill("words-said", lines.replace("/", "\n"));
            editor.press("one name");
            assertThat(editor.yaml()).isEqualTo("structure:\n  - " + stated + "\n");
            editor.page().click("#tab-signatories");
            assertThat(editor.page().locator(".sheet tbody tr").count()).isEqualTo(3);
        }
    }

    /** A mark before three digits is not guessed; in Spanish, a comma begins a fraction. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|1.700|Write 1700, or 1.70",
                "en|1,700|Write 1700, or 1.70",
                "en|1,7|is not a number",
                "es|1.700|escriba 1700 o 1,7",
                "es|1,700|escriba 1700 o 1,7",
                "es|1,7|''",
                "es|0.125|''",
            })
    void aNumberIsTakenOnlyIfItIsOne(String language, String words, String refusal) {
        try (var visit = EditorVisit.open(browser, "/editor?lang=" + language, "letter.md", LETTER)
                .visit()) {
            EditorVisit editor = new EditorVisit(visit);
            editor.openItem("statistics", "36 days");
            editor.page().fill("#statistics-value", words);
            editor.page().locator("#correct form button[type=submit]").first().click();
            if (refusal.isEmpty()) {
                assertThat(editor.yaml()).contains("value: " + words.replace(',', '.'));
            } else {
                assertThat(editor.told()).contains(refusal);
                assertThat(editor.yaml()).isEmpty();
            }
        }
    }

    @Test
    void whatALetterSaysIsInItsLanguage() {
        try (var visit = visit("letter.md", LETTER).visit()) {
            assertThat(visit.page().locator("#parts .item > span").all().stream()
                            .map(words -> words.getAttribute("lang")))
                    .isNotEmpty()
                    .containsOnly("en");
        }
    }

    /** What stands in an open form goes with the letter; what can't be taken is refused next to its field. */
    @Test
    void anOpenFormIsAppliedBeforeTheLetterIsTakenAway() throws IOException {
        try (var visit = visit("letter.md", LETTER).visit()) {
            EditorVisit editor = new EditorVisit(visit);
            Page page = editor.page();
            editor.openItem("statistics", "36 days");
            page.fill("#statistics-value", "many");
            page.click("#copy-yaml");
            assertThat(editor.told()).contains("is not a number");
            assertThat(page.getAttribute("#statistics-value", "aria-invalid")).isEqualTo("true");
            page.fill("#statistics-value", "37");
            Path saved = page.waitForDownload(() -> page.click("#save-yaml")).path();
            assertThat(Files.readString(saved, StandardCharsets.UTF_8)).contains("value: 37");
            editor.openLetter();
            page.fill("#facts-title", "The ferry");
            Path zip = page.waitForDownload(() -> page.click("#download")).path();
            assertThat(Files.readString(zip, StandardCharsets.ISO_8859_1)).contains("title: The ferry");
            assertThat(editor.yaml()).contains("title: The ferry");
        }
    }
}
