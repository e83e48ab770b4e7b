package org.undersigned.http.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.undersigned.testing.Browser;

/** What somebody types is neither lost nor mixed up, whatever is read or opened meanwhile. */
@QuarkusTest
class EditorTypingInBrowserTest {

    private static final String LETTER = """
        To: the harbour board

        Dear members of the board,

        In spring the ferry to Holm was cancelled on 36 days, and 200 people stayed ashore.

        Sincerely,

        Ana Ruiz
        Luis Paz
        """;

    private static final String ROLE = "signatories:\n  - {quote: Ana Ruiz, role: pilot}\n";

    @AutoClose
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.start();
    }

    private static EditorVisit visit(String... files) {
        return EditorVisit.open(browser, "/editor", files);
    }

    private static void type(Page page, String words) {
        page.keyboard().type(words, new Keyboard.TypeOptions().setDelay(5));
    }

    /** Says the role of the first signatory, and lets the server be slow from now on. */
    private static void correctSlowly(EditorVisit editor) {
        Page page = editor.page();
        page.click("#tab-signatories");
        editor.answerAfter(1000);
        page.locator(".sheet [data-key=role]").first().fill("pilot");
        page.locator(".sheet [data-key=role]").first().press("Enter");
        page.locator("#yaml").click();
    }

    /** A correction that arrives meanwhile is no step of the field. */
    @Test
    void typedWordsGoAndComeBackAroundACorrection() {
        try (var visit = visit("letter.md", LETTER).visit()) {
            EditorVisit editor = new EditorVisit(visit);
            Page page = editor.page();
            correctSlowly(editor);
            type(page, "title: The ferry");
            assertThat(editor.yaml()).isEqualTo(ROLE + "title: The ferry");
            editor.keys("Control+z");
            assertThat(page.inputValue("#yaml")).isEqualTo(ROLE);
            editor.keys("Control+Shift+z");
            assertThat(page.inputValue("#yaml")).isEqualTo(ROLE + "title: The ferry");
            type(page, " to Holm");
            editor.keys("Control+z", "Control+z", "Control+z", "Control+y");
            assertThat(page.inputValue("#yaml")).isEqualTo(ROLE + "title: The ferry");
            editor.keys("Control+Enter");
            assertThat(editor.yaml()).isEqualTo(ROLE + "title: The ferry");
            page.click("#undo");
            assertThat(editor.yaml()).isEqualTo(ROLE);
            page.click("#redo");
            assertThat(editor.yaml()).isEqualTo(ROLE + "title: The ferry");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void typingGoesOnBelowACorrection() {
        try (var visit = visit("letter.md", LETTER).visit()) {
            EditorVisit editor = new EditorVisit(visit);
            correctSlowly(editor);
            editor.settle();
            type(editor.page(), "date: 2031-04");
            assertThat(editor.page().inputValue("#yaml")).isEqualTo(ROLE + "date: 2031-04");
        }
    }

    /** What is typed into the file is the first step back, once. */
    @Test
    void undoTakesBackWhatWasTyped() {
        try (var visit = visit("letter.md", LETTER).visit()) {
            EditorVisit editor = new EditorVisit(visit);
            Page page = editor.page();
            page.click("#yaml");
            type(page, "title: The ferry");
            page.click("#undo");
            assertThat(editor.yaml()).isEmpty();
            assertThat(page.isDisabled("#undo")).isTrue();
            page.click("#redo");
            assertThat(editor.yaml()).isEqualTo("title: The ferry");
        }
    }

    /** Another part, a row of the table, "Close" and "Undo" apply the form before. */
    @Test
    void whatStandsInAFormIsAppliedBeforeItCloses() {
        try (var visit = visit("letter.md", LETTER).visit()) {
            EditorVisit editor = new EditorVisit(visit);
            Page page = editor.page();
            editor.openItem("statistics", "36 days");
            page.fill("#statistics-unit", "spring day");
            editor.openItem("statistics", "200 people");
            assertThat(page.inputValue("#statistics-value")).isEqualTo("200");
            page.fill("#statistics-unit", "islander");
            editor.openSignatory("Ana Ruiz");
            page.fill("#signatories-role", "pilot");
            page.locator("#correct .head button").click();
            editor.settle();
            assertThat(page.locator("#correct form").count()).isZero();
            assertThat(editor.yaml()).contains("unit: spring day", "unit: islander", "role: pilot");
            editor.openSignatory("Luis Paz");
            page.fill("#signatories-role", "keeper");
            page.click("#undo");
            assertThat(editor.yaml()).contains("role: pilot").doesNotContain("keeper");
            page.click("#redo");
            assertThat(editor.yaml()).contains("role: keeper");
        }
    }

    @Test
    void whatCanNotBeAppliedIsLeftOutTheSecondTimeOnly() {
        try (var visit = visit("letter.md", LETTER).visit()) {
            EditorVisit editor = new EditorVisit(visit);
            Page page = editor.page();
            editor.openItem("statistics", "36 days");
            page.fill("#statistics-value", "many");
            page.locator("#correct .head button").click();
            assertThat(editor.told()).contains("is not a number", "do the same again");
            assertThat(page.inputValue("#statistics-value")).isEqualTo("many");
            page.locator("#correct .head button").click();
            assertThat(page.locator("#correct form").count()).isZero();
            assertThat(editor.yaml()).isEmpty();
        }
    }
}
