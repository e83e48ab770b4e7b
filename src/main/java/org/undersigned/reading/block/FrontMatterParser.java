package org.undersigned.reading.block;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.undersigned.reading.context.YamlBuffer;
import org.undersigned.reading.context.YamlDepthLimit;

/** Parses front matter in YAML, TOML, or as unfenced "Key: value" lines (Pelican). */
final class FrontMatterParser {

    private static final int MAX_LINES = 20_000;

    /** Keys that a page has and the header of a letter ("To: …") has not. */
    private static final List<String> PAGE_KEYS = List.of(
            "slug", "tags", "category", "categories", "author", "authors", "status", "layout", "image", "template");

    private static final Pattern KEY_VALUE_LINE = Pattern.compile("[A-Za-z][A-Za-z_]{1,20}: .*+");

    private FrontMatterParser() {}

    /** A block in TOML below one of a content system in YAML is what the page says. */
    static FrontMatter parse(String characters) {
        String[] lines = characters.split("\n", MAX_LINES);
        FrontMatter first = parse(lines, firstWritten(lines, 0));
        int next = first == FrontMatter.NONE ? lines.length : firstWritten(lines, first.lines());
        boolean another = next < lines.length && lines[next].strip().equals("+++");
        FrontMatter second = another ? parse(lines, next) : FrontMatter.NONE;
        return second == FrontMatter.NONE ? first : second;
    }

    private static int firstWritten(String[] lines, int from) {
        int at = from;
        while (at < lines.length && lines[at].isBlank()) {
            at++;
        }
        return at;
    }

    private static FrontMatter parse(String[] lines, int start) {
        String fence = start < lines.length ? lines[start].strip() : "";
        if (!fence.equals("---") && !fence.equals("+++")) {
            return parseUnfenced(lines, start);
        }
        for (int i = start + 1; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.equals(fence) || fence.equals("---") && line.equals("...")) {
                String content = String.join("\n", List.of(lines).subList(start + 1, i));
                boolean keyed = content.lines().anyMatch(entry -> entry.matches("[A-Za-z_][\\w-]*\\s*[:=].*"));
                return keyed
                        ? (fence.equals("---") ? parseYaml(content, i + 1) : parseToml(content, i + 1))
                        : FrontMatter.NONE;
            }
        }
        return FrontMatter.NONE;
    }

    /** "Key: value" lines without fences, up to a blank line, if they have keys of a page. */
    private static FrontMatter parseUnfenced(String[] lines, int start) {
        int end = start;
        while (end < lines.length && KEY_VALUE_LINE.matcher(lines[end]).matches()) {
            end++;
        }
        Map<String, Object> entries =
                parseLines(String.join("\n", List.of(lines).subList(start, end)));
        boolean page = entries.containsKey("title") && PAGE_KEYS.stream().anyMatch(entries::containsKey);
        return page && (end == lines.length || lines[end].isBlank())
                ? FrontMatter.fromEntries(entries, end)
                : FrontMatter.NONE;
    }

    private static FrontMatter parseYaml(String yaml, int lines) {
        if (YamlDepthLimit.isExceeded(yaml)) {
            return FrontMatter.fromEntries(Map.of(), lines);
        }
        try {
            Object content = new Load(LoadSettings.builder()
                            .setMaxAliasesForCollections(10)
                            .setBufferSize(YamlBuffer.sizeFor(yaml))
                            .build())
                    .loadFromString(yaml);
            Map<String, Object> entries = new HashMap<>();
            if (content instanceof Map<?, ?> keyed) {
                keyed.forEach((key, value) -> entries.put(normalizeKey(String.valueOf(key)), value));
            }
            return FrontMatter.fromEntries(entries, lines);
        } catch (YamlEngineException malformed) {
            return FrontMatter.fromEntries(parseLines(yaml), lines);
        }
    }

    private static FrontMatter parseToml(String toml, int lines) {
        Map<String, Object> entries = new HashMap<>();
        try {
            new TomlMapper()
                    .readTree(toml)
                    .properties()
                    .forEach(entry -> entries.put(normalizeKey(entry.getKey()), entry.getValue()));
        } catch (JsonProcessingException malformed) {
            return FrontMatter.fromEntries(Map.of(), lines);
        }
        return FrontMatter.fromEntries(entries, lines);
    }

    /** Parses line by line what is no valid YAML: "title: Letter: a plea". */
    private static Map<String, Object> parseLines(String text) {
        Map<String, Object> entries = new HashMap<>();
        text.lines().forEach(line -> {
            int colon = line.indexOf(": ");
            if (colon > 0
                    && Character.isLetter(line.charAt(0))
                    && isPlainScalar(line.substring(colon + 2).strip())) {
                entries.putIfAbsent(normalizeKey(line.substring(0, colon)), unquote(line.substring(colon + 2)));
            }
        });
        return entries;
    }

    /** Ignores case and word separators: "publishedDate", "published_date". */
    private static String normalizeKey(String written) {
        return written.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    /** Whether a value has no YAML syntax other than quotes. */
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
}
