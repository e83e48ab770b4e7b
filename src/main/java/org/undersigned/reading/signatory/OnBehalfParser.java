package org.undersigned.reading.signatory;

import java.util.List;
import java.util.Locale;
import org.undersigned.letter.Signatory.Kind;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.language.WhitespaceTokenizer;

/** Parses a person who signs for others: "Ana Ruiz, on behalf of the Assembly". */
final class OnBehalfParser {

    private static final SignatoryLexicon LEXICON = SignatoryLexicon.ALL;

    /** The shortest name before the phrase. */
    private static final int MIN_NAME_LENGTH = 3;

    private static final int MAX_WORDS = 10;

    /** The most letters of an article. */
    private static final int MAX_ARTICLE = 3;

    /** The most phrases of a line that are looked at. */
    private static final int MAX_TRIED = 20;

    private OnBehalfParser() {}

    /** The person; {@code null} if the line has no such phrase after a person's name. */
    static ParsedSignatory parse(String line) {
        String folded = SlugGenerator.fold(line);
        String lower = folded.length() == line.length() ? folded : line.toLowerCase(Locale.ROOT);
        int tried = 0;
        for (int at = MIN_NAME_LENGTH; at < lower.length() && tried < MAX_TRIED; at++) {
            String phrase = ", (".indexOf(lower.charAt(at - 1)) >= 0 ? LEXICON.onBehalfPhraseAt(lower, at) : null;
            tried += phrase == null ? 0 : 1;
            if (phrase != null
                    && (isWhole(phrase)
                            || isApart(line, at)
                            || leadsToOrganization(line.substring(0, at), line.substring(at + phrase.length())))) {
                return parse(line.substring(0, at), textAfter(line, at + phrase.length()));
            }
        }
        return null;
    }

    /** "Harbour Union, represented by Ana Ruiz, chair": the person; {@code null} if the line says something else. */
    static ParsedSignatory parseRepresented(String line) {
        String folded = SlugGenerator.fold(line);
        String lower = folded.length() == line.length() ? folded : line.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf(' ') + 1; at > 0; at = lower.indexOf(' ', at) + 1) {
            String phrase = LEXICON.representedPhraseAt(lower, at + (lower.startsWith("(", at) ? 1 : 0));
            int from = phrase == null ? 0 : lower.indexOf(phrase, at) + phrase.length();
            List<String> parts = phrase == null
                    ? List.of()
                    : CommaSegments.split(
                            line.substring(from).replaceFirst("^\\. ", "").replace(")", ""));
            if (!parts.isEmpty() && (LEXICON.isPersonName(parts.get(0)) || LEXICON.hasTitle(parts.get(0)))) {
                return new ParsedSignatory(
                        ParsedSignatory.ofName(parts.get(0), Kind.PERSON).naming(),
                        Kind.PERSON,
                        CommaSegments.join(parts.subList(1, parts.size())),
                        null,
                        line.substring(0, at).strip().replaceFirst(",$", ""),
                        null);
            }
        }
        return null;
    }

    /** For whom the names below a label sign: "on behalf of the Assembly"; {@code null} if it says something else. */
    static String representedIn(String label) {
        String folded = SlugGenerator.fold(label);
        String lower = folded.length() == label.length() ? folded : label.toLowerCase(Locale.ROOT);
        String phrase = lower.isEmpty() ? null : LEXICON.onBehalfPhraseAt(lower, 0);
        String represented =
                phrase == null ? "" : textAfter(label, phrase.length()).replaceFirst(",$", "");
        boolean behalf = !represented.isEmpty()
                && (isWhole(phrase) || LEXICON.containsAmongFirst("organizations", represented, MAX_WORDS));
        return behalf ? represented : null;
    }

    /** The words behind a phrase, and behind the apostrophe of "pour l'". */
    private static String textAfter(String line, int at) {
        return line.substring(at).replaceFirst("^['’]", "").strip();
    }

    /** "On behalf of the Harbour Union" where nobody signs for it: the union, or the person behind a colon; {@code null} if the line says something else. */
    static ParsedSignatory parseAlone(String line) {
        String represented = representedIn(line);
        int colon = represented == null ? -1 : represented.indexOf(": ");
        if (colon > 0 && LEXICON.isPersonName(represented.substring(colon + 2))) {
            ParsedSignatory person = ParsedSignatory.ofName(represented.substring(colon + 2), Kind.PERSON);
            return person.withOnBehalfOf(represented.substring(0, colon));
        }
        if (represented == null || represented.indexOf(',') >= 0 || represented.endsWith(":")) {
            return null;
        }
        int space = represented.indexOf(' ');
        boolean article = space > 0 && space <= MAX_ARTICLE && Character.isLowerCase(represented.codePointAt(0));
        String name = article ? represented.substring(space + 1).strip() : represented;
        return Character.isUpperCase(name.codePointAt(0)) ? ParsedSignatory.ofName(name, Kind.ORGANIZATION) : null;
    }

    /** "on behalf of", "im namen der"; not a preposition such as "for the", which may head a group. */
    private static boolean isWhole(String phrase) {
        List<String> words = WhitespaceTokenizer.tokenize(phrase);
        return words.size() > 2 || words.stream().anyMatch(word -> word.length() > 4);
    }

    /** Whether a comma or bracket precedes the phrase. */
    private static boolean isApart(String line, int at) {
        String before = line.substring(0, at).stripTrailing();
        return before.endsWith(",") || before.endsWith("(");
    }

    /** "Ana Ruiz for the Lake Union", not "Institute for Lakes" or "Lakes for Freedom": only one side is an organization. */
    private static boolean leadsToOrganization(String before, String after) {
        String last = before.substring(before.lastIndexOf(',') + 1);
        boolean acronym = WhitespaceTokenizer.tokenize(after).stream()
                .anyMatch(word -> word.length() > 2 && word.chars().allMatch(Character::isUpperCase));
        return !LEXICON.containsAmongFirst("organizations", last, MAX_WORDS)
                && (acronym || LEXICON.containsAmongFirst("organizations", after, MAX_WORDS));
    }

    /** "Ana Ruiz (teacher, on behalf of …)": what the bracket says before the phrase is a role. */
    private static String openBracket(String before) {
        int open = before.lastIndexOf('(');
        return open > 0 && before.indexOf(')', open) < 0
                ? before.substring(0, open).strip() + ", " + before.substring(open + 1)
                : before;
    }

    private static ParsedSignatory parse(String before, String after) {
        String name = openBracket(before.strip().replaceFirst("[,(]\\s*$", "").strip());
        List<String> parts = CommaSegments.split(name);
        if (!LEXICON.isPersonName(name) && parts.size() < 2 && !LEXICON.hasTitle(name)) {
            return null;
        }
        String represented = after.strip();
        boolean closesBracket = represented.endsWith(")") && represented.indexOf('(') < 0;
        return new ParsedSignatory(
                ParsedSignatory.ofName(parts.get(0), Kind.PERSON).naming(),
                Kind.PERSON,
                CommaSegments.join(parts.subList(1, parts.size())),
                null,
                closesBracket ? represented.substring(0, represented.length() - 1) : represented,
                null);
    }
}
