package org.undersigned.reading.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.undersigned.letter.Finding.Position;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.block.LineBuilder;
import org.undersigned.reading.block.Run;

/** An open paragraph: its direct properties and its lines so far. */
final class WordParagraph {

    private final Position at;
    private final LineBuilder lineBuilder = new LineBuilder();
    private final List<List<Line>> ended = new ArrayList<>();
    String style;
    Integer outline;
    Integer list;
    Integer level;
    boolean hasRule;
    boolean continues;
    private Run runStyle = Run.plain("");

    WordParagraph(Position at) {
        this.at = at;
    }

    Position at() {
        return at;
    }

    void setStyle(boolean emphasis, boolean strong, String link) {
        if (runStyle.emphasis() != emphasis || runStyle.strong() != strong || !Objects.equals(runStyle.link(), link)) {
            runStyle = new Run("", emphasis, strong, link);
        }
    }

    void append(String text) {
        lineBuilder.append(text, runStyle, at);
    }

    void appendTab() {
        lineBuilder.appendBreak();
    }

    void appendReference(String label) {
        lineBuilder.append("[%s]".formatted(label), new Run("", false, false, "#note-" + label), at);
    }

    /** Ends the line; a second break ends the block. */
    void lineBreak() {
        if (lineBuilder.isLineEmpty() && !lineBuilder.isEmpty()) {
            ended.add(lineBuilder.takeLines());
        } else {
            lineBuilder.endLine();
        }
    }

    void pageBreak() {
        if (!lineBuilder.isEmpty()) {
            ended.add(lineBuilder.takeLines());
        }
    }

    boolean isEmpty() {
        return ended.isEmpty() && lineBuilder.isEmpty();
    }

    int headingLevel(WordStyles.ResolvedStyle resolved) {
        int heading = outline == null ? resolved.headingLevel() : outline > 8 ? 0 : Math.min(6, outline + 1);
        return heading;
    }

    /** The blocks of the paragraph, split at page breaks and double line breaks. */
    List<Block> toBlocks(Block template) {
        if (!lineBuilder.isEmpty()) {
            ended.add(lineBuilder.takeLines());
        }
        return ended.stream().map(template::withLines).toList();
    }

    /** The paragraph with its number at the start, for numbered headings. */
    WordParagraph withNumber(String number) {
        WordParagraph numbered = new WordParagraph(at);
        numbered.lineBuilder.append(number + " ", Run.plain(""), at);
        pageBreak();
        for (List<Line> block : ended) {
            for (Line line : block) {
                line.runs().forEach(run -> numbered.lineBuilder.append(run.text(), run, line.position()));
                numbered.lineBuilder.endLine();
            }
        }
        return numbered;
    }
}
