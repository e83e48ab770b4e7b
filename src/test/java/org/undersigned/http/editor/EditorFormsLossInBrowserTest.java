package org.undersigned.http.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.undersigned.testing.Browser;

/** What somebody typed in the editor is not lost, neither without a server nor when the page is left. */
@QuarkusTest
class EditorFormsLossInBrowserTest {

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

    private static EditorVisit visit(String... files) {
        return EditorVisit.open(browser, "/editor", files);
    }

    /** What is typed in the table while there is no answer stays there, and is stated with the next step. */
    @Test
    void aCellKeepsItsWordsUntilTheServerAnswers() {
        try (var visit = visit("letter.md", LETTER).visit()) {
            EditorVisit editor = new EditorVisit(visit);
            Page page = editor.page();
            page.evaluate(
                    "() => { window.asked = fetch; window.fetch = async () => { throw new TypeError('away'); }; }");
            page.click("#tab-signatories");
            Locator place = page.locator(".sheet [data-key=place]").first();
            place.fill("Holm");
            place.blur();
            assertThat(editor.told()).contains("The server can't be reached");
            assertThat(place.inputValue()).isEqualTo("Holm");
            assertThat(editor.yaml()).isEmpty();
            page.evaluate("() => { window.fetch = window.asked; }");
            Locator role = page.locator(".sheet [data-key=role]").last();
            role.fill("pilot");
            role.blur();
            page.waitForFunction("() => document.querySelector('#yaml').value.includes('Holm')");
            assertThat(editor.yaml()).contains("role: pilot", "place: Holm");
            assertThat(place.inputValue()).isEqualTo("Holm");
        }
    }

    /** The browser asks before corrections are lost that are nowhere else. */
    @Test
    void correctionsAreNotLeftWithoutAQuestion() {
        try (var visit = visit("letter.md", LETTER).visit()) {
            EditorVisit editor = new EditorVisit(visit);
            Page page = editor.page();
            assertThat(asks(page)).isFalse();
            editor.openItem("statistics", "36 days");
            page.fill("#statistics-value", "37");
            assertThat(asks(page)).isTrue();
            editor.press("Apply");
            assertThat(asks(page)).isTrue();
            page.waitForDownload(() -> page.click("#save-yaml"));
            assertThat(asks(page)).isFalse();
            page.click("#undo");
            editor.settle();
            assertThat(asks(page)).isTrue();
            page.waitForDownload(() -> page.click("#download"));
            assertThat(asks(page)).isFalse();
        }
    }

    private static boolean asks(Page page) {
        return (Boolean) page.evaluate("() => !dispatchEvent(new Event('beforeunload', {cancelable: true}))");
    }
}
