package org.undersigned.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.letter.Slug;
import org.undersigned.store.Letters;
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

    @TempDir
    Path folder;

    private void start() {
        new StartupImport(publishLetter, () -> Optional.of(folder), true).publish(new StartupEvent());
    }

    @Test
    void publishesNothingForACommand() throws IOException {
        folder("2024-not-served", "# Not served\n\nDear all,\n\nWe write.\n", null);
        new StartupImport(publishLetter, () -> Optional.of(folder), false).publish(new StartupEvent());
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
}
