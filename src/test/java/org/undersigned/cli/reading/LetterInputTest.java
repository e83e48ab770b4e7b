package org.undersigned.cli.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterInputTest {

    @TempDir
    private Path folder;

    private String list() throws Exception {
        return LetterInput.open(folder.toString(), Optional.empty(), InputStream.nullInputStream())
                .letterFiles()
                .signatories()
                .file();
    }

    /** As the server takes them. */
    @Test
    void takesTheListThatLiesBesideALetter() throws Exception {
        Files.writeString(folder.resolve("letter.md"), "We, the people of the valley, will stay.\n");
        Files.writeString(folder.resolve("signatories.yaml"), "- Ana Ruiz\n");
        assertThat(list()).isEqualTo("signatories.yaml");
        Files.writeString(folder.resolve("signatories.csv"), "name\nAna Ruiz\n");
        assertThat(list()).isEqualTo("signatories.csv");
    }
}
