package org.undersigned.reading.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Quantity;
import org.undersigned.reading.quantity.NumberMention.Written;

/** Two numbers that are one figure: "between 63% and 69%", "5 to 10 years", "20-30%", "by a factor of 6 to 8". */
final class RangeRecognizer {

    /** The last number of a day, and the first that may be a year. */
    private static final BigDecimal LAST = BigDecimal.valueOf(31);

    private static final BigDecimal YEARS = BigDecimal.valueOf(1000);

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final String words;
    private final NumberRecognizer numberRecognizer;
    private final IdentifierFilter identifierFilter;
    private final UnitRecognizer unitRecognizer;

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
    }

    /** The range whose lower end is this amount. */
    Optional<QuantityMention> from(NumberMention low) {
        if (low.to() + 1 >= tokens.size()
                || !lexicon.lists("and", tokens.get(low.to()).lower()) && !dash(low.to())) {
            return Optional.empty();
        }
        Optional<NumberMention> high = numberRecognizer.at(low.to() + 1);
        boolean opened = low.from() > 0
                && lexicon.lists("between", tokens.get(low.from() - 1).lower());
        boolean ranges = high.isPresent()
                && alone(low, high.get())
                && (opened || dash(low.to()) || shared(low, high.get()))
                && !identifierFilter.year(low)
                && low.written() != Written.MAGNITUDE
                && low.value().compareTo(high.get().value()) < 0;
        return ranges ? measured(low, high.get(), opened ? low.from() - 1 : low.from()) : Optional.empty();
    }

    private Optional<QuantityMention> measured(NumberMention low, NumberMention high, int opening) {
        int to = high.to();
        int factor = lexicon.before("factors", tokens, opening);
        int times = lexicon.at("times", tokens, to);
        String said = factor + times > 0 ? "times" : high.unit() == null ? low.unit() : high.unit();
        UnitRecognizer.Unit unit = said == null ? unitRecognizer.after(to) : new UnitRecognizer.Unit(said, to + times);
        if (unit.word() == null && !bare(low, high) || identifierFilter.names(high, true)) {
            return Optional.empty();
        }
        int from = opening - factor;
        String text =
                words.substring(tokens.get(from).start(), tokens.get(to - 1).end());
        Quantity quantity = Interval.range(low.value(), high.value(), text, unit.word());
        return Optional.of(new QuantityMention(quantity, from, to, unit.end()));
    }

    /** "60–80", where no hours, days or years are meant. */
    private boolean bare(NumberMention low, NumberMention high) {
        return tokens.get(low.to()).text().equals("–")
                && low.value().compareTo(LAST) > 0
                && high.value().compareTo(YEARS) < 0
                && !pages(low.from() - 1)
                && !identifierFilter.names(low, false);
    }

    /** Behind the title or the number of what was printed. */
    private boolean pages(int before) {
        return before >= 0
                && (tokens.get(before).capital()
                        || tokens.get(before).number()
                        || ":)".contains(tokens.get(before).text()));
    }

    /** "1-2-3" is no range, nor a part of one. */
    private boolean alone(NumberMention low, NumberMention high) {
        return !(high.to() < tokens.size() && dash(high.to()) && Token.touch(tokens, high.to()))
                && !(low.from() > 0 && dash(low.from() - 1) && Token.touch(tokens, low.from()));
    }

    /** "5 to 10 per cent": what the second counts, the first counts too. */
    private boolean shared(NumberMention low, NumberMention high) {
        return low.unit() == null
                && high.unit() != null
                && lexicon.lists("through", tokens.get(low.to()).lower());
    }

    private boolean dash(int at) {
        return "-–—".contains(tokens.get(at).text());
    }
}
