package org.undersigned.representation;

import static org.undersigned.interchange.ValueCodec.ADDRESS;
import static org.undersigned.interchange.ValueCodec.FLAG;
import static org.undersigned.interchange.ValueCodec.LONG;
import static org.undersigned.interchange.ValueCodec.TEXT;

import java.net.URI;
import java.util.List;
import org.undersigned.interchange.ObjectCodec;
import org.undersigned.interchange.ValueCodec;

/**
 * How many members of a collection have which value, the most frequent first.
 *
 * @param more how many further values there are
 */
public record FacetValues(List<Value> values, long more) {

    private static final ObjectCodec<Value> VALUE = ObjectCodec.<Value>named(
                    "FacetValue", "A value and how many members have it.")
            .key("value", TEXT, Value::value, "As the filter of the facet's name takes it.")
            .key("label", TEXT, Value::label, "In words.")
            .key("count", LONG, Value::count, "How many have it, of all that the other filters leave.")
            .key("selected", FLAG, Value::selected, "Whether the question asks for it.")
            .key("href", ADDRESS, Value::href, "The question with it, or without it where it is selected.")
            .writtenOnly();

    private static final ValueCodec<List<Value>> LIST = ValueCodec.listOf(ValueCodec.objectOf(VALUE));

    static final ValueCodec<FacetValues> VALUES =
            ValueCodec.writtenOnly(LIST.schema(), (json, values) -> LIST.write(json, values.values()));

    public FacetValues {
        values = List.copyOf(values);
    }

    /** One of them. */
    public record Value(String value, String label, long count, boolean selected, URI href) {}
}
