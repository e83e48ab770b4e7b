package org.undersigned.reading.structure.closer.signature;

import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.block.Run;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.LineEvidence;
import org.undersigned.reading.structure.line.MultiLineSignature;
import org.undersigned.reading.structure.omission.OmissionFindings;

/** Leaves out a given name above the whole name of the same person: "Ana" / "Ana Ruiz, Chair". */
public record ShortSignature(StructureLexicon lexicon, FindingCollector findings) {

    /** The lines of a given name and a whole name. */
    private static final int LINES = 2;

    /** @param closed whether a complimentary close such as "Yours sincerely" is above the names */
    public List<SignatoryLine> removeFrom(List<SignatoryLine> lines, boolean closed) {
        if (!closed || lines.size() != LINES || !isShort(lines.get(0), lines.get(1))) {
            return lines;
        }
        SignatoryLine given = lines.get(0);
        Line line = new Line(List.of(Run.plain(given.text())), given.position());
        OmissionFindings.reportAround(
                "below", List.of(new Block(Block.Kind.PARAGRAPH, 0, 0, null, List.of(line))), findings);
        return lines.subList(1, lines.size());
    }

    private boolean isShort(SignatoryLine given, SignatoryLine whole) {
        return given.columns() == null
                && !LineEvidence.namesOrganization(whole.text().replaceFirst(",.*", ""), lexicon)
                && MultiLineSignature.isPersonName(MultiLineSignature.namePart(whole.text()), lexicon)
                && given.text().indexOf(' ') < 0
                && WhitespaceTokenizer.tokenize(whole.text()).size() > 1
                && WhitespaceTokenizer.firstToken(whole.text()).equals(given.text());
    }
}
