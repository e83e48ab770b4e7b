package org.undersigned.reading.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.interchange.JsonSchemaType;
import org.undersigned.interchange.LetterJson;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.reading.ReadingResult;
import org.undersigned.reading.annotation.key.CorrectionKey;
import org.undersigned.reading.annotation.key.CorrectionSchema;
import org.undersigned.reading.annotation.key.LetterKeys;
import org.undersigned.reading.annotation.key.PartTypes;
import org.undersigned.reading.annotation.key.SectionKeys;
import org.undersigned.reading.annotation.key.StructureKeys;
import org.undersigned.reading.annotation.pin.CorrectionWriter;
import org.undersigned.testing.Seed;

/** {@code docs/corrections.md}: its examples do what it says, and its table and the schema have every key. */
class CorrectionsPageTest {

    private static final Path PAGE = Path.of("docs/corrections.md");
    private static final Path SCHEMA = Path.of("src/main/resources/schemas/letter-yaml.json");
    private static final Pattern LETTER = Pattern.compile("```markdown\n(.*?)```", Pattern.DOTALL);
    private static final Pattern EXAMPLE =
            Pattern.compile("```yaml\n(.*?)```\n(?:\n```text\n(.*?)```)?", Pattern.DOTALL);
    private static final Pattern KEYS = Pattern.compile("(<!-- keys -->\n).*(<!-- /keys -->)", Pattern.DOTALL);

    private static final Schema VALIDATOR = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonMapping.tree(CorrectionSchema.document()));

    private static JsonNode yaml(String words) {
        return new ObjectMapper().valueToTree(new Load(LoadSettings.builder().build()).loadFromString(words));
    }

    @Test
    void everyExampleDoesWhatIsBelowIt() throws IOException {
        String page = Files.readString(PAGE);
        String letter = LETTER.matcher(page).results().findFirst().orElseThrow().group(1);
        List<MatchResult> examples = EXAMPLE.matcher(page).results().toList();
        assertThat(examples).hasSizeGreaterThan(7);
        for (MatchResult example : examples) {
            ReadingResult reading = Seed.reading(letter, example.group(1));
            assertThat(reading.findings())
                    .as(example.group(1))
                    .noneMatch(finding -> finding.severity() == Finding.Severity.REFUSED
                            || finding.code() == FindingCode.KEY_UNKNOWN
                            || finding.code() == FindingCode.CORRECTIONS_CONFLICT);
            assertThat(VALIDATOR.validate(yaml(example.group(1)))).isEmpty();
            JsonNode model = JsonMapping.tree(LetterJson.write(reading.letter().orElseThrow()));
            String results = example.group(2) == null ? "" : example.group(2);
            results.lines().forEach(line -> {
                int colon = line.indexOf(": ");
                assertThat(model.at(line.substring(0, colon)))
                        .as(line)
                        .isEqualTo(JsonMapping.tree(line.substring(colon + 2)));
            });
        }
    }

    @Test
    void pinnedLettersKeepTheSchemaAndWrongKeysDoNot() {
        Letter letter = Seed.letter();
        assertThat(VALIDATOR.validate(yaml(CorrectionWriter.pin(letter)))).isEmpty();
        for (String wrong : List.of(
                "statistic: []",
                "statistics: [{unit: day}]",
                "statistics: [{quote: a, kind: wish}]",
                "date: [2031]",
                "structure: [{quote: a, kind: poem}]",
                "source: {licence: x}")) {
            assertThat(VALIDATOR.validate(yaml(wrong))).as(wrong).isNotEmpty();
        }
    }

    @Test
    void theSchemaInTheRepositoryIsThatOfTheKeys() throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(SCHEMA.getParent());
            Files.writeString(SCHEMA, CorrectionSchema.document());
        }
        assertThat(SCHEMA).content().isEqualTo(CorrectionSchema.document());
    }

    @Test
    void theTableHasEveryKey() throws IOException {
        String page = Files.readString(PAGE);
        String real = KEYS.matcher(page)
                .replaceFirst(table ->
                        java.util.regex.Matcher.quoteReplacement(table.group(1) + "\n" + tables() + table.group(2)));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(PAGE, real);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(real);
    }

    private static String tables() {
        StringBuilder tables = new StringBuilder();
        tables.append(table("Of the letter", LetterKeys.VALUES));
        tables.append(table("`source`", LetterKeys.SOURCE));
        tables.append(table("Of the letter in its file", StructureKeys.BOUNDS));
        tables.append(table("`list`", StructureKeys.LIST));
        tables.append(table("An entry of `structure`", StructureKeys.ENTRY));
        PartTypes.ALL.forEach(
                type -> tables.append(table("An entry of `%s`".formatted(type.collection()), type.keys())));
        tables.append(table("Lists of names", LetterKeys.NAMES));
        tables.append(table("An entry of `sections`, which has `paragraphs`", SectionKeys.SECTION));
        tables.append(table("An entry of `paragraphs`", SectionKeys.PARAGRAPH));
        tables.append("### Other keys\n\n| key | meaning |\n|---|---|\n");
        LetterKeys.NESTED.forEach((key, description) -> tables.append("| `%s` | %s |\n".formatted(key, description)));
        return tables.append('\n').toString();
    }

    private static String table(String heading, List<CorrectionKey> keys) {
        return keys.stream()
                .map(key -> "| `%s` | %s | %s |\n".formatted(key.name(), value(key.type()), key.description()))
                .collect(Collectors.joining(
                        "", "### " + heading + "\n\n| key | value | meaning |\n|---|---|---|\n", "\n"));
    }

    private static String value(JsonSchemaType type) {
        if (type instanceof JsonSchemaType.Nullable nullable) {
            return value(nullable.schema()) + ", or `null`";
        } else if (type instanceof JsonSchemaType.ArrayType array) {
            return "list of " + value(array.items());
        } else if (type instanceof JsonSchemaType.EnumType list) {
            return list.labels().stream().collect(Collectors.joining("`, `", "`", "`"));
        } else if (type instanceof JsonSchemaType.NumberType number) {
            return number.integer() ? "whole number" : "number";
        } else if (type instanceof JsonSchemaType.BooleanType) {
            return "`true`, `false`";
        } else if (type instanceof JsonSchemaType.StringType string && string.format() != null) {
            return "address";
        } else if (type instanceof JsonSchemaType.StringType string && string.pattern() != null) {
            return string.pattern().contains("\\d") ? "date" : "id";
        }
        return type instanceof JsonSchemaType.ObjectType ? "keys" : "words";
    }
}
