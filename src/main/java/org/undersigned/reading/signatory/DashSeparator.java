package org.undersigned.reading.signatory;

import java.util.Locale;
import org.undersigned.reading.language.WhitespaceTokenizer;

/** The dash between the name of a signatory and what describes it: "Ana Ruiz – Lake Watch". */
final class DashSeparator {

    private static final SignatoryLexicon LEXICON = SignatoryLexicon.ALL;

    private DashSeparator() {}

    /** The first dash between blanks, unless brackets contain it; less than 1 if there is none. */
    static int indexIn(String line) {
        int wide = line.indexOf(" – ");
        int dash = wide > 0 ? wide : Math.max(line.indexOf(" — "), line.indexOf(" - "));
        int open = line.indexOf('(');
        boolean inside = open >= 0 && open < dash && line.indexOf(')', open) > dash;
        return inside ? -1 : dash;
    }

    /** Whether a comma ends the name before the dash: "Ana Ruiz, University of Karsk - Institute of Lamps". */
    static boolean nameEndsBefore(String line, int dash) {
        int comma = line.indexOf(", ");
        boolean several = comma > 0
                && comma < dash
                && WhitespaceTokenizer.tokenize(line.substring(comma + 2, dash)).size() > 2;
        String name = several ? line.substring(0, comma) : "";
        return several && (LEXICON.isPersonName(name) || LEXICON.hasTitle(name));
    }

    /** "CGT", before the dash and the words of an organization that it abbreviates. */
    static boolean isAcronym(String words) {
        return words.indexOf(' ') < 0 && words.equals(words.toUpperCase(Locale.ROOT));
    }
}
