package org.undersigned.reading.block;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The front matter of a static site generator's file: metadata between lines of "---" (YAML) or "+++" (TOML).
 *
 * @param title {@code null} if absent, like the other values
 * @param subtitle the words below the title
 * @param recipient to whom the letter is addressed
 * @param date as written
 * @param language as written; see {@link #languageTag}
 * @param author who wrote or published the page
 * @param descriptions what the page says of itself in its metadata: its description, the title of its head
 * @param lines the number of lines of the front matter, fences included
 */
public record FrontMatter(
        String title,
        String subtitle,
        String recipient,
        String date,
        String language,
        String author,
        List<String> descriptions,
        int lines) {

    private static final List<String> AUTHOR_KEYS =
            List.of("author", "authors", "by", "byline", "organization", "organisation", "publisher", "signed");

    /** No front matter. */
    public static final FrontMatter NONE = new FrontMatter(null, null, null, null, null, null, List.of(), 0);

    /** Normalised names of a page's date in several generators. */
    private static final List<String> DATE_KEYS = List.of(
            "date",
            "published",
            "publishdate",
            "pubdate",
            "datepublished",
            "publisheddate",
            "publishedat",
            "publishedon",
            "pubdatetime",
            "publicationdate",
            "postdate",
            "postedon",
            "posted",
            "datum",
            "fecha",
            "createdat");

    /** The day in the address of a page: "/en/2031/09/01/open-letter/". */
    private static final Pattern DAY_IN_ADDRESS = Pattern.compile("/((?:199|20[0-9])[0-9])/([01][0-9])/([0-3][0-9])/");

    private static final List<String> SUBTITLE_KEYS = List.of("subtitle", "subheading", "subhead", "tagline");

    private static final List<String> DESCRIPTION_KEYS =
            List.of("description", "summary", "excerpt", "lead", "abstract");

    private static final List<String> RECIPIENT_KEYS =
            List.of("to", "recipient", "recipients", "addressee", "addressees", "addressedto");

    private static final List<String> LANGUAGE_KEYS = List.of("lang", "language");

    /** Parses the front matter of a file. The values of malformed front matter are {@code null}. */
    public static FrontMatter parse(String characters) {
        return FrontMatterParser.parse(characters);
    }

    static FrontMatter fromEntries(Map<String, Object> entries, int lines) {
        return new FrontMatter(
                scalarText(entries.get("title")),
                firstText(entries, SUBTITLE_KEYS),
                firstText(entries, RECIPIENT_KEYS),
                dateText(entries),
                firstText(entries, LANGUAGE_KEYS),
                firstText(entries, AUTHOR_KEYS),
                Stream.ofNullable(firstText(entries, DESCRIPTION_KEYS)).toList(),
                lines);
    }

    private static String dateText(Map<String, Object> entries) {
        String stated = firstText(entries, DATE_KEYS);
        String address = scalarText(entries.get("permalink"));
        if (stated != null || address == null) {
            return stated;
        }
        Matcher day = DAY_IN_ADDRESS.matcher(address);
        return day.find() ? "%s-%s-%s".formatted(day.group(1), day.group(2), day.group(3)) : null;
    }

    /**
     * The same with what the head of the page states.
     *
     * @param published the date if the front matter has none
     * @param described what the head says of the page
     */
    public FrontMatter withHead(String published, List<String> described) {
        return new FrontMatter(
                title,
                subtitle,
                recipient,
                date == null ? published : date,
                language,
                author,
                Stream.concat(descriptions.stream(), described.stream()).toList(),
                lines);
    }

    /** The text with an empty line in place of each line of front matter. */
    public String removeFrom(String characters) {
        int at = 0;
        for (int i = 0; i < lines && at >= 0; i++) {
            int end = characters.indexOf('\n', at);
            at = end < 0 ? characters.length() : end + 1;
        }
        return "\n".repeat(lines) + characters.substring(at);
    }

    /** The language as a BCP 47 tag: "en", "pt-BR"; empty if it is none. */
    public Optional<String> languageTag() {
        return Optional.ofNullable(language)
                .map(tag -> tag.replace('_', '-'))
                .filter(tag -> tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}"));
    }

    /** The text of the first key that has one. */
    private static String firstText(Map<String, Object> entries, List<String> keys) {
        return keys.stream()
                .map(key -> scalarText(entries.get(key)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String scalarText(Object value) {
        if (value instanceof List<?> values) {
            return values.stream()
                    .map(FrontMatter::scalarText)
                    .filter(Objects::nonNull)
                    .reduce((one, other) -> one + "; " + other)
                    .orElse(null);
        }
        if (value instanceof JsonNode node) {
            return node.isValueNode() ? written(node.asText()) : null;
        }
        boolean plain = value instanceof String || value instanceof Number;
        return plain ? written(String.valueOf(value)) : null;
    }

    /** Words without characters that nobody sees, as those of the letter are; {@code null} if there are none. */
    private static String written(String words) {
        String visible = LineBuilder.removeInvisible(words).strip();
        return visible.isEmpty() ? null : visible;
    }
}
