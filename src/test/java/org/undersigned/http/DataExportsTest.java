package org.undersigned.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.letter.Sha256;
import org.undersigned.testing.Seed;

/** All letters, or one, in one file. */
@QuarkusTest
class DataExportsTest {

    private static final List<String> TABLES =
            List.of("recipients", "sections", "statistics", "signatories", "demands", "citations", "findings");

    @TempDir
    Path folder;

    private static byte[] bytes(String path) {
        return HttpApiSuite.curl().get(path).then().statusCode(200).extract().asByteArray();
    }

    private static long total(String path) {
        return JsonMapping.tree(HttpApiSuite.curl().get(path).asString())
                .get("total")
                .asLong();
    }

    private Connection open(String path) throws IOException, SQLException {
        Path file = Files.createTempFile(folder, "data", ".sqlite");
        Files.write(file, bytes(path));
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    private static List<String> rows(Connection database, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }

    @Test
    void theDatabaseHasEveryRowWithItsKeys() throws Exception {
        for (String at : List.of("", "/letters/" + Seed.ID, "/letters/" + Seed.ID + "@1")) {
            try (Connection database = open(at + "/data.sqlite")) {
                assertThat(rows(database, "PRAGMA integrity_check")).containsExactly("ok");
                assertThat(rows(database, "PRAGMA foreign_key_check")).isEmpty();
                for (String table : TABLES) {
                    assertThat(rows(database, "SELECT count(*) FROM " + table))
                            .as(at + " " + table)
                            .containsExactly(Long.toString(total(at + "/" + table + "/count")));
                }
                assertThat(rows(database, "SELECT title FROM letters WHERE id = '" + Seed.ID + "'"))
                        .hasSize(1);
                assertThat(rows(
                                database,
                                "SELECT typeof(value) || typeof(paragraph) || typeof(text) FROM statistics"
                                        + " WHERE text = '20,000'"))
                        .containsExactly("realintegertext");
            }
        }
    }

    @Test
    void theDatabaseFindsWordsAndSources() throws Exception {
        try (Connection database = open("/data.sqlite")) {
            assertThat(rows(database, "SELECT kind FROM search WHERE search MATCH 'asociacion pop'"))
                    .contains("signatory");
            assertThat(rows(database, "SELECT count(*) FROM search"))
                    .containsExactly(Long.toString(total("/search/count")));
            assertThat(rows(
                            database,
                            "SELECT c.url FROM statistics_citations x JOIN citations c ON c.letter = x.letter"
                                    + " AND c.id = x.citation"))
                    .isNotEmpty();
            assertThat(rows(
                            database,
                            "SELECT r.name FROM demands_addressees x JOIN recipients r ON r.letter = x.letter"
                                    + " AND r.id = x.recipient"))
                    .contains("Joseph Biden");
        }
    }

    @Test
    void thePackageDescribesItsFiles() throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes("/data.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        JsonNode descriptor = JsonMapping.tree(new String(files.remove("datapackage.json"), StandardCharsets.UTF_8));
        assertThat(descriptor.get("resources")).hasSize(files.size());
        for (JsonNode resource : descriptor.get("resources")) {
            byte[] file = files.get(resource.get("path").asText());
            assertThat(resource.get("bytes").asInt()).isEqualTo(file.length);
            assertThat(resource.get("hash").asText())
                    .isEqualTo("sha256:"
                            + HexFormat.of().formatHex(Sha256.newDigest().digest(file)));
        }
        for (String table : TABLES) {
            assertThat(new String(files.get(table + ".ndjson"), StandardCharsets.UTF_8).lines())
                    .hasSize((int) total("/" + table + "/count"));
            assertThat(new String(files.get(table + ".csv"), StandardCharsets.UTF_8))
                    .startsWith("letter,");
        }
    }

    @Test
    void theSameLettersGiveTheSameBytesAndLeaveNoFiles() throws IOException {
        for (String path : List.of("/data.zip", "/data.sqlite", "/letters/" + Seed.ID + "/data.sqlite")) {
            byte[] first = bytes(path);
            long before = temporaryFiles();
            assertThat(bytes(path + "?utm_source=a")).as(path).isEqualTo(first);
            assertThat(temporaryFiles()).as(path).isLessThanOrEqualTo(before);
        }
    }

    private static long temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("undersigned.*\\.(sqlite|data)"))
                    .count();
        }
    }
}
