package org.undersigned.reading.quantity.extraction;

import org.undersigned.reading.quantity.mention.NumberMention;
import org.undersigned.reading.quantity.unit.MeasureRecognizer;
import org.undersigned.reading.quantity.unit.UnitRecognizer;
import org.undersigned.reading.quantity.unit.UnitRecognizer.UnitMention;

/**
 * The unit of a number: its own ("percent" of "3%"), else the measure behind it ("km"), else the noun that it counts.
 */
record NumberUnits(MeasureRecognizer measures, UnitRecognizer nouns) {

    /** The unit, and the index of the token behind it; the word is {@code null} if there is no unit. */
    UnitMention unitOf(NumberMention number) {
        return number.unit() != null
                ? new UnitMention(number.unit(), number.to())
                : measures.measureAt(number.to()).orElseGet(() -> nouns.unitAfter(number.to()));
    }
}
