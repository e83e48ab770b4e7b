package org.undersigned.reading.structure.line;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/** Recognizes persons by the mark behind or before the name: "Ruiz Sol, Ana; Professor of …", "Lake Watch: Ana Ruiz, Chair". */
final class LedPersons {

    private static final Pattern COMMA = Pattern.compile(",\\s+");

    private static final int MAX_HEAD = 60;
    private static final int MAX_LABEL_WORDS = 4;
    private static final int MAX_PART_WORDS = 4;

    private LedPersons() {}

    /** Whether a line names a person before a semicolon, or behind a colon with words about the person. */
    static boolean isOne(String text, StructureLexicon lexicon) {
        int semicolon = text.indexOf(';');
        if (semicolon > 0 && semicolon <= MAX_HEAD) {
            return isFamilyFirst(text.substring(0, semicolon).strip(), lexicon);
        }
        int colon = text.indexOf(": ");
        int comma = text.indexOf(", ", colon + 1);
        return colon > 0
                && colon <= MAX_HEAD
                && comma > 0
                && comma < text.length() - 2
                && Character.isUpperCase(text.codePointAt(0))
                && WhitespaceTokenizer.tokenize(text.substring(0, colon)).size() <= MAX_LABEL_WORDS
                && MultiLineSignature.isPersonName(text.substring(colon + 2, comma), lexicon);
    }

    /** "Ruiz Sol, Ana" */
    private static boolean isFamilyFirst(String head, StructureLexicon lexicon) {
        String[] parts = COMMA.split(head);
        return parts.length == 2 && Stream.of(parts).allMatch(part -> isWritten(part, lexicon));
    }

    private static boolean isWritten(String part, StructureLexicon lexicon) {
        List<String> words = WhitespaceTokenizer.tokenize(part);
        return !words.isEmpty()
                && words.size() <= MAX_PART_WORDS + 2
                && words.stream().filter(word -> !lexicon.isParticle(word)).count() <= MAX_PART_WORDS
                && Character.isUpperCase(words.get(0).codePointAt(0))
                && words.stream()
                        .allMatch(word -> lexicon.isParticle(word)
                                || Character.isUpperCase(word.codePointAt(0))
                                        && word.chars().noneMatch(Character::isDigit)
                                        && !lexicon.matches("organizations", word)
                                        && !lexicon.matches("roles", word));
    }
}
