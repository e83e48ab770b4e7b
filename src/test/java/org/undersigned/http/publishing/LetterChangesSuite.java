package org.undersigned.http.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.http.HttpApiSuite.curl;
import static org.undersigned.http.HttpApiSuite.problem;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.letter.Slug;
import org.undersigned.publishing.change.RestoreLetter;
import org.undersigned.publishing.change.WithdrawLetter;
import org.undersigned.store.audit.ChangeRequest;
import org.undersigned.store.token.AccessTokens;
import org.undersigned.testing.DatabaseText;
import org.undersigned.testing.Publisher;
import org.undersigned.testing.Seed;

/** Letters that are withdrawn and restored, and persons who are erased, over HTTP, on every database. */
abstract class LetterChangesSuite {

    private static final String REASON = "?reason=Its%20authors%20asked%20for%20it.";

    @Inject
    AccessTokens tokens;

    @Inject
    WithdrawLetter withdrawLetter;

    @Inject
    RestoreLetter restoreLetter;

    @Inject
    DatabaseText database;

    private Publisher publisher;

    @BeforeEach
    void token() {
        publisher = new Publisher(tokens.create("Desk", "*", "publisher", null).secret());
    }

    private static JsonNode json(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
        return JsonMapping.tree(response.asString());
    }

    private RequestSpecification keyed(String key) {
        return publisher.asking().header("Idempotency-Key", key);
    }

    private JsonNode audit(String letter) {
        Publisher admin =
                new Publisher(tokens.create("Chief", "*", "admin", null).secret());
        return json(admin.asking().get("/audit?letter=" + letter)).get("items");
    }

    @Test
    void withdrawsAndRestoresALetter() {
        publisher.create("taken-back", Publisher.letter("Ana Ruiz"));
        publisher.create("instead", Publisher.letter("Ana Ruiz"));
        String tag = Publisher.tag("taken-back");
        String model = curl().get("/letters/taken-back/model").asString();
        problem(publisher.asking().get("/letters/taken-back/withdrawal"), 404, "not-found");

        JsonNode withdrawn = json(publisher.asking().delete("/letters/taken-back" + REASON + "&successor=instead"));
        assertThat(withdrawn.get("action").asText()).isEqualTo("withdrawn");
        assertThat(withdrawn.get("revision").asInt()).isEqualTo(1);
        assertThat(withdrawn.get("entityTag").asText()).isEqualTo(tag);
        JsonNode gone = problem(curl().get("/letters/taken-back/model"), 410, "letter-withdrawn");
        assertThat(gone.get("reason").asText()).isEqualTo("Its authors asked for it.");
        assertThat(gone.get("successor").asText()).endsWith("/letters/instead");
        JsonNode withdrawal = json(publisher.asking().get("/letters/taken-back/withdrawal"));
        assertThat(withdrawal.get("reason").asText()).isEqualTo("Its authors asked for it.");
        assertThat(withdrawal.get("successor").asText()).isEqualTo("instead");
        problem(publisher.asking().delete("/letters/taken-back" + REASON), 410, "letter-withdrawn");

        JsonNode restored = json(publisher.asking().delete("/letters/taken-back/withdrawal?note=A%20mistake"));
        assertThat(restored.get("action").asText()).isEqualTo("restored");
        assertThat(curl().get("/letters/taken-back/model").asString()).isEqualTo(model);
        problem(publisher.asking().delete("/letters/taken-back/withdrawal"), 404, "not-found");
        JsonNode entries = audit("taken-back");
        assertThat(entries.findValuesAsText("action")).containsExactly("restored", "withdrawn", "published");
        assertThat(entries.findValuesAsText("note")).startsWith("A mistake", "Its authors asked for it.");
        assertThat(entries.findValuesAsText("actor")).containsOnly("Desk");
    }

    @Test
    void aLetterOfAFolderIsWithdrawnToo() {
        json(publisher.asking().delete("/letters/" + Seed.ID + REASON));
        problem(curl().get("/letters/" + Seed.ID), 410, "letter-withdrawn");
        json(publisher.asking().delete("/letters/" + Seed.ID + "/withdrawal"));
        assertThat(curl().get("/letters/" + Seed.ID).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesWhatIsNoWithdrawal() {
        publisher.create("refusals", Publisher.letter("Ana Ruiz"));
        problem(publisher.asking().delete("/letters/refusals"), 400, "invalid-parameter");
        problem(publisher.asking().delete("/letters/refusals?reason=%20"), 400, "invalid-parameter");
        problem(publisher.asking().delete("/letters/refusals?reason=%1B%5B31m"), 400, "invalid-parameter");
        for (String successor : List.of("refusals", "not-there", "javascript:alert(1)", "")) {
            problem(
                    publisher.asking().delete("/letters/refusals" + REASON + "&successor=" + successor),
                    400,
                    "invalid-parameter");
        }
        problem(publisher.asking().delete("/letters/not-there" + REASON), 404, "not-found");
        problem(publisher.asking().delete("/letters/not-there/withdrawal"), 404, "not-found");
        problem(publisher.asking().delete("/letters/refusals@1" + REASON), 405, "method-not-allowed");
        Publisher editor =
                new Publisher(tokens.create("Newsroom", "*", "editor", null).secret());
        problem(editor.asking().delete("/letters/refusals" + REASON), 403, "forbidden");
        problem(editor.asking().delete("/letters/refusals/withdrawal"), 403, "forbidden");
        assertThat(curl().get("/letters/refusals").statusCode()).isEqualTo(200);
    }

    @Test
    void conditionsAreMet() {
        publisher.create("conditions", Publisher.letter("Ana Ruiz"));
        String stale = Publisher.tag("conditions");
        publisher.change("conditions", stale, Publisher.letter("Bea Soto"));
        String tag = Publisher.tag("conditions");
        String path = "/letters/conditions";
        for (String removal : List.of(path + REASON, path + "/signatories/bea-soto?reason=erased")) {
            problem(publisher.asking().header("If-Match", stale).delete(removal), 412, "precondition-failed");
            problem(publisher.asking().header("If-None-Match", "*").delete(removal), 412, "precondition-failed");
        }
        json(publisher.asking().header("If-Match", tag).delete(path + REASON));
        problem(publisher.asking().header("If-Match", stale).delete(path + "/withdrawal"), 412, "precondition-failed");
        json(publisher.asking().header("If-Match", tag).delete(path + "/withdrawal"));
    }

    @Test
    void aRepetitionWithTheSameKeyHasTheSameResult() {
        publisher.create("repeated", Publisher.letter("Ana Ruiz"));
        String path = "/letters/repeated";
        for (String removal :
                List.of(path + REASON, path + "/withdrawal", path + "/signatories/ana-ruiz?reason=erased")) {
            JsonNode first = json(keyed(removal).delete(removal));
            assertThat(json(keyed(removal).delete(removal))).isEqualTo(first);
        }
        assertThat(audit("repeated").findValuesAsText("action"))
                .containsExactly("signatory-erased", "restored", "withdrawn", "published");
    }

    @Test
    void aKeyIsOfOneRequest() {
        publisher.create("one-key", Publisher.letter("Ana Ruiz"));
        json(keyed("mine").delete("/letters/one-key" + REASON));
        problem(keyed("mine").delete("/letters/one-key?reason=Another"), 422, "idempotency-key-reused");
        problem(keyed("mine").delete("/letters/one-key/withdrawal"), 422, "idempotency-key-reused");
    }

    @Test
    void ofTwoAtOnceOneWithdraws() {
        publisher.create("at-once", Publisher.letter("Ana Ruiz"));
        for (int round = 0; round < 4; round++) {
            List<CompletableFuture<Response>> both = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                both.add(CompletableFuture.supplyAsync(() -> publisher.asking().delete("/letters/at-once" + REASON)));
            }
            assertThat(both.stream().map(one -> one.join().statusCode())).containsExactlyInAnyOrder(200, 410);
            json(publisher.asking().delete("/letters/at-once/withdrawal"));
        }
        assertThat(audit("at-once")).hasSize(9);
    }

    @Test
    void erasesASignatoryFromAllRevisions() {
        String friends = "\n- Friends of Wilma Quastenflosser";
        publisher.create("erased", Publisher.letter("Wilma Quastenflosser" + friends));
        String teacher = "Wilma Quastenflosser, teacher" + friends;
        publisher.change("erased", Publisher.tag("erased"), Publisher.letter(teacher));
        String erasure = "/letters/erased/signatories/wilma-quastenflosser?reason=erased&note=";
        problem(publisher.asking().delete(erasure + "Wilma%20Quastenflosser%20asked"), 409, "name-not-erasable");
        JsonNode done = json(keyed("an-erasure").delete(erasure + "A%20request%20by%20letter"));
        assertThat(done.get("action").asText()).isEqualTo("signatory-erased");
        assertThat(done.get("revision").asInt()).isEqualTo(2);
        assertThat(done.get("entityTag").asText()).isEqualTo(Publisher.tag("erased"));
        assertThat(done.toString()).doesNotContain("wilma");
        assertThat(curl().get("/letters/erased@1/signatories.csv").asString()).contains("name-removed-1");
        String others = "/letters/erased/signatories/friends-of-";
        problem(curl().get(others + "wilma-quastenflosser"), 404, "not-found");
        assertThat(curl().get(others + "name-removed").statusCode()).isEqualTo(200);
        assertThat(curl().get("/letters/erased/events").asString()).contains("friends-of-name-removed");
        assertThat(database.columnsWith("quastenflosser")).isEmpty();
        JsonNode entry = audit("erased").get(0);
        assertThat(entry.get("action").asText()).isEqualTo("signatory-erased");
        assertThat(entry.get("note").asText()).isEqualTo("A request by letter");
        problem(publisher.asking().delete(erasure), 400, "invalid-parameter");
        problem(
                publisher.asking().delete("/letters/erased/signatories/wilma-quastenflosser?reason=erased"),
                404,
                "not-found");
        problem(publisher.asking().delete("/letters/erased/signatories/No-Id?reason=erased"), 404, "not-found");
        problem(publisher.asking().delete("/letters/not-there/signatories/ana?reason=erased"), 404, "not-found");
        Response again = publisher.change("erased", Publisher.tag("erased"), Publisher.letter("Wilma Quastenflosser"));
        problem(again, 422, "letter-refused");
    }

    /** Nobody could take the name out of what is said after the erasure. */
    @Test
    void anErasedNameIsInNoLaterNote() {
        publisher.create("later-notes", Publisher.letter("Wanda Pierhaupt"));
        String path = "/letters/later-notes";
        json(publisher.asking().delete(path + "/signatories/wanda-pierhaupt?reason=erased"));
        String tag = Publisher.tag("later-notes");
        String note = "Without%20Wanda%20Pierhaupt%27s%20name";
        RequestSpecification put =
                publisher.asking().contentType("text/markdown").header("If-Match", tag);
        erasedName(put.body(Publisher.letter("Ana Ruiz")).put(path + "?note=" + note));
        String addition = path + "/signatories?";
        json(publisher
                .asking()
                .contentType("text/markdown")
                .header("If-Match", tag)
                .body(Publisher.letter("Ana Ruiz"))
                .put(path));
        erasedName(added(addition + "note=" + note));
        erasedName(added(addition + "label=Friends%20of%20Wanda%20Pierhaupt"));
        erasedName(publisher.asking().delete(path + "/signatories/ana-ruiz?reason=erased&note=" + note));
        erasedName(publisher.asking().delete(path + "?reason=" + note));
        erasedName(publisher.asking().delete(path + REASON + "&successor=https://example.org/wanda-pierhaupt"));
        json(publisher.asking().delete(path + REASON));
        erasedName(publisher.asking().delete(path + "/withdrawal?note=" + note));
        assertThat(database.columnsWith("pierhaupt")).isEmpty();
    }

    /** The same person is found with the family name first. */
    @Test
    void anErasedNameIsInNoOtherOrder() {
        publisher.create("inverted", Publisher.letter("Wanda Kaiquast\n- Kaiquast, Wanda"));
        json(publisher.asking().delete("/letters/inverted/signatories/wanda-kaiquast?reason=erased"));
        assertThat(database.columnsWith("kaiquast")).isEmpty();
        erasedName(publisher.change("inverted", Publisher.tag("inverted"), Publisher.letter("Kaiquast, Wanda")));
        json(publisher.change("inverted", Publisher.tag("inverted"), Publisher.letter("Bo Kaiquast, Wanda Sol")));
    }

    /** The list is kept as it was sent, and findings quote its header. */
    @Test
    void anErasedNameIsInNoCellOfALaterList() {
        publisher.create("later-lists", Publisher.letter("Wanda Pierhaupt"));
        String path = "/letters/later-lists";
        json(publisher.asking().delete(path + "/signatories/wanda-pierhaupt?reason=erased"));
        json(publisher.change("later-lists", Publisher.tag("later-lists"), Publisher.letter("Ana Ruiz\n- Bo Sol")));
        for (String list : List.of(
                "name,Wanda Pierhaupt\nBea Soto,yes\n",
                "name,Remark\nBea Soto,friend of Wanda Pierhaupt\n",
                "name,E-mail\nBea Soto,wanda.pierhaupt@example.org\n",
                "name,Remark,Remark 2\nBea Soto,Pierhaupt,Wanda\n",
                "name\nPierhaupt Wanda\n")) {
            JsonNode refused = problem(added(path + "/signatories", list), 422, "letter-refused");
            assertThat(refused.get("findings").findValuesAsText("code")).contains("name-erased");
            String dry = added(path + "/signatories?dry-run=true", list).asString();
            assertThat(dry).contains("name-erased").doesNotContain("\"letter\":{");
        }
        problem(
                publisher.change("later-lists", Publisher.tag("later-lists"), Publisher.letter("Pierhaupt Wanda")),
                422,
                "letter-refused");
        json(added(path + "/signatories", "name,Remark\nBea Soto,Wanda\nEva Wanda,Pierhaupt\n"));
        assertThat(curl().get(path + "/signatories.csv").asString()).contains("Eva Wanda");
    }

    private Response added(String address) {
        return added(address, "name\nBea Soto\n");
    }

    private Response added(String address, String csv) {
        return publisher.asking().contentType("text/csv").body(csv).patch(address);
    }

    private static void erasedName(Response response) {
        JsonNode refused = problem(response, 422, "letter-refused");
        assertThat(refused.get("findings").findValuesAsText("code")).contains("name-erased");
        assertThat(response.asString()).doesNotContain("Pierhaupt");
    }

    @Test
    void aDryRunTellsOfAnErasedName() {
        publisher.create("dry-names", Publisher.letter("Wanda Molenkind"));
        json(publisher.asking().delete("/letters/dry-names/signatories/wanda-molenkind?reason=erased"));
        String path = "/letters/dry-names?dry-run=true";
        for (Response run : List.of(
                publisher
                        .asking()
                        .contentType("text/markdown")
                        .body(Publisher.letter("Wanda Molenkind"))
                        .put(path),
                publisher
                        .asking()
                        .contentType("text/markdown")
                        .body(Publisher.letter("Ana Ruiz"))
                        .put(path + "&note=No%20Wanda%20Molenkind"))) {
            JsonNode told = json(run);
            assertThat(told.get("letter").isNull()).isTrue();
            assertThat(told.get("findings").get(0).get("code").asText()).isEqualTo("name-erased");
        }
    }

    @Test
    void erasesFromAWithdrawnLetter() {
        publisher.create("erased-withdrawn", Publisher.letter("Ana Ruiz"));
        json(publisher.asking().delete("/letters/erased-withdrawn" + REASON));
        json(publisher.asking().delete("/letters/erased-withdrawn/signatories/ana-ruiz?reason=erased"));
        json(publisher.asking().delete("/letters/erased-withdrawn/withdrawal"));
        assertThat(curl().get("/letters/erased-withdrawn/signatories.csv").asString())
                .contains("name-removed-1")
                .doesNotContain("Ana Ruiz");
    }

    @Test
    void commandsAreInTheAuditTrailToo() {
        publisher.create("by-command", Publisher.letter("Ana Ruiz"));
        Slug letter = new Slug("by-command");
        withdrawLetter.withdraw(letter, null, ChangeRequest.of("command", "A mistake."));
        restoreLetter.restore(letter, ChangeRequest.of("command", null));
        JsonNode entries = audit("by-command");
        assertThat(entries.findValuesAsText("action")).containsExactly("restored", "withdrawn", "published");
        assertThat(entries.findValuesAsText("actor")).containsExactly("command", "command", "Desk");
        assertThat(entries.get(0).get("token").isNull()).isTrue();
    }

    /** A comment in {@code letter.yaml} changes nothing that readers see. */
    @Test
    void otherFilesOfTheSameLetterAreInTheAuditTrail() {
        publisher.create("other-files", Publisher.letter("Ana Ruiz"));
        byte[] folder =
                Publisher.zip(Map.of("letter.md", Publisher.letter("Ana Ruiz"), "letter.yaml", "# Nothing yet.\n"));
        assertThat(json(files(folder, null)).get("changed").asBoolean()).isFalse();
        json(files(folder, null));
        JsonNode first = json(files(folder, "a-key"));
        assertThat(json(files(folder, "a-key"))).isEqualTo(first);
        assertThat(audit("other-files").findValuesAsText("action"))
                .containsExactly("unchanged", "files-changed", "published");
    }

    private Response files(byte[] folder, String key) {
        RequestSpecification request = key == null ? publisher.asking() : keyed(key);
        return request.contentType("application/zip")
                .header("If-Match", Publisher.tag("other-files"))
                .body(folder)
                .put("/letters/other-files");
    }
}
