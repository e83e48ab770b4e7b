package org.undersigned.reading.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.SourceStretch.Use;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.signatory.table.TableHead;

/** Reads the words of the file in order: those of its blocks, and of a text file those that are in no block. */
final class SourceReader {

    /** Markup in a line of Markdown: tags, targets of links, link reference definitions. */
    private static final Pattern MARKUP =
            Pattern.compile("^ {0,3}\\[[^\\]]{1,200}\\]:\\s.*|<[^<>]*>|\\]\\([^()\\s]*|\\{[^{}]*\\}|&#?\\w{1,9};");

    private final List<SourceWords> result = new ArrayList<>();

    private SourceReader() {}

    /**
     * The words of each line.
     *
     * @param lines the lines of a text file; for a web page those of its front matter
     * @param frontMatter the number of lines of front matter
     */
    static List<SourceWords> read(List<Block> blocks, List<String> lines, int frontMatter) {
        SourceReader reader = new SourceReader();
        if (lines.size() <= frontMatter) {
            String file = blocks.isEmpty() ? "" : blocks.get(0).position().file();
            for (int i = 1; i <= lines.size(); i++) {
                reader.result.add(SourceWords.of(new Position(file, i, 1), lines.get(i - 1), Use.FRONT_MATTER, 0));
            }
            blocks.forEach(block -> reader.result.addAll(wordsOf(block)));
        } else {
            reader.merge(blocks, lines, frontMatter);
        }
        return reader.result.stream().filter(line -> line.size() > 0).toList();
    }

    private static List<SourceWords> wordsOf(Block block) {
        boolean row = block.kind() == Block.Kind.ROW;
        boolean head = row
                && block.level() > 0
                && TableHead.of(block.lines().stream().map(Line::text).toList()) == TableHead.COLUMNS;
        Use use = head ? Use.LABEL : null;
        return block.lines().stream()
                .map(line -> SourceWords.of(line.position(), line.text(), use, row ? block.list() : 0))
                .toList();
    }

    private void merge(List<Block> blocks, List<String> lines, int frontMatter) {
        Map<Integer, List<SourceWords>> byLine = new HashMap<>();
        for (Block block : blocks) {
            for (SourceWords words : wordsOf(block)) {
                byLine.computeIfAbsent(words.position().line(), any -> new ArrayList<>())
                        .add(words);
            }
        }
        String file = blocks.isEmpty() ? "" : blocks.get(0).position().file();
        result.addAll(byLine.getOrDefault(0, List.of()));
        Map<String, Integer> open = new HashMap<>();
        for (int i = 1; i <= lines.size(); i++) {
            String raw = lines.get(i - 1);
            List<SourceWords> read = byLine.get(i);
            if (i <= frontMatter) {
                result.add(SourceWords.of(new Position(file, i, 1), raw, Use.FRONT_MATTER, 0));
            } else if (read != null) {
                result.addAll(read);
                open = count(read);
                consume(SourceWords.split(raw), open);
            } else {
                addUnread(new Position(file, i, 1), raw, open);
            }
        }
    }

    private static Map<String, Integer> count(List<SourceWords> lines) {
        Map<String, Integer> counts = new HashMap<>();
        lines.forEach(line -> line.words().forEach(word -> counts.merge(word, 1, Integer::sum)));
        return counts;
    }

    /** Removes words from those that are open, and returns how many of them were. */
    private static int consume(List<String> words, Map<String, Integer> open) {
        int found = 0;
        for (String word : words) {
            Integer left = open.get(word);
            if (left != null && left > 0) {
                open.put(word, left - 1);
                found++;
            }
        }
        return found;
    }

    /** Adds a line in which no block begins, unless it continues the block above. */
    private void addUnread(Position position, String raw, Map<String, Integer> open) {
        SourceWords words = SourceWords.of(position, MARKUP.matcher(raw).replaceAll(" "), null, 0);
        if (consume(words.words(), open) * 2 < words.size()) {
            result.add(new SourceWords(position, "", words.words(), words.offsets(), Use.LEFT_OUT, 0));
        }
    }
}
