package org.undersigned.reading.quantity.claim;

import java.util.List;
import org.undersigned.reading.context.NoteMark;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.QuantityMention;

/**
 * The figures of one passage, each with its claim, which ends before the next figure and before the mark
 * of a note; a figure that belongs to what another one counts is within the claim of that one, too.
 */
public final class PassageFigures {

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final String words;
    private final List<NoteMark> marks;
    private final QuoteBoundary quoteBoundary;
    private int nextMark;

    public PassageFigures(
            QuantityLexicon lexicon,
            List<Token> tokens,
            String words,
            List<NoteMark> marks,
            QuoteBoundary quoteBoundary) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.words = words;
        this.marks = marks;
        this.quoteBoundary = quoteBoundary;
    }

    /** The claim of one of the mentions; to be called in their order. */
    public ClaimExtractor claim(List<QuantityMention> mentions, int index) {
        QuantityMention mention = mentions.get(index);
        int next = tokens.size();
        int nextEnd = next;
        boolean range = false;
        int behind = index + 1 < mentions.size() && mentions.get(index + 1).nested() ? index + 2 : index + 1;
        if (behind < mentions.size()) {
            QuantityMention following = mentions.get(behind);
            next = ClaimExtractor.claimStart(lexicon, tokens, following.from());
            nextEnd = Math.max(following.to(), following.unitEnd());
            range = introducesEnd(following.from() - 1);
        }
        return new ClaimExtractor(
                lexicon,
                tokens,
                words,
                mention,
                new ClaimExtractor.Limits(next, nextEnd, range, markAfter(mention)),
                quoteBoundary);
    }

    private boolean introducesEnd(int at) {
        String word = tokens.get(at).lower();
        return lexicon.contains("through", word)
                || lexicon.contains("and", word) && !lexicon.contains("conjunctions", word);
    }

    /** The offset of the first mark after the start of a figure. */
    private int markAfter(QuantityMention mention) {
        int start = tokens.get(mention.from()).start();
        while (nextMark < marks.size() && marks.get(nextMark).from() < start) {
            nextMark++;
        }
        return nextMark < marks.size() ? marks.get(nextMark).from() : words.length();
    }
}
