package org.undersigned.reading.signatory.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.undersigned.letter.Finding.Position;
import org.undersigned.reading.signatory.line.SignatoryLexicon;
import org.undersigned.reading.signatory.line.SignatoryLine;

/**
 * Splits the lines of a list that runs on over lines, with a semicolon between its signatories: "Ana Ruiz, poet; Tom Lind,
 * baker;". A semicolon between a name and words about it splits nothing.
 */
final class MarkedLines {

    private static final int MIN_BEHIND = 3;
    private static final int MAX_LENGTH = 5000;
    private static final Pattern HEAD_END = Pattern.compile("\\s*(?:[,(:]|\\s[-–—]\\s).*$");
    private static final SignatoryLexicon LEXICON = SignatoryLexicon.ALL;

    private int lines;
    private int marked;
    private int firstPersons;
    private int behind;
    private int personsBehind;
    private int capitalsBehind;

    private MarkedLines() {}

    /** The lines, with one line for each signatory. */
    static List<SignatoryLine> split(List<SignatoryLine> lines) {
        MarkedLines counts = new MarkedLines();
        lines.forEach(counts::count);
        if (!counts.separateNames()) {
            return lines;
        }
        List<SignatoryLine> result = new ArrayList<>();
        for (SignatoryLine line : lines) {
            int from = 0;
            for (String part : partsOf(line)) {
                from = line.text().indexOf(part, from);
                Position at = line.position();
                result.add(
                        line.columns() != null
                                ? line
                                : new SignatoryLine(
                                        part,
                                        new Position(at.file(), at.line(), at.column() + from),
                                        line.group(),
                                        null,
                                        line.affiliation()));
                from += part.length();
            }
        }
        return result;
    }

    private void count(SignatoryLine line) {
        List<String> parts = partsOf(line);
        if (line.columns() != null || parts.isEmpty()) {
            return;
        }
        lines++;
        marked += line.text().indexOf(';') > 0 ? 1 : 0;
        firstPersons += isPerson(parts.get(0)) ? 1 : 0;
        for (String part : parts.subList(1, parts.size())) {
            behind++;
            personsBehind += isPerson(part) ? 1 : 0;
            capitalsBehind += Character.isUpperCase(part.codePointAt(0)) ? 1 : 0;
        }
    }

    /** Whether what is behind a semicolon is what is before it: a person, or else the name of another organization. */
    private boolean separateNames() {
        if (lines < 2 || behind < MIN_BEHIND || marked * 3 < lines) {
            return false;
        }
        boolean persons = firstPersons * 2 >= lines && personsBehind * 10 >= behind * 6;
        boolean organizations = firstPersons * 10 <= lines
                && personsBehind * 10 <= behind
                && capitalsBehind * 10 >= behind * 9
                && behind >= lines * 2;
        return persons || organizations;
    }

    private static boolean isPerson(String part) {
        return LEXICON.isPersonName(HEAD_END.matcher(part).replaceFirst(""));
    }

    private static List<String> partsOf(SignatoryLine line) {
        String text = line.text();
        if (line.columns() != null || text.length() > MAX_LENGTH || text.indexOf(';') < 0) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            if (c == ';' && depth == 0) {
                add(text.substring(from, i), parts);
                from = i + 1;
            }
        }
        add(text.substring(from), parts);
        return parts;
    }

    private static void add(String part, List<String> parts) {
        if (part.codePoints().anyMatch(Character::isLetterOrDigit)) {
            parts.add(part.strip());
        }
    }
}
