package org.undersigned.representation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.interchange.ValueCodec;
import org.undersigned.letter.Basis;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Letter;
import org.undersigned.letter.PlainText;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Summary;
import org.undersigned.representation.table.CsvCollectionWriter;
import org.undersigned.representation.table.XlsxWriter;
import org.undersigned.testing.Seed;
import org.undersigned.testing.Workbook;

/** CSV = NDJSON = JSON = XLSX, whatever the words. */
class FormsLawTest {

    private static final Slug LETTER = new Slug("a-letter");
    private static final Set<String> NUMBERS = Set.of(
            "revision",
            "position",
            "start",
            "end",
            "level",
            "value",
            "lower",
            "upper",
            "paragraph",
            "occurrence",
            "line",
            "column",
            "counts.recipients",
            "counts.sections",
            "counts.paragraphs",
            "counts.statistics",
            "counts.demands",
            "counts.citations",
            "counts.signatories",
            "counts.organizations",
            "counts.persons",
            "counts.findings",
            "sentence.start",
            "sentence.end");
    private static final ResourceType<Signatory> FAMILY = ResourceType.SIGNATORIES;

    private static final ResourceUris ADDRESSES = new ResourceUris("https://letters.example.org");

    @Property
    void everyFormSaysTheSame(@ForAll("lists") List<Signatory> list) {
        assertSame(FAMILY, CollectionItems.of(ADDRESSES, LETTER, FAMILY, list));
    }

    @Example
    void everyFormSaysTheSameOfEveryPartOfALetter() {
        Letter letter = Seed.letter();
        assertSame(
                ResourceType.RECIPIENTS,
                CollectionItems.of(ADDRESSES, LETTER, ResourceType.RECIPIENTS, letter.recipients()));
        assertSame(
                ResourceType.SECTIONS, CollectionItems.of(ADDRESSES, LETTER, ResourceType.SECTIONS, letter.sections()));
        assertSame(
                ResourceType.STATISTICS,
                CollectionItems.of(ADDRESSES, LETTER, ResourceType.STATISTICS, letter.statistics()));
        assertSame(
                ResourceType.SIGNATORIES,
                CollectionItems.of(ADDRESSES, LETTER, ResourceType.SIGNATORIES, letter.signatories()));
        assertSame(ResourceType.DEMANDS, CollectionItems.of(ADDRESSES, LETTER, ResourceType.DEMANDS, letter.demands()));
        assertSame(
                ResourceType.CITATIONS,
                CollectionItems.of(ADDRESSES, LETTER, ResourceType.CITATIONS, letter.citations()));
        List<Finding> findings = Seed.reading().findings();
        assertSame(
                ResourceType.FINDINGS,
                findings.stream()
                        .map(finding -> new CollectionItem<>(LETTER, finding, null))
                        .toList());
        Summary summary = Summary.of(letter, findings);
        assertSame(
                ResourceType.LETTERS,
                List.of(new CollectionItem<>(LETTER, summary, ADDRESSES.letter(LETTER))
                        .withVersion(new LetterVersion(3, Instant.EPOCH))));
    }

    private static <T> void assertSame(ResourceType<T> type, List<CollectionItem<T>> members) {
        JsonNode items = JsonMapping.tree(JsonMapping.write(
                        ValueCodec.objectOf(CollectionPage.codec(type)),
                        new CollectionPage<>(LETTER, 1, members.size(), members, null, Map.of())))
                .get("items");
        List<JsonNode> lines = NdJsonWriter.writeAll(type, members)
                .lines()
                .map(JsonMapping::tree)
                .toList();
        List<NamedCsvRecord> rows =
                CsvReader.builder()
                        .skipEmptyLines(false)
                        .ofNamedCsvRecord(CsvCollectionWriter.writeAll(type, members))
                        .stream()
                        .toList();
        byte[] sheet = InMemoryWriter.bytes(out -> XlsxWriter.open(type, out), members);
        assertThat(InMemoryWriter.bytes(out -> XlsxWriter.open(type, out), members))
                .isEqualTo(sheet);
        Map<String, Workbook.Cell> cells = Workbook.read(sheet).sheet(1);
        assertThat(lines).hasSize(members.size());
        assertThat(rows).hasSize(members.size());
        for (int i = 0; i < members.size(); i++) {
            assertThat(lines.get(i)).isEqualTo(items.get(i));
            Map<String, String> flat = flat(items.get(i));
            assertThat(bare(rows.get(i))).isEqualTo(flat);
            assertThat(row(cells, i + 1, CsvCollectionWriter.header(type))).isEqualTo(flat);
        }
        assertThat(cells.keySet()).noneMatch(place -> place.endsWith("A" + (members.size() + 2)));
    }

    /** A row of the sheet under the columns' names; numbers where JSON has numbers. */
    private static Map<String, String> row(Map<String, Workbook.Cell> cells, int row, List<String> header) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int column = 0; column < header.size(); column++) {
            assertThat(cells.get(Workbook.place(0, column)).value()).isEqualTo(header.get(column));
            Workbook.Cell cell = cells.get(Workbook.place(row, column));
            values.put(header.get(column), cell == null ? "" : cell.value());
            if (cell != null) {
                assertThat(cell.number()).as(header.get(column)).isEqualTo(NUMBERS.contains(header.get(column)));
            }
        }
        return values;
    }

    /** A row without the apostrophes that make its cells harmless, and none of whose cells is a formula. */
    private static Map<String, String> bare(NamedCsvRecord row) {
        Map<String, String> cells = new LinkedHashMap<>();
        row.getFieldsAsMap().forEach((column, cell) -> {
            assertThat(cell).doesNotMatch("(?s)[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20].*");
            cells.put(
                    column, cell.matches("(?s)'+[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20].*") ? cell.substring(1) : cell);
        });
        return cells;
    }

    /** What the documentation says of CSV, said once more: lists joined by a bar, a quote as its words and their place. */
    private static Map<String, String> flat(JsonNode item) {
        Map<String, String> cells = new LinkedHashMap<>();
        item.properties().forEach(field -> flat(cells, field.getKey(), field.getValue()));
        return cells;
    }

    private static void flat(Map<String, String> cells, String key, JsonNode value) {
        if (key.equals("quote")) {
            cells.put("quote", value.path("exact").asText());
            cells.put("start", value.path("start").asText());
            cells.put("end", value.path("end").asText());
        } else if (key.equals("period") && value.isNull()) {
            List.of("period.text", "period.start", "period.end").forEach(inner -> cells.put(inner, ""));
        } else if (value.isObject()) {
            value.properties().forEach(field -> flat(cells, key + "." + field.getKey(), field.getValue()));
        } else if (value.isArray()) {
            List<String> texts = new ArrayList<>();
            value.forEach(text -> texts.add(text.isObject() ? text.get("text").asText() : text.asText()));
            cells.put(key, String.join(key.equals("paragraphs") ? "\n\n" : "|", texts));
        } else {
            cells.put(key, value.isNull() ? "" : value.asText());
        }
    }

    @Provide
    Arbitrary<List<Signatory>> lists() {
        return Combinators.combine(words(), words().injectNull(0.5), Arbitraries.of(Signatory.Kind.class))
                .as(FormsLawTest::signatory)
                .list()
                .ofMaxSize(8);
    }

    /** Words that a careless writer would spoil. */
    private static Arbitrary<String> words() {
        Arbitrary<String> hard = Arbitraries.of(
                "=HYPERLINK(\"x\")",
                "-1",
                "+2",
                "@a",
                "'=x",
                "\"",
                "\",\"",
                "\r\n",
                "\n",
                "\t",
                ",",
                ";",
                "|",
                "ñ",
                "_x0041_",
                "\u0001",
                "\uD83D\uDE00");
        Arbitrary<String> soft = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8);
        return Arbitraries.oneOf(hard, soft)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> String.join("", parts))
                .filter(text -> !text.isBlank());
    }

    private static Signatory signatory(String name, String place, Signatory.Kind kind) {
        PlainText text = new PlainText(name);
        return new Signatory(
                new Slug("a"),
                1,
                new Signatory.Naming(name, null, List.of("b", "c")),
                kind,
                null,
                null,
                null,
                place,
                null,
                name,
                text.quote(0, name.length()),
                Basis.TEXT);
    }
}
