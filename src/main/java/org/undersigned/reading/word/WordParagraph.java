package org.undersigned.reading.word;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Finding.Position;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.block.LineBuilder;
import org.undersigned.reading.block.Run;

/** A paragraph that is being read: what it says of itself, and its lines so far. */
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
        if (runStyle.emphasis() != emphasis
                || runStyle.strong() != strong
                || !java.util.Objects.equals(runStyle.link(), link)) {
            runStyle = new Run("", emphasis, strong, link);
        }
    }

    void append(String text) {
        lineBuilder.append(text, runStyle, at);
    }

    void appendReference(String label) {
        lineBuilder.append("[%s]".formatted(label), new Run("", false, false, "#note-" + label), at);
    }

    /** A break; the second of two ends the block. */
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

    /** The paragraph as blocks: one, unless two breaks part it. */
    List<Block> toBlocks(Block of) {
        if (!lineBuilder.isEmpty()) {
            ended.add(lineBuilder.takeLines());
        }
        return ended.stream().map(of::with).toList();
    }

    /** Puts a heading's number before its words, as it is displayed. */
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
