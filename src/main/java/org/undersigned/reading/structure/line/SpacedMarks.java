package org.undersigned.reading.structure.line;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.undersigned.reading.language.WhitespaceTokenizer;

/** Splits names with a dash or slash between blanks behind each: "ANA RUIZ - TOM LIND - EVA BERG", "Lake Watch / Alpine Club". */
record SpacedMarks(NameEnumeration names) {

    /** The fewest persons with a dash between them, and names with a slash. */
    private static final int MIN_PERSONS = 4;

    private static final int MIN_NAMES = 6;
    private static final int MAX_WORDS = 16;
    private static final int MAX_LENGTH = 20_000;
    private static final List<String> DASHES = List.of("-", "–", "—", "*", "+", "~");
    private static final List<String> SLASHES = List.of("/", "//", "|", "·", "•");
    private static final Pattern REMARK = Pattern.compile("^\\([^()]{1,100}\\)[\\s\\u00a0]*");

    /** The names; empty if the marks separate something else. */
    List<String> split(String text) {
        if (text.length() > MAX_LENGTH) {
            return List.of();
        }
        String named = REMARK.matcher(text).replaceFirst("");
        return Stream.concat(
                        SLASHES.stream().map(mark -> partsAt(named, mark)).filter(this::areNames),
                        DASHES.stream().map(mark -> partsAt(named, mark)).filter(this::arePersons))
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> partsAt(String text, String mark) {
        return Stream.of(text.split("[\\s\\u00a0]" + Pattern.quote(mark) + "(?:[\\s\\u00a0]|$)"))
                .map(part -> part.replace('\u00a0', ' ').strip())
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private boolean arePersons(List<String> parts) {
        return parts.size() >= MIN_PERSONS && parts.stream().allMatch(names::isPerson);
    }

    private boolean areNames(List<String> parts) {
        return (parts.size() >= MIN_NAMES || arePersons(parts))
                && parts.stream()
                        .allMatch(part -> SentenceHeuristics.startsAsName(part)
                                && WhitespaceTokenizer.tokenize(part).size() <= MAX_WORDS
                                && !SentenceHeuristics.isProse(part));
    }
}
