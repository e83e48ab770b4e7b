package org.undersigned.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.http.HttpApiSuite.curl;
import static org.undersigned.http.QueryingSuite.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.testing.History;

/** The revisions of a letter over HTTP, on every database. */
abstract class RevisionsSuite {

    private static final String ID = "revised-letter";
    private static final String LETTER = "/letters/" + ID;
    private static final String BASE = "https://letters.example.org";
    private static final String CURRENT = "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400";
    private static final String IMMUTABLE = "public, max-age=31536000, immutable";

    @Inject
    History history;

    @BeforeEach
    void publish() {
        history.publishThree(ID);
    }

    @Test
    void everyRevisionHasAnAddress() {
        for (int number = 1; number <= 3; number++) {
            JsonNode page = json(LETTER + "@" + number + "/signatories?sort=-position");
            assertThat(page.get("revision").asInt()).isEqualTo(number);
            assertThat(page.get("total").asInt()).isEqualTo(number == 2 ? 3 : 2);
            assertThat(page.at("/items/0/self").asText()).startsWith(BASE + LETTER + "@" + number + "/signatories/");
            assertThat(json(LETTER + "%40" + number + "/signatories?sort=-position"))
                    .isEqualTo(page);
        }
        assertThat(curl().get(LETTER + "@1/text").asString()).contains("Trains").doesNotContain("Buses");
        assertThat(curl().get(LETTER + "@4").statusCode()).isEqualTo(404);
        assertThat(curl().get(LETTER + "@0").statusCode()).isEqualTo(404);
    }

    @Test
    void whatCannotChangeIsImmutable() {
        assertThat(curl().get(LETTER + "@1/signatories.csv").header("Cache-Control"))
                .isEqualTo(IMMUTABLE);
        assertThat(curl().get(LETTER + "/signatories.csv").header("Cache-Control"))
                .isEqualTo(CURRENT);
        // The page of the current revision says, once there is another, that the letter has changed.
        assertThat(curl().get(LETTER + "@1/text.html").header("Cache-Control")).isEqualTo(IMMUTABLE);
        assertThat(curl().get(LETTER + "@3/text.html").header("Cache-Control")).isEqualTo(CURRENT);
    }

    /** The other letter of a comparison is the current one, and what describes the response is of the first letter. */
    @Test
    void aRevisionIsComparedWithAnotherLetter() {
        for (String revision : List.of("@1", "@2")) {
            Response page = curl().get(LETTER + revision + "/compare.html");
            assertThat(page.statusCode()).as(revision).isEqualTo(200);
            assertThat(page.header("Cache-Control")).isEqualTo(CURRENT);
            assertThat(page.getHeaders().getValues("Link"))
                    .contains(
                            link("/compare", "original timegate latest-version"),
                            link(revision + "/compare", "memento"));
        }
    }

    @Test
    void aComparisonChangesWithEitherLetter() {
        history.publish(History.letter("compared", "We count 3 trains.", List.of("Ana Ruiz")));
        for (int count = 5; count <= 6; count++) {
            history.publish(History.letter("counted-again", "We count %d trains.".formatted(count), List.of("Bo Li")));
            assertThat(curl().get("/letters/compared/compare.svg?with=counted-again&unit=train")
                            .asString())
                    .contains("3 trains", count + " trains");
        }
    }

    @Test
    void aRevisionLinksToItsNeighbours() {
        Response second = curl().get(LETTER + "@2/signatories.csv");
        assertThat(second.header("Memento-Datetime")).isEqualTo("Mon, 02 Nov 2026 10:00:00 GMT");
        assertThat(second.header("Vary")).doesNotContain("Accept-Datetime");
        assertThat(second.getHeaders().getValues("Link"))
                .contains(
                        link("/signatories", "original timegate latest-version"),
                        link("@2/signatories", "memento"),
                        link("@1/signatories", "predecessor-version"),
                        link("@3/signatories", "successor-version"),
                        timeMap());
        Response current = curl().get(LETTER + "/signatories.csv");
        assertThat(current.header("Memento-Datetime")).isNull();
        assertThat(current.header("Vary")).endsWith(", Accept-Datetime");
        assertThat(current.getHeaders().getValues("Link"))
                .contains(
                        link("/signatories", "original timegate"),
                        link("@3/signatories", "memento"),
                        link("@2/signatories", "predecessor-version"),
                        timeMap())
                .noneMatch(link -> link.contains("successor-version"));
    }

    private static String link(String path, String relations) {
        return "<" + BASE + LETTER + path + ">; rel=\"" + relations + "\"";
    }

    private static String timeMap() {
        return link("/timemap", "timemap") + "; type=\"application/link-format\"";
    }

    @Test
    void theTimeMapHasEveryRevision() {
        Response timeMap = curl().get(LETTER + "/timemap");
        assertThat(timeMap.header("Content-Type")).isEqualTo("application/link-format");
        assertThat(timeMap.header("Vary")).doesNotContain("Accept-Datetime");
        assertThat(timeMap.asString().lines())
                .containsExactly(
                        link("", "original timegate") + ",",
                        link("/timemap", "self") + "; type=\"application/link-format\""
                                + "; from=\"Sun, 01 Nov 2026 10:00:00 GMT\"; until=\"Tue, 03 Nov 2026 10:00:00 GMT\",",
                        link("@1", "first memento") + "; datetime=\"Sun, 01 Nov 2026 10:00:00 GMT\",",
                        link("@2", "memento") + "; datetime=\"Mon, 02 Nov 2026 10:00:00 GMT\",",
                        link("@3", "last memento") + "; datetime=\"Tue, 03 Nov 2026 10:00:00 GMT\"");
        assertThat(curl().get("/letters/no-letter/timemap").statusCode()).isEqualTo(404);
    }

    @Test
    void aTimeIsRedirectedToTheRevisionThatWasCurrent() {
        String asked = "/signatories.csv?limit=1";
        // What is cached has no time.
        curl().get(LETTER + asked);
        accepting("Mon, 01 Jun 2020 00:00:00 GMT", asked, 1);
        accepting("Sun, 01 Nov 2026 10:00:00 GMT", asked, 1);
        accepting("Mon, 02 Nov 2026 09:59:59 GMT", asked, 1);
        accepting("Mon, 02 Nov 2026 10:00:00 GMT", asked, 2);
        accepting("Sat, 01 Jan 2050 00:00:00 GMT", asked, 3);
        Response embed = curl().header("Accept-Datetime", "Mon, 02 Nov 2026 10:00:00 GMT")
                .head("/embed" + LETTER + "/counter");
        assertThat(embed.header("Location")).isEqualTo(BASE + "/embed" + LETTER + "@2/counter");
    }

    private static void accepting(String time, String asked, int revision) {
        Response redirect = curl().header("Accept-Datetime", time).get(LETTER + asked);
        assertThat(redirect.statusCode()).isEqualTo(302);
        assertThat(redirect.header("Location")).isEqualTo(BASE + LETTER + "@" + revision + asked);
        assertThat(redirect.header("Vary")).isEqualTo("Accept-Datetime");
        assertThat(redirect.header("Memento-Datetime")).isNull();
        assertThat(redirect.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(redirect.getHeaders().getValues("Link"))
                .containsExactly(link(asked.replaceFirst("\\?.*", ""), "original timegate"), timeMap());
    }

    @Test
    void aTimeInTheQueryIsRedirectedTheSameWay() {
        assertThat(at("/text?at=2026-11-02")).isEqualTo("@2/text");
        assertThat(at("/text.html?lang=es&at=2026-11-02")).isEqualTo("@2/text.html?lang=es");
        assertThat(at("?at=2026-11-01&include=text")).isEqualTo("@1?include=text");
        assertThat(at("/signatories?limit=1&at=2026-11-02T10:59:59%2B01:00&q=a"))
                .isEqualTo("@1/signatories?limit=1&q=a");
        assertThat(at("/signatories?at=2026-11-02T11:00:00+01:00")).isEqualTo("@2/signatories");
        assertThat(at(".png?at=1999-01-01")).isEqualTo("@1.png");
    }

    private static String at(String asked) {
        Response redirect = curl().get(LETTER + asked);
        assertThat(redirect.statusCode()).as(asked).isEqualTo(302);
        return redirect.header("Location").substring((BASE + LETTER).length());
    }

    @Test
    void aPageSaysWhichRevisionItShows() {
        String second = curl().get(LETTER + "@2/text.html?lang=en").asString();
        assertThat(second)
                .contains("Revision 2 of November 2, 2026.", "The letter has changed since.")
                .contains("<a href=\"" + LETTER + "/text?lang=en\">Current version</a>");
        assertThat(curl().get(LETTER + "@2.html?lang=es").asString())
                .contains("Revisión 2 del 2 de noviembre de 2026.", "Versión actual");
        assertThat(curl().get(LETTER + "@2/signatories/zebra.html").asString())
                .contains("<a href=\"" + LETTER + "\">Current version</a>");
        assertThat(curl().get(LETTER + "@3/text.html").asString())
                .contains("Revision 3 of November 3, 2026.")
                .doesNotContain("has changed since");
        assertThat(curl().get(LETTER + "/text.html").asString()).doesNotContain("Revision 3 of");
    }

    @Test
    void anEmbedSaysTheDateOfItsRevision() {
        String frame = curl().get("/embed" + LETTER + "@1/signatories").asString();
        assertThat(frame)
                .contains("As of November 1, 2026; <a href=\"" + BASE + LETTER + "\">since changed</a>")
                .contains("ASISTA")
                .doesNotContain("Zebra");
        assertThat(curl().get("/embed" + LETTER + "@3/counter").asString())
                .contains("As of November 3, 2026")
                .doesNotContain("since changed");
        assertThat(curl().get("/embed" + LETTER + "/counter").asString()).doesNotContain("As of");
        JsonNode oEmbed = json("/oembed?url=" + BASE + LETTER + "@1/signatories");
        assertThat(oEmbed.get("title").asText()).endsWith(" (as of 2026-11-01)");
        assertThat(oEmbed.get("html").asText()).contains(BASE + "/embed" + LETTER + "@1/signatories");
        assertThat(oEmbed.get("thumbnail_url").asText()).startsWith(BASE + LETTER + "@1.png");
        assertThat(curl().get("/oembed?url=" + BASE + LETTER + "@9").statusCode())
                .isEqualTo(404);
        assertThat(curl().get("/oembed?url=" + BASE + LETTER + "@1").header("Cache-Control"))
                .isEqualTo(CURRENT);
        assertThat(curl().get("/embed/gallery?letter=" + ID + "@1&as=frame").asString())
                .contains("/embed" + LETTER + "@1", "revision 1 of the letter");
    }

    @Test
    void aReferenceCarriesItsRevision() {
        assertThat(curl().get(LETTER + ".bib").asString())
                .contains("version = {3}", "url = {" + BASE + LETTER + "}")
                .doesNotContain("as of");
        assertThat(curl().get(LETTER + "@2.bib").asString())
                .contains("version = {2}", "url = {" + BASE + LETTER + "@2}", "Revision 2, as of 2026-11-02");
        assertThat(curl().get(LETTER + "@2/cite.ris").asString())
                .contains("ET  - 2\r\n", "UR  - " + BASE + LETTER + "@2");
        JsonNode csl = json(LETTER + "@1/cite.csl.json").get(0);
        assertThat(csl.get("version").asText()).isEqualTo("1");
        assertThat(csl.get("URL").asText()).isEqualTo(BASE + LETTER + "@1");
        assertThat(curl().get(LETTER + "@1/cite").asString())
                .contains(LETTER + "@1")
                .endsWith("(Revision 1, as of 2026-11-01.)\n");
    }

    @Test
    void aPictureSaysTheDateOfItsRevision() {
        String statistic = json(LETTER + "/statistics").at("/items/0/id").asText();
        String card = LETTER + "@1/statistics/" + statistic;
        assertThat(curl().get(card + ".svg").asString()).contains("as of 2026-11-01");
        assertThat(curl().get(card + ".svg?lang=es").asString()).contains("a 2026-11-01");
        assertThat(curl().get(LETTER + "@1/statistics.svg").asString()).contains("as of 2026-11-01");
        assertThat(curl().get(LETTER + "/statistics.svg").asString()).doesNotContain("as of");
        assertThat(curl().get(card + ".png").asByteArray())
                .isNotEqualTo(
                        curl().get(LETTER + "/statistics/" + statistic + ".png").asByteArray());
        assertThat(curl().get(LETTER + "@1.png").asByteArray())
                .isNotEqualTo(curl().get(LETTER + "@2.png").asByteArray());
    }

    @Test
    void feedsHavePagesAndLinkToDifferences() {
        String id = "changing-letter";
        for (int i = history.revisions(id); i < 60; i++) {
            history.publish(History.letter(id, "We count %d trains.".formatted(i), List.of("A Society")));
        }
        String path = "/letters/" + id + "/changes.atom";
        String newest = curl().get(path).asString();
        assertThat(newest.split("<entry>")).hasSize(51);
        assertThat(newest)
                .contains("/letters/" + id + "/diff?from=59&amp;to=60")
                .doesNotContain("archive xmlns");
        String older = attribute(newest, "prev-archive");
        assertThat(attribute(newest, "next")).isEqualTo(older);
        String archive = curl().get(older.substring(BASE.length())).asString();
        assertThat(archive.split("<entry>")).hasSize(11);
        assertThat(attribute(archive, "current")).isEqualTo(BASE + path);
        assertThat(archive)
                .contains("<archive xmlns=\"http://purl.org/syndication/history/1.0\"/>")
                .doesNotContain("prev-archive");
        JsonNode feed = json("/letters/" + id + "/changes");
        assertThat(feed.get("next_url").asText()).contains("/changes.feed.json?before=");
        assertThat(feed.at("/items/0/_undersigned/diff").asText()).endsWith("/diff?from=59&to=60");
        assertThat(json("/letters/" + id + "@2/changes").get("items")).hasSize(2);
        assertThat(json(feed.get("next_url").asText().substring(BASE.length())).get("items"))
                .hasSize(10);
        assertThat(curl().get(path + "?before=x").statusCode()).isEqualTo(400);
    }

    private static String attribute(String atom, String relation) {
        String link = atom.substring(atom.indexOf("rel=\"" + relation + "\""));
        return link.substring(link.indexOf("href=\"") + 6).split("\"")[0];
    }

    @Test
    void refusesWhatIsNoTime() {
        Response malformed = curl().header("Accept-Datetime", "yesterday").get(LETTER + "/text");
        assertThat(malformed.statusCode()).isEqualTo(400);
        assertThat(malformed.asString()).contains("malformed-request");
        for (String at : List.of("yesterday", "2026-13-01", "2026-11-01T10:00", "")) {
            Response refused = curl().get(LETTER + "/text?at=" + at);
            assertThat(refused.statusCode()).as(at).isEqualTo(400);
            assertThat(refused.asString()).contains("invalid-parameter");
        }
        // A revision is of one time only.
        assertThat(curl().get(LETTER + "@1/text?at=2026-11-01").asString()).contains("unknown-parameter");
        assertThat(curl().header("Accept-Datetime", "Mon, 02 Nov 2026 10:00:00 GMT")
                        .get(LETTER + "@1/text")
                        .statusCode())
                .isEqualTo(200);
        assertThat(curl().header("Accept-Datetime", "Mon, 02 Nov 2026 10:00:00 GMT")
                        .get("/letters")
                        .statusCode())
                .isEqualTo(200);
    }
}
