package org.undersigned.reading.annotation.structure;

import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.annotation.key.LetterKeys;
import org.undersigned.reading.annotation.key.StructureKeys;
import org.undersigned.reading.annotation.quote.QuoteResolver;
import org.undersigned.reading.annotation.quote.QuoteResolver.TextRange;
import org.undersigned.reading.annotation.yaml.YamlMapping;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.structure.StatedBounds;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.outline.Outline;

/** The corrections of structure in {@code letter.yaml}, applied to the blocks of the file and to the outline. */
public final class StructureCorrections {

    /** Each correction reads the whole letter. */
    private static final int MAX_ENTRIES = 2_000;

    private final List<Block> source;
    private final StructureLexicon lexicon;
    private final FindingCollector findings;
    private final Optional<YamlMapping> root;
    private List<Block> blocks;
    private StatedBounds bounds = StatedBounds.NONE;
    private final StatedWords stated = new StatedWords();

    /** @param root the mapping at the root of the file; empty if there is none */
    public StructureCorrections(
            Optional<YamlMapping> root, List<Block> blocks, StructureLexicon lexicon, FindingCollector findings) {
        this.root = root;
        this.source = blocks;
        this.blocks = blocks;
        this.lexicon = lexicon;
        this.findings = findings;
        root.ifPresent(this::readBounds);
    }

    /** The blocks from the stated beginning to the stated end of the letter. */
    public List<Block> boundedBlocks() {
        return blocks;
    }

    public StatedBounds bounds() {
        return bounds;
    }

    /** The outline with the parts that are stated. */
    public Outline edit(Outline outline) {
        List<YamlMapping> entries = root.map(keys -> keys.mappings("structure", LetterKeys.names(StructureKeys.ENTRY)))
                .orElse(List.of());
        if (entries.size() > MAX_ENTRIES) {
            findings.add(
                    FindingCode.TOO_MANY_ENTRIES,
                    root.get().position("structure"),
                    "the file has more than %,d corrections of structure".formatted(MAX_ENTRIES),
                    "Put a long list of signatories into signatories.csv.");
            return outline;
        }
        entries.forEach(entry -> entry.rawText("quote").ifPresent(stated::addQuote));
        return entries.isEmpty()
                ? outline
                : new OutlineEditor(outline, new SourceLineIndex(source), root.get(), lexicon, stated, findings)
                        .edit(entries);
    }

    /** The words whose part the publisher states. */
    public StatedWords statedWords() {
        return stated;
    }

    private void readBounds(YamlMapping keys) {
        Optional<TextRange> end = resolve(keys, "end");
        end.ifPresent(range -> {
            blocks = new SourceLineIndex(blocks).divide(range.to());
            blocks = blocks.subList(0, new SourceLineIndex(blocks).blocksBefore(range.to()));
        });
        Optional<TextRange> begin = isBelowEnd(keys) ? Optional.empty() : resolve(keys, "begin");
        begin.ifPresent(range -> {
            blocks = new SourceLineIndex(blocks).divide(range.from());
            blocks = blocks.subList(new SourceLineIndex(blocks).blocksBefore(range.from()), blocks.size());
        });
        Optional<YamlMapping> list = keys.mapping("list", LetterKeys.names(StructureKeys.LIST));
        Position last = list.map(stated -> divideList(stated, "last")).orElse(null);
        Position first = list.map(stated -> divideList(stated, "first")).orElse(null);
        boolean reversed = first != null && last != null && last.compareTo(first) < 0;
        if (reversed) {
            findings.add(
                    FindingCode.CORRECTIONS_CONFLICT,
                    list.get().position("last"),
                    "the list of signatories ends before it begins",
                    "\"last\" is ignored. Quote a line below the \"first\" one.");
        }
        bounds = new StatedBounds(begin.isPresent(), first, reversed ? null : last);
    }

    /** Reports words of {@code begin} that are only below the end of the letter, which is cut off before. */
    private boolean isBelowEnd(YamlMapping keys) {
        String words = keys.isMapping("begin") ? "" : keys.rawText("begin").orElse("");
        boolean below = blocks != source
                && !words.isEmpty()
                && !new QuoteResolver(Block.textOf(blocks), findings).contains(words)
                && new QuoteResolver(Block.textOf(source), findings).contains(words);
        if (below) {
            findings.add(
                    FindingCode.VALUE_NOT_ALLOWED,
                    keys.position("end"),
                    "the letter ends before it begins",
                    "Quote an \"end\" below the \"begin\".");
        }
        return below;
    }

    private Optional<TextRange> resolve(YamlMapping keys, String key) {
        return keys.has(key)
                ? new QuoteResolver(new SourceLineIndex(blocks).text(), findings).resolve(keys, key)
                : Optional.empty();
    }

    /** Divides the blocks at the first or behind the last line of the list, and returns the position of that line. */
    private Position divideList(YamlMapping list, String key) {
        Optional<TextRange> range = resolve(list, key);
        if (range.isEmpty()) {
            return null;
        }
        SourceLineIndex lines = new SourceLineIndex(blocks);
        String text = lines.text();
        int from = text.lastIndexOf('\n', range.get().from()) + 1;
        int to = text.indexOf('\n', range.get().to());
        List<Line> quoted = lines.linesIn(new TextRange(from, to < 0 ? text.length() : to));
        boolean first = key.equals("first");
        blocks = lines.divide(first || to < 0 ? first ? from : text.length() : to + 1);
        return quoted.get(first ? 0 : quoted.size() - 1).position();
    }
}
