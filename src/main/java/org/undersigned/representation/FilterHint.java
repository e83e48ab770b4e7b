package org.undersigned.representation;

import static org.undersigned.interchange.ValueCodec.STRING;
import static org.undersigned.interchange.ValueCodec.listOf;

import java.util.List;
import org.undersigned.interchange.ObjectCodec;
import org.undersigned.interchange.ValueCodec;

/**
 * A filter that matches no item of the collection, even without the other filters.
 *
 * @param nearest existing values that are similar; empty if none is
 */
public record FilterHint(String parameter, List<String> values, List<String> nearest) {

    private static final ObjectCodec<FilterHint> HINT = ObjectCodec.<FilterHint>builder(
                    "FilterHint", "A filter whose values occur nowhere in the collection.")
            .property("parameter", STRING, FilterHint::parameter, "The name of the filter.")
            .property("values", listOf(STRING), FilterHint::values, "The values of the request.")
            .property("nearest", listOf(STRING), FilterHint::nearest, "Similar values that occur.")
            .writeOnly();

    static final ValueCodec<List<FilterHint>> HINTS = listOf(ValueCodec.objectOf(HINT));

    public FilterHint {
        values = List.copyOf(values);
        nearest = List.copyOf(nearest);
    }
}
