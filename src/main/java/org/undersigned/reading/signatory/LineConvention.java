package org.undersigned.reading.signatory;

import java.util.List;
import org.undersigned.reading.language.CountryNames;
import org.undersigned.reading.language.WhitespaceTokenizer;

/**
 * How the lines of one list are put together, told by most of them: "Name, function, organization", or "Organization,
 * town".
 *
 * @param personal whether lines begin with a person's name and go on with what the person is
 * @param placed whether lines end with a place
 * @param bracketed whether what stands last in brackets is a place
 */
record LineConvention(boolean personal, boolean placed, boolean bracketed) {

    /** Nothing is told by other lines. */
    static final LineConvention NONE = new LineConvention(false, false, false);

    private static final int FEWEST = 3;

    static LineConvention of(List<SignatoryLine> lines, CountryNames countryNames) {
        int parted = 0;
        int persons = 0;
        int places = 0;
        int towns = 0;
        int brackets = 0;
        for (SignatoryLine line : lines) {
            towns += line.told() == null && bracketedTown(line.text()) ? 1 : 0;
            brackets += line.told() == null && line.text().endsWith(")") ? 1 : 0;
            List<String> parts = CommaSegments.of(line.text());
            if (line.told() != null || parts.size() < 2) {
                continue;
            }
            parted++;
            persons += SignatoryLexicon.ALL.person(parts.get(0)) && describes(parts.get(1)) ? 1 : 0;
            String last = parts.get(parts.size() - 1);
            places += countryNames.has(last) || town(last) ? 1 : 0;
        }
        boolean personal = parted >= 2 && persons * 2 >= parted;
        boolean bracketed = lines.size() >= FEWEST && towns >= 2 && towns * 3 >= brackets * 2;
        return new LineConvention(personal, !personal && parted >= FEWEST && places * 3 >= parted * 2, bracketed);
    }

    private static boolean bracketedTown(String line) {
        int open = line.lastIndexOf('(');
        return open > 0
                && line.endsWith(")")
                && town(line.substring(open + 1, line.length() - 1).strip());
    }

    private static boolean describes(String part) {
        return SignatoryLexicon.ALL.among("roles", part, 4) || SignatoryLexicon.ALL.among("organizations", part, 8);
    }

    /** One to three capitalised words that are no organization's and no function. */
    static boolean town(String part) {
        List<String> words = WhitespaceTokenizer.of(part);
        return !words.isEmpty()
                && words.size() <= 3
                && !part.equals(part.toUpperCase(java.util.Locale.ROOT))
                && words.stream()
                        .allMatch(word -> Character.isUpperCase(word.codePointAt(0))
                                || SignatoryLexicon.ALL.is("particles", word))
                && words.stream()
                        .noneMatch(word -> SignatoryLexicon.ALL.is("organizations", word)
                                || SignatoryLexicon.ALL.is("roles", word)
                                || word.chars().anyMatch(Character::isDigit));
    }
}
