package org.undersigned.http.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.undersigned.testing.Browser;

/** What is pasted into the table is not lost, and names that are in the list already are named. */
@QuarkusTest
class EditorPastingInBrowserTest {

    private static final String LETTER = """
        To: the harbour board

        Dear members of the board,

        In spring the ferry to Holm was cancelled on 36 days.

        Sincerely,

        Ana Ruiz, pilot
        Luis Paz
        """;

    @AutoClose
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.start();
    }

    private static EditorVisit visit(String... files) {
        EditorVisit editor =
                new EditorVisit(EditorVisit.open(browser, "/editor", files).visit());
        editor.page().click("#tab-signatories");
        return editor;
    }

    private static void add(Page page, String rows) {
        page.locator(".adding summary").last().click();
        page.fill("#pasted", rows);
        page.locator(".adding button").last().click();
    }

    private static List<String> names(Page page) {
        return page.locator(".sheet [data-key=name]").all().stream()
                .map(cell -> cell.inputValue())
                .toList();
    }

    @Test
    void namesThatAreInTheListAlreadyAreSaid() {
        EditorVisit editor = visit("letter.md", LETTER);
        try (var visit = editor.visit()) {
            Page page = editor.page();
            add(page, "Dia Rao\nLUIS PAZ\nEve Stone\nDia Rao");
            assertThat(editor.told()).contains("In the list already: LUIS PAZ, Dia Rao");
            assertThat(names(page))
                    .containsExactly("Ana Ruiz", "Luis Paz", "Dia Rao", "LUIS PAZ", "Eve Stone", "Dia Rao");
            assertThat(page.inputValue("#pasted")).isEmpty();
            page.fill(".sheet tbody tr:nth-child(5) [data-key=name]", "Ana Ruiz");
            page.locator(".sheet tbody tr:nth-child(5) [data-key=name]").blur();
            assertThat(editor.told()).isEqualTo("In the list already: Ana Ruiz");
            assertThat(page.textContent(".sheet tbody tr:nth-child(5) .doubts"))
                    .contains("\"Ana Ruiz\" stands in the list twice, as number 1 and as number 5");
            EditorTableInBrowserTest.paste(
                    page, ".sheet tbody tr:nth-child(5) [data-key=name]", "Eve Stone\tperson\nCem Demir\tperson");
            assertThat(editor.told()).doesNotContain("already");
            EditorTableInBrowserTest.paste(
                    page, ".sheet tbody tr:nth-child(6) [data-key=name]", "Eve Stone\tperson\nLuis Paz\tperson");
            assertThat(editor.told()).contains("In the list already: Eve Stone, Luis Paz");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    /** Cells and rows that are pasted while the server is away stay, and are read as soon as it answers. */
    @Test
    void whatIsPastedOutlivesAServerThatIsAway() {
        EditorVisit editor = visit("letter.md", LETTER);
        try (var visit = editor.visit()) {
            Page page = editor.page();
            page.evaluate(
                    "() => { window.asked = fetch; window.fetch = async () => { throw new TypeError('away'); }; }");
            EditorTableInBrowserTest.paste(
                    page, ".sheet tbody tr:nth-child(1) [data-key=role]", "cook\tHolm Pilots\nkeeper\tPier Friends");
            EditorTableInBrowserTest.paste(
                    page, ".sheet tbody tr:nth-child(2) [data-key=name]", "Luis Paz\nDia Rao\nEve Stone");
            assertThat(editor.told()).contains("can't be reached");
            assertThat(page.inputValue(".sheet tbody tr:nth-child(2) [data-key=affiliation]"))
                    .isEqualTo("Pier Friends");
            assertThat(page.textContent(".waiting")).endsWith("Dia Rao, Eve Stone");
            add(page, "Cem Demir");
            editor.settle();
            assertThat(page.inputValue("#pasted")).isEqualTo("Cem Demir");
            page.fill(".sheet tbody tr:nth-child(1) [data-key=role]", "captain");
            page.locator(".sheet tbody tr:nth-child(1) [data-key=role]").blur();
            editor.settle();
            assertThat(editor.yaml()).isEmpty();
            page.evaluate("() => { window.fetch = window.asked; }");
            page.fill(".sheet tbody tr:nth-child(1) [data-key=place]", "Holm");
            page.locator(".sheet tbody tr:nth-child(1) [data-key=place]").blur();
            page.waitForFunction("() => document.querySelectorAll('.sheet tbody tr').length === 4");
            assertThat(editor.yaml())
                    .contains("role: captain", "affiliation: Holm Pilots", "role: keeper", "place: Holm");
            assertThat(names(page)).containsExactly("Ana Ruiz", "Luis Paz", "Dia Rao", "Eve Stone");
            assertThat(page.isVisible(".waiting")).isFalse();
            assertThat(page.inputValue("#pasted")).isEqualTo("Cem Demir");
            page.locator(".adding button").last().click();
            editor.settle();
            assertThat(names(page)).endsWith("Cem Demir");
            assertThat(page.inputValue("#pasted")).isEmpty();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    /** A paste that can't be made is taken back from its cells; that is said, and nothing waits. */
    @Test
    void whatIsRefusedIsNotTriedAgain() {
        EditorVisit editor = visit("letter.md", LETTER);
        try (var visit = editor.visit()) {
            Page page = editor.page();
            EditorTableInBrowserTest.paste(page, ".sheet tbody tr:nth-child(1) [data-key=group]", "Crew\nCrew");
            assertThat(editor.told()).contains("the letter has no \"Crew\"");
            page.locator(".sheet tbody tr:nth-child(1) [data-key=place]").click();
            page.waitForFunction(
                    "() => document.querySelector('.sheet tbody tr:nth-child(1) [data-key=group]').value === ''");
            assertThat(page.inputValue(".sheet tbody tr:nth-child(2) [data-key=group]"))
                    .isEmpty();
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
