package org.undersigned.reading.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The number of signatories that the letter states: "we, the undersigned 87 organizations".
 *
 * @param unit the word for the signatories in the singular: "organization"
 */
public record StatedCount(int count, String unit) {

    private static final BigDecimal MAX_COUNT = BigDecimal.valueOf(10_000_000);

    /** The first stated count in the paragraphs of a letter. */
    public static Optional<StatedCount> find(List<String> paragraphs, String language) {
        QuantityLexicon lexicon = QuantityLexicon.forLanguage(language);
        for (String words : paragraphs) {
            List<Token> tokens = Token.tokenize(words, lexicon.tokenizerRules);
            for (QuantityMention mention : QuantityExtractor.extract(tokens, words, lexicon, LetterNumbers.UNKNOWN)) {
                BigDecimal value = mention.quantity().value();
                boolean self = mention.from() > 0 && countsSigners(lexicon, tokens, mention.from() - 1);
                if (self && value != null && value.scale() <= 0 && value.compareTo(MAX_COUNT) < 0) {
                    return Optional.of(
                            new StatedCount(value.intValue(), mention.quantity().unit()));
                }
            }
        }
        return Optional.empty();
    }

    /** "The undersigned 87 organizations", "we, 45 doctors": only signatories are counted so. */
    static boolean countsSigners(QuantityLexicon lexicon, List<Token> tokens, int at) {
        boolean signing = lexicon.lengthBefore("signing", tokens, at + 1) > 0;
        boolean comma = tokens.get(at).text().equals(",");
        int we = comma ? at - 1 : at;
        boolean writers = we >= 0
                && (we == 0 || ".!?:".contains(tokens.get(we - 1).text()))
                && lexicon.contains("self", tokens.get(we).lower());
        return signing || writers;
    }
}
