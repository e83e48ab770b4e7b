package org.undersigned.reading.block;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.undersigned.reading.context.YamlDepthLimit;

/**
 * What a page generator's file says above its words, between lines of "---" (YAML) or "+++" (TOML).
 *
 * @param title {@code null} where it says none, as with the others
 * @param date as written
 * @param language a BCP 47 tag
 * @param lines how many lines of the file it takes, its marks included
 */
public record FrontMatter(String title, String date, String language, int lines) {

    /** A file without any. */
    public static final FrontMatter NONE = new FrontMatter(null, null, null, 0);

    private static final int MAX_LINES = 2000;

    /** Generators name the day of a page in several ways. */
    private static final List<String> DATE_KEYS = List.of(
            "date",
            "published",
            "publishdate",
            "pubdate",
            "datepublished",
            "publisheddate",
            "publishedat",
            "publishedon",
            "postdate");

    /** What only a page has, beside its title. */
    private static final List<String> PAGE_KEYS =
            List.of("slug", "tags", "category", "categories", "author", "authors", "status", "layout");

    private static final Pattern KEY_VALUE_LINE = Pattern.compile("[A-Z][A-Za-z_]{1,20}: .*+");

    private static final List<String> LANGUAGE_KEYS = List.of("lang", "language");

    /** Reads what stands above a file's words; what can't be read says nothing, and is no word of the letter either. */
    public static FrontMatter parse(String characters) {
        String[] lines = characters.split("\n", MAX_LINES);
        int start = 0;
        while (start < lines.length && lines[start].isBlank()) {
            start++;
        }
        String mark = start < lines.length ? lines[start].strip() : "";
        if (!mark.equals("---") && !mark.equals("+++")) {
            return parseUnfenced(lines, start);
        }
        for (int i = start + 1; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.equals(mark) || mark.equals("---") && line.equals("...")) {
                String words = String.join("\n", List.of(lines).subList(start + 1, i));
                boolean keyed = words.lines().anyMatch(of -> of.matches("[A-Za-z_][\\w-]*\\s*[:=].*"));
                return keyed ? (mark.equals("---") ? parseYaml(words, i + 1) : parseToml(words, i + 1)) : NONE;
            }
        }
        return NONE;
    }

    /** Keys and values with no marks around them, up to a blank line; a letter may begin with "To: …" too, but has no slug. */
    private static FrontMatter parseUnfenced(String[] lines, int start) {
        int end = start;
        while (end < lines.length && KEY_VALUE_LINE.matcher(lines[end]).matches()) {
            end++;
        }
        Map<String, Object> entries =
                parseLines(String.join("\n", List.of(lines).subList(start, end)));
        boolean page = entries.containsKey("title") && PAGE_KEYS.stream().anyMatch(entries::containsKey);
        return page && (end == lines.length || lines[end].isBlank()) ? parse(entries, end) : NONE;
    }

    /** The same characters with an empty line for each of its own. */
    public String removeFrom(String characters) {
        int at = 0;
        for (int i = 0; i < lines && at >= 0; i++) {
            int end = characters.indexOf('\n', at);
            at = end < 0 ? characters.length() : end + 1;
        }
        return "\n".repeat(lines) + characters.substring(at);
    }

    private static FrontMatter parseYaml(String words, int lines) {
        if (YamlDepthLimit.isExceeded(words)) {
            return parse(Map.of(), lines);
        }
        try {
            Object read = new Load(LoadSettings.builder()
                            .setMaxAliasesForCollections(10)
                            .build())
                    .loadFromString(words);
            Map<String, Object> entries = new HashMap<>();
            if (read instanceof Map<?, ?> keyed) {
                keyed.forEach((key, value) -> entries.put(normalizeKey(String.valueOf(key)), value));
            }
            return parse(entries, lines);
        } catch (YamlEngineException malformed) {
            return parse(parseLines(words), lines);
        }
    }

    private static FrontMatter parseToml(String words, int lines) {
        Map<String, Object> entries = new HashMap<>();
        try {
            new TomlMapper()
                    .readTree(words)
                    .properties()
                    .forEach(entry -> entries.put(normalizeKey(entry.getKey()), entry.getValue()));
        } catch (JsonProcessingException malformed) {
            return parse(Map.of(), lines);
        }
        return parse(entries, lines);
    }

    /** Line by line, as generators are lenient too: "title: Letter: a plea" is no YAML. */
    private static Map<String, Object> parseLines(String words) {
        Map<String, Object> entries = new HashMap<>();
        words.lines().forEach(line -> {
            int colon = line.indexOf(": ");
            if (colon > 0
                    && Character.isLetter(line.charAt(0))
                    && isPlainScalar(line.substring(colon + 2).strip())) {
                entries.putIfAbsent(normalizeKey(line.substring(0, colon)), unquote(line.substring(colon + 2)));
            }
        });
        return entries;
    }

    /** "publishedDate", "published_date": a key is one however its words are joined. */
    private static String normalizeKey(String written) {
        return written.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    private static FrontMatter parse(Map<String, Object> entries, int lines) {
        return new FrontMatter(
                scalarText(entries.get("title")),
                firstText(entries, DATE_KEYS),
                firstText(entries, LANGUAGE_KEYS),
                lines);
    }

    /** Whether a value is words, and no other thing that YAML knows. */
    private static boolean isPlainScalar(String value) {
        return !value.isEmpty() && "&*[{|>!%@`#".indexOf(value.charAt(0)) < 0;
    }

    private static String unquote(String value) {
        String bare = value.strip();
        boolean quoted = bare.length() > 1
                && "'\"".indexOf(bare.charAt(0)) >= 0
                && bare.charAt(0) == bare.charAt(bare.length() - 1);
        return quoted ? bare.substring(1, bare.length() - 1) : bare;
    }

    /** What stands under the first of some keys that says anything. */
    private static String firstText(Map<String, Object> entries, List<String> keys) {
        return keys.stream()
                .map(key -> scalarText(entries.get(key)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String scalarText(Object value) {
        if (value instanceof JsonNode node) {
            return node.isValueNode() && !node.asText().isBlank()
                    ? node.asText().strip()
                    : null;
        }
        boolean plain = value instanceof String || value instanceof Number;
        return plain && !String.valueOf(value).isBlank() ? String.valueOf(value).strip() : null;
    }

    /** A tag that a letter could be in: "en", "pt-BR". */
    public Optional<String> languageTag() {
        return Optional.ofNullable(language)
                .map(tag -> tag.replace('_', '-'))
                .filter(tag -> tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}"));
    }
}
