package org.undersigned.reading.structure.closer;

import java.util.List;
import org.undersigned.reading.structure.line.SentenceHeuristics;

/**
 * How the lines of a list end.
 *
 * @param stopped whether most end with a full stop
 * @param commaGoesOn whether so few end with a comma that the name goes on behind it
 * @param enumerated whether most end with a semicolon or comma, so that a conjunction may stand behind the last but one
 */
record LineEndings(boolean stopped, boolean commaGoesOn, boolean enumerated) {

    private static final int MIN_STOPPED = 6;

    /** The last lines of an enumeration, which end with a conjunction and with a full stop. */
    private static final int LAST = 2;

    static LineEndings of(List<String> lines) {
        long stops = lines.stream().filter(text -> text.endsWith(".")).count();
        long commas = lines.stream().filter(text -> text.endsWith(",")).count();
        long semicolons = lines.stream().filter(text -> text.endsWith(";")).count();
        return new LineEndings(
                stops >= MIN_STOPPED && stops * 10 >= lines.size() * 6,
                commas * 4 < lines.size(),
                semicolons + commas > 0 && (commas + semicolons) * 10 >= (lines.size() - LAST) * 6);
    }

    /** Whether a line with commas ends with a full stop as the others do, and is no prose without it. */
    boolean endsAsListed(String text) {
        return stopped
                && text.endsWith(".")
                && text.indexOf(", ") > 0
                && !SentenceHeuristics.isProse(text.substring(0, text.length() - 1));
    }
}
