package org.undersigned.reading.block;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.undersigned.reading.Nesting;

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

    private static final int MOST_LINES = 2000;

    /** Generators name the day of a page in several ways. */
    private static final List<String> DATES =
            List.of("date", "published", "publishDate", "pubDate", "date_published", "publish_date", "publishedAt");

    private static final List<String> LANGUAGES = List.of("lang", "language");

    /** Reads what stands above a file's words; what can't be read says nothing, and is no word of the letter either. */
    public static FrontMatter of(String characters) {
        String[] lines = characters.split("\n", MOST_LINES);
        int start = 0;
        while (start < lines.length && lines[start].isBlank()) {
            start++;
        }
        String mark = start < lines.length ? lines[start].strip() : "";
        if (!mark.equals("---") && !mark.equals("+++")) {
            return NONE;
        }
        for (int i = start + 1; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.equals(mark) || mark.equals("---") && line.equals("...")) {
                String words = String.join("\n", List.of(lines).subList(start + 1, i));
                boolean keyed = words.lines().anyMatch(of -> of.matches("[A-Za-z_][\\w-]*\\s*[:=].*"));
                return keyed ? (mark.equals("---") ? yaml(words, i + 1) : toml(words, i + 1)) : NONE;
            }
        }
        return NONE;
    }

    /** The same characters with an empty line for each of its own. */
    public String below(String characters) {
        int at = 0;
        for (int i = 0; i < lines && at >= 0; i++) {
            int end = characters.indexOf('\n', at);
            at = end < 0 ? characters.length() : end + 1;
        }
        return "\n".repeat(lines) + characters.substring(at);
    }

    private static FrontMatter yaml(String words, int lines) {
        if (Nesting.tooDeep(words)) {
            return new FrontMatter(null, null, null, lines);
        }
        try {
            Object read = new Load(LoadSettings.builder()
                            .setMaxAliasesForCollections(10)
                            .build())
                    .loadFromString(words);
            if (read instanceof java.util.Map<?, ?> entries) {
                return new FrontMatter(
                        text(entries.get("title")), first(entries::get, DATES), first(entries::get, LANGUAGES), lines);
            }
        } catch (YamlEngineException malformed) {
            return lenient(words, lines);
        }
        return new FrontMatter(null, null, null, lines);
    }

    /** Line by line, as generators are lenient too: "title: Letter: a plea" is no YAML. */
    private static FrontMatter lenient(String words, int lines) {
        Map<String, Object> entries = new HashMap<>();
        words.lines().forEach(line -> {
            int colon = line.indexOf(": ");
            if (colon > 0
                    && Character.isLetter(line.charAt(0))
                    && plain(line.substring(colon + 2).strip())) {
                entries.putIfAbsent(line.substring(0, colon), unquoted(line.substring(colon + 2)));
            }
        });
        return new FrontMatter(
                text(entries.get("title")), first(entries::get, DATES), first(entries::get, LANGUAGES), lines);
    }

    /** Whether a value is words, and no other thing that YAML knows. */
    private static boolean plain(String value) {
        return !value.isEmpty() && "&*[{|>!%@`#".indexOf(value.charAt(0)) < 0;
    }

    private static String unquoted(String value) {
        String bare = value.strip();
        boolean quoted = bare.length() > 1
                && "'\"".indexOf(bare.charAt(0)) >= 0
                && bare.charAt(0) == bare.charAt(bare.length() - 1);
        return quoted ? bare.substring(1, bare.length() - 1) : bare;
    }

    private static FrontMatter toml(String words, int lines) {
        try {
            JsonNode entries = new TomlMapper().readTree(words);
            return new FrontMatter(
                    text(entries.get("title")), first(entries::get, DATES), first(entries::get, LANGUAGES), lines);
        } catch (JsonProcessingException malformed) {
            return new FrontMatter(null, null, null, lines);
        }
    }

    /** What stands under the first of some keys that says anything. */
    private static String first(Function<String, Object> entries, List<String> keys) {
        return keys.stream()
                .map(key -> text(entries.apply(key)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String text(Object value) {
        if (value instanceof JsonNode node) {
            return node.isValueNode() && !node.asText().isBlank()
                    ? node.asText().strip()
                    : null;
        }
        boolean plain = value instanceof String || value instanceof Number;
        return plain && !String.valueOf(value).isBlank() ? String.valueOf(value).strip() : null;
    }

    /** A tag that a letter could be in: "en", "pt-BR". */
    public Optional<String> tag() {
        return Optional.ofNullable(language)
                .map(tag -> tag.replace('_', '-'))
                .filter(tag -> tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}"));
    }
}
