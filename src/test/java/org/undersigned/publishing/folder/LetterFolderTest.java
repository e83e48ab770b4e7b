package org.undersigned.publishing.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.reading.file.LetterFiles;

class LetterFolderTest {

    @TempDir
    private Path parent;

    private LetterFolder folder(String name, String... files) throws IOException {
        Path folder = Files.createDirectory(parent.resolve(name));
        for (String file : files) {
            Files.writeString(folder.resolve(file), file);
        }
        return new LetterFolder(folder);
    }

    @Test
    void readsTheFirstLetterFileAndNamesTheOthers() throws IOException {
        LetterFiles files =
                folder("a-letter", "letter.txt", "letter.md", "letter.yaml").read();
        assertThat(files.id()).hasToString("a-letter");
        assertThat(files.letter().file()).isEqualTo("letter.md");
        assertThat(files.annotations().file()).isEqualTo("letter.yaml");
        assertThat(files.signatories()).isNull();
        assertThat(files.passedOver()).containsExactly("letter.txt");
    }

    @Test
    void prefersSignatoriesInCsv() throws IOException {
        assertThat(folder("yaml", "signatories.yaml").signatories().file()).isEqualTo("signatories.yaml");
        assertThat(folder("sheet", "signatories.xlsx").signatories().file()).isEqualTo("signatories.xlsx");
        assertThat(folder("both", "signatories.yaml", "signatories.csv")
                        .signatories()
                        .file())
                .isEqualTo("signatories.csv");
    }

    @Test
    void saysWhyAFolderIsNotRead() {
        assertThatThrownBy(() -> folder("count", "letter.md").read())
                .hasMessageContaining("\"count\" is reserved: /letters/count counts the letters");
        assertThatThrownBy(() -> folder("Not An Id", "letter.md").read()).hasMessageContaining("single hyphens");
        assertThatThrownBy(() -> folder("empty").read()).hasMessageContaining("no letter.md or ");
    }

    @Test
    void listsFoldersWithoutHiddenOnes() throws IOException {
        folder("b");
        folder("a");
        folder(".git");
        Files.writeString(parent.resolve("c"), "a file");
        assertThat(LetterFolder.list(parent))
                .extracting(folder -> folder.path().getFileName().toString())
                .containsExactly("a", "b");
    }
}
