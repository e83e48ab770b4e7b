package org.undersigned.reading.quantity.identifier;

import java.util.List;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.NumberMention;

/** Recognises volumes and pages of law reports by the abbreviation of the reporter. */
record LawReports(List<Token> tokens) {

    /** "429 F.3d 445", "347 U.S. 483": a volume of a law report. */
    boolean isVolume(NumberMention number) {
        int before = number.from() - 1;
        before -= before > 0 && tokens.get(before).text().equals(".") ? 1 : 0;
        return isReporter(number.to())
                || isReporter(before)
                        && tokenAt(before - 1) != null
                        && tokenAt(before - 1).isNumber();
    }

    private boolean isReporter(int at) {
        Token letters = tokenAt(at);
        Token stop = tokenAt(at + 1);
        boolean dotted = stop != null && stop.text().equals(".") && Token.isAdjacent(tokens, at + 1);
        return letters != null
                && letters.isCapitalized()
                && (letters.text().length() == 1 && dotted
                        || letters.text().length() > 2 && letters.text().charAt(1) == '.');
    }

    private Token tokenAt(int at) {
        return at < 0 || at >= tokens.size() ? null : tokens.get(at);
    }
}
