package org.undersigned.reading.signatory;

import java.util.List;
import java.util.Locale;
import org.undersigned.letter.Signatory.Kind;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.line.CommaSegments;
import org.undersigned.reading.signatory.line.SignatoryLexicon;

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
        String lower = lowerOf(line);
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
        String lower = lowerOf(line);
        for (int at = lower.indexOf(' ') + 1; at > 0; at = lower.indexOf(' ', at) + 1) {
            int from = at + (lower.startsWith("(", at) ? 1 : 0);
            String phrase = LEXICON.representedPhraseAt(lower, from);
            ParsedSignatory person = phrase == null ? null : parseRepresented(line, at, from + phrase.length());
            if (person != null) {
                return person;
            }
        }
        return null;
    }

    /**
     * @param at the index behind the name of the organization
     * @param to the index behind the phrase
     */
    private static ParsedSignatory parseRepresented(String line, int at, int to) {
        String organization = line.substring(0, at).replaceFirst("[\\s,:(–—-]+$", "");
        if (LEXICON.isPersonName(CommaSegments.split(organization).get(0))) {
            return null;
        }
        String rest = line.substring(to).replaceFirst("^\\. ", "");
        List<String> parts = CommaSegments.split(line.startsWith("(", at) ? rest.replaceFirst("\\)$", "") : rest);
        return isOnePerson(parts)
                ? new ParsedSignatory(
                        ParsedSignatory.ofName(parts.get(0), Kind.PERSON).naming(),
                        Kind.PERSON,
                        CommaSegments.join(parts.subList(1, parts.size())),
                        null,
                        organization,
                        null)
                : null;
    }

    /** "Ana Ruiz", "chair": a name without brackets, and no second person. */
    private static boolean isOnePerson(List<String> parts) {
        return !parts.isEmpty()
                && (LEXICON.isPersonName(parts.get(0)) || LEXICON.hasTitle(parts.get(0)))
                && parts.get(0).indexOf('(') < 0
                && !LEXICON.contains("roles", WhitespaceTokenizer.firstToken(parts.get(0)))
                && parts.stream()
                        .flatMap(part -> WhitespaceTokenizer.tokenize(part).stream())
                        .noneMatch(word -> LEXICON.contains("conjunctions", word))
                && parts.stream().skip(1).noneMatch(LEXICON::isPersonName);
    }

    /**
     * For whom a signatory below a label signs: "on behalf of the Assembly"; {@code null} if it says something else. A
     * preposition such as "for the" says so only of a person of whom nothing else is said.
     */
    static String representedIn(String label, ParsedSignatory signatory) {
        boolean person = signatory.affiliation() == null
                && LEXICON.isPersonName(signatory.naming().name());
        return representedIn(label, person);
    }

    /** @param prepositions whether a preposition such as "for the" counts before an organization */
    private static String representedIn(String label, boolean prepositions) {
        String lower = lowerOf(label);
        String phrase = lower.isEmpty() ? null : LEXICON.onBehalfPhraseAt(lower, 0);
        String represented =
                phrase == null ? "" : textAfter(label, phrase.length()).replaceFirst(",$", "");
        boolean behalf = !represented.isEmpty()
                && (isWhole(phrase)
                        || prepositions
                                && Character.isUpperCase(represented.codePointAt(0))
                                && LEXICON.containsAmongFirst("organizations", represented, MAX_WORDS));
        return behalf ? represented : null;
    }

    /** The line in small letters without accents, if each letter stays at its index; else in small letters. */
    private static String lowerOf(String line) {
        String folded = SlugGenerator.fold(line);
        return folded.length() == line.length() ? folded : line.toLowerCase(Locale.ROOT);
    }

    /** The words behind a phrase, and behind the apostrophe of "pour l'". */
    private static String textAfter(String line, int at) {
        return line.substring(at).replaceFirst("^['’]", "").strip();
    }

    /** "On behalf of the Harbour Union" where nobody signs for it: the union, or the person behind a colon; {@code null} if the line says something else. */
    static ParsedSignatory parseAlone(String line) {
        String signed = representedIn(line, true);
        if (signed == null) {
            return null;
        }
        int colon = signed.indexOf(": ");
        if (colon > 0 && LEXICON.isPersonName(signed.substring(colon + 2))) {
            ParsedSignatory person = ParsedSignatory.ofName(signed.substring(colon + 2), Kind.PERSON);
            return person.withOnBehalfOf(signed.substring(0, colon));
        }
        String represented = representedIn(line, false);
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
        List<String> parts = CommaSegments.split(after);
        String represented = parts.isEmpty() ? after : parts.get(0);
        boolean acronym = WhitespaceTokenizer.tokenize(represented).stream()
                .anyMatch(word -> word.length() > 2 && word.chars().allMatch(Character::isUpperCase));
        return !LEXICON.containsAmongFirst("organizations", last, MAX_WORDS)
                && (acronym || LEXICON.containsAmongFirst("organizations", represented, MAX_WORDS));
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
