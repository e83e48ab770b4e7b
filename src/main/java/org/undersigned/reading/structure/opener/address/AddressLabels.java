package org.undersigned.reading.structure.opener.address;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.opener.office.OfficeClassifier;

/**
 * Finds labels at the beginning of lines of address: "To:", "cc:", "Attn.".
 *
 * @param isRecipient whether words name a person with a title, an office or an institution
 */
public record AddressLabels(
        StructureLexicon lexicon, OfficeClassifier officeClassifier, Predicate<String> isRecipient) {

    /** The most characters of a line of address; a longer one is a sentence. */
    static final int MAX_ADDRESS_LENGTH = 220;

    /** Shorter labels also end ordinary sentences. */
    private static final int MIN_STATED_LABEL = 6;

    private static final int MAX_GROUP_WORDS = 5;

    private static final Pattern GROUP_LABEL =
            Pattern.compile("(\\p{L}[\\p{L} ]{0,30}?) ?[—–(-] ?([^():]{2,60}?)[):]?");

    /** The text after "cc:", after "cc" before a name, or nothing after "cc" alone. */
    Optional<String> textAfterCopyLabel(String text) {
        return lexicon.textAfterLabel("cc", text)
                .or(() -> lexicon.textAfterPhrase("ccBare", text)
                        .map(AddressLabels::stripMarks)
                        .filter(words -> SentenceHeuristics.startsAsName(words)
                                || WhitespaceTokenizer.tokenize(words).size() > 2))
                .or(() -> lexicon.matches("ccBare", text) || lexicon.matches("cc", text)
                        ? Optional.of("")
                        : Optional.empty());
    }

    /** "Attn. Ana Ruiz", "Alla c.a. del Ministro": the text after the phrase and a preposition. */
    public Optional<String> textAfterAttention(String text) {
        return lexicon.textAfterPhrase("attention", text)
                .map(AddressLabels::stripMarks)
                .map(words -> {
                    String first = WhitespaceTokenizer.firstToken(words);
                    boolean where = !first.isEmpty()
                            && Character.isLowerCase(first.codePointAt(0))
                            && lexicon.matches("where", first);
                    return where ? words.substring(first.length()).strip() : words;
                })
                .filter(words -> isRecipient.test(officeClassifier.stripArticle(words))
                        || officeClassifier.startsWithRank(words)
                        || officeClassifier.startsWithPersonalTitle(words));
    }

    private static String stripMarks(String words) {
        int from = 0;
        while (from < words.length() && (".,:;".indexOf(words.charAt(from)) >= 0 || words.charAt(from) == ' ')) {
            from++;
        }
        return words.substring(from);
    }

    Optional<String> textAfterToLabel(String text) {
        return lexicon.textAfterLabel("to", text)
                .or(() -> lexicon.textAfterLongPhrase("to", text))
                .or(() -> textAfterStatedLabel(text))
                .or(() -> lexicon.matches("to", text) || isLabelOfGroup(text) ? Optional.of("") : Optional.empty());
    }

    /** "To — national level", "An (Bundesebene)": a label, and a few words for a group of recipients below it. */
    private boolean isLabelOfGroup(String text) {
        Matcher label = GROUP_LABEL.matcher(text);
        return label.matches()
                && lexicon.matches("to", label.group(1))
                && WhitespaceTokenizer.tokenize(label.group(2)).size() <= MAX_GROUP_WORDS
                && !isRecipient.test(label.group(2))
                && !officeClassifier.containsRank(label.group(2));
    }

    /** "This letter was addressed to: Ana Ruiz": the text after a phrase of the label at the end of other words. */
    public Optional<String> textAfterStatedLabel(String text) {
        int colon = text.indexOf(": ");
        boolean stated = colon > 0
                && colon <= MAX_ADDRESS_LENGTH
                && WhitespaceTokenizer.tokenize(text.substring(0, colon)).size() > 3
                && endsInLabel(text.substring(0, colon));
        return stated ? Optional.of(text.substring(colon + 2).strip()) : Optional.empty();
    }

    private boolean endsInLabel(String words) {
        String folded = SlugGenerator.fold(words);
        return lexicon.phrases("to").stream()
                .anyMatch(label -> label.length() > MIN_STATED_LABEL && folded.endsWith(" " + label));
    }

    /** "c.c. Ana Ruiz": in lower case, because capitals may be the initials of a name. */
    Optional<String> textAfterCc(String text) {
        String first = WhitespaceTokenizer.firstToken(text);
        return !first.isEmpty() && Character.isLowerCase(first.codePointAt(0)) && text.length() <= MAX_ADDRESS_LENGTH
                ? lexicon.textAfterPhrase("ccBare", text)
                        .filter(words -> SentenceHeuristics.startsAsName(words) && !words.startsWith("."))
                : Optional.empty();
    }
}
