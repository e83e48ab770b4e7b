package org.undersigned.http.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.http.HttpApiSuite.curl;
import static org.undersigned.http.HttpApiSuite.problem;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.letter.Slug;
import org.undersigned.publishing.change.EraseSignatory;
import org.undersigned.publishing.change.RestoreLetter;
import org.undersigned.publishing.change.WithdrawLetter;
import org.undersigned.store.ChangeResult;
import org.undersigned.store.Publications;
import org.undersigned.store.audit.ChangeRequest;
import org.undersigned.store.token.AccessTokens;
import org.undersigned.testing.Publisher;
import org.undersigned.testing.Seed;
import org.undersigned.testing.Wire;

/** Letters that are published over HTTP, on every database. */
abstract class PublishingSuite {

    @Inject
    AccessTokens tokens;

    @Inject
    Publications publications;

    @Inject
    EraseSignatory eraseSignatory;

    @Inject
    WithdrawLetter withdrawLetter;

    @Inject
    RestoreLetter restoreLetter;

    private Publisher publisher;

    @BeforeEach
    void token() {
        publisher = new Publisher(tokens.create("Newsroom", "*", "editor", null).secret());
    }

    private static JsonNode json(Response response, int status) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.header("Content-Type")).isEqualTo("application/json");
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
        return JsonMapping.tree(response.asString());
    }

    private static JsonNode published(String path) {
        return JsonMapping.tree(curl().get(path).asString());
    }

    @Test
    void createsALetter() {
        Response response = publisher.create("create-me", Publisher.letter("Ana Ruiz"));
        JsonNode created = json(response, 201);
        assertThat(response.header("Location")).endsWith("/letters/create-me");
        assertThat(created.get("revision").asInt()).isEqualTo(1);
        assertThat(created.get("changed").asBoolean()).isTrue();
        assertThat(created.get("owner").asText()).isEqualTo("http");
        assertThat(created.get("entityTag").asText()).isEqualTo(Publisher.tag("create-me"));
        assertThat(published("/letters/create-me/signatories").get("total").asInt())
                .isEqualTo(3);
    }

    @Test
    void changesALetterAndSaysWhy() {
        publisher.create("change-me", Publisher.letter("Ana Ruiz"));
        String note = "Corrects a name";
        Response changed = publisher
                .asking()
                .contentType("text/markdown")
                .header("If-Match", Publisher.tag("change-me"))
                .queryParam("note", "Corrects%20a%20name")
                .body(Publisher.letter("Ana Ruíz"))
                .put("/letters/change-me");
        assertThat(json(changed, 200).get("note").asText()).isEqualTo(note);
        assertThat(published("/letters/change-me/revisions/2").get("note").asText())
                .isEqualTo(note);
        assertThat(published("/letters/change-me/signatories")
                        .at("/items/0/name")
                        .asText())
                .isEqualTo("Ana Ruíz");
    }

    @Test
    void theSameLetterChangesNothing() {
        publisher.create("same", Publisher.letter("Ana Ruiz"));
        JsonNode same = json(publisher.change("same", Publisher.tag("same"), Publisher.letter("Ana Ruiz")), 200);
        assertThat(same.get("changed").asBoolean()).isFalse();
        assertThat(same.get("revision").asInt()).isEqualTo(1);
    }

    @Test
    void aWithdrawnLetterIsNotChanged() {
        publisher.create("gone", Publisher.letter("Ana Ruiz"));
        String tag = Publisher.tag("gone");
        withdrawLetter.withdraw(new Slug("gone"), null, ChangeRequest.of("test", "Its authors asked for it."));
        problem(publisher.change("gone", tag, Publisher.letter("Ana Soto")), 410, "letter-withdrawn");
        problem(publisher.create("gone", Publisher.letter("Ana Soto")), 410, "letter-withdrawn");
        Response added = publisher
                .asking()
                .contentType("text/csv")
                .body("name\nCem Demir\n")
                .patch("/letters/gone/signatories");
        problem(added, 410, "letter-withdrawn");
        restoreLetter.restore(new Slug("gone"), ChangeRequest.of("test", null));
        json(publisher.change("gone", tag, Publisher.letter("Ana Soto")), 200);
    }

    @Test
    void requiresACondition() {
        Response unconditional = publisher
                .asking()
                .contentType("text/markdown")
                .body(Publisher.letter("Ana Ruiz"))
                .put("/letters/unconditional");
        problem(unconditional, 428, "precondition-required");
        assertThat(curl().get("/letters/unconditional").statusCode()).isEqualTo(404);
    }

    @Test
    void whoIsSlowerIsRefused() {
        publisher.create("slower", Publisher.letter("Ana Ruiz"));
        String tag = Publisher.tag("slower");
        // The summary of the letter stays the same: only its revision tells that it changed.
        json(publisher.change("slower", tag, Publisher.letter("Ana Diaz")), 200);
        JsonNode refused =
                problem(publisher.change("slower", tag, Publisher.letter("Ana Soto")), 412, "precondition-failed");
        assertThat(refused.get("entityTag").asText())
                .isEqualTo(Publisher.tag("slower"))
                .isNotEqualTo(tag);
        problem(publisher.create("slower", Publisher.letter("Ana Soto")), 412, "precondition-failed");
        problem(publisher.change("slower-not-there", "*", Publisher.letter("Ana Soto")), 412, "precondition-failed");
    }

    @Test
    void ofTwoAtOnceOneIsRefusedAndNothingIsLost() {
        publisher.create("race", Publisher.letter("Ana Ruiz"));
        for (int round = 2; round < 8; round++) {
            String tag = Publisher.tag("race");
            List<CompletableFuture<Response>> both = new ArrayList<>();
            for (String name : List.of("First " + round, "Second " + round)) {
                both.add(CompletableFuture.supplyAsync(() -> publisher.change("race", tag, Publisher.letter(name))));
            }
            List<Integer> statuses =
                    both.stream().map(one -> one.join().statusCode()).toList();
            assertThat(statuses).containsExactlyInAnyOrder(200, 412);
            String won = statuses.get(0) == 200 ? "First " + round : "Second " + round;
            assertThat(published("/letters/race/signatories")
                            .at("/items/0/name")
                            .asText())
                    .isEqualTo(won);
            assertThat(published("/letters/race/revisions").get("total").asInt())
                    .isEqualTo(round);
        }
    }

    @Test
    void aRefusedLetterChangesNothing() {
        publisher.create("refused", Publisher.letter("Ana Ruiz"));
        JsonNode refused = problem(publisher.change("refused", Publisher.tag("refused"), ""), 422, "letter-refused");
        assertThat(refused.at("/findings/0/code").asText()).isEqualTo("letter-empty");
        assertThat(published("/letters/refused/revisions").get("total").asInt()).isEqualTo(1);
    }

    @Test
    void aDryRunKeepsNothing() {
        publisher.create("dry", Publisher.letter("Ana Ruiz"));
        Response response = publisher
                .asking()
                .contentType("text/markdown")
                .body(Publisher.letter("Bea Soto"))
                .put("/letters/dry?dry-run=true");
        JsonNode run = json(response, 200);
        assertThat(run.at("/letter/signatories/0/name").asText())
                .as(response.asString())
                .isEqualTo("Bea Soto");
        assertThat(run.get("entityTag").asText()).isEqualTo(Publisher.tag("dry"));
        assertThat(run.at("/difference/collections").toString()).contains("bea-soto", "ana-ruiz");
        assertThat(published("/letters/dry/revisions").get("total").asInt()).isEqualTo(1);
        JsonNode fresh =
                json(publisher.asking().contentType("text/plain").body("").put("/letters/not-there?dry-run=true"), 200);
        assertThat(fresh.get("letter").isNull()).isTrue();
        assertThat(fresh.get("difference").isNull()).isTrue();
        assertThat(curl().get("/letters/not-there").statusCode()).isEqualTo(404);
    }

    /** The answers are in Spanish; what is stored is not. */
    @Test
    void findingsAreInSpanishIfThatIsAskedFor() {
        String undated = Publisher.letter("Ana Ruiz").replace("March 5, 2024\n\n", "");
        for (String query : List.of("?dry-run=true&lang=es", "?lang=es", "?dry-run=true")) {
            Response response = creating("text/markdown").body(undated).put("/letters/spanish" + query);
            String language =
                    query.contains("lang") ? "la carta no indica una fecha completa" : "states no complete date";
            assertThat(response.statusCode()).as(response.asString()).isIn(200, 201);
            assertThat(JsonMapping.tree(response.asString()).get("findings").findValuesAsText("message"))
                    .as(query)
                    .anySatisfy(message -> assertThat(message).contains(language));
        }
        assertThat(published("/letters/spanish/findings").findValuesAsText("message"))
                .contains("the letter states no complete date");
        JsonNode refused =
                problem(creating("text/plain").body("").put("/letters/spanish-refused?lang=es"), 422, "letter-refused");
        assertThat(refused.at("/findings/0/message").asText()).isEqualTo("el archivo no tiene palabras");
        problem(
                publisher.asking().contentType("text/plain").body("").put("/letters/x?lang=xx"),
                400,
                "invalid-parameter");
    }

    @Test
    void aRepetitionWithTheSameKeyHasTheSameResult() {
        publisher.create("key", Publisher.letter("Ana Ruiz"));
        String tag = Publisher.tag("key");
        List<JsonNode> results = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Response response = publisher
                    .asking()
                    .contentType("text/markdown")
                    .header("If-Match", tag)
                    .header("Idempotency-Key", "a-key")
                    .body(Publisher.letter("Bea Soto"))
                    .put("/letters/key");
            results.add(json(response, 200));
        }
        assertThat(results.get(0)).isEqualTo(results.get(1));
        assertThat(results.get(0).get("entityTag").asText()).isEqualTo(Publisher.tag("key"));
        assertThat(published("/letters/key/revisions").get("total").asInt()).isEqualTo(2);
        Response other = publisher
                .asking()
                .contentType("text/markdown")
                .header("If-Match", tag)
                .header("Idempotency-Key", "a-key")
                .body(Publisher.letter("Someone Else"))
                .put("/letters/key");
        problem(other, 422, "idempotency-key-reused");
    }

    /** A repetition must not give the entity tag of what another publisher did since, or it would be undone. */
    @Test
    void aRepetitionHasTheEntityTagOfItsOwnRevision() {
        publisher.create("repeat", Publisher.letter("Ana Ruiz"));
        String tag = Publisher.tag("repeat");
        JsonNode first = json(keyed("repeat", tag), 200);
        String mine = first.get("entityTag").asText();
        json(publisher.change("repeat", mine, Publisher.letter("Cem Demir")), 200);
        JsonNode again = json(keyed("repeat", tag), 200);
        assertThat(again).isEqualTo(first);
        assertThat(mine).isNotEqualTo(Publisher.tag("repeat"));
        problem(publisher.change("repeat", mine, Publisher.letter("Dia Rao")), 412, "precondition-failed");
    }

    private Response keyed(String id, String tag) {
        return publisher
                .asking()
                .contentType("text/markdown")
                .header("If-Match", tag)
                .header("Idempotency-Key", "key-of-" + id)
                .body(Publisher.letter("Bea Soto"))
                .put("/letters/" + id);
    }

    @Test
    void aWeakEntityTagIsNoConditionToChange() {
        publisher.create("weak", Publisher.letter("Ana Ruiz"));
        String weak = "W/" + Publisher.tag("weak");
        problem(publisher.change("weak", weak, Publisher.letter("Bea Soto")), 412, "precondition-failed");
    }

    @Test
    void whatIsPublishedIsServedAtOnce() {
        publisher.create("fresh", Publisher.letter("Ana Ruiz"));
        List<String> paths = List.of(
                "/letters/fresh",
                "/letters/fresh/signatories",
                "/letters/fresh/text.txt",
                "/letters/fresh/revisions",
                "/letters/fresh/model",
                "/letters",
                "/events");
        List<String> before =
                paths.stream().map(path -> curl().get(path).asString()).toList();
        json(publisher.change("fresh", Publisher.tag("fresh"), Publisher.letter("Bea Soto")), 200);
        for (int i = 0; i < paths.size(); i++) {
            Response now = curl().header("Accept-Encoding", "identity").get(paths.get(i));
            boolean named = !paths.get(i).equals("/letters") && !paths.get(i).equals("/letters/fresh");
            if (named) {
                assertThat(now.asString()).as(paths.get(i)).isNotEqualTo(before.get(i));
            }
            assertThat(now.asString()).as(paths.get(i)).doesNotContain("Ana Ruiz");
        }
    }

    @Test
    void readsAFolder() {
        Map<String, String> folder = new HashMap<>();
        folder.put("a-folder/letter.md", Publisher.letter("Ana Ruiz"));
        folder.put("a-folder/letter.yaml", "title: A title of its own\n");
        folder.put("a-folder/signatories.csv", "name\nCem Özdemir\n");
        folder.put("a-folder/notes.doc", "nothing");
        folder.put("__MACOSX/a-folder/._letter.md", "x");
        Response response =
                creating("application/zip").body(Publisher.zip(folder)).put("/letters/zipped");
        assertThat(json(response, 201).get("ignored").toString()).isEqualTo("[\"notes.doc\"]");
        assertThat(published("/letters/zipped").get("title").asText()).isEqualTo("A title of its own");
        assertThat(published("/letters/zipped/signatories").get("total").asInt())
                .isEqualTo(4);
    }

    /** What is sent replaces all of the folder: the answer says so, and no revision does. */
    @Test
    void saysWhichFilesOfTheFolderAreDropped() {
        String id = "dropped";
        String words = Publisher.letter("Ana Ruiz");
        put(id, Map.of("letter.md", words, "letter.yaml", "title: Stated\n", "signatories.csv", "name\nCem Demir\n"));
        Response dry =
                publisher.asking().contentType("text/markdown").body(words).put("/letters/" + id + "?dry-run=true");
        JsonNode done = json(publisher.change(id, Publisher.tag(id), words), 200);
        for (JsonNode answer : List.of(json(dry, 200), done)) {
            assertThat(answer.get("findings"))
                    .filteredOn(finding -> finding.get("code").asText().equals("files-dropped"))
                    .extracting(finding -> finding.get("file").asText())
                    .containsExactly("letter.yaml", "signatories.csv");
        }
        assertThat(published("/letters/" + id + "/findings").toString()).doesNotContain("files-dropped");
        JsonNode again = json(publisher.change(id, Publisher.tag(id), words), 200);
        assertThat(again.get("changed").asBoolean()).isFalse();
        assertThat(again.toString()).doesNotContain("files-dropped");
    }

    @Test
    void readsAForm() {
        Response response = publisher
                .asking()
                .header("If-None-Match", "*")
                .multiPart("files", "my letter.md", Publisher.letter("Ana Ruiz").getBytes(StandardCharsets.UTF_8))
                .multiPart("files", "signatories.csv", "name\nCem Demir\n".getBytes(StandardCharsets.UTF_8))
                .multiPart("note", "A first try")
                .put("/letters/form");
        assertThat(json(response, 201).get("note").asText()).isEqualTo("A first try");
        assertThat(published("/letters/form/signatories").get("total").asInt()).isEqualTo(4);
    }

    private Response source(String id) {
        return publisher.asking().get("/letters/" + id + "/source.zip");
    }

    @Test
    void aSourcePublishedAgainChangesNothing() {
        Map<String, String> folder = new HashMap<>();
        folder.put("letter.md", Publisher.letter("Ana Ruiz"));
        folder.put("letter.txt", "passed over");
        folder.put("letter.yaml", "title: A title of its own\n");
        folder.put("signatories.csv", "name;place\nCem Demir;Ankara\n");
        json(creating("application/zip").body(Publisher.zip(folder)).put("/letters/roundtrip"), 201);
        publisher.create("roundtrip-md", Publisher.letter("Ana Ruiz"));
        creating("text/plain; charset=iso-8859-1")
                .body(Publisher.letter("Ana Muñoz").getBytes(StandardCharsets.ISO_8859_1))
                .put("/letters/roundtrip-txt");
        for (String id : List.of("roundtrip", "roundtrip-md", "roundtrip-txt")) {
            byte[] zip = source(id).asByteArray();
            Response again = publisher
                    .asking()
                    .contentType("application/zip")
                    .header("If-Match", Publisher.tag(id))
                    .body(zip)
                    .put("/letters/" + id + "?owner=http");
            assertThat(json(again, 200).get("changed").asBoolean()).as(id).isFalse();
            assertThat(source(id).asByteArray()).isEqualTo(zip);
        }
        problem(publisher.asking().get("/letters/roundtrip@1/source.zip"), 404, "not-found");
        problem(source("never-published"), 404, "not-found");
    }

    private Response add(String id, String query, String type, String body) {
        return publisher
                .asking()
                .contentType(type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .patch("/letters/" + id + "/signatories" + query);
    }

    @Test
    void addsSignatoriesThatComeLater() {
        publisher.create("later", Publisher.letter("Ana Ruiz"));
        JsonNode first = json(
                add(
                        "later",
                        "?label=Second%20round&date=2026-11-28&note=Ten%20days%20later",
                        "text/csv",
                        "name,place\nCem Demir,Ankara\n\"Soto, Bea\",Lima\n"),
                200);
        assertThat(first.get("revision").asInt()).isEqualTo(2);
        JsonNode second = json(
                add(
                        "later",
                        "",
                        "application/json",
                        "{\"label\":\"Third round\",\"signatories\":[{\"name\":\"Dia Rao\",\"role\":\"Nurse\"}]}"),
                200);
        assertThat(second.get("revision").asInt()).isEqualTo(3);
        assertThat(second.get("findings").toString()).doesNotContain("words-left-out");
        JsonNode items = published("/letters/later/signatories").get("items");
        assertThat(items.findValuesAsText("name"))
                .containsSubsequence("Ana Ruiz", "Northern Rangers Union", "Cem Demir")
                .contains("Dia Rao")
                .hasSize(6);
        assertThat(items.get(3).get("group").asText()).isEqualTo("Second round, 2026-11-28");
        assertThat(items.get(3).get("place").asText()).isEqualTo("Ankara");
        assertThat(items.get(5).get("role").asText()).isEqualTo("Nurse");
        assertThat(items.get(5).get("group").asText()).isEqualTo("Third round");
        assertThat(published("/letters/later/revisions/2").get("note").asText()).isEqualTo("Ten days later");
        problem(add("later", "", "text/csv", "name\n"), 422, "upload-unreadable");
        problem(add("later", "", "text/csv", "nom de guerre\nAna\n"), 422, "upload-unreadable");
        problem(add("later", "", "application/json", "{\"signatories\":[{\"nam\":\"X\"}]}"), 422, "upload-unreadable");
        problem(add("later", "", "text/plain", "Ana"), 415, "unsupported-media-type");
        problem(add("not-published", "", "text/csv", "name\nAna\n"), 404, "not-found");
    }

    private void put(String id, Map<String, String> folder) {
        publisher
                .asking()
                .contentType("application/zip")
                .header("If-None-Match", "*")
                .body(Publisher.zip(folder))
                .put("/letters/" + id)
                .then()
                .statusCode(201);
    }

    @Test
    void aListIsExtendedByWhatItsColumnsHave() {
        String letter = Publisher.letter("Ana Ruiz");
        String wanted = "{\"label\":\"Later\",\"signatories\":[{\"name\":\"Dia Rao\",\"place\":\"Pune\"}]}";
        List<String> lists = List.of(
                "nombre,cargo,ciudad\nBea Sol,maestra,Vigo\nCem Til,pilot,Kiel\n",
                "Bea Sol,Spain\nCem Til,France\n",
                "sep=;\nName;Ort\nBea Sol;Vigo\nCem Til;Kiel\n",
                "What is your full name?,Which organisation?\nBea Sol,Harbour Club\nCem Til,Pier Choir\n",
                "Wer;Wo\nBea Sol;Vigo\nCem Til;Kiel\n");
        for (int i = 0; i < lists.size(); i++) {
            String id = "columns-" + i;
            String yaml = i == 4 ? "columns: {Wer: name, Wo: place}\n" : "language: en\n";
            put(id, Map.of("letter.md", letter, "letter.yaml", yaml, "signatories.csv", lists.get(i)));
            json(add(id, "", "application/json", wanted), 200);
            json(add(id, "", "text/csv", "name\nFay Moe\n"), 200);
            JsonNode items = published("/letters/" + id + "/signatories").get("items");
            assertThat(items.findValuesAsText("name")).endsWith("Bea Sol", "Cem Til", "Dia Rao", "Fay Moe");
            assertThat(items.get(5).get("place").asText()).isEqualTo("Pune");
            assertThat(items.get(5).get("group").asText()).isEqualTo("Later");
        }
    }

    /** What does not get into the list is in no later reading of it. */
    @Test
    void whatOfABatchIsLeftOutIsReported() {
        publisher.create("left-out", Publisher.letter("Ana Ruiz"));
        String header = "Name,Role,Affiliation,Consent";
        json(add("left-out", "", "text/csv", header + "\nBea Sol,pilot,Harbour Club,yes\n"), 200);
        String batch = header + ",Position and institution\nGus Roy,smith,Forge,yes,\"baker, Mill\"\nBo Til,,,no,\n";
        JsonNode added = json(add("left-out", "", "text/csv", batch), 200);
        for (JsonNode findings : List.of(
                added.get("findings"), published("/letters/left-out/findings").get("items"))) {
            assertThat(findings.findValuesAsText("message"))
                    .anyMatch(message -> message.contains("\"Position and institution\" of the batch"))
                    .anyMatch(message -> message.startsWith("1 row of the batch is left out"))
                    .noneMatch(message -> message.contains("Bo Til"));
        }
    }

    @Test
    void aBatchIsDecodedOrRefused() {
        publisher.create("decoded", Publisher.letter("Ana Ruiz"));
        byte[] latin = "name\nÅsgir Sø\n".getBytes(StandardCharsets.ISO_8859_1);
        String path = "/letters/decoded/signatories";
        Response unknown =
                publisher.asking().contentType("text/csv").body(latin).patch(path);
        problem(unknown, 422, "letter-refused");
        assertThat(unknown.asString()).contains("encoding-unknown");
        json(
                publisher
                        .asking()
                        .contentType("text/csv; charset=ISO-8859-1")
                        .body(latin)
                        .patch(path),
                200);
        assertThat(published(path).get("items").findValuesAsText("name")).endsWith("Åsgir Sø");
        Response unclosed = add("decoded", "", "text/csv", "name,place\n\"Asa,Bonn");
        problem(unclosed, 422, "letter-refused");
        assertThat(unclosed.asString()).contains("list-malformed");
    }

    /** Who is added twice is noted; the reader notes lines that are the same itself. */
    @Test
    void namesOfABatchThatAreInTheListAlreadyAreNoted() {
        String id = "twice";
        put(
                id,
                Map.of(
                        "letter.md",
                        Publisher.letter("Ana Ruiz"),
                        "signatories.csv",
                        "name,place\nCem Demir,Ankara\nDia Rao,Pune\n"));
        JsonNode few =
                json(add(id, "", "text/csv", "name,place\nCem Demír,Izmir\nDia Rao,Pune\nEve Stone,Holm\n"), 200);
        assertThat(few.get("findings"))
                .filteredOn(finding -> finding.get("code").asText().equals("signatory-duplicated"))
                .extracting(finding -> finding.get("message").asText().replaceAll(".*?\"(.*?)\".*", "$1"))
                .containsExactlyInAnyOrder("Cem Demír", "Dia Rao, Pune");
        String many = IntStream.range('A', 'G')
                .mapToObj("Eve Stone,Pier %c\n"::formatted)
                .collect(Collectors.joining());
        assertThat(json(add(id, "", "text/csv", "name,place\n" + many), 200).get("findings"))
                .extracting(finding -> finding.get("message").asText())
                .contains("6 of the added names stand in the list already");
    }

    @Test
    void theOnlySignatoryStaysOneWhenOthersAreAdded() {
        publisher.create("only", Publisher.letter("Ana Ruiz").replaceAll("(?m)^- (?!Ana).*\n", ""));
        json(add("only", "", "text/csv", "name\nCem Demir\n"), 200);
        assertThat(published("/letters/only/signatories").get("items").findValuesAsText("name"))
                .containsExactly("Ana Ruiz", "Cem Demir");
    }

    @Test
    void aNamesakeOfTheOnlySignatoryIsSomebodyElse() {
        publisher.create("only-namesake", Publisher.letter("Ana Ruiz").replaceAll("(?m)^- (?!Ana).*\n", ""));
        json(add("only-namesake", "", "text/csv", "name,role\nAna Ruiz,nurse\nCem Demir,\n"), 200);
        JsonNode items = published("/letters/only-namesake/signatories").get("items");
        assertThat(items.findValuesAsText("name")).containsExactly("Ana Ruiz", "Ana Ruiz", "Cem Demir");
        assertThat(items.findValuesAsText("role")).containsExactly("null", "nurse", "null");
    }

    /** The correction was about the only one of this name, and still is. */
    @Test
    void aCorrectionStaysWithItsSignatoryWhenANamesakeIsAdded() {
        String yaml = "signatories:\n  - quote: Ana Ruiz   # of the letter\n    role: pilot\n"
                + "  - {quote: Cem Demir, role: nurse}\n  - {quote: \"Bea Soto\", place: Holm}\n";
        byte[] folder = Publisher.zip(Map.of(
                "letter.md",
                Publisher.letter("Ana Ruiz"),
                "letter.yaml",
                yaml,
                "signatories.csv",
                "name,place\nCem Demir,Ankara\nBea Soto,\n"));
        publisher
                .asking()
                .contentType("application/zip")
                .header("If-None-Match", "*")
                .body(folder)
                .put("/letters/namesake-quoted")
                .then()
                .statusCode(201);
        List<String> before =
                published("/letters/namesake-quoted/signatories").get("items").findValuesAsText("role");
        json(add("namesake-quoted", "", "text/csv", "name,place\nCem Demir,Lima\nAna Ruiz,Oslo\n"), 200);
        JsonNode items = published("/letters/namesake-quoted/signatories").get("items");
        assertThat(items.findValuesAsText("role")).startsWith(before.toArray(String[]::new));
        assertThat(items.findValuesAsText("role")).containsOnlyOnce("pilot").containsOnlyOnce("nurse");
        json(add("namesake-quoted", "", "text/csv", "name,place\nCem Demir,Oslo\n"), 200);
    }

    /** Words of the letter are in the name of somebody who signs later. */
    @Test
    void aCorrectionOfWordsStaysWhereItIsWhenSignatoriesHaveThem() {
        String yaml = "demands:\n  - {quote: nobody said why, add: true}\nstatistics:\n"
                + "  - quote: ten forests\n    value: 12\n  - quote: last summer   # when\n    add: true\n    value: 1\n"
                + "    unit: summer\nstructure:\n  - {quote: Bea Soto, kind: signatory}\n";
        Map<String, String> folder = Map.of(
                "letter.md", Publisher.letter("Ana Ruiz"), "letter.yaml", yaml, "signatories.csv", "name\nBea Soto\n");
        put("quoted-words", folder);
        String path = "/letters/quoted-words/";
        JsonNode before = published(path + "statistics").get("items");
        String batch = "name\nFriends of last summer\nClub of ten forests\nChoir of nobody said why\nBea Soto\n";
        json(add("quoted-words", "", "text/csv", batch), 200);
        assertThat(published(path + "statistics").get("items"))
                .hasSameSizeAs(before)
                .allSatisfy(statistic -> assertThat(statistic.get("annotated")).isNotEmpty());
        assertThat(published(path + "signatories").get("items").findValuesAsText("name"))
                .endsWith("Friends of last summer", "Club of ten forests", "Choir of nobody said why", "Bea Soto");
    }

    /** A correction divides the line of the senders, who stay signatories. */
    @Test
    void correctedSignatoriesStayWhenOthersAreAdded() {
        String letter = Publisher.letter("Ana Ruiz")
                .replaceAll("(?m)^- (?!Ana).*\n", "")
                .replace("- Ana Ruiz", "Ana Ruiz, Luis Paz\nHolm Residents");
        byte[] folder = Publisher.zip(
                Map.of("letter.md", letter, "letter.yaml", "structure:\n  - {quote: Ana Ruiz, kind: signatory}\n"));
        publisher
                .asking()
                .contentType("application/zip")
                .header("If-None-Match", "*")
                .body(folder)
                .put("/letters/divided")
                .then()
                .statusCode(201);
        json(add("divided", "", "text/csv", "name,role\nAna Ruiz,nurse\n"), 200);
        assertThat(published("/letters/divided/signatories").get("items").findValuesAsText("text"))
                .containsExactly("Ana Ruiz", "Luis Paz", "Holm Residents", "Ana Ruiz, nurse");
    }

    @Test
    void batchesThatComeAtOnceAreAllKept() {
        publisher.create("batches", Publisher.letter("Ana Ruiz"));
        List<CompletableFuture<Response>> all = new ArrayList<>();
        for (String name : List.of("Bea Soto", "Cem Demir", "Dia Rao")) {
            all.add(CompletableFuture.supplyAsync(() -> add("batches", "", "text/csv", "name\n" + name + "\n")));
        }
        all.forEach(one -> json(one.join(), 200));
        assertThat(published("/letters/batches/signatories").get("items").findValuesAsText("name"))
                .contains("Ana Ruiz", "Bea Soto", "Cem Demir", "Dia Rao");
    }

    /** The statement of a signatory would be missing, or stay. */
    @Test
    void theListOfAPinnedLetterIsNotChangedAlone() {
        String text = "Dear members,\n\nThe pier is closed.\n\nAna Ruiz\n";
        String yaml = "text: [\"Dear members,\", \"The pier is closed.\", Ana Ruiz]\n"
                + "signatories: [{quote: Ana Ruiz, kind: person, annotated: []}]\n";
        Response created = publisher
                .asking()
                .contentType("application/zip")
                .header("If-None-Match", "*")
                .body(Publisher.zip(
                        Map.of("letter.md", text, "letter.yaml", yaml, "signatories.csv", "name\nAna Ruiz\n")))
                .put("/letters/pinned");
        json(created, 201);
        JsonNode refused = problem(add("pinned", "", "text/csv", "name\nCem Demir\n"), 422, "upload-unreadable");
        assertThat(refused.get("detail").asText()).contains("pinned", "PUT");
        Publisher remover =
                new Publisher(tokens.create("Desk", "*", "publisher", null).secret());
        JsonNode kept = problem(
                remover.asking().delete("/letters/pinned/signatories/ana-ruiz?reason=withdrawn"),
                409,
                "signatory-in-letter");
        assertThat(kept.get("detail").asText()).contains("pinned");
    }

    @Test
    void aSignatoryOfTheListWithdraws() {
        Publisher remover =
                new Publisher(tokens.create("Desk", "*", "publisher", null).secret());
        publisher.create("remove", Publisher.letter("Ana Ruiz"));
        add("remove", "", "text/csv", "name\nCem Demir\nCem Demirci\n");
        Response removed = remover.asking().delete("/letters/remove/signatories/cem-demir?reason=withdrawn");
        assertThat(json(removed, 200).get("revision").asInt()).isEqualTo(3);
        assertThat(published("/letters/remove/signatories").get("items").findValuesAsText("name"))
                .containsExactly("Ana Ruiz", "Northern Rangers Union", "Forest Friends Society", "Cem Demirci");
        problem(
                remover.asking().delete("/letters/remove/signatories/ana-ruiz?reason=withdrawn"),
                409,
                "signatory-in-letter");
        problem(remover.asking().delete("/letters/remove/signatories/nobody?reason=withdrawn"), 404, "not-found");
        problem(remover.asking().delete("/letters/remove/signatories/ana-ruiz"), 400, "invalid-parameter");
    }

    @Test
    void ofNamesakesTheOneIsRemovedThatIsNamed() {
        Publisher remover =
                new Publisher(tokens.create("Desk", "*", "publisher", null).secret());
        publisher.create("namesakes", Publisher.letter("Ana Ruiz"));
        json(add("namesakes", "", "text/csv", "name,place\nCem Demir,Ankara\nCem Demir,Lima\n"), 200);
        json(remover.asking().delete("/letters/namesakes/signatories/cem-demir-2?reason=withdrawn"), 200);
        JsonNode left = published("/letters/namesakes/signatories").get("items").get(3);
        assertThat(left.get("place").asText()).isEqualTo("Ankara");
    }

    @Test
    void aNamesakeKeepsItsIdAndIsNotRemovedByARepetition() {
        Publisher remover =
                new Publisher(tokens.create("Desk", "*", "publisher", null).secret());
        publisher.create("keeping", Publisher.letter("Ana Ruiz"));
        json(add("keeping", "", "text/csv", "name,place\nCem Demir,Ankara\nCem Demir,Lima\n"), 200);
        String first = "/letters/keeping/signatories/cem-demir";
        json(remover.asking().delete(first + "?reason=withdrawn"), 200);
        problem(remover.asking().delete(first + "?reason=withdrawn"), 404, "not-found");
        problem(publisher.asking().get(first), 404, "not-found");
        assertThat(published(first + "-2").get("place").asText()).isEqualTo("Lima");
        json(add("keeping", "", "text/csv", "name,place\nCem Demir,Oslo\n"), 200);
        assertThat(published(first + "-3").get("place").asText()).isEqualTo("Oslo");
        json(remover.asking().delete(first + "-3?reason=withdrawn"), 200);
        problem(remover.asking().delete(first + "?reason=withdrawn"), 404, "not-found");
        problem(remover.asking().delete(first + "-3?reason=withdrawn"), 404, "not-found");
        assertThat(published(first + "-2").get("place").asText()).isEqualTo("Lima");
    }

    @Test
    void aConditionOfABatchOrARemovalIsMet() {
        Publisher remover =
                new Publisher(tokens.create("Desk", "*", "publisher", null).secret());
        publisher.create("condition", Publisher.letter("Ana Ruiz"));
        String stale = Publisher.tag("condition");
        json(add("condition", "", "text/csv", "name\nCem Demir\n"), 200);
        Response batch = publisher
                .asking()
                .contentType("text/csv")
                .header("If-Match", stale)
                .body("name\nDia Rao\n")
                .patch("/letters/condition/signatories");
        problem(batch, 412, "precondition-failed");
        String removal = "/letters/condition/signatories/cem-demir?reason=withdrawn";
        problem(remover.asking().header("If-Match", stale).delete(removal), 412, "precondition-failed");
        json(remover.asking().header("If-Match", Publisher.tag("condition")).delete(removal), 200);
    }

    @Test
    void aRemovalFromAListWithoutFilesIsRefused() {
        Publisher remover =
                new Publisher(tokens.create("Desk", "*", "publisher", null).secret());
        publisher.create("fileless", Publisher.letter("Ana Ruiz"));
        json(add("fileless", "", "text/csv", "name\nCem Demir\n"), 200);
        publications.eraseNames(new Slug("fileless"), note -> note);
        problem(
                remover.asking().delete("/letters/fileless/signatories/cem-demir?reason=withdrawn"),
                422,
                "upload-unreadable");
    }

    @Test
    void refusesABatchThatIsNoListOfObjects() {
        publisher.create("shapes", Publisher.letter("Ana Ruiz"));
        String json = "application/json";
        for (String shape : List.of("[1,2]", "[{\"name\":[\"Ana\"]}]", "{}", "[]", "\"Ana\"")) {
            problem(add("shapes", "", json, shape), 422, "upload-unreadable");
        }
        String label = "{\"label\":\"%s\",\"signatories\":[{\"name\":\"Cem Demir\"}]}";
        problem(add("shapes", "", json, label.formatted("x".repeat(201))), 400, "invalid-parameter");
        problem(add("shapes", "", json, label.formatted("\\u001b[31m")), 400, "invalid-parameter");
    }

    /** A page that shows notes, and XML, which can't have control characters. */
    @Test
    void aNoteIsTextEverywhere() {
        publisher.create("noted", Publisher.letter("Ana Ruiz"));
        String tag = Publisher.tag("noted");
        for (String control : List.of("%1B%5B31m", "a%0Ab", "a%09b", "a%E2%80%AEb", "a%E2%81%A6b", "a%E2%80%A8b")) {
            problem(noted(tag, control), 400, "invalid-parameter");
        }
        for (String day : List.of("2026-13-01", "2026-02-30", "2026-1-1", "20260101", "%2B12026-01-01")) {
            Response refused = add("noted", "?label=Later&date=" + day, "text/csv", "name\nBo Til\n");
            problem(refused, 400, "invalid-parameter");
        }
        json(noted(tag, "%3Cscript%3Ealert(1)%3C/script%3E%22'%3E%3Cimg%20src=x%20onerror=alert(1)%3E"), 200);
        String page = curl().get("/letters/noted/revisions.html").asString();
        assertThat(page).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert", "<img src=x");
    }

    private Response noted(String tag, String note) {
        return publisher
                .asking()
                .contentType("text/markdown")
                .header("If-Match", tag)
                .body(Publisher.letter("Bea Soto"))
                .put("/letters/noted?note=" + note);
    }

    @Test
    void onlyAnAbsentLetterOrTheRevisionThatIsNamedIsWritten() {
        publisher.create("named", Publisher.letter("Ana Ruiz"));
        for (String condition : List.of("\"abc\"", "W/\"abc\"", "\"abc\", \"def\"")) {
            for (String id : List.of("named", "not-named")) {
                Response refused = publisher
                        .asking()
                        .contentType("text/markdown")
                        .header("If-None-Match", condition)
                        .body(Publisher.letter("Bo Til"))
                        .put("/letters/" + id);
                problem(refused, 428, "precondition-required");
            }
        }
        assertThat(published("/letters/named/signatories").toString()).contains("Ana Ruiz");
    }

    @Test
    void refusesFormsThatAreNone() {
        problem(form("multipart/form-data", "no form"), 400, "malformed-request");
        problem(form("multipart/form-data; boundary=x", part("name=\"f\"; filename*=x")), 400, "malformed-request");
        String many = part("name=\"f\"; filename=\"f.txt\"").repeat(10_000);
        JsonNode problem =
                problem(form("multipart/form-data; boundary=x", many + "--x--\r\n"), 422, "upload-unreadable");
        assertThat(problem.get("detail").asText()).contains("1,000 parts");
    }

    private static String part(String disposition) {
        return "--x\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\nx\r\n";
    }

    private Response form(String type, String body) {
        return publisher
                .asking()
                .header("Content-Type", type)
                .header("If-None-Match", "*")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .put("/letters/no-form");
    }

    @Test
    void adminsSeeWhoDidWhat() {
        publisher.create("audited", Publisher.letter("Ana Ruiz"));
        add("audited", "?note=Later", "text/csv", "name\nCem Demir\n");
        Publisher admin =
                new Publisher(tokens.create("Chief", "*", "admin", null).secret());
        Response response = admin.asking().get("/audit?letter=audited");
        JsonNode items = json(response, 200).get("items");
        assertThat(items.findValuesAsText("action")).containsExactly("signatories-added", "published");
        assertThat(items.get(0).get("actor").asText()).isEqualTo("Newsroom");
        assertThat(items.get(0).get("note").asText()).isEqualTo("Later");
        assertThat(response.asString()).doesNotContain("undersigned_", "Cem");
        JsonNode page = json(admin.asking().get("/audit?letter=audited&limit=1"), 200);
        String next = page.get("next").asText().replaceFirst("https?://[^/]+", "");
        assertThat(json(admin.asking().get(next), 200).at("/items/0/action").asText())
                .isEqualTo("published");
        String csv = admin.asking().get("/audit.csv?letter=audited").asString();
        assertThat(csv.lines()).hasSize(3).first().isEqualTo("id,at,action,letter,revision,actor,token,note");
        problem(publisher.asking().get("/audit"), 403, "forbidden");
    }

    @Test
    void anAdminOfSomeLettersSeesTheEntriesOfThese() {
        for (String id : List.of("seen-first", "seen-second", "unseen")) {
            publisher.create(id, Publisher.letter("Ana Ruiz"));
        }
        Publisher admin = new Publisher(
                tokens.create("Chief", "seen-f*,seen-second", "admin", null).secret());
        assertThat(json(admin.asking().get("/audit"), 200).get("items").findValuesAsText("letter"))
                .containsExactly("seen-second", "seen-first");
        assertThat(json(admin.asking().get("/audit?letter=seen-first"), 200).get("items"))
                .hasSize(1);
        assertThat(json(admin.asking().get("/audit?letter=unseen"), 200).get("items"))
                .isEmpty();
        assertThat(admin.asking().get("/audit.csv").asString()).doesNotContain("unseen");
    }

    @Test
    void anErasedNameIsInNoNoteAndNoFile() {
        publisher.create("erase", Publisher.letter("Ana Ruiz"));
        add("erase", "?note=Cem%20Demir%20signs%20too", "text/csv", "name\nCem Demir\n");
        assertThat(eraseSignatory
                        .erase(new Slug("erase"), new Slug("cem-demir"), ChangeRequest.of("test", null))
                        .result())
                .isEqualTo(ChangeResult.CHANGED);
        Publisher admin =
                new Publisher(tokens.create("Chief", "*", "admin", null).secret());
        JsonNode entries = json(admin.asking().get("/audit?letter=erase"), 200).get("items");
        assertThat(entries.findValuesAsText("action"))
                .containsExactly("signatory-erased", "signatories-added", "published");
        assertThat(entries.get(1).get("note").asText()).isEqualTo("name removed at request signs too");
        problem(source("erase"), 404, "not-found");
    }

    /** A request to publish a letter that is not there yet. */
    private RequestSpecification creating(String mediaType) {
        return publisher.asking().contentType(mediaType).header("If-None-Match", "*");
    }

    private void unreadable(String id, byte[] zip, String reason) {
        Response response = creating("application/zip").body(zip).put("/letters/" + id);
        assertThat(problem(response, 422, "upload-unreadable").get("detail").asText())
                .contains(reason);
        assertThat(curl().get("/letters/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void refusesArchivesThatAttack() throws IOException {
        String letter = Publisher.letter("Ana Ruiz");
        for (String slip : List.of("../letter.md", "a/../../letter.md", "/etc/letter.md", "a\\b.md", "C:letter.md")) {
            unreadable("attack", Publisher.zip(Map.of("letter.md", letter, slip, letter)), "out of the folder");
        }
        Map<String, String> many = new HashMap<>();
        for (int i = 0; i < 10_000; i++) {
            many.put("f" + i + ".txt", "");
        }
        unreadable("attack", Publisher.zip(many), "entries");
        unreadable("attack", bomb(), "bytes");
        unreadable("attack", "no zip".getBytes(StandardCharsets.UTF_8), "no ZIP file");
        byte[] whole = Publisher.zip(Map.of("letter.md", letter));
        unreadable("attack", Arrays.copyOf(whole, whole.length / 3), "damaged");
        Map<String, String> folder = new LinkedHashMap<>();
        folder.put("letter.md", letter);
        byte[] first = Publisher.zip(folder);
        folder.put("signatories.csv", "name\nCem Demir\n");
        byte[] both = Publisher.zip(folder);
        int directory = new String(first, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        unreadable("attack", Arrays.copyOf(both, directory), "not complete");
        unreadable("attack", Arrays.copyOf(both, both.length - 20), "not complete");
        unreadable("attack", Publisher.zip(Map.of("a/letter.md", letter, "b/letter.yaml", "")), "one folder");
        unreadable("attack", Publisher.zip(Map.of("a.md", letter, "b.md", letter)), "several files");
    }

    /** 200 MiB of zeros in a few kilobytes. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("letter.md"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void refusesABodyThatIsTooLargeBeforeItIsThere() {
        Wire answer = Wire.announce(
                "PUT /letters/large",
                21 * 1024 * 1024,
                "Authorization: Bearer " + publisher.token(),
                "If-None-Match: *",
                "Content-Type: text/markdown");
        assertThat(answer.status()).isEqualTo(413);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("/problems/body-too-large");
    }

    @Test
    void refusesAnotherId() {
        Map<String, String> folder = Map.of("letter.md", Publisher.letter("Ana Ruiz"), "letter.yaml", "id: other\n");
        Response response =
                creating("application/zip").body(Publisher.zip(folder)).put("/letters/another");
        problem(response, 422, "upload-unreadable");
        problem(publisher.create("count", Publisher.letter("Ana Ruiz")), 400, "malformed-request");
        problem(publisher.create("Not-a-Slug", Publisher.letter("Ana Ruiz")), 400, "malformed-request");
        Response revision = publisher.create("another@2", Publisher.letter("Ana Ruiz"));
        problem(revision, 405, "method-not-allowed");
        assertThat(revision.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
        problem(creating("image/png").body(new byte[1]).put("/letters/another"), 415, "unsupported-media-type");
    }

    @Test
    void aLetterOfAFolderIsTakenOverOnlyExplicitly() {
        String id = Seed.ID;
        Publisher admin =
                new Publisher(tokens.create("Chief", "*", "admin", null).secret());
        String tag = Publisher.tag(id);
        problem(publisher.change(id, tag, Publisher.letter("Ana Ruiz")), 409, "owned-elsewhere");
        problem(add(id, "", "text/csv", "name\nCem Demir\n"), 409, "owned-elsewhere");
        String signatory = "/letters/%s/signatories/%s"
                .formatted(
                        id,
                        publisher
                                .asking()
                                .get("/letters/" + id + "/signatories.json")
                                .path("items[0].id"));
        problem(admin.asking().delete(signatory + "?reason=withdrawn"), 409, "owned-elsewhere");
        byte[] bundled = source(id).asByteArray();
        Response same = publisher
                .asking()
                .contentType("application/zip")
                .header("If-Match", tag)
                .body(bundled)
                .put("/letters/" + id + "?dry-run=true");
        assertThat(json(same, 200).at("/difference/collections").findValues("added"))
                .allSatisfy(added -> assertThat(added).isEmpty());
        Response taken = publisher
                .asking()
                .contentType("text/markdown")
                .header("If-Match", tag)
                .body(Publisher.letter("Ana Ruiz"))
                .put("/letters/" + id + "?owner=http");
        assertThat(json(taken, 200).get("owner").asText()).isEqualTo("http");
        JsonNode entries = json(admin.asking().get("/audit?letter=" + id), 200).get("items");
        assertThat(entries.findValuesAsText("action")).startsWith("changed", "taken-over");
        assertThat(entries.findValuesAsText("revision")).startsWith("2", "2");
    }
}
