package org.undersigned.reading.quantity.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.undersigned.letter.Qualifier;
import org.undersigned.reading.quantity.identifier.IdentifierFilter;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.Interval;
import org.undersigned.reading.quantity.mention.NumberMention;
import org.undersigned.reading.quantity.mention.QuantityMention;
import org.undersigned.reading.quantity.numeral.NumberRecognizer;

/**
 * Recognises the ends of a change that are told without a unit of their own, however small: both in "fell from 45 in 2010
 * to 31", the first in "rose from four to eleven hours", the second in "went from 25 cooks to 9".
 */
final class BareChange {

    /** The most tokens from one end to the words that lead to the other: "from 45 in 2010 to 31". */
    private static final int MAX_DISTANCE = 4;

    private static final int MAX_PREPOSITION = 4;

    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final String words;
    private final NumberRecognizer numberRecognizer;
    private final IdentifierFilter identifierFilter;
    private final NumberUnits units;
    private final ChangeRecognizer changeRecognizer;

    BareChange(
            QuantityLexicon lexicon,
            List<Token> tokens,
            String words,
            NumberRecognizer numberRecognizer,
            IdentifierFilter identifierFilter,
            NumberUnits units,
            ChangeRecognizer changeRecognizer) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.words = words;
        this.numberRecognizer = numberRecognizer;
        this.identifierFilter = identifierFilter;
        this.units = units;
        this.changeRecognizer = changeRecognizer;
    }

    /** The first end, with the unit of the second one; empty if the number is none, or has a scale or unit of its own. */
    Optional<QuantityMention> startAt(NumberMention number) {
        if (number.unit() != null || number.isOpen() || !opensChange(number.from())) {
            return Optional.empty();
        }
        for (int i = number.to(); i <= Math.min(tokens.size() - 2, number.to() + MAX_DISTANCE) && !isMark(i); i++) {
            int joint = i;
            int to = jointAt(i);
            if (to > i) {
                return Optional.of(to)
                        .filter(end -> hasNoUnit(number.to(), joint))
                        .flatMap(numberRecognizer::recognizeAt)
                        .filter(end -> end.scale().compareTo(number.scale()) == 0 && !end.isOpen())
                        .filter(end -> !identifierFilter.isIdentifier(end, true))
                        .map(end -> start(number, end));
            }
        }
        return Optional.empty();
    }

    /** Whether nothing stands behind the first end, or only its year: "45 in 2010". */
    private boolean hasNoUnit(int from, int to) {
        return from == to
                || YEAR.matcher(tokens.get(to - 1).lower()).matches()
                        && tokens.subList(from, to - 1).stream()
                                .allMatch(token -> token.lower().length() <= MAX_PREPOSITION);
    }

    /** Whether a number is what something went to, of which was told from where. */
    boolean isEnd(NumberMention number) {
        int joint = Math.max(
                lexicon.lengthBefore("through", tokens, number.from()),
                lexicon.lengthBefore("ends", tokens, number.from()));
        int to = number.from() - joint;
        for (int i = to - 1; joint > 0 && i > Math.max(0, to - 2 - MAX_DISTANCE) && !isMark(i); i--) {
            if (opensChange(i) && numberRecognizer.recognizeAt(i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private QuantityMention start(NumberMention number, NumberMention end) {
        String unit = units.unitOf(end).word();
        String text = Token.textBetween(words, tokens, number.from(), number.to());
        boolean counted = unit == null || !lexicon.contains("measures", unit);
        return new QuantityMention(
                Interval.quantity(number.value(), Qualifier.EXACT, text, unit, counted),
                number.from(),
                number.to(),
                number.to());
    }

    /** The token behind words such as "to", "auf bis zu" at a token; that token if there are none. */
    private int jointAt(int at) {
        int joint = Math.max(lexicon.lengthAt("through", tokens, at), lexicon.lengthAt("ends", tokens, at));
        boolean goal = joint > 0 && !tokens.get(at).isPunctuation();
        int end = at + joint;
        return goal
                ? end
                        + lexicon.qualifiersBefore()
                                .longestAt(tokens, end)
                                .map(found -> found.size())
                                .orElse(0)
                : at;
    }

    private boolean opensChange(int at) {
        return at > 0 && lexicon.contains("openers", tokens.get(at - 1).lower()) && changeRecognizer.isChange(at - 1);
    }

    private boolean isMark(int at) {
        return tokens.get(at).isPunctuation();
    }
}
