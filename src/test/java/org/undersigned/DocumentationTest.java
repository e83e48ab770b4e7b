package org.undersigned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.undersigned.letter.Coded;
import org.undersigned.letter.FindingCode;

/** What a person can meet has its heading. */
class DocumentationTest {

    private static final Path DOCS = Path.of("docs");
    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void everyFindingHasItsHeading() throws IOException {
        Set<String> codes =
                Arrays.stream(FindingCode.values()).map(Coded::label).collect(Collectors.toCollection(TreeSet::new));
        assertThat(headings("findings.md")).isEqualTo(codes).isNotEmpty();
    }

    @Test
    void everyFindingCanBeFound() throws IOException {
        StringBuilder reading = new StringBuilder();
        for (Path file : files(SOURCES.resolve("org/undersigned/reading"), ".java")) {
            reading.append(Files.readString(file));
        }
        assertThat(FindingCode.values())
                .allSatisfy(code -> assertThat(reading.toString()).containsPattern("\\b" + code.name() + "\\b"));
    }

    @Test
    void everyProblemHasItsHeading() throws IOException {
        Set<String> kinds = matches(SOURCES.resolve("org/undersigned/http/ProblemKind.java"), "^    ([A-Z_]+)\\(\\d+, ")
                .map(name -> name.toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(headings("problems.md")).isEqualTo(kinds).hasSizeGreaterThan(10);
    }

    @Test
    void everySettingHasItsHeading() throws IOException {
        Set<String> settings = new TreeSet<>();
        for (Path file : files(SOURCES, "Settings.java")) {
            String prefix = matches(file, "@ConfigMapping\\(prefix = \"([a-z.]+)\"\\)")
                    .findFirst()
                    .orElseThrow();
            matches(file, "^    [A-Za-z<>]+ ([a-zA-Z]+)\\(\\);")
                    .map(name ->
                            prefix + "." + name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT))
                    .forEach(settings::add);
        }
        assertThat(settings).hasSizeGreaterThan(6);
        assertThat(headings("operations.md")).containsAll(settings);
    }

    @Test
    void everyFormIsDocumented() throws IOException {
        String page = Files.readString(DOCS.resolve("forms.md"));
        List<String> forms = matches(
                        SOURCES.resolve("org/undersigned/http/Form.java"), "^    [A-Z]+\\((\"[^\"]+\", \"[^\"]+\")")
                .map(form -> "`.%s`".formatted(form.replace("\"", "").replace(", ", "` | `")))
                .toList();
        assertThat(forms).hasSizeGreaterThan(8).allSatisfy(form -> assertThat(page)
                .contains(form));
    }

    @Test
    void everyParameterIsDocumented() throws IOException {
        String page = Files.readString(DOCS.resolve("query.md"));
        List<String> names = matches(
                        SOURCES.resolve("org/undersigned/http/Filters.java"),
                        "(?:words|labels|number|date)\\(\\s*\"([a-z]+)\"")
                .toList();
        assertThat(names).hasSizeGreaterThan(10).allSatisfy(name -> assertThat(page)
                .contains("`" + name + "`"));
    }

    @Test
    void everyEmbedIsDocumented() throws IOException {
        String page = Files.readString(DOCS.resolve("embed.md"));
        Path script = Path.of("src/main/resources/embed/embed.js");
        String attributes = matches(script, "observedAttributes = \\[([^\\]]+)]")
                .findFirst()
                .orElseThrow();
        List<String> names = Pattern.compile("'([a-z]+)'")
                .matcher(attributes)
                .results()
                .map(name -> name.group(1))
                .toList();
        assertThat(names).hasSizeGreaterThan(5).allSatisfy(name -> assertThat(page)
                .contains("`" + name + "`"));
        Path kinds = SOURCES.resolve("org/undersigned/representation/EmbedKind.java");
        List<String> paths =
                matches(kinds, "^    [A-Z]+\\(\"([^\"]*)\", \\d+\\)").toList();
        assertThat(paths).hasSizeGreaterThan(6).allSatisfy(path -> assertThat(page)
                .contains("`…/letters/{letter}" + path));
        List<String> messages = matches(script, "'(undersigned:[a-z]+)'").toList();
        assertThat(messages).isNotEmpty().allSatisfy(message -> assertThat(page).contains(message));
        Path resource = SOURCES.resolve("org/undersigned/http/ContractEmbeds.java");
        List<String> parameters = matches(resource, "named\\(\\s*\"([a-z]+)\"").toList();
        assertThat(parameters).contains("maxwidth", "accent", "width").allSatisfy(name -> assertThat(page)
                .contains("`" + name + "`"));
    }

    @Test
    void noLinkBetweenPagesIsBroken() throws IOException {
        int checked = 0;
        List<Path> pages = new java.util.ArrayList<>(files(DOCS, ".md"));
        pages.add(Path.of("README.md"));
        for (Path page : pages) {
            for (String target : matches(page, "\\]\\(([^)#:]+)(?:#[^)]*)?\\)").toList()) {
                Path folder = page.toAbsolutePath().getParent();
                assertThat(folder.resolve(target)).as(page.toString()).exists();
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(5);
    }

    private static Set<String> headings(String page) throws IOException {
        return matches(DOCS.resolve(page), "^## ([a-z.-]+[a-z0-9.-]*)$").collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> matches(Path file, String pattern) throws IOException {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(Files.readString(file))
                .results()
                .map((MatchResult match) -> match.group(1));
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
