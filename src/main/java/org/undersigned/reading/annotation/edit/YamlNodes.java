package org.undersigned.reading.annotation.edit;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** What the nodes of {@code letter.yaml} state. */
final class YamlNodes {

    /** The keys that say which words an entry is about. */
    private static final List<String> IDENTIFYING = List.of("quote", "occurrence", "to");

    /** Where the last words are among them. */
    private static final int END = 2;

    private YamlNodes() {}

    static String key(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    static Optional<NodeTuple> find(MappingNode mapping, String key) {
        return mapping.getValue().stream()
                .filter(tuple -> key(tuple).equals(key))
                .findFirst();
    }

    /** Whether a key has no value, not even {@code null}: it states nothing. */
    static boolean isEmpty(Node value) {
        return value instanceof ScalarNode scalar
                && scalar.getTag().equals(Tag.NULL)
                && scalar.getValue().isEmpty();
    }

    /** Whether a list has entries that each name words of the letter. */
    static boolean isEntries(SequenceNode list) {
        return !list.getValue().isEmpty()
                && list.getValue().stream()
                        .allMatch(item -> item instanceof MappingNode mapping
                                && find(mapping, "quote").isPresent());
    }

    /** The words that an entry is about begin: equal for two entries about the same words. */
    static List<String> identity(Node entry) {
        return identifying(entry).subList(0, END);
    }

    /** Whether two entries that begin at the same words end at the same ones: how many of the last words they have does not count. */
    static boolean endAlike(Node entry, Node other) {
        String one = identifying(entry).get(END);
        String two = identifying(other).get(END);
        return one.isEmpty() == two.isEmpty() && ((" " + one).endsWith(" " + two) || (" " + two).endsWith(" " + one));
    }

    private static List<String> identifying(Node entry) {
        return IDENTIFYING.stream()
                .map(key -> entry instanceof MappingNode mapping
                        ? find(mapping, key)
                                .map(NodeTuple::getValueNode)
                                .filter(ScalarNode.class::isInstance)
                                .map(value -> ((ScalarNode) value).getValue())
                                .orElse("")
                        : "")
                .map(YamlNodes::normalize)
                .toList();
    }

    /** Words as they identify an entry, however their white space is. */
    static String normalize(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /** Whether an entry says nothing of its words: it takes back what was stated. */
    static boolean statesNothing(Node entry) {
        return entry instanceof MappingNode mapping
                && mapping.getValue().stream().map(YamlNodes::key).allMatch(IDENTIFYING::contains);
    }

    /** The keys of an entry that are not the identifying ones. */
    static List<NodeTuple> statements(MappingNode entry) {
        return entry.getValue().stream()
                .filter(tuple -> !IDENTIFYING.contains(key(tuple)))
                .toList();
    }
}
