package org.undersigned.reading.signatory.convention;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.line.SignatoryLexicon;
import org.undersigned.reading.signatory.name.UnusualNames;

/** The dash between the name of a signatory and what describes it: "Ana Ruiz – Lake Watch". */
public final class DashSeparator {

    private static final SignatoryLexicon LEXICON = SignatoryLexicon.ALL;

    /** A dash behind a name that lacks one blank or both. */
    private static final Pattern TIGHT = Pattern.compile("[-–—] |[-–—]$| [-–—](?=\\p{L})|(?<=\\p{Ll})[-–—](?=\\p{L})");

    /** The most hyphens of double names before the dash. */
    private static final int MAX_HYPHENS = 4;

    private DashSeparator() {}

    /** The first dash between blanks, unless brackets contain it; less than 1 if there is none. */
    public static int indexIn(String line) {
        int wide = line.indexOf(" – ");
        int dash = wide > 0 ? wide : Math.max(line.indexOf(" — "), line.indexOf(" - "));
        int open = line.indexOf('(');
        boolean inside = open >= 0 && open < dash && line.indexOf(')', open) > dash;
        return inside ? -1 : dash;
    }

    /** "Ana Ruiz- lawyer", "Ana Ruiz-Lawyer, Lake Watch": the dash behind a person with its two blanks. */
    public static String loosen(String line) {
        Matcher dash = TIGHT.matcher(line);
        int spaced = indexIn(line);
        for (int i = 0; i < MAX_HYPHENS && dash.find(); i++) {
            String name = line.substring(0, dash.start()).strip();
            if (spaced > 0 && (dash.start() >= spaced || name.indexOf(',') < 0)) {
                return line;
            }
            String rest = line.substring(dash.end()).strip();
            boolean blank = dash.end() - dash.start() > 1 || rest.isEmpty();
            if (name.indexOf(',') > 0 && (!blank || startsWith("roles", rest))) {
                continue;
            }
            if ((blank ? !startsWith("conjunctions", rest) : rest.indexOf(' ') > 0 && startsWith("roles", rest))
                    && name.indexOf(' ') > 0
                    && isPersonBefore(name)) {
                return rest.isEmpty() ? name : name + " – " + rest;
            }
        }
        return line;
    }

    /** "Ana Ruiz", "Ana Ruiz, Chair": a person, or one with a role. */
    private static boolean isPersonBefore(String words) {
        int comma = words.indexOf(", ");
        String name = comma < 0 ? words : words.substring(0, comma);
        return LEXICON.isPersonName(name) && (comma < 0 || LEXICON.hasRoleAmongFirst(words.substring(comma + 2), 3));
    }

    private static boolean startsWith(String key, String words) {
        return LEXICON.contains(key, WhitespaceTokenizer.firstToken(words).replace(",", ""));
    }

    /** The last dash between blanks, unless brackets contain it; less than 1 if there is none. */
    static int lastIndexIn(String line) {
        int dash = Math.max(line.lastIndexOf(" – "), Math.max(line.lastIndexOf(" — "), line.lastIndexOf(" - ")));
        return dash > 0 && line.lastIndexOf(')') > dash && line.lastIndexOf('(') < dash ? -1 : dash;
    }

    /**
     * Whether a comma ends the name before the dash: "Ana Ruiz, University of Karsk - Institute of Lamps", "Ana Ruiz,
     * Chair – Lake Watch".
     *
     * @param persons whether persons stand before most dashes of the list
     */
    public static boolean nameEndsBefore(String line, int dash, boolean persons) {
        int comma = line.indexOf(", ");
        if (comma <= 0 || comma + 2 > dash) {
            return false;
        }
        String between = line.substring(comma + 2, dash).strip();
        String name = line.substring(0, comma);
        if (!persons && UnusualNames.isFamilyFirst(name, between)) {
            return false;
        }
        boolean described = WhitespaceTokenizer.tokenize(between).size() > 2
                || LEXICON.hasRoleAmongFirst(between, 3)
                || persons && !LEXICON.isPostnominals(between);
        return described && (LEXICON.isPersonName(name) || LEXICON.hasTitle(name));
    }

    /** "CGT", before the dash and the words of an organization that it abbreviates. */
    public static boolean isAcronym(String words) {
        return words.indexOf(' ') < 0 && words.equals(words.toUpperCase(Locale.ROOT));
    }

    /** Words in small letters that don't begin with a preposition: "signalman". */
    public static boolean isSmallRole(String words) {
        String first = WhitespaceTokenizer.firstToken(words);
        return !first.isEmpty()
                && Character.isLowerCase(first.codePointAt(0))
                && !LEXICON.contains("particles", first)
                && !LEXICON.contains("where", first)
                && !LEXICON.contains("behalf", first);
    }
}
