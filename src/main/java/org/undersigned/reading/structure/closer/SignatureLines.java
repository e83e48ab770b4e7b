package org.undersigned.reading.structure.closer;

import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.structure.closer.closing.ClosingParser;
import org.undersigned.reading.structure.closer.layout.ListBlocks;
import org.undersigned.reading.structure.closer.layout.WrappedItems;
import org.undersigned.reading.structure.closer.list.AffiliationNotes;
import org.undersigned.reading.structure.closer.signature.DescribedPersons;
import org.undersigned.reading.structure.closer.signature.ShortSignature;
import org.undersigned.reading.structure.closer.signature.SignatoryRedaction;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.AfterwordClassifier;
import org.undersigned.reading.structure.omission.AddressRedaction;

/** What is done with all lines of the signatures together, before they are parsed one by one and after. */
record SignatureLines(StructureLexicon lexicon, FindingCollector findings) {

    /** The blocks below the closing without addresses, a block for each signatory where the layout has them together. */
    List<Block> prepare(List<Block> below) {
        return new WrappedItems(lexicon, findings)
                .join(ListBlocks.prepare(new AddressRedaction(lexicon, findings).redact(below), lexicon));
    }

    /**
     * Joins the lines of one person, resolves their marks by the notes, and removes private data.
     *
     * @param closing what is above them
     */
    List<SignatoryLine> complete(
            List<SignatoryLine> lines, ClosingParser closing, List<Block> notes, AfterwordClassifier afterwords) {
        boolean closed = closing.hasComplimentaryClose();
        List<SignatoryLine> whole = new ShortSignature(lexicon, findings).removeFrom(lines, closed);
        List<SignatoryLine> joined = new DescribedPersons(lexicon, findings).join(whole, closed);
        return new SignatoryRedaction(findings).redact(new AffiliationNotes(notes, afterwords).resolve(joined));
    }
}
