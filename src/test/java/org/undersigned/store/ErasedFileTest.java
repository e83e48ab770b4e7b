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
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.index.Index;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreTool;
import org.h2.mvstore.Page;
import org.junit.jupiter.api.Test;
import org.undersigned.letter.Slug;
import org.undersigned.store.compaction.DatabaseCompaction;
import org.undersigned.store.index.SearchTerms;
import org.undersigned.store.query.Query;
import org.undersigned.store.query.QueryableType;
import org.undersigned.store.query.filter.Filters;
import org.undersigned.testing.History;

/**
 * An erased name is in no byte of the H2 file, nor of the index of its words, after compaction; nor are names of a long list
 * in the pages above the entries of its indexes.
 */
@QuarkusTest
@TestProfile(ErasedFileTest.OnFile.class)
class ErasedFileTest {

    private static final int PEOPLE = 6_000;

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

    @Inject
    DataSource dataSource;

    @Test
    void theFileHasNoErasedName() throws IOException, SQLException {
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
        Set<String> copied = eraseFromLongList();
        assertThat(compaction.closeCompacted()).isTrue();
        assertThat(Files.list(INDEX)).isNotEmpty();
        assertThat(file()).doesNotContain("quillfeather");
        // H2 compresses what it compacts.
        MVStoreTool.compact(FILE.toString(), false);
        String file = file();
        assertThat(file).doesNotContain("quillfeather").contains("zebra society", "name removed");
        assertThat(copied).noneMatch(file::contains);
    }

    /**
     * Erases names of a long list of which the indexes have copies: the pages above those with the entries keep them when the
     * entry is gone.
     */
    private Set<String> eraseFromLongList() throws IOException, SQLException {
        List<String> names = IntStream.range(0, PEOPLE)
                .mapToObj(i -> "Person%05d Ostrand".formatted(i * 7919 % PEOPLE))
                .toList();
        letters.store(History.letter("erased-list", "Trains are late.", names), List.of());
        Set<String> copied = new TreeSet<>();
        try (Connection connection = dataSource.getConnection()) {
            SessionLocal session =
                    (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
            MVStore store = session.getDatabase().getStore().getMvStore();
            for (Index index : session.getDatabase().getMainSchema().getAllIndexes()) {
                if (index.getTable().getName().equals("SIGNATORY")
                        && !index.getIndexType().isPrimaryKey()) {
                    String keys = copies(store.<Object, Object>openMap("index." + index.getId())
                            .getRootPage());
                    Matcher person = Pattern.compile("person\\d{5}").matcher(keys.toLowerCase(Locale.ROOT));
                    if (person.find()) {
                        copied.add(person.group());
                    }
                }
            }
        }
        assertThat(copied).hasSizeBetween(2, 5);
        for (String name : copied) {
            assertThat(erasures.erase(
                            new Slug("erased-list"), new Slug(name + "-ostrand"), null, language -> "name removed"))
                    .isPresent();
        }
        return copied;
    }

    private long found(String words) {
        return letters.count(
                Query.all(QueryableType.HITS).withFilters(List.of(Filters.words(SearchTerms.parse(words)))));
    }

    /** The keys of the pages that are no leaves. */
    private static String copies(Page<Object, Object> page) {
        StringBuilder keys = new StringBuilder();
        if (!page.isLeaf()) {
            for (int i = 0; i < page.getKeyCount(); i++) {
                keys.append(page.getKey(i)).append('\n');
            }
            for (int i = 0; i <= page.getKeyCount(); i++) {
                keys.append(copies(page.getChildPage(i)));
            }
        }
        return keys.toString();
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
