package org.undersigned.reading.annotation.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.undersigned.interchange.ValueCodec;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Slug;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.text.Suggestions;

/** A YAML mapping with typed access to its values; a value of the wrong type becomes a finding with its position. */
public final class YamlMapping {

    /** Keys of the JSON that are not written here, with those that they follow from. */
    private static final Map<String, String> DERIVED =
            Map.of("measure", "unit", "currency", "unit", "basis", "annotated");

    private final String file;
    private final Position position;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final FindingCollector findings;

    public YamlMapping(MappingNode node, String file, Set<String> known, FindingCollector findings) {
        this.file = file;
        this.findings = findings;
        this.position = position(node, file);
        for (NodeTuple tuple : node.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (nodes.containsKey(key)) {
                findings.add(
                        FindingCode.ANNOTATIONS_MALFORMED,
                        position(tuple.getKeyNode(), file),
                        "the key \"%s\" stands here twice".formatted(key),
                        "Make one of the two.");
            } else if (known.contains(key)) {
                nodes.put(key, tuple.getValueNode());
            } else {
                findings.add(
                        FindingCode.KEY_UNKNOWN,
                        position(tuple.getKeyNode(), file),
                        "there is no key \"%s\" here".formatted(key),
                        hintFor(key, known));
            }
        }
    }

    private static String hintFor(String key, Set<String> known) {
        String source = DERIVED.getOrDefault(key, "");
        return known.contains(source)
                ? "Its value follows from \"%s\".".formatted(source)
                : "Did you mean \"%s\"? Known are %s."
                        .formatted(Suggestions.nearest(key, known), String.join(", ", known));
    }

    static Position position(Node node, String file) {
        return node.getStartMark()
                .map(mark -> new Position(file, mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(new Position(file, 0, 0));
    }

    public Position position() {
        return position;
    }

    public Position position(String key) {
        return nodes.containsKey(key) ? position(nodes.get(key), file) : position;
    }

    public boolean has(String key) {
        return nodes.containsKey(key);
    }

    /** The known keys, in file order. */
    public Set<String> keys() {
        return nodes.keySet();
    }

    /** A scalar with normalised white space; empty if the key is absent or its value is {@code null}. */
    public Optional<String> text(String key) {
        Node node = nodes.get(key);
        if (node == null || node.getTag().equals(Tag.NULL)) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip().replaceAll("\\s+", " "));
        }
        reject(key, "words");
        return Optional.empty();
    }

    /** A parsed scalar; an {@code IllegalArgumentException} of the parser becomes a finding. */
    public <V> Optional<V> parse(String key, Function<String, V> parser, String expected) {
        return text(key).flatMap(words -> {
            try {
                return Optional.of(parser.apply(words));
            } catch (IllegalArgumentException unfit) {
                reject(key, expected);
                return Optional.empty();
            }
        });
    }

    public Optional<Slug> slug(String key) {
        return parse(key, Slug::new, "an id of a-z, 0-9 and hyphens");
    }

    /** The words of a scalar as they are written, without white space around them; empty if the key is absent. */
    public Optional<String> rawText(String key) {
        return nodes.get(key) instanceof ScalarNode scalar && !scalar.getValue().isBlank()
                ? Optional.of(scalar.getValue().strip())
                : Optional.empty();
    }

    /** The lines that are the items of a list, as they are written; empty ones, too. */
    public List<String> lines(String key) {
        if (!(nodes.get(key) instanceof SequenceNode sequence)) {
            reject(key, "a list of lines");
            return List.of();
        }
        return sequence.getValue().stream()
                .map(node -> node instanceof ScalarNode scalar ? scalar.getValue() : "")
                .toList();
    }

    /** Whether a key has a value: "office:" alone has none, "office: null" has. */
    public boolean isStated(String key) {
        Node node = nodes.get(key);
        return node != null
                && !(node instanceof ScalarNode scalar
                        && node.getTag().equals(Tag.NULL)
                        && scalar.getValue().isEmpty());
    }

    /** Whether the value of a key is "null". */
    public boolean isNull(String key) {
        return isStated(key) && nodes.get(key).getTag().equals(Tag.NULL);
    }

    /** Whether the value of a key is a list without entries. */
    public boolean isEmptyList(String key) {
        return nodes.get(key) instanceof SequenceNode sequence
                && sequence.getValue().isEmpty();
    }

    /** Whether the value of a key is a mapping. */
    public boolean isMapping(String key) {
        return nodes.get(key) instanceof MappingNode;
    }

    /** The value of a key as its codec reads it; a value that it does not accept becomes a finding. */
    public <V> Optional<V> value(String key, ValueCodec<V> codec) {
        return value(key, codec, nodes.containsKey(key) ? YamlValue.describe(nodes.get(key), codec.schema()) : "words");
    }

    /** @param expected what the finding says that the value must be */
    public <V> Optional<V> value(String key, ValueCodec<V> codec, String expected) {
        if (!isStated(key)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(codec.read(YamlValue.convert(nodes.get(key), codec.schema())));
        } catch (IllegalArgumentException | NoSuchElementException unfit) {
            reject(key, expected);
            return Optional.empty();
        }
    }

    /** A sequence of scalars; a single scalar counts as a list of one. */
    public Optional<List<String>> strings(String key) {
        Node node = nodes.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (!(node instanceof SequenceNode sequence)) {
            return text(key).map(List::of);
        }
        List<String> words = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            if (item instanceof ScalarNode scalar) {
                words.add(scalar.getValue().strip());
            } else {
                reject(key, "a list of words");
            }
        }
        return Optional.of(words);
    }

    public Optional<YamlMapping> mapping(String key, Set<String> known) {
        Node node = nodes.get(key);
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMapping(mapping, file, known, findings));
        }
        if (node != null && !node.getTag().equals(Tag.NULL)) {
            reject(key, "keys with values");
        }
        return Optional.empty();
    }

    public List<YamlMapping> mappings(String key, Set<String> known) {
        List<YamlMapping> entries = new ArrayList<>();
        if (nodes.get(key) instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                if (item instanceof MappingNode mapping) {
                    entries.add(new YamlMapping(mapping, file, known, findings));
                } else {
                    reject(key, "a list of keys with values");
                }
            }
        } else if (nodes.containsKey(key) && !nodes.get(key).getTag().equals(Tag.NULL)) {
            reject(key, "a list");
        }
        return entries;
    }

    /** The values of a mapping with any keys, parsed; a value that the parser does not accept becomes a finding. */
    public <V> Map<String, V> entries(String key, Function<String, Optional<V>> parser, String expected) {
        Map<String, V> entries = new LinkedHashMap<>();
        if (!(nodes.get(key) instanceof MappingNode mapping)) {
            mapping(key, Set.of());
            return entries;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            String value = tuple.getValueNode() instanceof ScalarNode scalar
                    ? scalar.getValue().strip()
                    : "";
            Optional<V> parsed = parser.apply(value);
            if (parsed.isPresent()) {
                entries.put(name, parsed.get());
            } else {
                findings.add(
                        FindingCode.VALUE_NOT_ALLOWED,
                        position(tuple.getValueNode(), file),
                        "\"%s\" is \"%s\", not %s".formatted(name, value, expected),
                        "Give " + expected + ".");
            }
        }
        return entries;
    }

    /** Reports a value that is not what is expected. */
    public void reject(String key, String expected) {
        reject(key, nodes.get(key) instanceof ScalarNode scalar ? scalar.getValue() : null, expected);
    }

    /** @param given the unfit words of the value; {@code null} if it is no words */
    public void reject(String key, String given, String expected) {
        findings.add(
                FindingCode.VALUE_NOT_ALLOWED,
                position(key),
                "\"%s\" is %s, not %s"
                        .formatted(
                                key, given == null ? "something else" : "\"" + YamlValue.shown(given) + "\"", expected),
                "Give " + expected + ".");
    }
}
