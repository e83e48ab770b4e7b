package org.undersigned.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.undersigned.http.HttpApiSuite.curl;
import static org.undersigned.http.QueryingSuite.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.undersigned.http.route.Route;
import org.undersigned.http.route.Routes;
import org.undersigned.interchange.LetterJson;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Slug;
import org.undersigned.publishing.PublishLetter;
import org.undersigned.publishing.PublishResult;
import org.undersigned.publishing.change.EraseSignatory;
import org.undersigned.publishing.change.RestoreLetter;
import org.undersigned.publishing.change.WithdrawLetter;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.store.ChangeResult;
import org.undersigned.store.PublicationRequest;
import org.undersigned.store.audit.ChangeRequest;
import org.undersigned.testing.DatabaseText;
import org.undersigned.testing.History;
import org.undersigned.testing.LetterCopy;
import org.undersigned.testing.TestSize;

/** An erased name occurs in no byte that the server gives out, nor in its tables, on every database. */
abstract class ErasureSuite {

    private static final String LETTER = """
        # To the minister, with Amara Quillfeather

        Dear Minister,

        We thank **Amara** Quillfeather for the 270 petitions. Over 300 people read Amara Quillfeather's book.

        We urge you to hear Amara Quillfeather and [her page](https://example.org/amara-quillfeather).
        %s
        Sincerely,

        - Zebra Society
        - Amara Quillfeather, head of the Lighthouse Choir
        - [Ana Ruiz](https://example.org/ana), teacher
        %s
        """;

    @Inject
    PublishLetter publishLetter;

    @Inject
    EraseSignatory eraseSignatory;

    @Inject
    WithdrawLetter withdrawLetter;

    @Inject
    RestoreLetter restoreLetter;

    @Inject
    History history;

    @Inject
    DatabaseText database;

    @Inject
    Routes routes;

    /** The tests share a database, so each erases another name. */
    private PublishResult publish(String id, String surname, String paragraph, String signatory) {
        byte[] text = LETTER.formatted("\n" + paragraph + "\n", "- " + signatory)
                .replace("Quillfeather", surname)
                .replace("quillfeather", surname.toLowerCase(Locale.ROOT))
                .getBytes(StandardCharsets.UTF_8);
        return publishLetter.publish(
                new LetterFiles(new Slug(id), new LetterFiles.SourceFile("letter.md", text), null, null),
                Set.of(),
                PublicationRequest.ofFolder("test", null, false));
    }

    private void publishThree(String id, String surname) {
        publish(id, surname, "Trains are late.", "Bo Li");
        publish(id, surname, "Buses are late.", "Bo Li");
        publish(id, surname, "Buses are late.", "Bo Li (on behalf of Amara %s)".formatted(surname));
    }

    private ChangeResult erase(String id, String signatory) {
        return eraseSignatory
                .erase(new Slug(id), new Slug(signatory), ChangeRequest.of("test", "A request by letter."))
                .result();
    }

    @Test
    void noByteHasTheName() {
        String id = "erased-everywhere";
        publishThree(id, "Quillfeather");
        List<String> paths = paths(id);
        assertThat(named(paths)).hasSizeGreaterThan(TestSize.of(30, 100));
        assertThat(database.columnsWith("quillfeather"))
                .contains("signatory.document", "signatory.words", "revision.document", "event.document");
        String signatories = curl().get("/letters/" + id + "/signatories.csv").asString();
        String oldTag = curl().get("/letters/" + id + "@1/model").header("ETag");
        assertThat(erase(id, "amara-quillfeather")).isEqualTo(ChangeResult.CHANGED);
        Set<String> oldAndNew = new LinkedHashSet<>(paths);
        oldAndNew.addAll(paths(id));
        assertThat(named(oldAndNew)).isEmpty();
        assertThat(database.columnsWith("quillfeather")).isEmpty();
        assertThat(database.columnsWith("lighthouse choir")).isEmpty();
        assertThat(curl().get("/letters/" + id + "/signatories.csv").asString().lines())
                .hasSameSizeAs(signatories.lines().toList())
                .anyMatch(row -> row.startsWith(id + ",name-removed-1,2,name removed at request,"));
        Response again = curl().header("If-None-Match", oldTag).get("/letters/" + id + "@1/model");
        assertThat(again.statusCode()).isEqualTo(200);
        Letter letter = LetterJson.read(again.asString());
        assertThat(letter.signatories()).hasSize(4);
        assertThat(letter.sections().get(0).paragraphs().get(0).text())
                .isEqualTo("We thank name removed at request for the 270 petitions. Over 300 people read name removed"
                        + " at request's book.");
        assertThat(json("/letters/" + id + "/findings?code=name-removed")
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(curl().get("/letters/" + id + "/signatories/amara-quillfeather")
                        .statusCode())
                .isEqualTo(404);
        assertThat(curl().get("/letters/" + id + "/signatories/name-removed-1.html")
                        .statusCode())
                .isEqualTo(200);
        assertThat(json("/search?q=quillfeather").get("total").asInt()).isZero();
        assertThat(curl().get("/changes.atom").asString()).contains("(erased)", "Something was removed at request.");
    }

    /** @param shape what addresses alike have in common, of which one is enough where the tests are small */
    private record Address(String path, String shape) {

        static Address of(String template, String item, String suffix) {
            String path = template.replace("{id}", item) + suffix;
            boolean erased = item.contains("quillfeather") || item.startsWith("name-removed");
            return new Address(path, template + (erased ? item : ""));
        }

        Address pinned(String id, int number) {
            return new Address(path.replace(id, id + "@" + number), shape + "@" + number);
        }

        String suffix() {
            return path.substring(path.lastIndexOf('.') + 1);
        }
    }

    /** Every address of the letter and of all letters, in every format, with and without a revision. */
    private List<String> paths(String id) {
        List<Address> addresses = new ArrayList<>();
        for (Route route : routes.all()) {
            if (route.template()
                    .matches(".*\\{(kind|module)}.*|/oembed|/openapi.*|/problems.*|/readings|/webhooks.*|/q/.*")) {
                continue;
            }
            String path = route.template()
                    .replace("{letter}", id)
                    .replace("{number}", "1")
                    .replace("{entities}", "organizations");
            for (String item : items(path)) {
                route.forms().stream()
                        .filter(format -> !format.suffix().equals("png"))
                        .map(format -> Address.of(path, item, path.equals("/") ? "" : "." + format.suffix()))
                        .forEach(addresses::add);
            }
        }
        List<Address> pinned = addresses.stream()
                .filter(address ->
                        address.path().contains(id) && !address.path().contains("/timemap"))
                .flatMap(address -> Stream.of(1, 2, 3).map(number -> address.pinned(id, number)))
                .toList();
        addresses.addAll(pinned);
        return TestSize.covering(addresses, Address::shape, Address::suffix).stream()
                .map(Address::path)
                .toList();
    }

    private static List<String> items(String path) {
        if (!path.contains("{id}")) {
            return List.of("");
        }
        List<String> ids = new ArrayList<>();
        JsonNode list = json(path.replaceFirst("/\\{id}.*", "").replaceFirst("^/embed", "") + "?limit=1000");
        list.get("items")
                .forEach(item -> ids.add(
                        item.has("id")
                                ? item.get("id").asText()
                                : item.get("number").asText()));
        return ids;
    }

    /** The paths at which the name is in the response. Both processors fetch, because these are thousands. */
    private static List<String> named(Collection<String> paths) {
        return paths.parallelStream().filter(ErasureSuite::isNamed).toList();
    }

    private static boolean isNamed(String path) {
        Response got = curl().get(path);
        // A problem repeats the address.
        return got.statusCode() == 200 && text(got.asByteArray()).contains("quillfeather");
    }

    /** The bytes as text; those of each file of an archive. */
    private static String text(byte[] bytes) {
        StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
        if (text.indexOf("PK") == 0) {
            try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                    text.append(new String(archive.readAllBytes(), StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }

    /** The quotes of the lists that were read last are in memory. */
    @Test
    void pagesReadBeforeLackTheName() {
        String id = "erased-from-pages";
        publishThree(id, "Quincewood");
        String first = "/letters/" + id + "/signatories?limit=1";
        String second = json(first).get("next").asText().replaceFirst("^https://[^/]+", "");
        assertThat(curl().get(first).asString()).contains("Amara Quincewood");
        assertThat(curl().get(second).asString()).contains("Amara Quincewood");
        erase(id, "amara-quincewood");
        assertThat(curl().get(first).asString()).doesNotContainIgnoringCase("quincewood");
        assertThat(curl().get(second).asString()).contains("name-removed-1").doesNotContainIgnoringCase("quincewood");
    }

    @Test
    void aFolderDoesNotBringTheNameBack() {
        String id = "erased-for-good";
        publishThree(id, "Pennyroyal");
        erase(id, "amara-pennyroyal");
        PublishResult refused = publish(id, "Pennyroyal", "Buses are late.", "Cy Ro");
        assertThat(refused).isInstanceOf(PublishResult.Refused.class);
        assertThat(refused.findings().get(0).code()).isEqualTo(FindingCode.NAME_ERASED);
        assertThat(refused.findings().get(0).message()).doesNotContainIgnoringCase("pennyroyal");
        Letter without = History.letter(id, "Buses are late.", List.of("Zebra Society", "Cy Ro"));
        history.publish(without);
        assertThat(json("/letters/" + id + "/signatories").get("total").asInt()).isEqualTo(2);
        assertThat(database.columnsWith("pennyroyal")).isEmpty();
    }

    @Test
    void refusesWhatItCannotErase() {
        publish("to-amara-ottersworth", "Ottersworth", "Trains are late.", "Bo Li");
        assertThatThrownBy(() -> erase("to-amara-ottersworth", "amara-ottersworth"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("id of the letter");
        withdrawLetter.withdraw(new Slug("to-amara-ottersworth"), null, ChangeRequest.of("test", "In a test."));
        String id = "erased-once";
        publishThree(id, "Ottersworth");
        assertThatThrownBy(() -> eraseSignatory.erase(
                        new Slug(id),
                        new Slug("amara-ottersworth"),
                        ChangeRequest.of("test", "Amara Ottersworth asked for it.")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reason");
        assertThat(erase(id, "nobody")).isEqualTo(ChangeResult.UNCHANGED);
        assertThat(erase(id, "amara-ottersworth")).isEqualTo(ChangeResult.CHANGED);
        assertThat(erase(id, "name-removed-1")).isEqualTo(ChangeResult.UNCHANGED);
        assertThat(erase("no-letter", "nobody")).isEqualTo(ChangeResult.UNKNOWN_LETTER);
        assertThat(erase(id, "bo-li")).isEqualTo(ChangeResult.CHANGED);
        assertThat(curl().get("/letters/" + id + "@1/signatories.csv").asString())
                .contains("name-removed-1,2", "name-removed-2,4");
    }

    /** Publishing, correcting, withdrawing, restoring and erasing in any order: a copy that follows has the current lists. */
    @Test
    void applyingTheEventsOfAnyHistoryGivesTheCurrentLists() {
        for (int seed = 1; seed <= TestSize.of(3, 6); seed++) {
            Random random = new Random(seed);
            String id = "any-history-" + seed;
            LetterCopy copy = new LetterCopy(id, 1 + random.nextInt(3), path -> curl().get(path));
            ChangeRequest request = ChangeRequest.of("test", "A test.");
            boolean withdrawn = false;
            Set<Integer> erased = new HashSet<>();
            history.publish(letter(id, seed, random, erased));
            for (int step = 0; step < 14; step++) {
                int action = random.nextInt(6);
                if (action == 0) {
                    withdrawn =
                            withdrawLetter.withdraw(new Slug(id), null, request).result() == ChangeResult.CHANGED
                                    || withdrawn;
                } else if (action == 1) {
                    restoreLetter.restore(new Slug(id), request);
                    withdrawn = false;
                } else if (action == 2) {
                    int number = random.nextInt(30);
                    if (erase(id, "citizen-s%d-n%02d".formatted(seed, number)) == ChangeResult.CHANGED) {
                        erased.add(number);
                    }
                } else if (!withdrawn) {
                    history.publish(letter(id, seed, random, erased));
                }
                if (random.nextBoolean()) {
                    copy.follow();
                    compare(copy, withdrawn);
                }
            }
            copy.follow();
            compare(copy, withdrawn);
            for (int number : erased) {
                assertThat(database.columnsWith("citizen s%d n%02d".formatted(seed, number)))
                        .isEmpty();
            }
        }
    }

    private static void compare(LetterCopy copy, boolean withdrawn) {
        for (String collection : LetterCopy.COLLECTIONS) {
            assertThat(copy.parts(collection)).isEqualTo(withdrawn ? List.of() : copy.served(collection));
        }
    }

    private static Letter letter(String id, int seed, Random random, Set<Integer> erased) {
        List<String> names = IntStream.range(0, 30)
                .filter(number -> random.nextInt(4) > 0 && !erased.contains(number))
                .mapToObj(number -> "Citizen S%d N%02d".formatted(seed, number))
                .toList();
        return History.letter(id, "We count %d trains, as Society says.".formatted(random.nextInt(3)), names);
    }
}
