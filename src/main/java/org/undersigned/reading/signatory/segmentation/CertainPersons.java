package org.undersigned.reading.signatory.segmentation;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.reading.signatory.line.GivenNames;
import org.undersigned.reading.signatory.line.SignatoryLexicon;

/**
 * Finds persons with a common given name behind another person in a line: "Ana Ruiz, Harbour Union; Tom Lind, Lake Watch",
 * "Ana Ruiz, Tom Lind, Eva Berg, Harbour Union".
 */
final class CertainPersons {

    private static final SignatoryLexicon LEXICON = SignatoryLexicon.ALL;

    /** Fewer persons between commas may be a person and a town of the name of one. */
    private static final int MIN_BETWEEN_COMMAS = 3;

    private CertainPersons() {}

    /** The indices at which the persons behind the first begin; empty if the line names one. */
    static List<Integer> startsIn(String line) {
        List<Integer> behindSemicolons = startsBehind(line, "; ", false);
        List<Integer> starts = behindSemicolons.isEmpty() ? startsBehind(line, ", ", true) : behindSemicolons;
        return !behindSemicolons.isEmpty() || starts.size() + 1 >= MIN_BETWEEN_COMMAS ? starts : List.of();
    }

    /** @param first whether the persons stand before everything else; else all parts are persons */
    private static List<Integer> startsBehind(String line, String mark, boolean first) {
        List<Integer> starts = new ArrayList<>();
        int from = 0;
        while (from < line.length()) {
            int end = line.indexOf(mark, from);
            String part = line.substring(from, end < 0 ? line.length() : end).strip();
            int comma = part.indexOf(", ");
            String name = comma < 0 ? part : part.substring(0, comma);
            boolean person = GivenNames.startPerson(name) && LEXICON.isPersonName(name) && name.indexOf('(') < 0;
            if (!person) {
                return first ? starts : List.of();
            }
            if (from > 0) {
                starts.add(from);
            }
            from = end < 0 ? line.length() : end + mark.length();
        }
        return starts;
    }
}
