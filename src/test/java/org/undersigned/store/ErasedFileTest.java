package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.h2.mvstore.MVStoreTool;
import org.junit.jupiter.api.Test;
import org.undersigned.letter.Slug;
import org.undersigned.store.compaction.DatabaseCompaction;
import org.undersigned.store.index.SearchTerms;
import org.undersigned.store.query.Query;
import org.undersigned.store.query.QueryableType;
import org.undersigned.store.query.filter.Filters;
import org.undersigned.testing.History;

/** An erased name is in no byte of the H2 file, nor of the index of its words, after compaction. */
@QuarkusTest
@TestProfile(ErasedFileTest.OnFile.class)
class ErasedFileTest {

    private static final Path FOLDER =
            Path.of("target", "erased-file-" + ProcessHandle.current().pid());

    private static final Path FILE = FOLDER.resolve("undersigned.mv.db");

    private static final Path INDEX = FOLDER.resolve("undersigned.words");

    /** The program on a file of its own. */
    public static class OnFile implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "database.h2.url",
                    "jdbc:h2:file:./" + FOLDER + "/undersigned;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0",
                    "undersigned.letters",
                    "");
        }
    }

    @Inject
    Letters letters;

    @Inject
    Erasures erasures;

    @Inject
    DatabaseCompaction compaction;

    @Test
    void theFileHasNoErasedName() throws IOException {
        List<String> names = List.of("Zebra Society", "Amara Quillfeather", "Bo Li");
        for (String paragraph : List.of("Trains are late.", "Buses are late, as Amara Quillfeather says.")) {
            letters.store(History.letter("erased-file", paragraph, names), List.of());
        }
        assertThat(found("quillfeather")).isEqualTo(2);
        assertThat(file()).contains("quillfeather");
        assertThat(erasures.erase(
                        new Slug("erased-file"), new Slug("amara-quillfeather"), null, language -> "name removed"))
                .isPresent();
        assertThat(found("quillfeather")).isZero();
        assertThat(found("removed")).isEqualTo(2);
        assertThat(compaction.closeCompacted()).isTrue();
        assertThat(Files.list(INDEX)).isNotEmpty();
        assertThat(file()).doesNotContain("quillfeather");
        // H2 compresses what it compacts.
        MVStoreTool.compact(FILE.toString(), false);
        assertThat(file()).doesNotContain("quillfeather").contains("zebra society", "name removed");
    }

    private long found(String words) {
        return letters.count(
                Query.all(QueryableType.HITS).withFilters(List.of(Filters.words(SearchTerms.parse(words)))));
    }

    private static String file() throws IOException {
        StringBuilder bytes = new StringBuilder();
        try (var files = Files.walk(FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return bytes.toString().toLowerCase(Locale.ROOT);
    }
}
