package org.undersigned.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.http.HttpApiSuite.curl;
import static org.undersigned.http.QueryingSuite.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.letter.Letter;
import org.undersigned.testing.History;
import org.undersigned.testing.LetterCopy;

/** The revisions of a letter as a collection, and what happened to it as events, on every database. */
abstract class EventsSuite {

    private static final String ID = "followed-letter";
    private static final String LETTER = "/letters/" + ID;
    private static final String BASE = "https://letters.example.org";

    @Inject
    History history;

    @BeforeEach
    void publish() {
        history.publishThree(ID);
    }

    @Test
    void revisionsAreACollection() {
        JsonNode page = json(LETTER + "/revisions");
        assertThat(page.get("total").asInt()).isEqualTo(3);
        JsonNode second = page.at("/items/1");
        assertThat(second.get("number").asInt()).isEqualTo(2);
        assertThat(second.get("digest").asText()).matches("[0-9a-f]{64}");
        assertThat(second.get("note").isNull()).isTrue();
        assertThat(second.at("/counts/signatories").asInt()).isEqualTo(3);
        assertThat(second.at("/added/signatories").asInt()).isEqualTo(1);
        assertThat(second.at("/removed/signatories").asInt()).isZero();
        assertThat(page.at("/items/0/added/signatories").asInt()).isEqualTo(2);
        assertThat(page.at("/items/2/removed/signatories").asInt()).isEqualTo(1);
        assertThat(page.at("/items/2/changed/sections").asInt()).isEqualTo(1);
        assertThat(second.get("self").asText()).isEqualTo(BASE + LETTER + "/revisions/2");
        assertThat(json(LETTER + "/revisions/2")).isEqualTo(second);
        assertThat(curl().get(LETTER + "/revisions.csv").asString().lines()).hasSize(4);
        assertThat(curl().get(LETTER + "/revisions.ndjson").asString().lines()).hasSize(3);
        assertThat(json(LETTER + "/revisions/count").get("total").asInt()).isEqualTo(3);
        assertThat(json("/revisions?letter=" + ID).get("total").asInt()).isEqualTo(3);
    }

    @Test
    void aRevisionKnowsTheRevisionsBeforeIt() {
        assertThat(json(LETTER + "@2/revisions").get("total").asInt()).isEqualTo(2);
        assertThat(json(LETTER + "@2/events").get("total").asInt()).isEqualTo(2);
        assertThat(curl().get(LETTER + "@2/revisions/3").statusCode()).isEqualTo(404);
        assertThat(curl().get(LETTER + "/revisions/4").statusCode()).isEqualTo(404);
    }

    @Test
    void revisionsHavePages() {
        String list = curl().get(LETTER + "/revisions.html").asString();
        assertThat(list).contains("Revision 3", "Signatories 1", "href=\"" + LETTER + "/revisions/2\"");
        String one = curl().get(LETTER + "/revisions/2.html?lang=es").asString();
        assertThat(one).contains("Revisión 2", "Añadidas", "href=\"" + LETTER + "@2/signatories?lang=es\"");
        assertThat(curl().get(LETTER + "/revisions/9.html").statusCode()).isEqualTo(404);
    }

    @Test
    void twoRevisionsAreCompared() {
        JsonNode last = json(LETTER + "/diff");
        assertThat(last.at("/from/number").asInt()).isEqualTo(2);
        assertThat(last.at("/to/number").asInt()).isEqualTo(3);
        assertThat(last.at("/text/0").findValuesAsText("operation")).containsExactly("deleted", "inserted", "equal");
        assertThat(last.at("/text/0").findValuesAsText("text")).containsExactly("Trains", "Buses", " are late.");
        assertThat(last.at("/collections/0/removed/0/id").asText()).isEqualTo("asista");
        JsonNode first = json(LETTER + "@2/diff");
        assertThat(first.at("/collections/0/added/0/self").asText()).isEqualTo(BASE + LETTER + "@2/signatories/zebra");
        assertThat(first.get("text")).isEmpty();
        JsonNode all = json(LETTER + "/diff?from=1&to=3");
        assertThat(all.at("/collections/0/added/0/text").asText()).isEqualTo("Zebra");
        assertThat(curl().get(LETTER + "/diff?from=4").statusCode()).isEqualTo(404);
        assertThat(curl().get(LETTER + "@2/diff?to=3").statusCode()).isEqualTo(404);
        assertThat(curl().get(LETTER + "/diff?from=0").statusCode()).isEqualTo(400);
        String page = curl().get(LETTER + "/diff.html?from=1").asString();
        assertThat(page)
                .contains("<del>Trains</del><ins>Buses</ins> are late.")
                .contains("href=\"" + LETTER + "@3/signatories/zebra\"")
                .contains("href=\"" + LETTER + "@1/signatories/asista\"");
    }

    @Test
    void eventsAreInOrderAndNameTheParts() {
        JsonNode page = json(LETTER + "/events");
        assertThat(page.get("total").asInt()).isEqualTo(3);
        assertThat(page.findValuesAsText("type")).containsExactly("published", "changed", "changed");
        assertThat(page.findValuesAsText("complete")).containsOnly("true");
        assertThat(page.at("/items/1/added/signatories").toString()).isEqualTo("[\"zebra\"]");
        assertThat(page.at("/items/2/removed/signatories").toString()).isEqualTo("[\"asista\"]");
        String next = page.get("next").asText();
        assertThat(next)
                .isEqualTo(BASE + LETTER + "/events?since="
                        + page.at("/items/2/id").asText());
        JsonNode all = json("/events?letter=" + ID + "&type=changed&facets=type");
        assertThat(all.get("items").findValuesAsText("type")).containsExactly("changed", "changed");
        assertThat(all.at("/items/0/letter").asText()).isEqualTo(ID);
        assertThat(curl().get(LETTER + "/events?since=tomorrow").statusCode()).isEqualTo(400);
        assertThat(curl().get(LETTER + "/events?sort=position").statusCode()).isEqualTo(400);
        assertThat(curl().get(LETTER + "/events.csv").asString().lines()).hasSize(4);
    }

    @Test
    void pollingIsCheapAndThereIsAlwaysANextPage() {
        String path = LETTER + "/events.ndjson?type=changed&limit=1";
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Response page = curl().get(path);
            seen.add(page.asString());
            path = next(page).substring(BASE.length());
        }
        assertThat(seen.get(0)).contains("zebra");
        assertThat(seen.get(1)).contains("asista");
        assertThat(seen.get(2)).isEmpty();
        Response nothing = curl().get(path);
        assertThat(next(nothing)).isEqualTo(BASE + path);
        Response again = curl().header("If-None-Match", nothing.header("ETag")).get(path);
        assertThat(again.statusCode()).isEqualTo(304);
    }

    private static String next(Response page) {
        return page.getHeaders().getValues("Link").stream()
                .filter(link -> link.endsWith("; rel=\"next\""))
                .map(link -> link.substring(1, link.indexOf('>')))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void applyingEventsToACopyGivesTheCurrentLists() {
        Random random = new Random(20261101);
        String id = "copied-letter";
        LetterCopy copy = null;
        for (int revision = 1; revision <= 12; revision++) {
            history.publish(random(id, random));
            if (copy == null) {
                copy = new LetterCopy(id, 1 + random.nextInt(3), path -> curl().get(path));
            }
            if (random.nextBoolean()) {
                copy.follow();
            }
        }
        copy.follow();
        assertThat(copy.follow()).isZero();
        for (String collection : LetterCopy.COLLECTIONS) {
            assertThat(copy.parts(collection)).isEqualTo(copy.served(collection));
        }
        assertThat(copy.parts("signatories")).isNotEmpty();
    }

    /** One history in which most revisions change more parts than an event names. */
    private static Letter random(String id, Random random) {
        List<String> names = IntStream.range(0, 150)
                .filter(number -> random.nextInt(4) > 0)
                .mapToObj(number -> "Society " + number)
                .toList();
        return History.letter(id, "We count %d trains.".formatted(random.nextInt(3)), names);
    }

    @Test
    void pagesOfARevisionAreItsListWhateverIsPublished() {
        Random random = new Random(7);
        String id = "paged-letter";
        Letter first = random(id, random);
        history.publish(first);
        List<String> names = new ArrayList<>();
        for (String path = "/letters/" + id + "@1/signatories?limit=20"; path != null; ) {
            JsonNode page = json(path);
            assertThat(page.get("revision").asInt()).isEqualTo(1);
            page.get("items").forEach(item -> names.add(item.get("name").asText()));
            path = page.get("next").isNull() ? null : page.get("next").asText().substring(BASE.length());
            history.publish(random(id, random));
        }
        assertThat(names)
                .isEqualTo(first.signatories().stream()
                        .map(signatory -> signatory.naming().name())
                        .toList());
    }
}
