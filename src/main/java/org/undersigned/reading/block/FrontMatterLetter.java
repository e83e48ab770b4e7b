package org.undersigned.reading.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.undersigned.letter.Finding.Position;
import org.undersigned.reading.context.YamlBuffer;
import org.undersigned.reading.context.YamlDepthLimit;
import org.undersigned.reading.language.Languages;
import org.undersigned.reading.language.Lexicon;
import org.undersigned.reading.language.WhitespaceTokenizer;

/**
 * Reads what a site keeps of a letter in its YAML front matter: the list of signatories, and the letter itself if nothing
 * stands below the front matter.
 */
public final class FrontMatterLetter {

    /** A shorter value is metadata. */
    private static final int MIN_WORDS = 30;

    private static final Set<String> NAME_KEYS = Lexicon.shared("columns").table("heads").entrySet().stream()
            .filter(head -> head.getValue().contains("name"))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());

    private static final Set<String> LIST_KEYS = Languages.ALL.stream()
            .flatMap(language -> Lexicon.forLanguage(language, "letter").words("lists").stream())
            .collect(Collectors.toSet());

    private final String file;
    private final String[] lines;
    private final boolean empty;
    private final List<Block> blocks = new ArrayList<>();

    private FrontMatterLetter(String file, String[] lines, boolean empty) {
        this.file = file;
        this.lines = lines;
        this.empty = empty;
    }

    /**
     * The blocks of a file with those of its front matter.
     *
     * @param below the blocks below the front matter
     */
    public static List<Block> addTo(List<Block> below, String file, String characters, FrontMatter front) {
        String[] lines = characters.split("\n", front.lines() + 1);
        int start = 0;
        while (start < front.lines() && !lines[start].strip().equals("---")) {
            start++;
        }
        if (start + 1 >= front.lines()) {
            return below;
        }
        String[] yaml = Arrays.copyOf(lines, front.lines() - 1);
        Arrays.fill(yaml, 0, start + 1, "");
        FrontMatterLetter letter =
                new FrontMatterLetter(file, yaml, below.stream().noneMatch(Block::hasText));
        letter.read(String.join("\n", yaml));
        return Stream.concat(below.stream(), letter.blocks.stream()).toList();
    }

    private void read(String yaml) {
        if (YamlDepthLimit.isExceeded(yaml)) {
            return;
        }
        try {
            new Compose(LoadSettings.builder()
                            .setMaxAliasesForCollections(10)
                            .setBufferSize(YamlBuffer.sizeFor(yaml))
                            .build())
                    .composeString(yaml)
                    .filter(MappingNode.class::isInstance)
                    .map(MappingNode.class::cast)
                    .ifPresent(this::readEntries);
        } catch (YamlEngineException malformed) {
            blocks.clear();
        }
    }

    private void readEntries(MappingNode root) {
        for (NodeTuple entry : root.getValue()) {
            if (empty && entry.getValueNode() instanceof ScalarNode text) {
                addProse(text);
            }
        }
        for (NodeTuple entry : root.getValue()) {
            if (entry.getKeyNode() instanceof ScalarNode key && entry.getValueNode() instanceof SequenceNode list) {
                addList(key, list);
            }
        }
    }

    private void addProse(ScalarNode node) {
        if (WhitespaceTokenizer.tokenize(node.getValue()).size() < MIN_WORDS) {
            return;
        }
        int first = node.getStartMark().orElseThrow().getLine();
        boolean block = node.getScalarStyle() == ScalarStyle.FOLDED || node.getScalarStyle() == ScalarStyle.LITERAL;
        int from = block ? first + 1 : first;
        List<String> words = block
                ? List.of(lines)
                        .subList(
                                from,
                                Math.min(
                                        lines.length,
                                        node.getEndMark().orElseThrow().getLine()))
                : node.getValue().lines().toList();
        String text = "\n".repeat(from) + String.join("\n", words).stripIndent();
        blocks.addAll(MarkdownBlocks.extract(file, text));
    }

    /** Adds a list of signatories as a table; of a letter that stands below only if its key says what it lists. */
    private void addList(ScalarNode key, SequenceNode list) {
        String label = key.getValue().replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").replaceAll("[_-]", " ");
        boolean listed = LIST_KEYS.contains(label.toLowerCase(Locale.ROOT));
        List<Map<String, String>> rows =
                list.getValue().stream().map(entry -> cellsOf(entry, listed)).toList();
        Set<String> heads = new LinkedHashSet<>();
        rows.forEach(row -> heads.addAll(row.keySet()));
        boolean named = heads.stream().anyMatch(head -> NAME_KEYS.contains(head.toLowerCase(Locale.ROOT)));
        if (!named || !(listed || empty)) {
            return;
        }
        Position at = position(key);
        blocks.add(Block.rule(at));
        blocks.add(new Block(Block.Kind.PARAGRAPH, 0, 0, null, List.of(new Line(List.of(Run.plain(label + ":")), at))));
        blocks.add(row(heads.stream().toList(), 1, at));
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            if (!row.isEmpty()) {
                List<String> cells =
                        heads.stream().map(head -> row.getOrDefault(head, "")).toList();
                blocks.add(row(cells, 0, position(list.getValue().get(i))));
            }
        }
    }

    private static Map<String, String> cellsOf(Node entry, boolean listed) {
        Map<String, String> cells = new LinkedHashMap<>();
        if (entry instanceof ScalarNode name && listed) {
            cells.put("name", name.getValue().strip());
        } else if (entry instanceof MappingNode mapping) {
            for (NodeTuple pair : mapping.getValue()) {
                if (pair.getKeyNode() instanceof ScalarNode key && pair.getValueNode() instanceof ScalarNode value) {
                    cells.put(
                            key.getValue(),
                            value.getValue().replaceAll("\\s+", " ").strip());
                }
            }
        }
        return cells;
    }

    private static Block row(List<String> cells, int level, Position at) {
        return new Block(
                Block.Kind.ROW,
                level,
                Integer.MAX_VALUE,
                null,
                cells.stream()
                        .map(cell -> new Line(cell.isEmpty() ? List.of() : List.of(Run.plain(cell)), at))
                        .toList());
    }

    private Position position(Node node) {
        return node.getStartMark()
                .map(mark -> new Position(file, mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(new Position(file, 0, 0));
    }
}
