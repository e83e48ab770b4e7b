package org.undersigned.reading.structure.closer.list;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.line.GivenNames;
import org.undersigned.reading.signatory.line.LabelledPerson;
import org.undersigned.reading.signatory.line.SignatoryLexicon;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.MultiLineSignature;

/**
 * Decides whether a line continues the name on the previous line.
 *
 * @param mostlyCapitalized whether most lines of the list begin with a capital
 * @param separated whether most lines have a dash or bar between the name and words about it
 * @param bare whether nearly all lines of a long list are a person's name alone, so that one small word is a nickname
 * @param longest the length of the longest line
 * @param goesOn whether the line above ends with a comma after which names go on
 */
record NameContinuation(
        StructureLexicon lexicon,
        boolean mostlyCapitalized,
        boolean separated,
        boolean bare,
        int longest,
        boolean goesOn) {

    /** The fewest lines of a list whose names are all alone, and the most that are examined. */
    private static final int MIN_BARE_LIST = 20;

    private static final int MAX_EXAMINED = 500;

    /** The keys of small words that a name neither begins nor ends with. */
    private static final List<String> FUNCTION_WORDS =
            List.of("particles", "conjunctions", "where", "frequent", "toTitle");

    private static final Pattern SEPARATOR = Pattern.compile("\\S(?: [-–—|/·•:]+|[:;]) ");

    /** "Lake Institute (LI)", "Union of Nets - the largest of the bay": words about a name. */
    static boolean isDescribed(String text) {
        return text.indexOf(" (") > 0 || isSeparated(text);
    }

    /** "Lake Watch - Norway" */
    static boolean isSeparated(String text) {
        return SEPARATOR.matcher(text).find();
    }

    /** Whether nearly all lines are the name of a person and nothing else. */
    static boolean areBare(List<Line> lines, StructureLexicon lexicon) {
        List<Line> first = lines.subList(0, Math.min(lines.size(), MAX_EXAMINED));
        long persons = first.stream()
                .filter(line -> MultiLineSignature.isPersonName(line.text(), lexicon))
                .count();
        return first.size() >= MIN_BARE_LIST && persons * 10 >= first.size() * 9L;
    }

    boolean continues(SignatoryLine above, Line line, String group) {
        boolean follows = above.columns() == null
                && above.position().line() + 1 == line.position().line()
                && Objects.equals(above.group(), group);
        String text = line.text();
        boolean own = separated && isSeparated(text) && isSeparated(above.text());
        return follows
                && !own
                && indexOfJoinedPerson(text, lexicon) == 0
                && (beginsSmall(text, above.text())
                        || separated && isRestOfDescription(text, above.text())
                        || isOpen(above.text(), text)
                        || lexicon.startsWith("behalf", text)
                                && !lexicon.startsWith("behalf", above.text())
                                && LabelledPerson.of(text).isEmpty()
                        || goesOn
                        || above.text().endsWith(",")
                        || above.text().endsWith(" &"));
    }

    /** "and Ana Ruiz, Harbour Union": the index of the last person of the list behind the conjunction; 0 if there is none. */
    static int indexOfJoinedPerson(String text, StructureLexicon lexicon) {
        String first = WhitespaceTokenizer.firstToken(text);
        String person = text.substring(first.length()).strip();
        boolean joined = lexicon.matches("conjunctions", first)
                && Character.isLowerCase(text.codePointAt(0))
                && GivenNames.startPerson(person)
                && person.indexOf(", ") > 0;
        return joined ? text.length() - person.length() : 0;
    }

    /** "ana ruiz, harbour union": a person in small letters. */
    private static boolean isSmallPerson(String text) {
        int comma = text.indexOf(", ");
        List<String> words = WhitespaceTokenizer.tokenize(comma < 0 ? "" : text.substring(0, comma));
        return words.size() == 2 && SignatoryLexicon.ALL.contains("givenNames", words.get(0));
    }

    private boolean beginsSmall(String text, String above) {
        String first = WhitespaceTokenizer.firstToken(text);
        return Character.isLowerCase(text.codePointAt(0))
                && !first.endsWith(".")
                && !isSmallPerson(text)
                && mostlyCapitalized
                && (isFunctionWord(first)
                        || (!bare || text.indexOf(' ') > 0 || above.indexOf(',') > 0)
                                && (above.length() * 4 >= longest * 3
                                        || MultiLineSignature.isPersonName(above, lexicon)));
    }

    /** "ANA RUIZ – Adviser for Matters" / "of the Lake": words without a name below a long line about a person. */
    private boolean isRestOfDescription(String text, String above) {
        Matcher mark = SEPARATOR.matcher(above);
        boolean described = mark.find() && !isSeparated(text) && above.length() * 4 >= longest * 3;
        String name = described ? above.substring(0, mark.start() + 1).strip() : "";
        if (!MultiLineSignature.isPersonName(name, lexicon)) {
            return false;
        }
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
        String first = WhitespaceTokenizer.firstToken(text);
        return capitals && !first.equals(first.toUpperCase(Locale.ROOT));
    }

    /** Whether the line above ends in the middle of words or brackets. */
    private boolean isOpen(String above, String text) {
        return isFunctionWord(above.substring(above.lastIndexOf(' ') + 1))
                || above.lastIndexOf('(') > above.lastIndexOf(')') && text.indexOf(')') >= 0;
    }

    private boolean isFunctionWord(String word) {
        return Character.isLowerCase(word.codePointAt(0))
                && FUNCTION_WORDS.stream().anyMatch(key -> lexicon.matches(key, word));
    }
}
