package org.undersigned.reading.signatory;

import java.util.List;
import java.util.Locale;
import org.undersigned.reading.language.CountryNames;
import org.undersigned.reading.language.WhitespaceTokenizer;

/**
 * The convention of one list, detected from the majority of its lines: "Name, role, organization" or "Organization,
 * town".
 *
 * @param personFirst whether lines begin with a person's name, followed by role or affiliation
 * @param placeLast whether lines end with a place
 * @param placeInBrackets whether the last brackets of a line contain a place
 */
record LineConvention(boolean personFirst, boolean placeLast, boolean placeInBrackets) {

    /** The convention of a single line. */
    static final LineConvention NONE = new LineConvention(false, false, false);

    private static final int MIN_LINES = 3;

    static LineConvention detect(List<SignatoryLine> lines, CountryNames countryNames) {
        int separated = 0;
        int persons = 0;
        int places = 0;
        int towns = 0;
        int brackets = 0;
        for (SignatoryLine line : lines) {
            towns += line.columns() == null && endsInBracketedTown(line.text()) ? 1 : 0;
            brackets += line.columns() == null && line.text().endsWith(")") ? 1 : 0;
            List<String> parts = CommaSegments.split(line.text());
            if (line.columns() != null || parts.size() < 2) {
                continue;
            }
            separated++;
            persons += SignatoryLexicon.ALL.isPersonName(parts.get(0)) && describesPerson(parts.get(1)) ? 1 : 0;
            String last = parts.get(parts.size() - 1);
            places += countryNames.contains(last) || isTown(last) ? 1 : 0;
        }
        boolean personal = separated >= 2 && persons * 2 >= separated;
        boolean bracketed = lines.size() >= MIN_LINES && towns >= 2 && towns * 3 >= brackets * 2;
        return new LineConvention(
                personal, !personal && separated >= MIN_LINES && places * 3 >= separated * 2, bracketed);
    }

    private static boolean endsInBracketedTown(String line) {
        int open = line.lastIndexOf('(');
        return open > 0
                && line.endsWith(")")
                && isTown(line.substring(open + 1, line.length() - 1).strip());
    }

    private static boolean describesPerson(String part) {
        return SignatoryLexicon.ALL.containsAmongFirst("roles", part, 4)
                || SignatoryLexicon.ALL.containsAmongFirst("organizations", part, 8);
    }

    /** One to three capitalised words that are neither an organization nor a role. */
    static boolean isTown(String part) {
        List<String> words = WhitespaceTokenizer.tokenize(part);
        return !words.isEmpty()
                && words.size() <= 3
                && !part.equals(part.toUpperCase(Locale.ROOT))
                && words.stream()
                        .allMatch(word -> Character.isUpperCase(word.codePointAt(0))
                                || SignatoryLexicon.ALL.contains("particles", word))
                && words.stream()
                        .noneMatch(word -> SignatoryLexicon.ALL.contains("organizations", word)
                                || SignatoryLexicon.ALL.contains("roles", word)
                                || word.chars().anyMatch(Character::isDigit));
    }
}
