package org.undersigned.reading.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.undersigned.reading.quantity.NumberMention.Written;

/** Numbers behind which nothing is counted by its name: "61 of them", "nine of our 23 branches", "it was thirty-four". */
final class EllipticCounts {

    private static final BigDecimal TEN = BigDecimal.TEN;

    /** How many words may stand between a part and its whole: "nine of the county's twenty-three". */
    private static final int BETWEEN = 3;

    /** Hours of a day, and minutes of an hour, where a point parts them. */
    private static final int HOURS = 24;

    private static final int MINUTES = 60;

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final NumberRecognizer numberRecognizer;
    private final UnitRecognizer unitRecognizer;

    EllipticCounts(
            QuantityLexicon lexicon,
            List<Token> tokens,
            NumberRecognizer numberRecognizer,
            UnitRecognizer unitRecognizer) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.numberRecognizer = numberRecognizer;
        this.unitRecognizer = unitRecognizer;
    }

    /** What a number is a part of, and the token behind it. */
    record Whole(UnitRecognizer.Unit unit, int to) {}

    /** "… of them", "… of our 23 branches". */
    Optional<Whole> whole(NumberMention part) {
        if (part.unit() != null
                || part.written() == Written.MAGNITUDE
                || part.value().compareTo(BigDecimal.ONE) <= 0) {
            return Optional.empty();
        }
        int to = part.to() + lexicon.at("members", tokens, part.to());
        return counted(part)
                .or(() -> to > part.to()
                        ? Optional.of(new Whole(new UnitRecognizer.Unit(null, to), to))
                        : Optional.empty());
    }

    private Optional<Whole> counted(NumberMention part) {
        int from = part.to() + lexicon.at("partitives", tokens, part.to());
        for (int i = from; i > part.to() && i <= Math.min(tokens.size() - 1, from + BETWEEN); i++) {
            Optional<NumberMention> all = numberRecognizer.at(i).filter(number -> number.unit() == null);
            if (all.isPresent()) {
                UnitRecognizer.Unit unit = unitRecognizer.after(all.get().to());
                return all.filter(whole -> whole.value().compareTo(part.value()) > 0 && unit.word() != null)
                        .map(whole -> new Whole(unit, whole.to()));
            }
            if (!tokens.get(i).word() || tokens.get(i).capital()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a number that counts nothing by name is a figure all the same. */
    boolean figure(NumberMention number) {
        return lexicon.at("rates", tokens, number.to()) > 0
                || decimal(number)
                || number.value().compareTo(BigDecimal.ONE) > 0 && acts(number)
                || number.value().compareTo(TEN) > 0 && stated(number);
    }

    /** "Magnitudes" that are somebody: "Thousands have signed". */
    boolean beings(NumberMention magnitude) {
        int to = magnitude.to();
        return to >= tokens.size()
                || tokens.get(to).punctuation()
                || lexicon.lists("functions", tokens.get(to).lower());
    }

    /** What has decimals is measured, unless it is an hour: 9.30. */
    private boolean decimal(NumberMention number) {
        String text = tokens.get(number.from()).text();
        int mark = text.indexOf(lexicon.decimal);
        if (number.written() != Written.DIGITS || mark <= 0 || text.indexOf(lexicon.decimal, mark + 1) > 0) {
            return false;
        }
        int behind = text.length() - mark - 1;
        boolean hour = behind == 2
                && number.value().intValue() < HOURS
                && number.value().remainder(BigDecimal.ONE).movePointRight(2).intValue() < MINUTES;
        return !hour;
    }

    /** "Of the machines, 51 were idle": a number that begins its clause, before a verb. */
    private boolean acts(NumberMention number) {
        int from = number.from();
        boolean begins = from == 0
                || ",.;:!?(".contains(tokens.get(from - 1).text())
                || lexicon.lists("and", tokens.get(from - 1).lower())
                        && tokens.get(from - 1).word();
        return begins && lexicon.at("verbs", tokens, number.to()) > 0;
    }

    /** "It was thirty-four.", "61 remain": a number that a verb gives, at the end of a clause. */
    private boolean stated(NumberMention number) {
        int to = number.to();
        boolean closes = to >= tokens.size()
                || ",.;:!?)—–".contains(tokens.get(to).text())
                || lexicon.lists("since", tokens.get(to).lower())
                || lexicon.lists("during", tokens.get(to).lower())
                || lexicon.lists("relative", tokens.get(to).lower());
        return closes && lexicon.before("states", tokens, number.from()) > 0;
    }
}
