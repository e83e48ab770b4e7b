package org.undersigned.reading.structure.closer.signature;

import java.util.List;
import java.util.Optional;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.signatory.line.SignatoryLine.ColumnValues;
import org.undersigned.reading.structure.closer.layout.EmphasizedRoles;
import org.undersigned.reading.structure.closer.list.ListFormat;
import org.undersigned.reading.structure.closer.list.SharedRole;
import org.undersigned.reading.structure.closer.list.SignatoryLineCollector;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.MultiLineSignature;
import org.undersigned.reading.structure.line.NameLineClassifier;

/** Adds paragraphs that are one signature of several lines, or several signatures of one line. */
public final class SignatureBlocks {

    private final StructureLexicon lexicon;
    private final NameLineClassifier nameLineClassifier;
    private final SignatoryLineCollector signatories;
    private final PersonRows rows;
    private final BehalfSignature behalf;
    private final EmphasizedRoles roles;
    private final EqualParagraphs equal;
    private final SharedRole sharedRole;

    public SignatureBlocks(
            StructureLexicon lexicon, NameLineClassifier nameLineClassifier, SignatoryLineCollector signatories) {
        this.lexicon = lexicon;
        this.nameLineClassifier = nameLineClassifier;
        this.signatories = signatories;
        this.rows = new PersonRows(lexicon);
        this.behalf = new BehalfSignature(lexicon);
        this.roles = new EmphasizedRoles(lexicon);
        this.equal = new EqualParagraphs(lexicon);
        this.sharedRole = new SharedRole(lexicon);
    }

    /**
     * Adds a block if it is one of these, and returns whether it is.
     *
     * @param next the block below; {@code null} if there is none
     */
    public boolean add(Block block, Block next, ListFormat listFormat) {
        Optional<ColumnValues> represented = behalf.read(block).or(() -> roles.read(block));
        if (represented.isPresent()) {
            signatories.addColumns(block, represented.get());
            return true;
        }
        List<Line> row =
                signatories.isEmpty() ? rows.split(block, next, listFormat.differsFrom(block.kind())) : List.of();
        if (!row.isEmpty()) {
            row.forEach(name -> signatories.addLine(name, listFormat, true));
            return true;
        }
        if (MultiLineSignature.isSignature(block, lexicon, nameLineClassifier) || sharedRole.heads(block)) {
            signatories.addSignature(block);
            return true;
        }
        if (MultiLineSignature.isRoleAboveName(block, lexicon)) {
            signatories.addRoleAboveName(block);
            return true;
        }
        equal.add(block);
        return false;
    }

    /** Reports paragraphs that may each be one signature, although their lines are read as a signatory each. */
    public void reportEqual(FindingCollector findings) {
        equal.report(findings);
    }
}
