package org.undersigned.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.undersigned.http.openapi.SampleAddresses;
import org.undersigned.http.route.Route;
import org.undersigned.http.route.Routes;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.testing.Browser;
import org.undersigned.testing.Browser.Look;
import org.undersigned.testing.Seed;
import org.undersigned.testing.TestSize;
import org.undersigned.testing.Visit;

/** A person reads, sorts, searches and changes the language, with a mouse or without, wide and narrow, by day and night. */
@QuarkusTest
class PagesInBrowserTest {

    @Inject
    Routes routes;

    private static final String LETTER = "/letters/" + Seed.ID;

    private static final String HOSTILE = """
        Dear Minister,

        <script>document.title = "taken"</script> "><img src=x onerror="document.title='taken'"> \
        [ten](javascript:document.title='taken') forests burned. %s

        \u202Egnihtemos ton si siht\u202C

        Sincerely,

        <b onmouseover="document.title='taken'">Łukasz</b> Ørsted
        """.formatted("wood".repeat(2500));

    @AutoClose
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.start();
    }

    private static String at(String path) {
        return "http://localhost:" + RestAssured.port + path;
    }

    /** Every address that is a page, by a name for its picture. */
    private Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        routes.all().stream()
                .filter(Route::paged)
                .forEach(route -> pages.put(route.template().replaceAll("\\W+", "_"), SampleAddresses.path(route)));
        pages.put("search_found", "/search?q=human+rights");
        pages.put("statistics_filtered", LETTER + "/statistics?unit=migrant&sort=-value");
        pages.put("signatories_sorted", LETTER + "/signatories?sort=name");
        pages.put("nothing_found", "/signatories?q=nobodyiscalledthis");
        pages.keySet().retainAll(TestSize.covering(pages.keySet(), PagesInBrowserTest::layout));
        return pages;
    }

    /** What looks alike: collections of one letter and of all, parts that are short, their pages, and what is embedded of them. */
    private static String layout(String name) {
        return name.replaceFirst("^_?(letters_letter_)?(?=\\w)", "")
                .replaceFirst("recipients|sections|demands|citations", "parts")
                .replaceFirst("^(embed_)?.*(?<!revisions)_id_$", "$1part")
                .replaceFirst("^embed_letters_letter_(parts|statistics|signatories)$", "embed_parts")
                .replaceFirst("^.*cite$", "cite");
    }

    private static void quiet(Visit visit, String page) {
        assertThat(visit.complaints()).as(page).isEmpty();
        assertThat(visit.hosts()).as(page).containsExactly("localhost:" + RestAssured.port);
        assertThat(visit.kept()).as(page).isEmpty();
    }

    /** One after the other in one window, as if each were the first: nothing is kept from one to the next. */
    @Test
    void everyPageIsQuietFitsAndCanBeReadByEverybody() {
        assertThat(pages()).hasSizeGreaterThan(TestSize.of(12, 30));
        try (Visit visit = browser.visit(at("/"), Look.WIDE)) {
            pages().forEach((name, path) -> {
                visit.go(at(path), Look.WIDE);
                light(visit, path);
                assertThat(visit.violations()).as(path).isEmpty();
                picture(visit, name, path + " wide");
                visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                assertThat(visit.violationsOfColour()).as(path + " dark").isEmpty();
                picture(visit, name, path + " wide dark");
                visit.page().setViewportSize(Look.NARROW.width(), Look.NARROW.height());
                assertThat(visit.width()).as(path).isLessThanOrEqualTo(Look.NARROW.width());
                picture(visit, name, path + " narrow dark");
                quiet(visit, path);
            });
        }
    }

    /**
     * Under 60 kB with all that it brings, the editor under 70 kB, and nothing moves while it comes;
     * {@code -Dbrowser.pictures=true} says how much.
     */
    private static void light(Visit visit, String page) {
        if (Boolean.getBoolean("browser.pictures")) {
            System.out.printf(
                    "%6d bytes %2d requests %.3f shifted %s%n",
                    visit.weight(), visit.requests(), visit.shifted(), page);
        }
        assertThat(visit.weight()).as(page).isLessThan(page.startsWith("/editor") ? 70_000 : 60_000);
        assertThat(visit.shifted()).as(page).isLessThan(0.05);
    }

    private static void picture(Visit visit, String name, String page) {
        visit.picture("page-" + name + page.substring(page.indexOf(' ')).replace(' ', '-'));
    }

    @Test
    void aJournalistIsThreeClicksFromACitedFigure() {
        try (Visit visit = browser.visit(at("/"), Look.WIDE.withoutScripts())) {
            Page page = visit.page();
            page.locator("article.brief", new Page.LocatorOptions().setHasText("Joseph Biden"))
                    .locator("a", new com.microsoft.playwright.Locator.LocatorOptions().setHasText("Statistics"))
                    .click();
            page.locator("table.figures th a", new Page.LocatorOptions().setHasText("10,318"))
                    .click();
            assertThat(page.locator("blockquote").innerText()).contains("Human rights researchers have tracked");
            assertThat(page.locator(".reference").innerText()).contains("at least 10,318 reports", "[Open letter]");
            quiet(visit, page.url());
        }
    }

    @Test
    void aTableIsSortedAndNarrowedDownByLinksAlone() {
        try (Visit visit = browser.visit(at(LETTER + "/statistics"), Look.WIDE.withoutScripts())) {
            Page page = visit.page();
            page.locator("thead a").first().click();
            page.locator("thead a[aria-current]").click();
            assertThat(page.url()).endsWith("sort=-value");
            page.locator("details.facets summary").click();
            page.locator("details.facets a", new Page.LocatorOptions().setHasText("migrant"))
                    .click();
            assertThat(page.locator("table.figures tbody tr").allInnerTexts())
                    .hasSize(2)
                    .first()
                    .asString()
                    .startsWith("55");
            page.locator("a", new Page.LocatorOptions().setHasText("Clear filters"))
                    .click();
            assertThat(page.locator("table.figures tbody tr").count()).isEqualTo(11);
        }
    }

    @Test
    void wordsAreSearchedForAndTheLanguageChangesWithAClick() {
        try (Visit visit = browser.visit(at("/"), Look.WIDE)) {
            Page page = visit.page();
            page.fill("#seek", "san antonio");
            page.keyboard().press("Enter");
            page.waitForURL("**/search**");
            assertThat(page.locator("mark").allInnerTexts()).contains("San", "Antonio");
            page.locator("footer a[hreflang=es]").click();
            page.waitForURL("**lang=es**");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("es");
            assertThat(page.locator("h1").innerText()).isEqualTo("Buscar");
            page.locator("header a", new Page.LocatorOptions().setHasText("Cartas"))
                    .click();
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("es");
            quiet(visit, page.url());
        }
    }

    /** One whose words have a note that is only read out: the link that it had is lost. */
    @Test
    void aCitedFigureOpensTheLetterAtItsWords() {
        String figure = LETTER + "/statistics/55-migrants-died-in-chiapas-last-december";
        String address = JsonMapping.tree(
                        HttpApiSuite.curl().get(figure + "/cite.csl.json").asString())
                .at("/0/URL")
                .asText();
        try (Visit visit = browser.visit(at("/"), Look.WIDE)) {
            visit.page().navigate(at(address.substring(address.indexOf("/letters/"))));
            visit.page().waitForFunction("() => window.scrollY > 300");
            assertThat((String) visit.page()
                            .evaluate("() => getComputedStyle(document.querySelector('.lost'), '::after').content"))
                    .contains("link lost");
        }
    }

    @Test
    void theKeyboardReachesEverythingInOrder() {
        try (Visit visit = browser.visit(at(LETTER), Look.WIDE)) {
            Page page = visit.page();
            List<String> reached = new ArrayList<>();
            for (int i = 0; i < 14; i++) {
                page.keyboard().press("Tab");
                reached.add((String) page.evaluate("() => document.activeElement.innerText"
                        + " || document.activeElement.getAttribute('aria-label') || document.activeElement.id"));
            }
            assertThat(reached).startsWith("Skip to content", "Undersigned", "Letters", "Statistics");
            assertThat(reached).contains("seek", "Search", "87");
            page.reload();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat((String) page.evaluate("() => document.activeElement.getAttribute('href')"))
                    .isEqualTo("#p1");
        }
    }

    @Test
    void aHostileLetterIsShownHarmlessly() {
        for (Look look : TestSize.of(List.of(Look.NARROW), List.of(Look.WIDE, Look.NARROW))) {
            try (Visit visit = browser.visit(at("/readings"), look)) {
                Page page = visit.page();
                page.fill("#letter", HOSTILE);
                page.locator("form.try button").click();
                page.waitForSelector("#done");
                assertThat(page.title()).startsWith("Try your own letter");
                assertThat(page.locator("ol.lines").innerText()).contains("<script>", "onerror");
                assertThat(page.locator("main img, main script, main [onmouseover]")
                                .count())
                        .isZero();
                assertThat(page.locator("a[href^='javascript']").count()).isZero();
                assertThat(visit.width()).as(look.toString()).isLessThanOrEqualTo(look.width());
                assertThat(visit.violations()).isEmpty();
                quiet(visit, page.url());
            }
        }
    }

    @Test
    void aLetterIsPrintedAsALetter() {
        try (Visit visit = browser.visit(at(LETTER), Look.WIDE)) {
            byte[] pdf = visit.page().pdf(new Page.PdfOptions().setFormat("A4"));
            assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            visit.page()
                    .emulateMedia(
                            new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertThat(visit.page()
                            .locator("header.top, footer.bottom, aside.panel, .number")
                            .all())
                    .isNotEmpty()
                    .noneMatch(com.microsoft.playwright.Locator::isVisible);
            assertThat(visit.page().locator("article.letter").isVisible()).isTrue();
        }
    }
}
