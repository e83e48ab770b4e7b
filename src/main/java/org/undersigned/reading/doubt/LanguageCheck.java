package org.undersigned.reading.doubt;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Paragraph;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.language.Languages;
import org.undersigned.reading.language.Lexicon;
import org.undersigned.reading.language.WhitespaceTokenizer;

/** Reports letters in languages without lexicons, whose numbers and names are read by the rules of another language. */
public final class LanguageCheck {

    /** The function words of a shorter text are too few to judge. */
    private static final int MIN_CHARACTERS = 400;

    /** Letters of Turkish, Polish, Czech, Hungarian, Romanian and others, which no language with lexicons has. */
    private static final String FOREIGN_LETTERS = "ğışİŞőűłąęńśźżćŁŚŻřěůťďčšžČŠŽțșăđģķļņėįųū";

    private static final int MIN_FOREIGN = 4;

    private LanguageCheck() {}

    /**
     * @param tag the language that is stated or detected, a tag of BCP 47
     * @param language the language by whose lexicons the letter is read
     * @param stated whether the file states its language
     */
    public static void check(
            Letter letter, String tag, String language, boolean stated, Position whole, FindingCollector findings) {
        String primary = tag.split("-")[0].toLowerCase(Locale.ROOT);
        if (!primary.equals(language.split("-")[0])) {
            findings.add(
                    FindingCode.LANGUAGE_UNCERTAIN,
                    whole,
                    "there are no rules for letters in \"%s\": this one is read as \"%s\"".formatted(primary, language),
                    "Check its figures and demands.");
        } else if (!stated && isForeign(bodyOf(letter), language)) {
            findings.add(
                    FindingCode.LANGUAGE_UNCERTAIN,
                    whole,
                    "the letter has few of the small words of \"%s\": it may be in another language"
                            .formatted(language),
                    "State its language in letter.yaml. If \"%s\" is right: language: %s"
                            .formatted(language, language));
        }
    }

    private static String bodyOf(Letter letter) {
        return letter.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .map(Paragraph::text)
                .collect(Collectors.joining("\n"));
    }

    private static boolean isForeign(String body, String language) {
        double least = Double.parseDouble(
                Lexicon.forLanguage(language, "letter").words("frequentShare").get(0));
        return body.length() >= MIN_CHARACTERS && Languages.functionWordShare(body, language) < least
                || hasForeignLetters(body);
    }

    /** Whether so many words have letters of other languages that these are no names. */
    private static boolean hasForeignLetters(String body) {
        List<String> words = WhitespaceTokenizer.tokenize(body);
        long foreign = words.stream()
                .filter(word -> word.chars().anyMatch(letter -> FOREIGN_LETTERS.indexOf(letter) >= 0))
                .count();
        return foreign >= MIN_FOREIGN && foreign * 7 >= words.size();
    }
}
