package org.undersigned.reading.structure;

import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.structure.lexicon.OtherScripts;
import org.undersigned.reading.structure.omission.OmissionFindings;

/** Removes a translation in ideographs from below a letter in an alphabet, so that the letter ends with its own list. */
final class OtherScriptEnd {

    private OtherScriptEnd() {}

    static List<Block> remove(List<Block> blocks, FindingCollector findings) {
        int end = blocks.size();
        for (int i = blocks.size() - 1; i > 0; i--) {
            String text = blocks.get(i).text();
            if (OtherScripts.isIdeographic(text)) {
                end = i;
            } else if (text.codePoints().anyMatch(Character::isLetter)
                    && blocks.get(i).kind() != Block.Kind.IMAGE) {
                break;
            }
        }
        if (end < blocks.size()) {
            OmissionFindings.reportAround("below", blocks.subList(end, blocks.size()), findings);
        }
        return blocks.subList(0, end);
    }
}
