package org.undersigned.reading.quantity.unit;

import java.util.List;
import java.util.Locale;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.NumberMention;

/** Tells whether something that is counted follows a number, and not a scale, an amount of money or a measure. */
public final class CountedNoun {

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final UnitRecognizer unitRecognizer;
    private final MeasureRecognizer measureRecognizer;

    public CountedNoun(QuantityLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.unitRecognizer = new UnitRecognizer(lexicon, tokens);
        this.measureRecognizer = new MeasureRecognizer(lexicon, tokens);
    }

    public boolean follows(int at) {
        if (at >= tokens.size() || lexicon.scales().containsKey(tokens.get(at).lower())) {
            return false;
        }
        String unit = isAmount(at) ? null : unitRecognizer.unitAfter(at).word();
        return unit != null && !lexicon.contains("measures", unit);
    }

    private boolean isAmount(int at) {
        return lexicon.lengthAt("percent", tokens, at) > 0
                || lexicon.money().longestAt(tokens, at).isPresent()
                || measureRecognizer.measureAt(at).isPresent();
    }

    /** Whether money, a percentage or a measure follows: "euros", "km/h", "Metern". */
    public boolean isMeasure(int at) {
        String unit = at < tokens.size() ? unitRecognizer.unitAfter(at).word() : null;
        return at < tokens.size() && isAmount(at)
                || unit != null && lexicon.contains("measures", unit.toLowerCase(Locale.ROOT));
    }

    /** Whether the next word can be what is counted: where nouns come first, "635 proibiu" has no plural. */
    public boolean agrees(NumberMention number) {
        Token next = number.to() < tokens.size() ? tokens.get(number.to()) : null;
        return next == null
                || lexicon.compoundsPrecede()
                || lexicon.nounsAreCapitalised()
                || lexicon.contains("adjectives", next.lower())
                || unitRecognizer.pluralAfter(number.to()).end() == number.to() + 1;
    }

    /** Whether no noun that may be counted follows. */
    public boolean isMissing(int at) {
        return unitRecognizer.unitAfter(at).word() == null;
    }

    /** Whether the counted noun is the very next word. */
    public boolean followsAtOnce(int at) {
        return follows(at) && unitRecognizer.unitAfter(at).end() == at + 1;
    }

    /** Whether the noun that is counted is one for people: "poor old men". */
    public boolean endsInBeing(int at) {
        return follows(at) && isBeing(unitRecognizer.unitAfter(at).end() - 1);
    }

    /** Whether a word is no plural. */
    public boolean isSingular(int at) {
        return unitRecognizer
                .singular(tokens.get(at).text())
                .equals(tokens.get(at).text());
    }

    /** Whether the next word is a noun for people, or something else that is only ever counted. */
    public boolean isBeing(int at) {
        String word = at < tokens.size() ? tokens.get(at).lower() : "";
        return lexicon.contains("beings", word) && !lexicon.contains("functions", word)
                || lexicon.contains("counted", word);
    }
}
