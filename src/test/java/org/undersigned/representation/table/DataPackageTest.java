package org.undersigned.representation.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Sha256;
import org.undersigned.reading.ReadingResult;
import org.undersigned.representation.ResourceType;
import org.undersigned.representation.ResourceUris;
import org.undersigned.testing.Seed;
import org.undersigned.testing.Workbook;

/** A letter to take away describes itself, holds what it says, and is the same each time. */
class DataPackageTest {

    private static final ResourceUris ADDRESSES = new ResourceUris("https://letters.example.org");

    private static byte[] zipped(ReadingResult reading) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataPackage.write(ADDRESSES, reading.letter().orElseThrow(), 3, reading.findings(), bytes);
        return bytes.toByteArray();
    }

    private static Map<String, String> files(byte[] bytes) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                files.put(file.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void isTheSameEachTime() throws IOException {
        assertThat(zipped(Seed.reading())).isEqualTo(zipped(Seed.reading()));
    }

    @Test
    void describesEveryFileAndEveryColumn() throws IOException {
        Map<String, String> files = files(zipped(Seed.reading()));
        JsonNode described = JsonMapping.tree(files.get("datapackage.json"));
        assertThat(described.get("name").asText()).isEqualTo(Seed.ID);
        assertThat(described.get("version").asText()).isEqualTo("3");
        List<String> names = new ArrayList<>(List.of("README.md"));
        int tables = 0;
        for (JsonNode resource : described.get("resources")) {
            String path = resource.get("path").asText();
            String text = files.get(path);
            names.add(path);
            assertThat(resource.get("hash").asText()).isEqualTo("sha256:" + Sha256.hex(text));
            assertThat(resource.get("bytes").asInt()).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
            if (resource.has("schema")) {
                keepsItsSchema(resource.get("schema"), text);
                assertThat(files.get("README.md")).contains("## " + path);
                tables++;
            }
        }
        names.add("datapackage.json");
        assertThat(files.keySet()).containsExactlyElementsOf(names);
        assertThat(tables).isEqualTo(7);
    }

    private static void keepsItsSchema(JsonNode schema, String csv) {
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
        List<String> columns = schema.get("fields").findValuesAsText("name");
        assertThat(csv.lines().findFirst().orElseThrow()).isEqualTo(String.join(",", columns));
        assertThat(schema.get("fields").findValuesAsText("description")).hasSameSizeAs(columns);
        List<String> keys = new ArrayList<>();
        for (NamedCsvRecord row : rows) {
            for (JsonNode field : schema.get("fields")) {
                String cell = row.getField(field.get("name").asText());
                switch (field.get("type").asText()) {
                    case "integer" -> assertThat(cell).matches("\\d*");
                    case "number" -> assertThat(cell).matches("-?\\d*(\\.\\d+)?");
                    default -> assertThat(field.get("type").asText()).isEqualTo("string");
                }
                if (field.at("/constraints/required").asBoolean()) {
                    assertThat(cell).as(field.get("name").asText()).isNotEmpty();
                }
            }
            if (schema.has("primaryKey")) {
                keys.add(row.getField(schema.at("/primaryKey/0").asText()));
            }
        }
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void statesTheLicenceWhereThereIsOne() throws IOException {
        Map<String, String> without = files(zipped(Seed.reading()));
        assertThat(JsonMapping.tree(without.get("datapackage.json")).has("licenses"))
                .isFalse();
        assertThat(without.get("README.md")).contains("Licence: none is stated.");
        Map<String, String> with = files(zipped(Seed.reading("Words.", "source:\n  license: CC-BY-4.0\n")));
        assertThat(JsonMapping.tree(with.get("datapackage.json"))
                        .at("/licenses/0/name")
                        .asText())
                .isEqualTo("CC-BY-4.0");
        assertThat(with.get("README.md")).contains("Licence: CC-BY-4.0.");
    }

    @Test
    void aWorkbookHasASheetForEachCollection() throws IOException {
        Letter letter = Seed.letter();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XlsxWriter.writeLetter(ADDRESSES, letter, List.of(), bytes);
        Workbook workbook = Workbook.read(bytes.toByteArray());
        assertThat(workbook.size()).isEqualTo(7);
        int nameColumn = CsvCollectionWriter.header(ResourceType.SIGNATORIES).indexOf("name");
        for (int i = 0; i < letter.signatories().size(); i++) {
            assertThat(workbook.sheet(4).get(Workbook.place(i + 1, nameColumn)).value())
                    .isEqualTo(letter.signatories().get(i).naming().name());
        }
    }
}
