package org.undersigned.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.undersigned.http.HttpApiSuite.curl;
import static org.undersigned.http.HttpApiSuite.problem;
import static org.undersigned.http.QueryingSuite.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.http.openapi.SampleAddresses;
import org.undersigned.http.route.Routes;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Slug;
import org.undersigned.publishing.PublishLetter;
import org.undersigned.publishing.PublishResult;
import org.undersigned.publishing.change.RestoreLetter;
import org.undersigned.publishing.change.WithdrawLetter;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.store.ChangeResult;
import org.undersigned.store.Letters;
import org.undersigned.store.PublicationRequest;
import org.undersigned.store.audit.ChangeRequest;
import org.undersigned.testing.History;
import org.undersigned.testing.LetterCopy;
import org.undersigned.testing.Seed;
import org.undersigned.testing.TestSize;

/** A withdrawn letter is gone everywhere, and a restored one is back everywhere, on every database. */
abstract class WithdrawalSuite {

    private static final String ID = "a-withdrawn-letter";
    private static final String LETTER = "/letters/" + ID;
    private static final String REASON = "It was signed under a false name.";
    private static final ChangeRequest BECAUSE = ChangeRequest.of("test", REASON);

    @Inject
    PublishLetter publishLetter;

    @Inject
    WithdrawLetter withdrawLetter;

    @Inject
    RestoreLetter restoreLetter;

    @Inject
    History history;

    @Inject
    Letters letters;

    @Inject
    Routes routes;

    private static LetterFiles files(String name) {
        return new LetterFiles(
                new Slug(ID),
                file("letter.md", Seed.resource("/letters/%s/letter.md".formatted(Seed.ID)), name),
                file("letter.yaml", Seed.resource("/letters/%s/letter.yaml".formatted(Seed.ID)), name),
                null);
    }

    private static LetterFiles.SourceFile file(String file, byte[] bytes, String name) {
        String words = new String(bytes, StandardCharsets.UTF_8).replace("ASISTA", name);
        return new LetterFiles.SourceFile(file, words.getBytes(StandardCharsets.UTF_8));
    }

    @BeforeEach
    void publish() {
        restoreLetter.restore(new Slug(ID), BECAUSE);
        if (letters.scope(new Slug(ID)).isEmpty()) {
            publishLetter.publish(files("ASISTA"), Set.of(), PublicationRequest.ofFolder("test", null, false));
            publishLetter.publish(
                    files("Aardvark Quagga Society"), Set.of(), PublicationRequest.ofFolder("test", null, false));
        }
    }

    private ChangeResult withdraw(String successor) {
        return withdrawLetter.withdraw(new Slug(ID), successor, BECAUSE).result();
    }

    @Test
    void everyAddressTellsWhenAndWhy() {
        Map<String, String> before = new LinkedHashMap<>();
        for (String path : addresses()) {
            Response got = curl().get(path);
            assertThat(got.statusCode()).as(path).isEqualTo(200);
            before.put(path, got.header("ETag"));
        }
        assertThat(before).hasSizeGreaterThan(TestSize.of(40, 150));
        assertThat(withdraw(null)).isEqualTo(ChangeResult.CHANGED);
        assertThat(withdraw(null)).isEqualTo(ChangeResult.UNCHANGED);
        for (String path : before.keySet()) {
            JsonNode gone = problem(curl().header("Accept", "application/json").get(path), 410, "letter-withdrawn");
            assertThat(gone.get("reason").asText()).as(path).isEqualTo(REASON);
            assertThat(gone.get("withdrawnAt").asText()).as(path).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
            assertThat(gone.get("successor").isNull()).as(path).isTrue();
        }
        problem(curl().get(LETTER + "@9"), 410, "letter-withdrawn");
        assertThat(restoreLetter.restore(new Slug(ID), BECAUSE).result()).isEqualTo(ChangeResult.CHANGED);
        before.forEach((path, etag) -> {
            if (!path.contains("events") && !path.contains("changes")) {
                assertThat(curl().get(path).header("ETag")).as(path).isEqualTo(etag);
            }
        });
    }

    /** Every address of the letter in every format, and the same as of its first revision. */
    private List<String> addresses() {
        List<String> all = routes.all().stream()
                .filter(route -> !route.restricted() && route.template().contains("/letters/{letter}"))
                .flatMap(route -> route.forms().stream().map(format -> path(route.template()) + "." + format.suffix()))
                .flatMap(path -> Stream.of(path, path.replace(ID, ID + "@1")))
                .filter(path -> !path.contains("@1/diff") && !path.contains("@1/timemap"))
                .toList();
        return SampleAddresses.covering(all);
    }

    private static String path(String template) {
        String path = template.replace("{letter}", ID).replace("{number}", "2");
        return path.contains("{id}") ? path.replace("{id}", item(template)) : path;
    }

    /** The id of an item of both revisions. */
    private static String item(String template) {
        String collection = template.replaceFirst("/\\{id}.*", "").replaceFirst(".*/", "");
        return json(LETTER + "/" + collection + "?limit=1")
                .at("/items/0/self")
                .asText()
                .replaceFirst(".*/", "");
    }

    @Test
    void noListHasIt() {
        List<String> lists = List.of(
                "/letters.csv",
                "/letters.html",
                "/letters.cmif.xml",
                "/signatories.ndjson?letter=" + ID,
                "/search?q=quagga",
                "/organizations.ndjson",
                "/statistics?facets=letter",
                "/revisions.csv",
                "/sitemap.xml",
                "/");
        List<String> with = lists.stream()
                .filter(path -> curl().get(path).asString().contains(ID))
                .toList();
        assertThat(with).contains("/letters.csv", "/search?q=quagga", "/sitemap.xml", "/organizations.ndjson");
        String cursor = json("/signatories?limit=1").get("next").asText().replaceFirst(".*cursor=", "");
        int letters = json("/letters/count").get("total").asInt();
        withdraw(null);
        for (String path : lists) {
            Response got = curl().get(path);
            assertThat(got.statusCode()).as(path).isEqualTo(200);
            assertThat(got.asString()).as(path).doesNotContain("/letters/" + ID, "Quagga Society");
        }
        assertThat(json("/letters/count").get("total").asInt()).isEqualTo(letters - 1);
        for (JsonNode item : json("/signatories?limit=1000&cursor=" + cursor).get("items")) {
            assertThat(item.get("letter").asText()).isNotEqualTo(ID);
        }
        assertThat(problem(curl().get("/letters/a-withdrawn-lette"), 404, "not-found")
                        .toString())
                .doesNotContain(ID);
        restoreLetter.restore(new Slug(ID), BECAUSE);
        with.forEach(path -> assertThat(curl().get(path).asString()).as(path).contains(ID));
    }

    @Test
    void peopleReadItOnAPage() {
        assertThat(withdraw(Seed.ID)).isEqualTo(ChangeResult.CHANGED);
        String page = curl().header("Accept", "text/html").get(LETTER).asString();
        assertThat(page)
                .contains("This letter was withdrawn", REASON, "https://letters.example.org/letters/" + Seed.ID);
        assertThat(curl().header("Accept", "text/html").get(LETTER + "?lang=es").asString())
                .contains("Esta carta fue retirada");
        Response card = curl().header("Accept", "text/html").get("/embed" + LETTER + "/counter");
        assertThat(card.statusCode()).isEqualTo(410);
        assertThat(card.header("Cache-Control")).isEqualTo("public, max-age=10");
        assertThat(card.asString())
                .contains("This letter was withdrawn", REASON, Seed.ID)
                .doesNotContain("87");
        problem(curl().get("/oembed?url=https://letters.example.org" + LETTER), 410, "letter-withdrawn");
    }

    @Test
    void feedsAndEventsTellOfIt() {
        String cursor = json("/events?limit=1000").get("next").asText().replaceFirst(".*since=", "");
        withdraw(null);
        assertThat(curl().get("/changes.atom").asString())
                .contains(ID + " (withdrawn)", "Withdrawn: " + REASON)
                .doesNotContain("Quagga Society");
        restoreLetter.restore(new Slug(ID), BECAUSE);
        assertThat(curl().get(LETTER + "/changes.atom").asString())
                .contains("(restored)", "Restored.", "Quagga Society");
        JsonNode events = json("/events?letter=" + ID + "&since=" + cursor);
        assertThat(events.get("items").findValuesAsText("type"))
                .startsWith("withdrawn", "restored")
                .doesNotContain("published");
        assertThat(events.at("/items/0/added/signatories")).isEmpty();
        int added = 0;
        for (JsonNode event : events.get("items")) {
            added += event.at("/added/signatories").size();
        }
        assertThat(added).isEqualTo(87);
    }

    @Test
    void aFolderDoesNotBringItBack() {
        withdraw(null);
        PublishResult result = publishLetter.publish(
                files("Another Society"), Set.of(), PublicationRequest.ofFolder("test", null, false));
        assertThat(result).isInstanceOf(PublishResult.Refused.class);
        assertThat(result.findings().get(0).code()).isEqualTo(FindingCode.LETTER_WITHDRAWN);
        assertThat(curl().get(LETTER).statusCode()).isEqualTo(410);
    }

    @Test
    void copiesFollow() {
        String id = "a-followed-withdrawal";
        history.publish(History.letter(id, "Trains are late.", List.of("Al Otro Lado", "ASISTA")));
        LetterCopy copy = new LetterCopy(id, 1, path -> curl().get(path));
        copy.follow();
        LetterCopy late = new LetterCopy(id, 1, path -> curl().get(path));
        withdrawLetter.withdraw(new Slug(id), "https://example.org/other", BECAUSE);
        copy.follow();
        late.follow();
        assertThat(copy.parts("signatories")).isEmpty();
        assertThat(late.parts("signatories")).isEmpty();
        restoreLetter.restore(new Slug(id), BECAUSE);
        for (LetterCopy one : List.of(copy, late)) {
            one.follow();
            for (String collection : LetterCopy.COLLECTIONS) {
                assertThat(one.parts(collection)).isEqualTo(one.served(collection));
            }
        }
    }

    @Test
    void refusesWhatIsNoSuccessor() {
        for (String successor :
                List.of("no-such-letter", ID, "ftp://example.org/", "javascript:alert(1)", "https://")) {
            assertThatThrownBy(() -> withdraw(successor))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("successor");
        }
        assertThat(withdrawLetter.withdraw(new Slug("no-letter"), null, BECAUSE).result())
                .isEqualTo(ChangeResult.UNKNOWN_LETTER);
        assertThat(restoreLetter.restore(new Slug("no-letter"), BECAUSE).result())
                .isEqualTo(ChangeResult.UNKNOWN_LETTER);
        assertThat(restoreLetter.restore(new Slug(ID), BECAUSE).result()).isEqualTo(ChangeResult.UNCHANGED);
    }
}
