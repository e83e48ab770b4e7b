package org.undersigned.reading.structure.opener;

import java.util.List;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.opener.office.OfficeClassifier;

/** Tells the subject of a letter from the address beside it, where no label such as "Subject:" says which is which. */
record SubjectLines(StructureLexicon lexicon, OfficeClassifier officeClassifier) {

    /** A line in bold above "Re: our letter of 3 May": the subject, and what it refers to. */
    boolean isAboveReference(List<Line> lines) {
        return lines.size() > 1
                && lines.get(0).isEmphasized()
                && !startsAsAddress(lines.get(0).text())
                && lexicon.textAfterLabel("subject", lines.get(0).text()).isEmpty()
                && lexicon.textAfterLabel("subject", lines.get(1).text()).isPresent();
    }

    /** Whether a line below the subject in its block goes on with it: it begins no address and greets nobody. */
    boolean continuesAt(String text) {
        return !startsAsAddress(text) && !lexicon.startsWith("salutations", text);
    }

    boolean startsAsAddress(String text) {
        List<String> words = WhitespaceTokenizer.tokenize(text);
        return lexicon.isHonorific(words.get(0))
                || lexicon.isOffice(words.get(0))
                || officeClassifier.isInstitution(words.get(0))
                || officeClassifier.startsWithRank(text)
                || lexicon.textAfterLabel("to", text).isPresent();
    }
}
