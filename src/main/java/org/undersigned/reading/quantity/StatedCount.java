package org.undersigned.reading.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.undersigned.reading.quantity.claim.SignerCounts;
import org.undersigned.reading.quantity.extraction.LetterNumbers;
import org.undersigned.reading.quantity.extraction.QuantityExtractor;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.QuantityMention;

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
            List<Token> tokens = lexicon.tokenize(words);
            for (QuantityMention mention : QuantityExtractor.extract(tokens, words, lexicon, LetterNumbers.UNKNOWN)) {
                BigDecimal value = mention.quantity().value();
                boolean self = SignerCounts.countsSigners(lexicon, tokens, mention);
                if (self && value != null && value.scale() <= 0 && value.compareTo(MAX_COUNT) < 0) {
                    return Optional.of(
                            new StatedCount(value.intValue(), mention.quantity().unit()));
                }
            }
        }
        return Optional.empty();
    }
}
