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

    private OnBehalfParser() {}

    /** The person; {@code null} if the line has no such phrase after a person's name. */
    static ParsedSignatory parse(String line) {
        String folded = SlugGenerator.fold(line);
        String lower = folded.length() == line.length() ? folded : line.toLowerCase(Locale.ROOT);
        for (int at = MIN_NAME_LENGTH; at < lower.length(); at++) {
            String phrase = ", (".indexOf(lower.charAt(at - 1)) >= 0 ? LEXICON.onBehalfPhraseAt(lower, at) : null;
            if (phrase != null) {
                return parse(line.substring(0, at), line.substring(at + phrase.length()));
            }
        }
        return null;
    }

    /** For whom the names below a label sign: "on behalf of the Assembly"; {@code null} if it says something else. */
    static String representedIn(String label) {
        String folded = SlugGenerator.fold(label);
        String lower = folded.length() == label.length() ? folded : label.toLowerCase(Locale.ROOT);
        String phrase = lower.isEmpty() ? null : LEXICON.onBehalfPhraseAt(lower, 0);
        String represented = phrase == null || !isWhole(phrase)
                ? ""
                : label.substring(phrase.length()).strip();
        return represented.isEmpty() ? null : represented;
    }

    /** "on behalf of", "im namen der"; not a preposition such as "for the", which may head a group. */
    private static boolean isWhole(String phrase) {
        List<String> words = WhitespaceTokenizer.tokenize(phrase);
        return words.size() > 2 || words.stream().anyMatch(word -> word.length() > 4);
    }

    private static ParsedSignatory parse(String before, String after) {
        String name = before.strip().replaceFirst("[,(]\\s*$", "").strip();
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
