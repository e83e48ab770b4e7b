package org.undersigned.reading.quantity.limit;

import java.math.BigDecimal;
import java.util.List;
import org.undersigned.reading.context.Passage;
import org.undersigned.reading.demand.DemandLexicon;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.QuantityMention;

/** Tells quantities that are asked for or proposed: those in the items below "we ask for:", "a request for 9 years". */
public final class RequestContext {

    /** The most words between a request and a number. */
    private static final int MAX_WORDS = 25;

    private static final String SENTENCE_ENDS = ".!?";

    private final QuantityLexicon lexicon;
    private final DemandLexicon demandLexicon;
    private boolean introduced;

    public RequestContext(QuantityLexicon lexicon, DemandLexicon demandLexicon) {
        this.lexicon = lexicon;
        this.demandLexicon = demandLexicon;
    }

    /** Enters the next passage of the letter. */
    public void enter(Passage passage, List<Token> tokens) {
        if (!isItem(passage)) {
            introduced = introducesRequests(tokens);
        }
    }

    private static boolean isItem(Passage passage) {
        int mark = passage.from() - 2;
        String before = mark >= 0 ? passage.text().substring(mark, passage.from()) : "";
        return before.endsWith(" ") && "-*•.)".indexOf(before.charAt(0)) >= 0;
    }

    private boolean introducesRequests(List<Token> tokens) {
        int last = tokens.size() - 1;
        if (last < 0 || !tokens.get(last).text().equals(":")) {
            return false;
        }
        int from = last;
        while (from > 0 && !SENTENCE_ENDS.contains(tokens.get(from - 1).text())) {
            from--;
        }
        List<String> words =
                tokens.subList(from, last).stream().map(Token::lower).toList();
        return demandLexicon.containsVerb(words) || words.stream().anyMatch(this::isRequest);
    }

    /**
     * Whether a quantity is asked for.
     *
     * @param before the words before the quantity in its sentence, in reverse order
     */
    public boolean isRequested(QuantityMention figure, List<String> before) {
        boolean term = figure.quantity().unit() != null
                && lexicon.contains("spans", figure.quantity().unit());
        // "They propose a single study": only one of what does not exist yet.
        boolean sole = BigDecimal.ONE.equals(figure.quantity().value());
        List<String> near = before.subList(0, Math.min(MAX_WORDS, before.size()));
        return introduced || (term || sole) && near.stream().anyMatch(this::isRequest);
    }

    private boolean isRequest(String word) {
        return lexicon.contains("requests", word);
    }
}
