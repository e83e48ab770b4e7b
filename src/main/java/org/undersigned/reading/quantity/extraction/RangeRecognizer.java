package org.undersigned.reading.quantity.extraction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Qualifier;
import org.undersigned.letter.Quantity;
import org.undersigned.reading.quantity.calendar.CalendarNumbers;
import org.undersigned.reading.quantity.identifier.IdentifierFilter;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.Interval;
import org.undersigned.reading.quantity.mention.NumberMention;
import org.undersigned.reading.quantity.mention.NumberMention.Notation;
import org.undersigned.reading.quantity.mention.QuantityMention;
import org.undersigned.reading.quantity.numeral.NumberRecognizer;
import org.undersigned.reading.quantity.numeral.ScaleRecognizer;
import org.undersigned.reading.quantity.unit.UnitRecognizer;

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
    private final NumberUnits units;
    private final CalendarNumbers calendarNumbers;
    private final ChangeRecognizer changeRecognizer;

    RangeRecognizer(
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
        this.calendarNumbers = new CalendarNumbers(lexicon, tokens);
        this.changeRecognizer = changeRecognizer;
    }

    /** The range whose lower bound is the given number. */
    Optional<QuantityMention> recognizeFrom(NumberMention lower) {
        NumberMention first = withRepeatedMeasure(withRepeatedScale(lower));
        int joint = jointLength(first.to());
        Optional<NumberMention> second =
                joint == 0 ? Optional.empty() : numberRecognizer.recognizeAt(skipArticle(first, first.to() + joint));
        if (second.isEmpty()) {
            return Optional.empty();
        }
        NumberMention high = second.get();
        if ("USD".equals(first.unit())
                && high.unit() == null
                && tokens.get(high.from()).text().equals("$")) {
            first = first.withUnit(null, first.to());
        }
        if (first.notation() == Notation.MAGNITUDE || high.notation() == Notation.MAGNITUDE) {
            return first.notation() == high.notation() ? Optional.of(magnitudes(first, high)) : Optional.empty();
        }
        if (first.to() > lower.to() && first.isOpen()) {
            return Optional.of(openRange(first, high));
        }
        if (opens("openers", first)
                && changeRecognizer.changes(first, high)
                && changeRecognizer.isDescent(first, high)
                && isJoined(first, high)) {
            return changeRecognizer.startOfDescent(first, high);
        }
        if (changeRecognizer.isStepTo(first, high)) {
            return Optional.empty();
        }
        boolean shared = sharesScale(first, high);
        NumberMention low = shared ? first.withScaleOf(high) : first;
        boolean ranges = new Dashes(tokens).areUnchained(low, high)
                && (high.unit() != null && !isDated(first) || !calendarNumbers.isYear(first))
                && !first.isOpen()
                && !high.isOpen()
                && (low.unit() == null || high.unit() == null || low.unit().equals(high.unit()))
                && low.value().compareTo(high.value()) < 0
                && isJoined(low, high);
        if (!ranges) {
            return Optional.empty();
        }
        return opens("openers", low) && changeRecognizer.changes(low, high)
                ? changeRecognizer.startOfRise(low, high, shared)
                : toMention(low, high, startOf(low));
    }

    /** "From €6m in 2006 to €8m": a year behind "in", "since", "year" or a month, and no opening of a range. */
    private boolean isDated(NumberMention number) {
        Token before = number.from() > 0 ? tokens.get(number.from() - 1) : null;
        return before != null
                && !opens("openers", number)
                && !opens("between", number)
                && (lexicon.contains("placed", before.lower())
                        || lexicon.startsTimeAdjunct(before.lower())
                        || lexicon.contains("spans", before.lower())
                        || before.text().equals("(")
                        || calendarNumbers.isMonth(before));
    }

    /** "Between the 3 and the 6 thousand": the article of the upper end, if the range has a word that opens it. */
    private int skipArticle(NumberMention low, int at) {
        return opens("between", low) && isArticle(at) ? at + 1 : at;
    }

    private boolean isArticle(int at) {
        return at >= 0
                && at < tokens.size()
                && lexicon.contains("articles", tokens.get(at).lower());
    }

    /** The word before a range and its article. */
    private int openingAt(NumberMention low) {
        int at = low.from() - 1;
        return at > 0
                        && isArticle(at)
                        && lexicon.contains("between", tokens.get(at - 1).lower())
                ? at - 1
                : at;
    }

    /** The word that opens the range of a lower end, or that end. */
    private int startOf(NumberMention low) {
        return opens("between", low) || opens("openers", low) ? openingAt(low) : low.from();
    }

    /** "Between 2m and 3m people": the number with its short scale, if the next number has the same, certain or not. */
    private NumberMention withRepeatedScale(NumberMention number) {
        int at = number.to();
        BigDecimal scale =
                at < tokens.size() ? lexicon.shortScales().get(tokens.get(at).text()) : null;
        int joint = scale == null || number.unit() != null || number.isOpen() ? 0 : jointLength(at + 1);
        Optional<NumberMention> next = joint == 0
                ? Optional.empty()
                : numberRecognizer.recognizeAt(at + 1 + joint).filter(other -> tokens.get(other.to() - 1)
                        .text()
                        .equals(tokens.get(at).text()));
        if (next.isEmpty()) {
            return number;
        }
        if (next.get().isOpen()) {
            return ScaleRecognizer.opened(number, scale, at + 1);
        }
        return next.get().scale().equals(scale) ? ScaleRecognizer.multiplied(number, scale, at + 1) : number;
    }

    /** "Between 4m and 6m walkers": meters or millions. */
    private QuantityMention openRange(NumberMention low, NumberMention high) {
        int from = startOf(low);
        UnitRecognizer.UnitMention unit = units.unitOf(high);
        Quantity quantity = new Quantity(
                null,
                low.lowest(),
                high.highest(),
                Qualifier.EXACT,
                Token.textBetween(words, tokens, from, high.to()),
                unit.word());
        return new QuantityMention(quantity, from, high.to(), unit.end());
    }

    /** "90 °C bis 130 °C": the number with its unit of measurement, if that is again behind the next number. */
    private NumberMention withRepeatedMeasure(NumberMention number) {
        return units.measures()
                .measureAt(number.to())
                .filter(measure -> number.unit() == null && jointLength(measure.end()) > 0)
                .filter(measure -> numberRecognizer
                        .recognizeAt(measure.end() + jointLength(measure.end()))
                        .flatMap(next -> units.measures().measureAt(next.to()))
                        .filter(next -> measure.word().equals(next.word()))
                        .isPresent())
                .map(measure -> number.withUnit(null, measure.end()))
                .orElse(number);
    }

    /** The number of tokens of a dash or of words such as "to" and "and"; 0 if there are none. */
    private int jointLength(int at) {
        if (at + 1 >= tokens.size()) {
            return 0;
        }
        if (new Dashes(tokens).isDash(at)) {
            boolean sign = !Token.isAdjacent(tokens, at) && Token.isAdjacent(tokens, at + 1);
            return sign && !tokens.get(at - 1).isNumber() ? 0 : 1;
        }
        int through = lexicon.lengthAt("through", tokens, at);
        return through > 0 ? through : lexicon.contains("and", tokens.get(at).lower()) ? 1 : 0;
    }

    private boolean opens(String key, NumberMention low) {
        int at = openingAt(low);
        return at >= 0 && lexicon.contains(key, tokens.get(at).lower());
    }

    /** Whether the words between two numbers, and before the first one, make them a range. */
    private boolean isJoined(NumberMention low, NumberMention high) {
        if (opens("between", low) || new Dashes(tokens).isDash(low.to())) {
            return true;
        }
        if (lexicon.lengthAt("through", tokens, low.to()) == 0) {
            return false;
        }
        boolean sameScale =
                low.scale().compareTo(BigDecimal.ONE) > 0 && low.scale().equals(high.scale());
        return opens("openers", low) || high.unit() != null || sameScale || isNarrow(low, high);
    }

    /** "5 to 10 years": the same thing is counted, and the ends are of the same order. */
    private boolean isNarrow(NumberMention low, NumberMention high) {
        return low.unit() == null
                && low.notation() == high.notation()
                && high.value().compareTo(low.value().multiply(BigDecimal.TEN)) <= 0
                && units.unitOf(high).word() != null;
    }

    /** "3 to 5 million", "two or three thousand": the scale belongs to both ends. */
    private static boolean sharesScale(NumberMention low, NumberMention high) {
        return low.scale().compareTo(BigDecimal.ONE) == 0
                && high.scale().compareTo(BigDecimal.ONE) > 0
                && !"percent".equals(low.unit())
                && low.value().multiply(high.scale()).compareTo(high.value()) < 0;
    }

    /** "Dozens to hundreds of people": at least the lower one. */
    private QuantityMention magnitudes(NumberMention low, NumberMention high) {
        UnitRecognizer.UnitMention unit = units.unitOf(high);
        BigDecimal least = low.value().min(high.value());
        Quantity quantity = Interval.quantity(
                least,
                Qualifier.MAGNITUDE,
                Token.textBetween(words, tokens, low.from(), high.to()),
                unit.word(),
                false);
        return new QuantityMention(quantity, low.from(), high.to(), unit.end());
    }

    private Optional<QuantityMention> toMention(NumberMention low, NumberMention high, int opening) {
        int to = high.to();
        int factor = lexicon.lengthBefore("factors", tokens, opening);
        int times = lexicon.lengthAt("times", tokens, to);
        UnitRecognizer.UnitMention unit = factor + times > 0
                ? new UnitRecognizer.UnitMention("times", to + times)
                : low.unit() != null && high.unit() == null
                        ? new UnitRecognizer.UnitMention(low.unit(), to)
                        : units.unitOf(high);
        boolean bare = unit.word() == null && high.scale().compareTo(BigDecimal.ONE) == 0;
        if (bare && !isBareRange(low, high) || isIdentifier(low, high, unit, opening < low.from())) {
            return Optional.empty();
        }
        int from = opening - factor;
        Quantity quantity =
                Interval.range(low.value(), high.value(), Token.textBetween(words, tokens, from, to), unit.word());
        return Optional.of(new QuantityMention(quantity, from, to, unit.end()));
    }

    /** Whether the ends are dates, page numbers or paragraphs. */
    private boolean isIdentifier(
            NumberMention low, NumberMention high, UnitRecognizer.UnitMention unit, boolean opened) {
        if (high.unit() != null || low.unit() != null || "times".equals(unit.word())) {
            return false;
        }
        NumberMention both = new NumberMention(high.value(), high.notation(), null, low.from(), high.to());
        return high.notation() == Notation.DIGITS && calendarNumbers.isCalendarNumber(high)
                || identifierFilter.isIdentifier(both, opened);
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
}
