package org.undersigned.reading.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.structure.line.OmissionFindings;
import org.undersigned.reading.structure.line.SentenceHeuristics;
import org.undersigned.reading.structure.line.StructureLexicon;

/** Removes the comments of readers below a letter: all that follows a line such as "28 comments" or "Comments (3)". */
record ReaderComments(StructureLexicon lexicon, FindingCollector findings) {

    private static final Pattern COUNT = Pattern.compile("^\\(?\\d{1,5}\\)?\\s+|\\s*[(\\[]\\d{1,5}[)\\]]:?$");
    private static final int MAX_LENGTH = 40;

    List<Block> remove(List<Block> blocks) {
        boolean prose = false;
        for (int i = 0; i + 1 < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (prose && isHead(block)) {
                OmissionFindings.reportAround("below", blocks.subList(i, blocks.size()), findings);
                return blocks.subList(0, i);
            }
            prose |= SentenceHeuristics.isProse(block);
        }
        return blocks;
    }

    private boolean isHead(Block block) {
        String text = block.lines().size() == 1 ? block.text() : "";
        boolean kind = block.kind() == Block.Kind.HEADING
                || block.kind() == Block.Kind.PARAGRAPH
                || block.kind() == Block.Kind.OUTSIDE;
        String words = text.length() > MAX_LENGTH ? "" : COUNT.matcher(text).replaceFirst("");
        return kind && !words.isEmpty() && words.length() < text.length() && lexicon.matches("comments", words);
    }
}
