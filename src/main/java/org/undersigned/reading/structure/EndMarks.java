package org.undersigned.reading.structure;

import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.NameLineClassifier;
import org.undersigned.reading.structure.omission.OmissionFindings;

/** Removes the mark at the end of a release, "ENDS", which stands above the notes to editors or at the end of the body. */
record EndMarks(StructureLexicon lexicon, FindingCollector findings) {

    private static final int MAX_LENGTH = 30;

    void removeFrom(List<Block> body) {
        NameLineClassifier names = new NameLineClassifier(lexicon);
        for (int i = body.size() - 1; i > 0; i--) {
            boolean last = i + 1 == body.size() || names.isNotesHeading(body.get(i + 1));
            if (last && isMark(body.get(i)) && SentenceHeuristics.isProse(body.get(i - 1))) {
                OmissionFindings.reportAround("below", List.of(body.remove(i)), findings);
                return;
            }
        }
    }

    private boolean isMark(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && block.lines().size() == 1
                && block.text().length() <= MAX_LENGTH
                && lexicon.matches("credits", block.text());
    }
}
