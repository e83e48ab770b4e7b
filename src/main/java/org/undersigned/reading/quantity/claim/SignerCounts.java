package org.undersigned.reading.quantity.claim;

import java.util.List;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.QuantityMention;

/** Tells the quantities that count the signatories of the letter itself: "we, the undersigned 87 organizations". */
public final class SignerCounts {

    private SignerCounts() {}

    /** Whether a quantity counts the signatories of the letter itself. */
    public static boolean countsSigners(QuantityLexicon lexicon, List<Token> tokens, QuantityMention mention) {
        return mention.from() > 0
                        && (followsSigners(lexicon, tokens, mention.from() - 1)
                                || isSignedBy(lexicon, tokens, mention.from()))
                || signThis(lexicon, tokens, mention)
                || precedesSigners(lexicon, tokens, mention);
    }

    /** "Las 87 organizaciones firmantes", but not "the 190 countries signatory to the treaty". */
    private static boolean precedesSigners(QuantityLexicon lexicon, List<Token> tokens, QuantityMention mention) {
        // In English, "signing" behind the noun can be a verb with an object of its own.
        if (lexicon.compoundsPrecede()
                || mention.from() == 0
                || !lexicon.contains("articles", tokens.get(mention.from() - 1).lower())) {
            return false;
        }
        for (int i = mention.to(); i <= Math.min(mention.unitEnd(), tokens.size() - 1); i++) {
            int end = i + lexicon.lengthAt("signing", tokens, i);
            if (end > i) {
                return end < tokens.size()
                        && !lexicon.contains("of", tokens.get(end).lower());
            }
        }
        return false;
    }

    /** "This letter is signed by 45 doctors", "this appeal, signed by 45 doctors"; not "A petition signed by thousands". */
    private static boolean isSignedBy(QuantityLexicon lexicon, List<Token> tokens, int at) {
        int from = at - lexicon.lengthBefore("signedBy", tokens, at);
        return from < at && isOwnText(lexicon, tokens.subList(startOfSentence(tokens, from), from));
    }

    /** "Over 200 bakers have signed this letter". */
    private static boolean signThis(QuantityLexicon lexicon, List<Token> tokens, QuantityMention mention) {
        if (mention.from() > 0 && !endsSentence(tokens.get(mention.from() - 1))) {
            return false;
        }
        for (int i = mention.to(); i < tokens.size() && !endsSentence(tokens.get(i)); i++) {
            int signing = lexicon.lengthAt("signsThis", tokens, i);
            int letter = i + signing;
            if (signing > 0 && letter < tokens.size() && isOwnText(lexicon, tokens.subList(letter, letter + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwnText(QuantityLexicon lexicon, List<Token> words) {
        boolean pointed =
                !words.isEmpty() && !lexicon.contains("articles", words.get(0).lower());
        return words.stream()
                .filter(word -> !(pointed && word.text().equals(",")))
                .map(Token::lower)
                .allMatch(word -> lexicon.contains("functions", word) || lexicon.contains("ownText", word));
    }

    private static int startOfSentence(List<Token> tokens, int at) {
        int start = at;
        while (start > 0 && !endsSentence(tokens.get(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean endsSentence(Token token) {
        return ".!?:".contains(token.text());
    }

    /** "The undersigned 87 organizations", "we, 45 doctors": only signatories are counted so. */
    private static boolean followsSigners(QuantityLexicon lexicon, List<Token> tokens, int at) {
        boolean signing = lexicon.lengthBefore("signing", tokens, at + 1) > 0;
        boolean comma = tokens.get(at).text().equals(",");
        int we = comma ? at - 1 : at;
        boolean writers = we >= 0
                && (we == 0 || ".!?:".contains(tokens.get(we - 1).text()))
                && lexicon.contains("self", tokens.get(we).lower());
        return signing || writers;
    }
}
