package org.undersigned.representation;

import static org.undersigned.interchange.ValueCodec.ABSOLUTE_URI;
import static org.undersigned.interchange.ValueCodec.BOOLEAN;
import static org.undersigned.interchange.ValueCodec.LONG;
import static org.undersigned.interchange.ValueCodec.STRING;

import java.net.URI;
import java.util.List;
import org.undersigned.interchange.ObjectCodec;
import org.undersigned.interchange.ValueCodec;

/**
 * The values of a facet with their counts, most frequent first.
 *
 * @param omitted the number of values left out
 * @param without the number of items that have no value
 */
public record FacetValues(List<Value> values, long omitted, long without) {

    private static final ObjectCodec<Value> VALUE = ObjectCodec.<Value>builder(
                    "FacetValue", "A value of a facet and its count.")
            .property("value", STRING, Value::value, "The value, as the filter of the same name accepts it.")
            .property("label", STRING, Value::label, "A label for people.")
            .property("count", LONG, Value::count, "The number of matching items with this value.")
            .property("selected", BOOLEAN, Value::selected, "Whether the query selects it.")
            .property("href", ABSOLUTE_URI, Value::href, "The query with this value added, or removed if selected.")
            .writeOnly();

    private static final ValueCodec<List<Value>> LIST = ValueCodec.listOf(ValueCodec.objectOf(VALUE));

    static final ValueCodec<FacetValues> VALUES =
            ValueCodec.writeOnly(LIST.schema(), (json, values) -> LIST.write(json, values.values()));

    public FacetValues {
        values = List.copyOf(values);
    }

    /** A value and its count. */
    public record Value(String value, String label, long count, boolean selected, URI href) {}
}
