package org.undersigned.reading.structure.opener.recipient;

import static org.undersigned.reading.structure.opener.recipient.RecipientPhrase.words;

import java.util.List;
import java.util.stream.IntStream;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.opener.office.OfficeClassifier;
import org.undersigned.reading.structure.opener.recipient.RecipientPhrase.Kind;

/**
 * Recognizes groups of people among those whom a salutation greets.
 *
 * @param lexicon the words of the letter's language
 */
record GreetedGroups(StructureLexicon lexicon, OfficeClassifier officeClassifier) {

    /** The most subjects of a minister. */
    private static final int MAX_PORTFOLIO = 8;

    /** The most offices and names that are looked at as pairs. */
    private static final int MAX_PAIRED = 40;

    /** "Ms Ruiz, Mr Vila, and Members": a group of people behind a person, or behind a comma at the end of a list. */
    boolean endsSeries(String text, List<RecipientPhrase> phrases, int at, RecipientPhrase before) {
        RecipientPhrase phrase = phrases.get(at);
        return phrase.joined()
                && isGroup(text, phrase)
                && (before.names(Kind.NAME, Kind.TITLED_NAME)
                        || at > 1
                                && text.startsWith(",", phrases.get(at - 1).to())
                                && phrases.subList(Math.max(0, at - MAX_PORTFOLIO), at).stream()
                                        .noneMatch(one -> isPortfolio(words(text, one))));
    }

    /** "Members", "Members of the Council": an office that is not one person's. */
    boolean isGroup(String text, RecipientPhrase phrase) {
        String words = words(text, phrase);
        return officeClassifier.startsWithRank(words) && !officeClassifier.namesOneOfficer(words);
    }

    /** "the Mayor, Ana Ruiz, the Minister for Ports, Tom Lind, and the Clerk, Eva Paz": each office has an article. */
    static boolean areOfficesAndNames(List<RecipientPhrase> phrases) {
        int all = phrases.size();
        return all >= 4
                && all <= MAX_PAIRED
                && all % 2 == 0
                && IntStream.range(0, all)
                        .allMatch(i -> i % 2 == 0
                                ? phrases.get(i).article() || i == 0
                                : phrases.get(i).names(Kind.NAME)
                                        && !phrases.get(i).article());
    }

    /** "Minister for Justice", behind which a comma goes on with what else she is in charge of. */
    private boolean isPortfolio(String words) {
        return officeClassifier.namesOneOfficer(words)
                && WhitespaceTokenizer.tokenize(words).stream().anyMatch(word -> lexicon.matches("where", word));
    }
}
