package org.undersigned.reading.structure.closer.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.RoleAndAffiliation;
import org.undersigned.reading.signatory.line.SignatoryLine.ColumnValues;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.ListLineClassifier;
import org.undersigned.reading.structure.line.MultiLineSignature;

/** Joins persons with the paragraph in italics below each that says what they are: "Ana Ruiz" / "*Keeper of the Pier*". */
public record EmphasizedRoles(StructureLexicon lexicon) {

    private static final int MIN_PAIRS = 2;
    private static final int MAX_LINES = 3;

    /** The blocks with each pair as one paragraph of two lines; the blocks themselves if they are something else. */
    List<Block> join(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        int pairs = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (i + 1 < blocks.size() && isPerson(block) && isRole(blocks.get(i + 1))) {
                Line role = ListLineClassifier.joinItem(blocks.get(++i));
                joined.add(block.withLines(List.of(block.lines().get(0), role)));
                pairs++;
            } else {
                joined.add(block);
            }
        }
        return pairs >= MIN_PAIRS ? joined : blocks;
    }

    /** The values of a paragraph of a person above words in italics; empty if it is something else, or two persons. */
    public Optional<ColumnValues> read(Block block) {
        if (block.lines().size() != 2) {
            return Optional.empty();
        }
        Block name = block.withLines(block.lines().subList(0, 1));
        Block role = block.withLines(block.lines().subList(1, 2));
        if (!isPerson(name) || !isRole(role)) {
            return Optional.empty();
        }
        RoleAndAffiliation read = RoleAndAffiliation.parseDescription(role.text());
        return Optional.of(new ColumnValues(name.text(), null, read.role(), read.affiliation(), null));
    }

    /** Words without small ones, of which none is a role: the next person. */
    private boolean isPersonName(Block role) {
        return MultiLineSignature.isPersonWithoutRole(role.text(), lexicon)
                && WhitespaceTokenizer.tokenize(role.text()).stream()
                        .allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }

    private boolean isPerson(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && block.lines().size() == 1
                && !block.lines().get(0).isItalic()
                && MultiLineSignature.isPersonName(block.text(), lexicon);
    }

    /** Words in italics that are no label of the names below, no remark, and no person. */
    private boolean isRole(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && !block.lines().isEmpty()
                && block.lines().size() <= MAX_LINES
                && block.lines().stream().allMatch(Line::isItalic)
                && !block.text().endsWith(":")
                && !SentenceHeuristics.isSentence(block.text())
                && !lexicon.startsWith("groups", block.text())
                && !lexicon.contains("introductions", block.text())
                && !isPersonName(block);
    }
}
