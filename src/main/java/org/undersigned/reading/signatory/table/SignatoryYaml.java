package org.undersigned.reading.signatory.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.context.YamlBuffer;
import org.undersigned.reading.context.YamlDepthLimit;

/**
 * A list of signatories in YAML 1.2: a sequence, optionally under a key, of names or of mappings whose keys are column
 * headers.
 */
final class SignatoryYaml {

    private SignatoryYaml() {}

    /** A row, its cells by key, and its position in the file. */
    record YamlRow(Map<String, String> cells, Position position) {}

    static List<YamlRow> parse(String yaml, String file, FindingCollector findings) {
        if (YamlDepthLimit.isExceeded(yaml)) {
            findings.add(
                    FindingCode.NESTED_TOO_DEEPLY,
                    new Position(file, 0, 0),
                    "the list is nested more than %d levels deep".formatted(YamlDepthLimit.MAX_DEPTH),
                    "Write each signatory as one entry of a plain list.");
            return List.of();
        }
        try {
            Optional<Node> root = new Compose(LoadSettings.builder()
                            .setMaxAliasesForCollections(50)
                            .setCodePointLimit(yaml.length() + 1)
                            .setBufferSize(YamlBuffer.sizeFor(yaml))
                            .build())
                    .composeString(yaml);
            return root.map(node -> toRows(node, file)).orElse(List.of());
        } catch (MarkedYamlEngineException malformed) {
            Position at = malformed
                    .getProblemMark()
                    .map(mark -> new Position(file, mark.getLine() + 1, mark.getColumn() + 1))
                    .orElse(new Position(file, 0, 0));
            reportMalformed(malformed.getProblem(), at, findings);
        } catch (YamlEngineException malformed) {
            reportMalformed(malformed.getMessage(), new Position(file, 0, 0), findings);
        }
        return List.of();
    }

    private static void reportMalformed(String problem, Position at, FindingCollector findings) {
        findings.add(
                FindingCode.LIST_MALFORMED,
                at,
                "the list is no YAML: " + problem,
                "Begin each signatory with \"- name: \", and put a name with a colon in it between quotation marks.");
    }

    private static List<YamlRow> toRows(Node root, String file) {
        SequenceNode list = findSequence(root);
        List<YamlRow> rows = new ArrayList<>();
        for (Node node : list == null ? List.<Node>of() : list.getValue()) {
            Map<String, String> cells = new LinkedHashMap<>();
            if (node instanceof ScalarNode name) {
                cells.put("name", name.getValue());
            } else if (node instanceof MappingNode entry) {
                entry.getValue().forEach(pair -> addCell(pair, cells));
            }
            rows.add(new YamlRow(cells, positionOf(node, file)));
        }
        return rows;
    }

    /** The sequence of the file, or the first sequence under a key. */
    private static SequenceNode findSequence(Node root) {
        if (root instanceof SequenceNode list) {
            return list;
        }
        if (root instanceof MappingNode entries) {
            return entries.getValue().stream()
                    .map(NodeTuple::getValueNode)
                    .filter(SequenceNode.class::isInstance)
                    .map(SequenceNode.class::cast)
                    .findFirst()
                    .orElse(null);
        }
        return null;
    }

    private static void addCell(NodeTuple pair, Map<String, String> cells) {
        if (pair.getKeyNode() instanceof ScalarNode key && pair.getValueNode() instanceof ScalarNode value) {
            cells.put(key.getValue(), value.getValue());
        }
    }

    private static Position positionOf(Node node, String file) {
        return node.getStartMark()
                .map(mark -> new Position(file, mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(new Position(file, 0, 0));
    }
}
