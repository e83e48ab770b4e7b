package org.undersigned.http.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.testing.Browser;

/** What the editor does with files and cells that it can't take: none of them vanishes. */
@QuarkusTest
class EditorFilesInBrowserTest {

    private static final String LETTER = """
        Dear members of the board,

        In spring the ferry to Holm was cancelled on 36 days.

        Sincerely,

        Ana Ruiz
        Luis Paz
        """;

    @AutoClose
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.start();
    }

    private static EditorVisit visit(String path, String... files) {
        return EditorVisit.open(browser, path, files);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/editor|Only one letter|Opened: pier.md. Left out: ferry.txt.",
                "/editor?lang=es|Solo se puede abrir una carta|Se ha abierto: pier.md. Se ha omitido: ferry.txt.",
            })
    void ofTwoLettersOneIsOpenedAndTheOtherNamed(String path, String why, String files) {
        String other = LETTER.replace("ferry", "pier");
        try (var visit = visit(path, "pier.md", other, "ferry.txt", LETTER).visit()) {
            assertThat(new EditorVisit(visit).told()).contains(why, files);
            assertThat(visit.page().textContent("#words")).contains("the pier to Holm");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/text"})
    void theSavedPageOfALetterIsARendering(String form) {
        String id = "2022-07-11-biden-lopez-obrador";
        String page = RestAssured.given()
                .accept("text/html")
                .get("/letters/" + id + form)
                .asString();
        try (var visit = visit("/editor", "saved.html", page).visit()) {
            EditorVisit editor = new EditorVisit(visit);
            assertThat(editor.told()).contains("This is a rendering of the published letter");
            assertThat(editor.page().isVisible("#rendering")).isTrue();
            assertThat(editor.page().inputValue("#letter-id")).isEqualTo(id);
        }
        try (var visit = visit("/editor", "letter.html", "<p>Dear board,</p><p>The pier is shut.</p>")
                .visit()) {
            assertThat(visit.page().isVisible("#rendering")).isFalse();
        }
    }

    @Test
    void cellsWithoutAColumnAreCounted() {
        try (var visit = visit("/editor", "letter.md", LETTER).visit()) {
            EditorVisit editor = new EditorVisit(visit);
            Page page = editor.page();
            page.click("#tab-signatories");
            add(editor, "Dia Rao\tperson\tpilot\tPier\tHolm\tCrew\tdia@holm.example\tlate");
            assertThat(editor.told()).contains("Rows added: 1", "no column for them: 2");
            add(editor, "Name\tEmail\t\nEve Stone\teve@holm.example\tnorth");
            assertThat(editor.told()).contains("Rows added: 1", "Columns left out: Email", "no column for them: 1");
            add(editor, "Cem Demir\tperson");
            assertThat(editor.told()).isEqualTo("Rows added: 1");
        }
    }

    private static void add(EditorVisit editor, String rows) {
        Page page = editor.page();
        if (!page.isVisible("#pasted")) {
            page.locator(".adding summary").last().click();
        }
        page.fill("#pasted", rows);
        page.locator(".adding button").last().click();
        editor.settle();
    }

    /** The words that were selected before are not meant by who presses the button of a block. */
    @Test
    void theButtonOfABlockOpensIt() {
        try (var visit = visit("/editor", "letter.md", LETTER).visit()) {
            EditorVisit editor = new EditorVisit(visit);
            editor.select("the ferry");
            editor.page().locator(".block .use").first().click();
            assertThat(editor.page().textContent("#correct-title")).isEqualTo("salutation");
        }
    }

    /** The keys take words in and leave them out, without the blanks at their end. */
    @Test
    void theKeyboardSelectsWordsWithoutBlanks() {
        try (var visit = visit("/editor", "letter.md", LETTER).visit()) {
            EditorVisit editor = new EditorVisit(visit);
            Page page = editor.page();
            page.locator(".block .use").nth(1).focus();
            editor.keys("ArrowRight", "Shift+ArrowRight");
            assertThat(selected(page)).isEqualTo("In spring");
            editor.keys("Shift+ArrowRight", "Shift+ArrowLeft");
            assertThat(selected(page)).isEqualTo("In spring");
            editor.keys("ArrowRight");
            assertThat(selected(page).strip()).isEqualTo("the");
            editor.keys("Shift+ArrowRight", "Shift+ArrowRight", "Shift+ArrowLeft", "Enter");
            assertThat(page.inputValue("#words-said")).isEqualTo("the ferry");
        }
    }

    private static String selected(Page page) {
        return page.evaluate("() => getSelection().toString()").toString();
    }
}
