package org.undersigned.reading.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.block.LineBuilder;
import org.undersigned.reading.block.Run;

/** Links superscript numbers to footnotes: text in a small font that starts with such a number. */
final class FootnoteLinks {

    private static final Pattern LABEL = Pattern.compile("^\\[?(\\d{1,4}|[*†‡§]{1,3}|[ivxl]{1,6})[\\].)]?\\s?");

    private static final Pattern ENDNOTE_NUMBER = Pattern.compile("^(\\d{1,4})\\. \\S");

    private final FontSizes sizes;
    private final Set<String> references = new HashSet<>();

    FootnoteLinks(List<PdfPage> pages, FontSizes sizes) {
        this.sizes = sizes;
        for (PdfPage page : pages) {
            page.segments().stream()
                    .filter(segment -> !sizes.isSmall(segment.size()))
                    .forEach(this::collectReferences);
        }
    }

    private void collectReferences(TextSegment segment) {
        StringBuilder label = new StringBuilder();
        boolean begun = false;
        for (Glyph glyph : segment.glyphs()) {
            if (glyph.raised() && begun) {
                label.append(glyph.text());
            } else if (!glyph.raised()) {
                begun = true;
                addReference(label);
            }
        }
        addReference(label);
    }

    private void addReference(StringBuilder label) {
        if (!label.isEmpty()) {
            references.add(label.toString().strip());
            label.setLength(0);
        }
    }

    /** Converts the last paragraphs to endnotes if their numbers are exactly those that the text refers to. */
    List<Block> markEndnotes(List<Block> blocks) {
        int first = blocks.size();
        Set<String> labels = new HashSet<>();
        while (first > 0 && labels.size() < references.size()) {
            Block block = blocks.get(first - 1);
            Matcher label = ENDNOTE_NUMBER.matcher(block.lines().get(0).text());
            if (block.kind() != Block.Kind.PARAGRAPH || !label.find() || !references.contains(label.group(1))) {
                break;
            }
            labels.add(label.group(1));
            first--;
        }
        if (labels.isEmpty() || !labels.equals(references)) {
            return blocks;
        }
        List<Block> with = new ArrayList<>(blocks.subList(0, first));
        blocks.subList(first, blocks.size()).forEach(block -> with.add(toNote(block)));
        return with;
    }

    private static Block toNote(Block block) {
        Matcher label = ENDNOTE_NUMBER.matcher(block.lines().get(0).text());
        String marker = label.find() ? label.group(1) : "";
        List<Line> lines = new ArrayList<>();
        for (Line line : block.lines()) {
            LineBuilder words = new LineBuilder();
            int skip = lines.isEmpty() ? marker.length() + 1 : 0;
            for (Run run : line.runs()) {
                int cut = Math.min(skip, run.text().length());
                skip -= cut;
                words.append(run.text().substring(cut).replace("↩", ""), run, line.position());
            }
            lines.addAll(words.takeLines());
        }
        return new Block(Block.Kind.NOTE, 0, 0, marker, lines);
    }

    /** The label of the note that starts with this segment, or {@code null}. */
    String noteLabel(TextSegment segment) {
        boolean raised = segment.glyphs().get(0).raised();
        if (!raised && !sizes.isSmall(segment.size())) {
            return null;
        }
        Matcher label = LABEL.matcher(segment.text());
        boolean delimited = label.find() && (raised || label.end() > label.end(1));
        return delimited && references.contains(label.group(1)) ? label.group(1) : null;
    }

    TextSegment removeLabel(TextSegment segment) {
        Matcher label = LABEL.matcher(segment.text());
        int characters = label.find() ? label.group().replace(" ", "").length() : 0;
        List<Glyph> rest = new ArrayList<>(segment.glyphs());
        while (characters > 0 && rest.size() > 1) {
            characters -= rest.remove(0).text().length();
        }
        return new TextSegment(segment.page(), segment.line(), rest);
    }
}
