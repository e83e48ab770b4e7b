package org.undersigned.reading.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Quantity;
import org.undersigned.reading.quantity.NumberMention.Notation;

/** Recognises ranges: "between 63% and 69%", "5 to 10 years", "20-30%", "by a factor of 6 to 8". */
final class RangeRecognizer {

    /** The highest day of a month, and the lowest number that may be a year. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1000);

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final String words;
    private final NumberRecognizer numberRecognizer;
    private final IdentifierFilter identifierFilter;
    private final UnitRecognizer unitRecognizer;
    private final CalendarNumbers calendarNumbers;

    RangeRecognizer(
            QuantityLexicon lexicon,
            List<Token> tokens,
            String words,
            NumberRecognizer numberRecognizer,
            IdentifierFilter identifierFilter,
            UnitRecognizer unitRecognizer) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.words = words;
        this.numberRecognizer = numberRecognizer;
        this.identifierFilter = identifierFilter;
        this.unitRecognizer = unitRecognizer;
        this.calendarNumbers = new CalendarNumbers(lexicon, tokens);
    }

    /** The range whose lower bound is the given number. */
    Optional<QuantityMention> recognizeFrom(NumberMention low) {
        if (low.to() + 1 >= tokens.size()
                || !lexicon.contains("and", tokens.get(low.to()).lower()) && !isDash(low.to())) {
            return Optional.empty();
        }
        Optional<NumberMention> high = numberRecognizer.recognizeAt(low.to() + 1);
        boolean opened = low.from() > 0
                && lexicon.contains("between", tokens.get(low.from() - 1).lower());
        boolean ranges = high.isPresent()
                && isUnchained(low, high.get())
                && (opened || isDash(low.to()) || sharesUnit(low, high.get()))
                && !calendarNumbers.isYear(low)
                && low.notation() != Notation.MAGNITUDE
                && low.value().compareTo(high.get().value()) < 0;
        return ranges ? toMention(low, high.get(), opened ? low.from() - 1 : low.from()) : Optional.empty();
    }

    private Optional<QuantityMention> toMention(NumberMention low, NumberMention high, int opening) {
        int to = high.to();
        int factor = lexicon.lengthBefore("factors", tokens, opening);
        int times = lexicon.lengthAt("times", tokens, to);
        String ownUnit = factor + times > 0 ? "times" : high.unit() == null ? low.unit() : high.unit();
        UnitRecognizer.UnitMention unit =
                ownUnit == null ? unitRecognizer.unitAfter(to) : new UnitRecognizer.UnitMention(ownUnit, to + times);
        if (unit.word() == null && !isBareRange(low, high) || identifierFilter.isIdentifier(high, true)) {
            return Optional.empty();
        }
        int from = opening - factor;
        String text =
                words.substring(tokens.get(from).start(), tokens.get(to - 1).end());
        Quantity quantity = Interval.range(low.value(), high.value(), text, unit.word());
        return Optional.of(new QuantityMention(quantity, from, to, unit.end()));
    }

    /** "60–80", unless times, days or years are meant. */
    private boolean isBareRange(NumberMention low, NumberMention high) {
        return tokens.get(low.to()).text().equals("–")
                && low.value().compareTo(LAST_DAY) > 0
                && high.value().compareTo(FIRST_YEAR) < 0
                && !followsTitleOrNumber(low.from() - 1)
                && !identifierFilter.isIdentifier(low, false);
    }

    /** Whether a title or the number of a publication precedes, as before page numbers. */
    private boolean followsTitleOrNumber(int before) {
        return before >= 0
                && (tokens.get(before).isCapitalized()
                        || tokens.get(before).isNumber()
                        || ":)".contains(tokens.get(before).text()));
    }

    /** "1-2-3" is no range. */
    private boolean isUnchained(NumberMention low, NumberMention high) {
        return !(high.to() < tokens.size() && isDash(high.to()) && Token.isAdjacent(tokens, high.to()))
                && !(low.from() > 0 && isDash(low.from() - 1) && Token.isAdjacent(tokens, low.from()));
    }

    /** "5 to 10 per cent": both bounds have the unit of the second. */
    private boolean sharesUnit(NumberMention low, NumberMention high) {
        return low.unit() == null
                && high.unit() != null
                && lexicon.contains("through", tokens.get(low.to()).lower());
    }

    private boolean isDash(int at) {
        return "-–—".contains(tokens.get(at).text());
    }
}
