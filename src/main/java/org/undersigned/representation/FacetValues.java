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
 * How many members of a collection have which value, the most frequent first.
 *
 * @param omitted how many further values there are
 */
public record FacetValues(List<Value> values, long omitted) {

    private static final ObjectCodec<Value> VALUE = ObjectCodec.<Value>builder(
                    "FacetValue", "A value and how many members have it.")
            .property("value", STRING, Value::value, "As the filter of the facet's name takes it.")
            .property("label", STRING, Value::label, "In words.")
            .property("count", LONG, Value::count, "How many have it, of all that the other filters leave.")
            .property("selected", BOOLEAN, Value::selected, "Whether the question asks for it.")
            .property("href", ABSOLUTE_URI, Value::href, "The question with it, or without it where it is selected.")
            .writeOnly();

    private static final ValueCodec<List<Value>> LIST = ValueCodec.listOf(ValueCodec.objectOf(VALUE));

    static final ValueCodec<FacetValues> VALUES =
            ValueCodec.writeOnly(LIST.schema(), (json, values) -> LIST.write(json, values.values()));

    public FacetValues {
        values = List.copyOf(values);
    }

    /** One of them. */
    public record Value(String value, String label, long count, boolean selected, URI href) {}
}
