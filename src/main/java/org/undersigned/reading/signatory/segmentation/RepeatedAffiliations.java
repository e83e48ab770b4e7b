package org.undersigned.reading.signatory.segmentation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.undersigned.reading.language.DatePhrases;
import org.undersigned.reading.signatory.line.SignatoryLexicon;

/**
 * Finds where a line runs on into another signatory: behind an affiliation with which a line ends, and before a person
 * with such an affiliation, as in "Eva Berg, Ostrand College Ion Pop, Ostrand College".
 */
final class RepeatedAffiliations {

    /** The fewest letters of an affiliation. */
    private static final int MIN_AFFILIATION = 6;

    /** " 3 May 2031" */
    private static final Pattern DAY = Pattern.compile(" " + DatePhrases.DAY_FIRST + "$");

    private final Set<String> affiliations = new HashSet<>();

    /** Adds the affiliation with which a line ends, by the parts of the line. */
    void add(List<String> parts) {
        String last = parts.size() > 1 ? withoutDay(parts.get(parts.size() - 1)) : "";
        if (last.length() >= MIN_AFFILIATION && SignatoryLexicon.ALL.isPersonName(parts.get(0))) {
            affiliations.add(last);
        }
    }

    /** The index of the person behind a known affiliation, before the next part, which is another; 0 if there is none. */
    int indexOfName(String part, String next) {
        if (!affiliations.contains(withoutDay(next))) {
            return 0;
        }
        for (int at = part.lastIndexOf(' '); at >= MIN_AFFILIATION; at = part.lastIndexOf(' ', at - 1)) {
            if (affiliations.contains(part.substring(0, at))
                    && SignatoryLexicon.ALL.isPersonName(part.substring(at).strip())) {
                return at + 1;
            }
        }
        return 0;
    }

    private static String withoutDay(String part) {
        return DAY.matcher(part).replaceFirst("");
    }
}
