package org.undersigned.http.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.undersigned.http.HttpApiSuite;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.store.token.AccessTokens;
import org.undersigned.testing.Browser;
import org.undersigned.testing.Browser.Look;
import org.undersigned.testing.EmptyProfile;
import org.undersigned.testing.Publisher;
import org.undersigned.testing.Visit;

/** A corrected letter is published from the editor, as a script would publish its folder. */
@QuarkusTest
@TestProfile(EmptyProfile.class)
class PublishingInBrowserTest {

    private static final String ID = "2031-04-ferry-to-holm";

    @Inject
    AccessTokens tokens;

    @AutoClose
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.start();
    }

    private static Visit visit() {
        return browser.visit("http://localhost:" + RestAssured.port + "/editor", Look.WIDE);
    }

    @Test
    void publishesComparesAndStartsFromWhatIsPublished() {
        String secret = tokens.create("Editor", "*", "editor", null).secret();
        String yaml;
        try (Visit visit = visit()) {
            EditorVisit editor = new EditorVisit(visit);
            editor.open("letter.md", EditorInBrowserTest.LETTER);
            yaml = EditorInBrowserTest.correct(editor);
            Page page = editor.page();
            page.fill("#letter-id", ID);
            page.click("#publish");
            assertThat(editor.told()).isEqualTo("Enter a token");
            page.fill("#token", "undersigned_wrong");
            page.click("#compare");
            page.waitForSelector("#told.wrong:has-text('Token required')");
            page.fill("#token", secret);
            page.click("#compare");
            page.waitForSelector("#compared:has-text('no letter with this id')");
            page.fill("#note", "From the editor");
            page.click("#publish");
            page.waitForSelector("#published");
            assertThat(page.inputValue("#note")).isEmpty();
            assertThat(page.inputValue("#embed-line")).contains("<open-letter src=", "/letters/" + ID);
            page.click("#compare");
            page.waitForSelector("#compared:has-text('Nothing differs from revision 1')");
            assertThat(visit.kept()).isEmpty();
            assertThat(page.url()).doesNotContain("undersigned_");
        }
        String revision =
                HttpApiSuite.curl().get("/letters/" + ID + "/revisions").asString();
        assertThat(JsonMapping.tree(revision).at("/items/0/note").asText()).isEqualTo("From the editor");
        Map<String, String> folder = new LinkedHashMap<>();
        folder.put("letter.md", EditorInBrowserTest.LETTER);
        folder.put("letter.yaml", yaml);
        String again = new Publisher(secret)
                .asking()
                .contentType("application/zip")
                .header("If-Match", Publisher.tag(ID))
                .body(Publisher.zip(folder))
                .put("/letters/" + ID)
                .asString();
        assertThat(JsonMapping.tree(again).get("changed").asBoolean()).as(again).isFalse();
        startsFromWhatIsPublished(secret, yaml);
    }

    private static void startsFromWhatIsPublished(String secret, String yaml) {
        try (Visit visit = visit()) {
            EditorVisit editor = new EditorVisit(visit);
            editor.page().fill("#published-id", ID);
            editor.page().fill("#start-token", secret);
            editor.page().locator("#open-published button").click();
            editor.page().waitForSelector("#work:not([hidden])");
            assertThat(editor.yaml()).isEqualTo(yaml);
            assertThat(editor.blocks()).contains("heading: What we know");
            assertThat(editor.page().inputValue("#letter-id")).isEqualTo(ID);
        }
    }

    /** Who has no token sees that the letter's file is missing, and replaces it only if they say so. */
    @Test
    void aRenderingReplacesAFolderOnlyIfSomebodySaysSo() {
        String secret = tokens.create("Editor", "*", "editor", null).secret();
        String id = "2031-06-ferry-to-holm";
        new Publisher(secret)
                .asking()
                .contentType("application/zip")
                .header("If-None-Match", "*")
                .body(Publisher.zip(
                        Map.of("letter.txt", EditorInBrowserTest.LETTER, "letter.yaml", "title: The ferry\n")))
                .put("/letters/" + id)
                .then()
                .statusCode(201);
        try (Visit visit = visit()) {
            Page page = visit.page();
            assertThat(page.textContent("#rendering-hint")).contains("without its file");
            page.fill("#published-id", id);
            page.locator("#open-published button").click();
            page.waitForSelector("#rendering:has-text('This is a rendering of the published letter')");
            EditorVisit editor = new EditorVisit(visit);
            editor.settle();
            page.click("#open-folder");
            assertThat(editor.told()).isEqualTo("Enter a token");
            page.fill("#token", secret);
            page.click("#publish");
            page.waitForSelector("#told.wrong:has-text('to replace its file letter.txt')");
            assertThat(page.textContent("#compared"))
                    .contains("Replace the published letter's file letter.txt")
                    .contains("no \"letter.yaml\" is sent");
            assertThat(visit.violations()).isEmpty();
            page.click("#open-folder");
            page.waitForSelector("#rendering", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
            assertThat(editor.yaml()).isEqualTo("title: The ferry\n");
            page.click("#undo");
            editor.settle();
            assertThat(page.isVisible("#rendering")).isTrue();
            page.click("#publish");
            page.waitForSelector("#told.wrong:has-text('to replace its file letter.txt')");
            page.check("#replace-folder");
            page.click("#publish");
            page.waitForSelector("#compared:has-text('Published: revision 2')");
            assertThat(page.textContent("#compared")).contains("no \"letter.yaml\" is sent");
            assertThat(page.isVisible("#rendering")).isFalse();
            page.fill("#yaml", "title: The ferry to Holm\n");
            page.locator("#yaml").blur();
            editor.settle();
            page.click("#publish");
            page.waitForSelector("#compared:has-text('Published: revision 3')");
            assertThat(page.locator("#replace-folder").count()).isZero();
        }
    }

    /** What the server refuses is said in the language of the page. */
    @Test
    void theServerSpeaksSpanishOnASpanishPage() {
        String id = "2031-07-ferry-to-holm";
        try (Visit visit = browser.visit("http://localhost:" + RestAssured.port + "/editor?lang=es", Look.WIDE)) {
            Page page = visit.page();
            page.fill("#published-id", id);
            page.locator("#open-published button").click();
            page.waitForSelector("#told.wrong:has-text('no hay ninguna carta \"2031-07-ferry-to-holm\"')");
            page.fill("#start-token", "undersigned_wrong");
            page.locator("#open-published button").click();
            page.waitForSelector("#told.wrong:has-text('Hace falta un token: el token es desconocido')");
            EditorVisit editor = new EditorVisit(visit);
            editor.open("letter.md", EditorInBrowserTest.LETTER);
            page.fill("#letter-id", id);
            page.click("#publish");
            page.waitForSelector("#told.wrong:has-text('Hace falta un token: el token es desconocido')");
            page.fill("#token", tokens.create("Editor", "*", "editor", null).secret());
            page.fill("#yaml", "statistics: x\n");
            page.locator("#yaml").blur();
            page.waitForSelector("#told.wrong:has-text('\"statistics\" es \"x\", no una lista')");
            page.click("#publish");
            page.waitForSelector("#told.wrong:has-text('Carta rechazada: la carta no se puede publicar así')");
            assertThat(visit.violations()).isEmpty();
        }
    }

    /** Nobody undoes unseen what somebody else published since the letter was opened. */
    @Test
    void whatSomebodyElsePublishedIsShownBeforeItIsReplaced() {
        String secret = tokens.create("Editor", "*", "editor", null).secret();
        String id = "2031-05-ferry-to-holm";
        String theirs = EditorInBrowserTest.LETTER.replace("In spring the ferry", "In May the ferry");
        try (Visit visit = visit()) {
            EditorVisit editor = new EditorVisit(visit);
            editor.open("letter.md", EditorInBrowserTest.LETTER);
            Page page = editor.page();
            page.fill("#letter-id", id);
            page.fill("#token", secret);
            page.click("#publish");
            page.waitForSelector("#compared:has-text('Published: revision 1')");
            new Publisher(secret)
                    .asking()
                    .contentType("application/zip")
                    .header("If-Match", Publisher.tag(id))
                    .body(Publisher.zip(Map.of("letter.md", theirs, "letter.yaml", "title: Theirs\n")))
                    .put("/letters/" + id)
                    .then()
                    .statusCode(200);
            page.fill("#yaml", "title: Mine\n");
            page.locator("#yaml").blur();
            editor.settle();
            page.click("#publish");
            page.waitForSelector("#told.wrong:has-text('differs from revision 2')");
            assertThat(page.textContent("#compared"))
                    .contains("Theirs → Mine")
                    .containsOnlyOnce("Sentence")
                    .doesNotContain("sentence.");
            assertThat(HttpApiSuite.curl().get("/letters/" + id + ".json").asString())
                    .contains("Theirs");
            page.click("#publish");
            page.waitForSelector("#compared:has-text('Published: revision 3')");
            page.click("#publish");
            page.waitForSelector("#compared:has-text('Nothing has changed')");
            assertThat(editor.told()).isEqualTo("Nothing has changed");
            page.fill("#yaml", "title: [");
            page.locator("#yaml").blur();
            editor.settle();
            assertThat(page.textContent("#compared")).isEmpty();
            page.click("#compare");
            page.waitForSelector("#compared:has-text('The letter can\\'t be read like this')");
        }
    }
}
