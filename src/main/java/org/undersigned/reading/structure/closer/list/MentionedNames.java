package org.undersigned.reading.structure.closer.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.AfterwordClassifier;
import org.undersigned.reading.structure.line.ListLineClassifier;
import org.undersigned.reading.structure.omission.OmissionFindings;

/**
 * Leaves out the names below a list that are named there and do not sign: "In memory of:", "Letter sent to:", "Withdrawn
 * signatures:". They end at the next label or heading that says something else. Leaves out menus of the page, too.
 */
public final class MentionedNames {

    /** "~~Tom Bright~~ (withdrawn)": a name that is struck out. */
    private static final Pattern STRUCK = Pattern.compile("~~[^~]{1,200}~~(?:\\s?\\([^()]{0,80}\\))?");

    private final StructureLexicon lexicon;
    private final AfterwordClassifier afterwords;
    private final FindingCollector findings;
    private boolean open;

    public MentionedNames(StructureLexicon lexicon, FindingCollector findings) {
        this.lexicon = lexicon;
        this.afterwords = new AfterwordClassifier(lexicon);
        this.findings = findings;
    }

    /**
     * The block with the lines that may sign; those that do not are reported.
     *
     * @param signed whether somebody has signed above it
     */
    public Block removeFrom(Block block, boolean signed) {
        if (block.kind() == Block.Kind.RULE || block.kind() == Block.Kind.NOTE) {
            return block;
        }
        if (signed && (LanguageLinks.are(block) || afterwords.isMenu(block.text()))) {
            OmissionFindings.reportAround("below", List.of(block), findings);
            return block.withLines(List.of());
        }
        List<Line> kept = new ArrayList<>();
        List<Line> mentioned = new ArrayList<>();
        for (Line line : block.lines()) {
            boolean label = line.text().endsWith(":") || block.kind() == Block.Kind.HEADING;
            if (label && (signed || !kept.isEmpty()) && isMention(line.text())) {
                open = true;
            } else if (open && (label || beginsList(line.text()))) {
                open = false;
            }
            boolean left = open || STRUCK.matcher(line.text()).matches();
            (left ? mentioned : kept).add(line);
        }
        if (mentioned.isEmpty()) {
            return block;
        }
        OmissionFindings.reportAround("below", List.of(block.withLines(mentioned)), findings);
        return block.withLines(kept);
    }

    private boolean isMention(String label) {
        return lexicon.matches("mentions", label)
                || lexicon.startsWithPhrase("mentions", label) && !lexicon.contains("lists", label);
    }

    private boolean beginsList(String text) {
        String label = ListLineClassifier.labelText(text);
        return lexicon.matches("lists", label)
                || lexicon.containsOnly("groups", label)
                || lexicon.textAfterLabel("cc", text).isPresent();
    }
}
