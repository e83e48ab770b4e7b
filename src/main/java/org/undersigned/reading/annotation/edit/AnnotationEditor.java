package org.undersigned.reading.annotation.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.undersigned.letter.Finding;
import org.undersigned.reading.annotation.yaml.AnnotationsParser;
import org.undersigned.reading.context.FindingCollector;

/**
 * Merges a correction into {@code letter.yaml}. The correction is a {@code letter.yaml}, too: its keys are set, its entries are
 * added, or change the entry about the same words. A key without a value, and an entry that states nothing, take back what is
 * stated. An entry that lists what is {@code annotated} gets the keys that are changed.
 */
public final class AnnotationEditor {

    private static final String STRUCTURE = "structure";

    private final YamlText text;
    private final MappingNode root;

    /** Keys that go below the last one, when all that is added to the last one is there. */
    private final List<NodeTuple> below = new ArrayList<>();

    private AnnotationEditor(String yaml, MappingNode root) {
        this.text = new YamlText(yaml);
        this.root = root;
    }

    /**
     * The file with the correction; unchanged if it is no YAML, which the reader reports.
     *
     * @throws IllegalArgumentException if the correction is no YAML
     */
    public static String merge(String yaml, String correction) {
        FindingCollector wrong = new FindingCollector();
        Optional<MappingNode> stated = AnnotationsParser.parseRoot(correction, "correction", wrong);
        wrong.all().stream().map(Finding::message).findFirst().ifPresent(message -> {
            throw new IllegalArgumentException(message);
        });
        FindingCollector findings = new FindingCollector();
        Optional<MappingNode> root = AnnotationsParser.parseRoot(yaml, "letter.yaml", findings);
        if (stated.isEmpty() || !findings.all().isEmpty()) {
            return yaml;
        }
        if (root.isEmpty()) {
            return append(yaml, stated.get());
        }
        if (YamlText.isFlow(root.get())) {
            return merge(append("", root.get()), correction);
        }
        return new AnnotationEditor(yaml, root.get()).merge(stated.get());
    }

    /**
     * The file with an occurrence for the entries of a list that have none.
     *
     * @param occurrences by the words that are quoted
     */
    public static String stateOccurrences(String yaml, String list, Map<String, Integer> occurrences) {
        Map<String, Integer> stated = new HashMap<>();
        occurrences.forEach((quote, occurrence) -> stated.put(YamlNodes.normalize(quote), occurrence));
        return AnnotationsParser.parseRoot(yaml, "letter.yaml", new FindingCollector())
                .map(root -> {
                    AnnotationEditor editor = new AnnotationEditor(yaml, root);
                    YamlNodes.find(root, list)
                            .map(NodeTuple::getValueNode)
                            .filter(SequenceNode.class::isInstance)
                            .ifPresent(entries -> editor.stateOccurrences((SequenceNode) entries, stated));
                    return editor.text.apply();
                })
                .orElse(yaml);
    }

    private void stateOccurrences(SequenceNode entries, Map<String, Integer> occurrences) {
        for (Node entry : entries.getValue()) {
            String quote = entry instanceof MappingNode mapping
                            && YamlNodes.find(mapping, "occurrence").isEmpty()
                    ? YamlNodes.identity(entry).get(0)
                    : "";
            if (occurrences.containsKey(quote)) {
                AnnotationsParser.parseRoot(
                                "occurrence: " + occurrences.get(quote), "correction", new FindingCollector())
                        .ifPresent(stated ->
                                set((MappingNode) entry, stated.getValue().get(0)));
            }
        }
    }

    /** A document without keys, with those of a mapping. */
    private static String append(String yaml, MappingNode stated) {
        String start = yaml.isEmpty() || yaml.endsWith("\n") ? yaml : yaml + "\n";
        return stated.getValue().stream()
                .filter(AnnotationEditor::states)
                .map(YamlWriter::rootKey)
                .collect(Collectors.joining("", start, ""));
    }

    private static boolean states(NodeTuple tuple) {
        boolean nothing = tuple.getValueNode() instanceof SequenceNode list
                && YamlNodes.isEntries(list)
                && list.getValue().stream().allMatch(YamlNodes::statesNothing);
        return !nothing && !YamlNodes.isEmpty(tuple.getValueNode());
    }

    private String merge(MappingNode stated) {
        for (NodeTuple tuple : stated.getValue()) {
            NodeTuple old = YamlNodes.find(root, YamlNodes.key(tuple)).orElse(null);
            if (old == null) {
                if (states(tuple)) {
                    below.add(tuple);
                }
            } else if (YamlNodes.isEmpty(tuple.getValueNode())) {
                text.remove(root, old);
            } else {
                change(old, tuple);
            }
        }
        below.forEach(tuple -> text.insertBelow(text.end(root), YamlWriter.rootKey(tuple)));
        return text.apply();
    }

    private void change(NodeTuple old, NodeTuple tuple) {
        Node before = old.getValueNode();
        Node after = tuple.getValueNode();
        if (before instanceof MappingNode mapping && after instanceof MappingNode changes) {
            changes.getValue().forEach(inner -> set(mapping, inner));
        } else if (before instanceof SequenceNode list
                && after instanceof SequenceNode entries
                && YamlNodes.isEntries(entries)
                && YamlNodes.isEntries(list)) {
            merge(old, list, entries);
        } else if (after instanceof SequenceNode entries && YamlNodes.isEntries(entries)) {
            text.remove(root, old);
            below.add(tuple);
        } else {
            text.replaceValue(old, YamlWriter.write(after));
        }
    }

    private void set(MappingNode mapping, NodeTuple tuple) {
        Optional<NodeTuple> old = YamlNodes.find(mapping, YamlNodes.key(tuple));
        boolean empty = YamlNodes.isEmpty(tuple.getValueNode());
        if (old.isPresent() && empty) {
            text.remove(mapping, old.get());
        } else if (old.isPresent()) {
            text.replaceValue(old.get(), YamlWriter.write(tuple.getValueNode()));
        } else if (!empty && YamlText.isFlow(mapping)) {
            text.insert(text.end(mapping) - 1, (mapping.getValue().isEmpty() ? "" : ", ") + YamlWriter.write(tuple));
        } else if (!empty) {
            String indent = " ".repeat(text.column(mapping));
            text.insertBelow(text.end(mapping), indent + YamlWriter.write(tuple) + "\n");
        }
    }

    /** What is stated of structure counts in its order, so that a change of an entry is a new one at the end. */
    private void merge(NodeTuple key, SequenceNode list, SequenceNode entries) {
        boolean ordered = YamlNodes.key(key).equals(STRUCTURE);
        List<Node> removed = new ArrayList<>();
        List<MappingNode> added = new ArrayList<>();
        boolean pinned = YamlNodes.find(root, "text").isPresent();
        AnnotatedKeys annotated = new AnnotatedKeys(YamlNodes.key(key), pinned);
        PinnedOrder order = new PinnedOrder(list);
        Map<List<String>, List<Node>> byIdentity =
                list.getValue().stream().collect(Collectors.groupingBy(YamlNodes::identity));
        for (Node entry : entries.getValue()) {
            List<Node> same = byIdentity.getOrDefault(YamlNodes.identity(entry), List.of()).stream()
                    .filter(old -> YamlNodes.endAlike(old, entry))
                    .toList();
            boolean nothing = YamlNodes.statesNothing(entry);
            if (nothing || ordered || same.isEmpty()) {
                removed.addAll(nothing || ordered ? same : List.of());
                if (!nothing) {
                    added.add((MappingNode) entry);
                }
            } else {
                MappingNode last = (MappingNode) same.get(same.size() - 1);
                List<NodeTuple> statements = YamlNodes.statements((MappingNode) entry);
                if (!pinned || !order.moves(last, statements)) {
                    statements.forEach(tuple -> set(last, tuple));
                    annotated.note(last, statements);
                }
            }
        }
        annotated.write(text);
        order.write(text);
        if (added.isEmpty() && removed.size() == list.getValue().size()) {
            text.remove(root, key);
            return;
        }
        removed.forEach(old -> text.remove(list, old));
        add(list, added, removed.size() == list.getValue().size());
    }

    private void add(SequenceNode list, List<MappingNode> added, boolean first) {
        if (added.isEmpty()) {
            return;
        }
        if (YamlText.isFlow(list)) {
            String entries = added.stream().map(YamlWriter::write).collect(Collectors.joining(", "));
            text.insert(text.end(list) - 1, (first ? "" : ", ") + entries);
        } else {
            int column = text.column(list);
            text.insertBelow(
                    text.end(list),
                    added.stream().map(entry -> YamlWriter.entry(entry, column)).collect(Collectors.joining()));
        }
    }
}
