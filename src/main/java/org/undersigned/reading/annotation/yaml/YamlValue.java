package org.undersigned.reading.annotation.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.undersigned.interchange.JsonSchemaType;
import org.undersigned.interchange.ObjectCodec;

/** Converts a YAML node to the JSON of a type. A value of another type is an {@link IllegalArgumentException}. */
final class YamlValue {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,60}(?:\\.\\d{1,60})?");
    private static final Pattern INTEGER = Pattern.compile("\\d{1,9}");
    private static final int MAX_URI = 2000;

    /** What YAML 1.2 writes for a boolean; "yes" and "on" are words in it. */
    private static final Set<String> TRUE = Set.of("true", "True", "TRUE");

    private static final Set<String> FALSE = Set.of("false", "False", "FALSE");

    private YamlValue() {}

    static JsonNode convert(Node node, JsonSchemaType type) {
        boolean absent = node.getTag().equals(Tag.NULL);
        if (type instanceof JsonSchemaType.Nullable nullable) {
            return absent ? JSON.nullNode() : convert(node, nullable.schema());
        } else if (type instanceof JsonSchemaType.ArrayType array) {
            return convertList(node, array, absent);
        } else if (type instanceof JsonSchemaType.ObjectType object) {
            return convertObject(node, object.codec());
        } else if (absent || !(node instanceof ScalarNode)) {
            throw new IllegalArgumentException("no scalar");
        }
        return convertScalar((ScalarNode) node, type);
    }

    /** A single value counts as a list of one. */
    private static JsonNode convertList(Node node, JsonSchemaType.ArrayType type, boolean absent) {
        List<Node> items =
                absent ? List.of() : node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
        ArrayNode list = JSON.arrayNode();
        items.forEach(item -> list.add(convert(item, type.items())));
        return list;
    }

    private static JsonNode convertObject(Node node, ObjectCodec<?> codec) {
        if (!(node instanceof MappingNode mapping)) {
            throw new IllegalArgumentException("no mapping");
        }
        ObjectNode object = JSON.objectNode();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            Optional<? extends ObjectCodec.Property<?, ?>> property = codec.properties().stream()
                    .filter(known -> known.name().equals(key))
                    .findFirst();
            object.set(
                    key,
                    convert(tuple.getValueNode(), property.orElseThrow().codec().schema()));
        }
        codec.properties().stream()
                .filter(property -> !object.has(property.name()))
                .forEach(property -> object.putNull(property.name()));
        return object;
    }

    private static JsonNode convertScalar(ScalarNode scalar, JsonSchemaType type) {
        String words = scalar.getValue();
        if (type instanceof JsonSchemaType.NumberType number) {
            Pattern form = number.integer() ? INTEGER : NUMBER;
            if (!form.matcher(words).matches()) {
                throw new IllegalArgumentException(words);
            }
            return JSON.numberNode(new BigDecimal(words));
        } else if (type instanceof JsonSchemaType.BooleanType) {
            if (!TRUE.contains(words) && !FALSE.contains(words)) {
                throw new IllegalArgumentException(words);
            }
            return JSON.booleanNode(TRUE.contains(words));
        } else if (type instanceof JsonSchemaType.StringType string && "uri".equals(string.format())) {
            return JSON.textNode(requireWebAddress(words.strip()));
        }
        if (words.isBlank() || words.codePoints().anyMatch(YamlValue::isControl)) {
            throw new IllegalArgumentException("no words");
        }
        return JSON.textNode(
                scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
                        ? words
                        : words.strip().replaceAll("\\s+", " "));
    }

    /** Whether a character controls a terminal or turns the direction of what follows; the reader removes it from the letter. */
    private static boolean isControl(int c) {
        return c < ' ' && c != '\n' && c != '\t'
                || c == 0x7F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069;
    }

    /** Words that can be shown in a finding about them. */
    static String shown(String words) {
        return words.codePoints()
                .map(c -> isControl(c) ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** What a value must be; of words, what is wrong with these. */
    static String describe(Node node, JsonSchemaType type) {
        List<Node> items = node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
        boolean control = items.stream()
                .anyMatch(item -> item instanceof ScalarNode scalar
                        && scalar.getValue().codePoints().anyMatch(YamlValue::isControl));
        String expected = describe(type);
        return control && expected.endsWith("words") ? expected + " without control characters" : expected;
    }

    private static String requireWebAddress(String words) {
        URI url = URI.create(words);
        boolean web = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
        if (!web || url.getHost() == null || words.length() > MAX_URI) {
            throw new IllegalArgumentException(words);
        }
        return words;
    }

    /** What a value of a type is, for a finding. */
    static String describe(JsonSchemaType type) {
        if (type instanceof JsonSchemaType.Nullable nullable) {
            return describe(nullable.schema());
        } else if (type instanceof JsonSchemaType.ArrayType array) {
            return "a list: " + describe(array.items());
        } else if (type instanceof JsonSchemaType.EnumType list) {
            return "one of " + String.join(", ", list.labels());
        } else if (type instanceof JsonSchemaType.NumberType number) {
            return number.integer() ? "a whole number" : "a number such as 10318 or 0.5";
        } else if (type instanceof JsonSchemaType.BooleanType) {
            return "true or false";
        } else if (type instanceof JsonSchemaType.StringType string) {
            return describe(string);
        }
        return "keys with values";
    }

    private static String describe(JsonSchemaType.StringType string) {
        if ("uri".equals(string.format())) {
            return "an http or https address";
        } else if (string.pattern() == null) {
            return "words";
        }
        return string.pattern().startsWith("^\\d")
                ? "a date: 2022, 2022-07 or 2022-07-11"
                : "an id of a-z, 0-9 and hyphens";
    }
}
