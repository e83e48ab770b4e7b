package org.undersigned.reading.structure.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;

/** Splits names with a dash or slash between blanks behind each: "ANA RUIZ - TOM LIND - EVA BERG", "Lake Watch / Alpine Club". */
record SpacedMarks(NameEnumeration names) {

    /** The fewest persons with a dash between them, and names with a slash. */
    private static final int MIN_PERSONS = 4;

    private static final int MIN_NAMES = 6;
    private static final int MAX_WORDS = 16;
    private static final int MAX_LENGTH = 20_000;
    private static final List<String> SLASHES = List.of("/", "//", "|", "·", "•");
    private static final List<String> MARKS = List.of("/", "//", "|", "·", "•", "-", "–", "—", "*", "+", "~");
    private static final Pattern REMARK = Pattern.compile("^\\s*\\([^()]{1,100}\\)[\\s\\u00a0]*");

    /** The names; empty if the marks separate something else. */
    List<String> split(String text) {
        if (text.length() > MAX_LENGTH) {
            return List.of();
        }
        for (String mark : MARKS) {
            List<String> parts = partsAt(text, mark);
            if (parts.size() >= MIN_PERSONS && (SLASHES.contains(mark) ? areNames(parts) : arePersons(parts))) {
                return parts;
            }
        }
        return List.of();
    }

    /** The parts between marks with a blank before and behind each. */
    private static List<String> partsAt(String text, String mark) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(mark, 1); at >= 0; at = text.indexOf(mark, at + 1)) {
            int end = at + mark.length();
            if (isBlank(text, at - 1) && (end == text.length() || isBlank(text, end))) {
                parts.add(text.substring(from, at));
                from = end;
            }
        }
        if (parts.size() < MIN_PERSONS - 1) {
            return List.of();
        }
        parts.add(text.substring(from));
        parts.set(0, REMARK.matcher(parts.get(0)).replaceFirst(""));
        return parts.stream()
                .map(part -> part.replace('\u00a0', ' ').strip())
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static boolean isBlank(String text, int at) {
        return Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0';
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
