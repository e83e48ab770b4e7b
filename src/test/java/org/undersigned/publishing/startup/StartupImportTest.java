package org.undersigned.publishing.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.http.HttpApiSuite.curl;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.letter.Slug;
import org.undersigned.publishing.PublishLetter;
import org.undersigned.publishing.PublishResult;
import org.undersigned.publishing.change.RestoreLetter;
import org.undersigned.publishing.change.WithdrawLetter;
import org.undersigned.publishing.folder.LetterFolder;
import org.undersigned.publishing.folder.LettersConfig;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.store.ImportedLetters;
import org.undersigned.store.LetterOwner;
import org.undersigned.store.Letters;
import org.undersigned.store.PublicationRequest;
import org.undersigned.store.Withdrawals;
import org.undersigned.store.audit.AuditEntry;
import org.undersigned.store.audit.ChangeRequest;
import org.undersigned.store.query.Query;
import org.undersigned.store.query.QueryableType;
import org.undersigned.testing.Seed;
import org.undersigned.testing.ShortTimeoutsProfile;

/** The letters that are published at startup, and that a restart publishes no new revisions. */
@QuarkusTest
@TestProfile(ShortTimeoutsProfile.class)
class StartupImportTest {

    private static final String LETTER = "Dear Minister,\n\nWe urge you to act.\n\nSincerely,\n\nA Society\n";

    @Inject
    PublishLetter publishLetter;

    @Inject
    Letters letters;

    @Inject
    WithdrawLetter withdrawLetter;

    @Inject
    RestoreLetter restoreLetter;

    @Inject
    Withdrawals withdrawals;

    @Inject
    EntityManager entities;

    @Inject
    ImportedLetters imported;

    @Inject
    RemovedFolders removedFolders;

    @TempDir
    Path folder;

    private void start() {
        start(LettersConfig.Removal.KEEP, true);
    }

    private void start(LettersConfig.Removal removal, boolean serving) {
        start(Optional.of(folder), removal, LettersConfig.Import.BEFORE_LISTENING, serving);
    }

    private void start(
            Optional<Path> lettersFolder, LettersConfig.Removal removal, LettersConfig.Import when, boolean serving) {
        LettersConfig config = new LettersConfig() {

            @Override
            public Optional<Path> letters() {
                return lettersFolder;
            }

            @Override
            public Removal removal() {
                return removal;
            }

            @Override
            public Import importing() {
                return when;
            }
        };
        ImportProgress progress = new ImportProgress();
        LetterImport letterImport = new LetterImport(counting, imported, removedFolders, config, progress);
        new StartupImport(letterImport, config, progress, serving).start(new StartupEvent());
    }

    /** Counts the letters that are read. */
    private final PublishLetter counting = new PublishLetter(null, null) {

        @Override
        public PublishResult publish(LetterFiles letterFiles, Set<Slug> taken, PublicationRequest request) {
            read++;
            return publishLetter.publish(letterFiles, taken, request);
        }
    };

    private int read;

    private int readAtStart() {
        int before = read;
        start();
        return read - before;
    }

    @Test
    void readsOnlyWhatHasChanged() throws IOException {
        start();
        folder("read-once", LETTER, null);
        folder("read-twice", LETTER, null);
        assertThat(readAtStart()).isEqualTo(2);
        assertThat(readAtStart()).isZero();
        folder("read-twice", LETTER, "title: Another");
        assertThat(readAtStart()).isEqualTo(1);
        assertThat(readAtStart()).isZero();
        assertThat(revision("read-once")).isEqualTo(1);
        assertThat(revision("read-twice")).isEqualTo(2);
    }

    @Test
    void readsAgainWhatWasChangedElsewhere() throws IOException {
        folder("changed", LETTER, null);
        start();
        Path other = Files.createDirectories(folder.resolve(".elsewhere/changed"));
        Files.writeString(other.resolve("letter.md"), LETTER.replace("A Society", "B Society"));
        publishLetter.publish(
                new LetterFolder(other).read(), Set.of(), PublicationRequest.ofFolder("command", null, false));
        assertThat(readAtStart()).isEqualTo(1);
        assertThat(revision("changed")).isEqualTo(3);
        withdrawLetter.withdraw(new Slug("changed"), null, ChangeRequest.of("test", "In a test."));
        assertThat(readAtStart()).as("a withdrawn letter is refused each time").isEqualTo(1);
        assertThat(readAtStart()).isEqualTo(1);
        restoreLetter.restore(new Slug("changed"), ChangeRequest.of("test", null));
        assertThat(readAtStart()).isEqualTo(1);
        assertThat(readAtStart()).isZero();
    }

    @Test
    void tellsHowFarTheImportIs() throws IOException {
        JsonPath health =
                curl().get("/q/health/well").then().statusCode(200).extract().jsonPath();
        String check = "checks.find { it.name == 'Import of letters' }.data.";
        assertThat(health.getString(check + "state")).isEqualTo("finished");
        assertThat(health.getInt(check + "done")).isEqualTo(health.getInt(check + "letters"));
        assertThat(curl().get("/q/metrics").asString()).contains("undersigned_import_letters_left 0.0");
    }

    @Test
    void publishesTheBundledLetterAloneBeforeTheServerListensIfTheDatabaseIsNew() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("delete from ImportedLetterRow").executeUpdate());
        int before = read;
        start(Optional.of(folder), LettersConfig.Removal.KEEP, LettersConfig.Import.BACKGROUND, true);
        assertThat(read - before).isZero();
        start(Optional.empty(), LettersConfig.Removal.KEEP, LettersConfig.Import.BACKGROUND, true);
        assertThat(read - before).isEqualTo(1);
        imported.put(new Slug("2022-07-11-biden-lopez-obrador"), "elsewhere", "of other files");
        start(Optional.empty(), LettersConfig.Removal.KEEP, LettersConfig.Import.BACKGROUND, true);
        assertThat(read - before).isEqualTo(1);
    }

    @Test
    void aNewDatabaseIsReadyWhenItsFirstImportHasEnded() {
        ImportProgress progress = new ImportProgress();
        FirstImportCheck check = new FirstImportCheck(progress);
        assertThat(check.call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        progress.expectFirst();
        assertThat(check.call().getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
        progress.finish();
        assertThat(check.call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        assertThat(imported.isEmpty()).isFalse();
    }

    @Test
    void publishesNothingForACommand() throws IOException {
        folder("2024-not-served", "# Not served\n\nDear all,\n\nWe write.\n", null);
        start(LettersConfig.Removal.KEEP, false);
        assertThat(letters.letter(new Slug("2024-not-served"))).isEmpty();
    }

    private void folder(String name, String letter, String annotations) throws IOException {
        Path made = Files.createDirectories(folder.resolve(name));
        if (letter != null) {
            Files.writeString(made.resolve("letter.md"), letter);
        }
        if (annotations != null) {
            Files.writeString(made.resolve("letter.yaml"), annotations);
        }
    }

    private int revision(String id) {
        return letters.scope(new Slug(id)).orElseThrow().revision();
    }

    @Test
    void aFolderReplacesTheBundledLetter() throws IOException {
        folder(Seed.ID, LETTER, null);
        start();
        int revision = revision(Seed.ID);
        start();
        assertThat(revision(Seed.ID)).isEqualTo(revision);
        assertThat(letters.letter(new Slug(Seed.ID)).orElseThrow().letter().signatories())
                .hasSize(1);
    }

    @Test
    void publishesTheFirstOfTwoFoldersWithOneId() throws IOException {
        folder("one", LETTER, "id: shared");
        folder("two", LETTER.replace("A Society", "B Society"), "id: shared");
        start();
        start();
        assertThat(revision("shared")).isEqualTo(1);
        assertThat(letters.letter(new Slug("shared"))
                        .orElseThrow()
                        .letter()
                        .signatories()
                        .get(0)
                        .naming()
                        .name())
                .isEqualTo("A Society");
    }

    @Test
    void readsSignatoriesInYaml() throws IOException {
        folder("listed", LETTER.replace("A Society\n", ""), null);
        Files.writeString(
                folder.resolve("listed/signatories.yaml"), "- B Society\n- name: Ana Ruiz\n  role: teacher\n");
        start();
        assertThat(letters.letter(new Slug("listed")).orElseThrow().letter().signatories())
                .extracting(signatory -> signatory.naming().name())
                .containsExactly("B Society", "Ana Ruiz");
    }

    @Test
    void publishesTheOthersIfALetterCannotBeRead() throws IOException {
        folder("a-folder-without-a-letter", null, "title: x");
        folder("Not An Id", LETTER, null);
        folder("b-refused", "", null);
        folder("c-fine", LETTER, null);
        start();
        assertThat(revision("c-fine")).isEqualTo(1);
        assertThat(letters.scope(new Slug("b-refused"))).isEmpty();
    }

    /** As if no letter were published: the tests of this class share a database. */
    private void withdrawAll() {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("delete from imported_letter")
                .executeUpdate());
        letters.forEach(
                Query.all(QueryableType.LETTERS),
                item -> withdrawLetter.withdraw(item.letter(), null, ChangeRequest.of("test", "In a test.")));
    }

    @AfterEach
    void restoreAll() {
        withdrawals.all().forEach(letter -> restoreLetter.restore(letter, ChangeRequest.of("test", null)));
    }

    private void remove(String name) throws IOException {
        Files.delete(folder.resolve(name + "/letter.md"));
        Files.delete(folder.resolve(name));
    }

    @Test
    void aLetterWhoseFolderIsGoneIsReported() throws IOException {
        withdrawAll();
        folder("gone-and-kept", LETTER, null);
        folder("kept", LETTER, null);
        start();
        assertThat(removedFolders.kept()).doesNotContain(new Slug("gone-and-kept"));
        remove("gone-and-kept");
        start();
        assertThat(removedFolders.kept()).contains(new Slug("gone-and-kept")).doesNotContain(new Slug("kept"));
        assertThat(curl().get("/letters/gone-and-kept").statusCode()).isEqualTo(200);
        JsonPath health =
                curl().get("/q/health").then().statusCode(200).extract().jsonPath();
        assertThat(health.getString("status")).isEqualTo("UP");
        assertThat(health.getString("checks.find { it.name == 'Letters whose folder is gone' }.data.letters"))
                .contains("gone-and-kept");
        folder("gone-and-kept", LETTER, null);
        start();
        assertThat(removedFolders.kept()).doesNotContain(new Slug("gone-and-kept"));
    }

    @Test
    void aLetterWhoseFolderIsGoneIsWithdrawnIfThePublisherWantsThat() throws IOException {
        withdrawAll();
        for (String name : List.of("stays-a", "stays-b", "gone")) {
            folder(name, LETTER, null);
        }
        start(LettersConfig.Removal.WITHDRAW, true);
        remove("gone");
        start(LettersConfig.Removal.WITHDRAW, true);
        assertThat(curl().get("/letters/gone").statusCode()).isEqualTo(410);
        assertThat(removedFolders.kept()).isEmpty();
        folder("gone", LETTER, null);
        start(LettersConfig.Removal.WITHDRAW, true);
        assertThat(curl().get("/letters/gone").statusCode()).isEqualTo(410);
    }

    @Test
    void aLetterThatIsPublishedOverHttpNeedsNoFolder() throws IOException {
        withdrawAll();
        for (String name : List.of("stays-c", "stays-d", "taken-over")) {
            folder(name, LETTER, null);
        }
        start(LettersConfig.Removal.WITHDRAW, true);
        PublicationRequest takeOver = new PublicationRequest(
                LetterOwner.HTTP, AuditEntry.Action.CHANGED, true, List.of(), ChangeRequest.of("Newsroom", null));
        publishLetter.publish(new LetterFolder(folder.resolve("taken-over")).read(), Set.of(), takeOver);
        start(LettersConfig.Removal.WITHDRAW, true);
        remove("taken-over");
        start(LettersConfig.Removal.WITHDRAW, true);
        assertThat(curl().get("/letters/taken-over").statusCode()).isEqualTo(200);
        assertThat(removedFolders.missing(Set.of("stays-c", "stays-d"))).isEmpty();
    }

    @Test
    void anEmptyFolderIsAMistake() throws IOException {
        withdrawAll();
        for (int i = 0; i < 9; i++) {
            folder("mounted-" + i, LETTER, null);
        }
        start(LettersConfig.Removal.WITHDRAW, true);
        for (int i = 0; i < 9; i++) {
            remove("mounted-" + i);
        }
        start(LettersConfig.Removal.WITHDRAW, true);
        assertThat(removedFolders.kept()).hasSize(9);
        assertThat(curl().get("/letters/mounted-8").statusCode()).isEqualTo(200);
    }
}
