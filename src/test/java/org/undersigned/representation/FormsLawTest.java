package org.undersigned.representation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.undersigned.interchange.Json;
import org.undersigned.interchange.Kind;
import org.undersigned.letter.Basis;
import org.undersigned.letter.PlainText;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;

/** CSV = NDJSON = JSON, whatever the words. */
class FormsLawTest {

    private static final Slug LETTER = new Slug("a-letter");
    private static final Family<Signatory> FAMILY = Family.SIGNATORIES;

    @Property(tries = 300)
    void everyFormSaysTheSame(@ForAll("lists") List<Signatory> list) {
        List<Member<Signatory>> members = list.stream()
                .map(signatory -> new Member<>(LETTER, signatory, URI.create("https://letters.example.org/a")))
                .toList();
        JsonNode items = Json.tree(Json.write(
                        Kind.objectOf(Collection.shape(FAMILY)),
                        new Collection<>(LETTER, 1, list.size(), members, null, Map.of())))
                .get("items");
        List<JsonNode> lines = Lines.of(FAMILY, members).lines().map(Json::tree).toList();
        List<NamedCsvRecord> rows =
                CsvReader.builder().skipEmptyLines(false).ofNamedCsvRecord(Csv.of(FAMILY, members)).stream()
                        .toList();
        assertThat(lines).hasSize(list.size());
        assertThat(rows).hasSize(list.size());
        for (int i = 0; i < list.size(); i++) {
            assertThat(lines.get(i)).isEqualTo(items.get(i));
            assertThat(bare(rows.get(i))).isEqualTo(flat(items.get(i)));
        }
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
        item.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (field.getKey().equals("quote")) {
                cells.put("quote", value.get("exact").asText());
                cells.put("start", value.get("start").asText());
                cells.put("end", value.get("end").asText());
            } else if (value.isArray()) {
                List<String> texts = new ArrayList<>();
                value.forEach(text -> texts.add(text.asText()));
                cells.put(field.getKey(), String.join("|", texts));
            } else {
                cells.put(field.getKey(), value.isNull() ? "" : value.asText());
            }
        });
        return cells;
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
