package org.undersigned.http.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
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

/** What the editor takes from a spreadsheet and from its fields, and what it says of the rest. */
@QuarkusTest
class EditorTableInBrowserTest {

    private static final String LETTER = """
        To: the harbour board
        Cc: the pier office

        Dear members of the board,

        In spring the ferry to Holm was cancelled on 36 days, and between 1,000 and 2,000 people stayed ashore.

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

    static void paste(Page page, String cell, String words) {
        page.locator(cell).evaluate("""
            (cell, words) => {
              const clipboardData = new DataTransfer();
              clipboardData.setData('text/plain', words);
              cell.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
            }\
            """, words);
    }

    private static void add(EditorVisit editor, String rows) {
        Page page = editor.page();
        page.locator(".adding summary").last().click();
        page.fill("#pasted", rows);
        page.locator(".adding button").last().click();
        editor.settle();
    }

    /** Name, role, affiliation and place of each row. */
    private static List<String> rows(Page page) {
        return page.locator(".sheet tbody tr").all().stream()
                .map(row -> Stream.of("name", "role", "affiliation", "place")
                        .map(key -> row.locator("[data-key=" + key + "]").inputValue())
                        .reduce((a, b) -> a + "/" + b)
                        .orElseThrow())
                .toList();
    }

    /** Whatever language the page is in, and the names of the columns, and wherever they are pasted. */
    @ParameterizedTest
    @CsvSource({
        "Full name,Position,Organisation",
        "Nombre,Cargo,Organización",
        "Nom et prénom,Fonction,Organisme",
        "Name,Funktion,Einrichtung",
        "Nome completo,Função,Instituição",
        "Nome e cognome,Ruolo,Ente",
        "ФИО,Должность,Место работы",
        "Your full name *,What is your role?,Organization (if any)",
    })
    void theHeaderOfASpreadsheetIsNoName(String name, String role, String affiliation) {
        String rows = String.join("\t", role, name, affiliation) + "\npilot\tDia Rao\tHolm Pilots";
        try (var visit = visit("/editor", "letter.md", LETTER).visit()) {
            EditorVisit editor = new EditorVisit(visit);
            editor.page().click("#tab-signatories");
            add(editor, rows);
            assertThat(rows(editor.page())).containsExactly("Ana Ruiz///", "Luis Paz///", "Dia Rao/pilot/Holm Pilots/");
            paste(editor.page(), "[aria-label='Role, row 3']", rows.replace("Dia", "Eve"));
            editor.settle();
            assertThat(rows(editor.page())).containsExactly("Ana Ruiz///", "Luis Paz///", "Eve Rao/pilot/Holm Pilots/");
        }
    }

    @Test
    void namesInTwoColumnsAreJoinedAndOtherColumnsAreNamed() {
        try (var visit = visit("/editor", "letter.md", LETTER).visit()) {
            EditorVisit editor = new EditorVisit(visit);
            editor.page().click("#tab-signatories");
            add(editor, "Nr\tNachname\tVorname\tE-Mail\tOrt\n1\tKraus\tUwe\tuwe@holm.example\tHolm");
            assertThat(rows(editor.page())).last().isEqualTo("Uwe Kraus///Holm");
            add(editor, "Name\tBerth\nEve Stone\t7");
            assertThat(editor.told()).contains("no such columns: Berth");
            assertThat(rows(editor.page())).hasSize(3);
            assertThat(editor.page().getAttribute(".sheet", "aria-label")).isEqualTo("Signatories");
        }
    }

    /** A list keeps its header, and gets the columns that it lacks. */
    @Test
    void rowsGoToTheColumnsOfAListInAnotherLanguage() {
        try (var visit = visit("/editor", "letter.md", LETTER, "names.csv", "País;Nombre\nChile;Cem Demir\n")
                .visit()) {
            EditorVisit editor = new EditorVisit(visit);
            editor.page().click("#tab-signatories");
            add(editor, "Name\tRole\tCountry\nDia Rao\tpilot\tIndia");
            assertThat(rows(editor.page())).endsWith("Cem Demir///Chile", "Dia Rao/pilot//India");
        }
    }

    @Test
    void rowsThatCanNotBeNewAreCounted() {
        try (var visit = visit("/editor?lang=es", "letter.md", LETTER).visit()) {
            EditorVisit editor = new EditorVisit(visit);
            editor.page().click("#tab-signatories");
            paste(editor.page(), "[data-key=role] >> nth=1", "piloto\tHolm\nmaestra\tEscuela\nmédico\tHospital");
            assertThat(editor.told()).contains("Filas omitidas", ": 2");
            assertThat(editor.page().locator("#told.wrong").count()).isEqualTo(1);
            assertThat(rows(editor.page())).containsExactly("Ana Ruiz///", "Luis Paz/piloto/Holm/");
            add(editor, "Cargo\tOrganización\nmédica\tHospital");
            assertThat(editor.told()).contains("Filas omitidas", ": 1");
        }
    }

    /** What a letter always has can't be emptied, and the field says so. */
    @Test
    void whatEveryLetterHasCanNotBeEmptied() {
        try (var visit = visit("/editor", "letter.md", LETTER).visit()) {
            EditorVisit editor = new EditorVisit(visit);
            Page page = editor.page();
            editor.openLetter();
            page.fill("#facts-language", "");
            assertRefused(page, "Apply", "#facts-language", "can't be empty.");
            page.fill("#facts-language", "en");
            assertThat(page.locator(".unfit").count()).isZero();
            page.fill("#facts-title", "The ferry");
            editor.press("Apply");
            page.fill("#facts-title", "");
            editor.press("Apply");
            assertThat(editor.yaml()).doesNotContain("title");
            page.fill("#facts-title", "");
            assertRefused(page, "Apply", "#facts-title", "Title can't be empty.");
            page.click("#tab-signatories");
            page.fill("[aria-label='Name, row 1']", "");
            page.locator("[aria-label='Name, row 1']").blur();
            assertThat(page.textContent(".sheet .unfit")).isEqualTo("Name can't be empty.");
            assertThat(page.inputValue("[aria-label='Name, row 1']")).isEqualTo("Ana Ruiz");
            assertThat(visit.violations()).isEmpty();
            editor.openSignatory("Ana Ruiz");
            assertThat(editor.told()).contains("do the same again");
            editor.openSignatory("Ana Ruiz");
            page.fill("#signatories-name", "");
            assertRefused(page, "Apply", "#signatories-name", "To remove the part, press \"Not a signatory\".");
            page.fill("#signatories-name", "Ana Ruiz");
            page.fill("#signatories-role", "pilot");
            editor.press("Apply");
            page.fill("#signatories-role", "");
            editor.press("Apply");
            assertThat(editor.yaml()).contains("role: null");
        }
    }

    private static void assertRefused(Page page, String button, String field, String why) {
        page.locator("#correct button", new Page.LocatorOptions().setHasText(button))
                .first()
                .click();
        Locator control = page.locator(field);
        assertThat(control.getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(page.textContent("#" + control.getAttribute("aria-describedby")))
                .endsWith(why);
        assertThat(control.evaluate("it => it === document.activeElement")).isEqualTo(true);
    }

    @Test
    void recipientsAreMovedWithTheKeyboardAlone() {
        try (var visit = visit("/editor", "letter.md", LETTER).visit()) {
            EditorVisit editor = new EditorVisit(visit, true);
            editor.openItem("recipients", "the harbour board");
            editor.press("Move down");
            assertThat(recipients(editor)).containsExactly("the pier office", "the harbour board");
            assertThat(editor.page().evaluate("() => document.activeElement.textContent"))
                    .isEqualTo("Move up");
            editor.keys("Enter");
            editor.settle();
            assertThat(recipients(editor)).containsExactly("the harbour board", "the pier office");
            assertThat(visit.violations()).isEmpty();
        }
    }

    /** The values of a pinned letter are marked if they are changed, and its recipients are moved, too. */
    @Test
    void aPinnedLetterIsChangedInItsForms() {
        SourceFile letter = new SourceFile("letter.md", LETTER.getBytes(StandardCharsets.UTF_8));
        String yaml = CorrectionWriter.pin(new LetterReader()
                .read(new LetterFiles(null, letter, null, null))
                .letter()
                .orElseThrow());
        try (var visit =
                visit("/editor", "letter.md", LETTER, "letter.yaml", yaml).visit()) {
            EditorVisit editor = new EditorVisit(visit);
            editor.openItem("recipients", "the pier office");
            editor.press("Move up");
            assertThat(recipients(editor)).containsExactly("the pier office", "the harbour board");
            editor.page().click("#tab-signatories");
            editor.page().fill("[aria-label='Role, row 2']", "pilot");
            editor.page().locator("[aria-label='Role, row 2']").blur();
            assertThat(editor.yaml()).contains("annotated: [role]").doesNotContain("position");
            editor.openSignatory("Luis Paz");
            assertThat(editor.page().textContent("#correct-title")).contains("stated by you");
        }
    }

    /** Readings that arrive while somebody types change the other cells only, whatever the order of the rows is. */
    @ParameterizedTest
    @CsvSource({"order", "name"})
    void whatIsTypedWhileALetterIsReadArrivesWhole(String order) {
        StringBuilder names = new StringBuilder("name,role,affiliation,place,group\n");
        for (int i = 0; i < 60; i++) {
            names.append("Ana Ruiz %c,pilot,Holm Pilots,Holm,Crew %d\n".formatted('A' + i, (i + 1) % 60));
        }
        try (var visit = visit("/editor", "letter.md", LETTER, "names.csv", names.toString())
                .visit()) {
            EditorVisit editor = new EditorVisit(visit);
            Page page = editor.page();
            page.click("#tab-signatories");
            page.selectOption("#sort", order);
            page.locator(".sheet tbody tr [data-key=name]").first().focus();
            for (int row = 0; row < 3; row++) {
                type(page, "Eve Stone " + row);
                page.keyboard().press("Tab");
                for (String words : List.of("keeper", "North Pier", "Berth", "Crew")) {
                    type(page, words + " " + row);
                }
                page.keyboard().press("Tab");
            }
            assertThat(page.evaluate("() => document.activeElement.dataset.key"))
                    .isEqualTo("name");
            editor.settle();
            assertThat(page.evaluate("() => document.activeElement.dataset.key"))
                    .isEqualTo("name");
            assertThat(rows(page).subList(0, 3))
                    .containsExactly(
                            "Eve Stone 0/keeper 0/North Pier 0/Berth 0",
                            "Eve Stone 1/keeper 1/North Pier 1/Berth 1",
                            "Eve Stone 2/keeper 2/North Pier 2/Berth 2");
            assertThat(editor.yaml()).contains("Eve Stone 2").contains("group: Crew 2");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static void type(Page page, String words) {
        page.keyboard().press("Control+a");
        page.keyboard().type(words, new Keyboard.TypeOptions().setDelay(5));
        page.keyboard().press("Tab");
    }

    private static List<String> recipients(EditorVisit editor) {
        editor.settle();
        return editor.page().locator("#parts [data-collection=recipients]").all().stream()
                .map(item -> item.getAttribute("title"))
                .toList();
    }

    @Test
    void aRangeIsListedWithItsBounds() {
        try (var visit = visit("/editor", "letter.md", LETTER).visit()) {
            assertThat(new EditorVisit(visit)
                            .page()
                            .locator("#parts [data-collection=statistics] small")
                            .allTextContents()
                            .toString())
                    .contains("1,000–2,000 ");
        }
    }

    /** No name of usual length, and no kind, is cut short; the page itself is not wider than the window. */
    @ParameterizedTest
    @CsvSource({"600, en", "820, en", "820, es", "1200, es"})
    void namesHaveTheRoomThatTheyTake(int width, String language) {
        String letter =
                LETTER.replace("Luis Paz", "Jesús Alejandro de la Peña Rodríguez, teacher\nHarbour Council of Holm");
        try (var visit = visit("/editor?lang=" + language, "letter.txt", letter).visit()) {
            Page page = visit.page();
            page.setViewportSize(width, 900);
            page.click("#tab-signatories");
            Object cut = page.evaluate("""
                () => [...document.querySelectorAll('.sheet tbody [data-key=name], .sheet tbody select')]
                  .filter(cell => cell.scrollWidth > cell.clientWidth).map(cell => cell.value)\
                """);
            assertThat((List<?>) cut).isEmpty();
            assertThat(page.locator(".sheet tbody [data-key=name]").count()).isEqualTo(3);
            assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                    .isEqualTo(width);
        }
    }

    /** Numbers have the separators of the language of the page. */
    @Test
    void numbersAreWrittenAsInSpanish() {
        String letter = LETTER.replace("36 days", "10,318 days");
        try (var visit = visit("/editor?lang=es", "letter.txt", letter).visit()) {
            assertThat(visit.page()
                            .locator("#parts .item[data-collection=statistics] small")
                            .first()
                            .textContent())
                    .contains("10.318");
        }
    }

    /** What is between two names on one line is shown between them. */
    @Test
    void theSignBetweenTwoNamesIsAPartOfNeither() {
        String letter = LETTER.replace("Ana Ruiz\nLuis Paz\n", "Ana Ruiz & Luis Paz\nHolm Residents\n");
        String yaml = "structure:\n  - {quote: Ana Ruiz, kind: signatory}\n";
        try (var visit =
                visit("/editor", "letter.md", letter, "letter.yaml", yaml).visit()) {
            EditorVisit editor = new EditorVisit(visit);
            assertThat(editor.blocks()).endsWith("name 1: Ana Ruiz", "name 2: Luis Paz", "name 3: Holm Residents");
            assertThat(editor.page().locator("#words .between").allTextContents())
                    .containsExactly(" & ");
        }
    }

    /** A slow server answers while somebody types: what they typed stays, and so does the correction. */
    @Test
    void whatIsTypedInTheFileOutlivesAReading() {
        try (var visit = visit("/editor", "letter.md", LETTER).visit()) {
            EditorVisit editor = new EditorVisit(visit);
            Page page = editor.page();
            page.click("#tab-signatories");
            editor.answerAfter(1500);
            page.locator(".sheet [data-key=place]").first().fill("Holm");
            page.locator(".sheet [data-key=place]").first().press("Enter");
            page.locator("#yaml").click();
            page.keyboard().type("title: The ferry", new Keyboard.TypeOptions().setDelay(5));
            assertThat(page.locator("#editor").getAttribute("aria-busy")).isEqualTo("true");
            editor.settle();
            page.keyboard().type(" to Holm\n", new Keyboard.TypeOptions().setDelay(5));
            page.locator("#yaml").blur();
            assertThat(editor.yaml())
                    .contains("title: The ferry to Holm\n")
                    .contains("signatories:\n  - {quote: Ana Ruiz, place: Holm}\n");
            assertThat(page.locator("#parts .item").first().textContent()).contains("The ferry to Holm");
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
