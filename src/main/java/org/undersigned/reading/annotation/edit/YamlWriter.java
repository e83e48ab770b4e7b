package org.undersigned.reading.annotation.edit;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.undersigned.reading.annotation.quote.QuoteLocator;

/** Writes YAML nodes: short entries on one line, words without quotation marks where they need none. */
final class YamlWriter {

    /** An entry that is longer has a line for each key. */
    private static final int MAX_LINE = 96;

    private static final Pattern BARE =
            Pattern.compile("\\d{4}-\\d{2}(?:-\\d{2})?|\\p{L}[\\p{L}\\p{N}_.'’/()-]*(?: [\\p{L}\\p{N}_.'’/()-]+)*");
    private static final Set<String> RESERVED = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private YamlWriter() {}

    /** A value on one line. */
    static String write(Node node) {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().map(YamlWriter::write).collect(Collectors.joining(", ", "[", "]"));
        }
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream().map(YamlWriter::write).collect(Collectors.joining(", ", "{", "}"));
        }
        return write((ScalarNode) node);
    }

    static String write(NodeTuple tuple) {
        String value = write(tuple.getValueNode());
        return write(tuple.getKeyNode()) + (value.isEmpty() ? ":" : ": " + value);
    }

    private static String write(ScalarNode scalar) {
        String words = scalar.getValue();
        boolean typed =
                scalar.getScalarStyle() == ScalarStyle.PLAIN && !scalar.getTag().equals(Tag.STR);
        boolean bare = BARE.matcher(words).matches() && !RESERVED.contains(words.toLowerCase(Locale.ROOT));
        return typed || bare ? words : QuoteLocator.yamlString(words);
    }

    /** An entry of a list, with its dash and line end. */
    static String entry(MappingNode entry, int column) {
        String indent = " ".repeat(column);
        String line = indent + "- " + write(entry) + "\n";
        return line.length() <= MAX_LINE
                ? line
                : entry.getValue().stream()
                        .map(YamlWriter::write)
                        .collect(Collectors.joining("\n" + indent + "  ", indent + "- ", "\n"));
    }

    /** A key of the document with its value, and a line end. */
    static String rootKey(NodeTuple tuple) {
        String key = write(tuple.getKeyNode()) + ":";
        if (tuple.getValueNode() instanceof SequenceNode list && YamlNodes.isEntries(list)) {
            return list.getValue().stream()
                    .map(item -> entry((MappingNode) item, 2))
                    .collect(Collectors.joining("", key + "\n", ""));
        }
        if (tuple.getValueNode() instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .map(inner -> "  " + write(inner) + "\n")
                    .collect(Collectors.joining("", key + "\n", ""));
        }
        return write(tuple) + "\n";
    }
}
