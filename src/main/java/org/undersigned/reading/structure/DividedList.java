package org.undersigned.reading.structure;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.structure.classifier.ListDivision;
import org.undersigned.reading.structure.closer.SignatureParser;
import org.undersigned.reading.structure.closer.layout.InlineLists;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.omission.OmissionFindings;
import org.undersigned.reading.structure.opener.OpenerParser;

/** Parses a list of signatories that is divided from the letter, and what is below it. */
final class DividedList {

    private final ListDivision division;
    private final SignatureParser signatureParser;

    DividedList(ListDivision division, StructureLexicon lexicon, OpenerParser openerParser, FindingCollector findings) {
        this.division = division;
        this.signatureParser = new SignatureParser(lexicon, openerParser, findings);
        if (division.list().isEmpty()) {
            return;
        }
        List<Block> blocks = new ArrayList<>(InlineLists.split(division.list(), lexicon));
        List<Block> below = division.below().stream()
                .filter(block -> block.kind() != Block.Kind.OUTSIDE)
                .toList();
        OmissionFindings.reportOutside(
                division.below().stream()
                        .filter(block -> block.kind() == Block.Kind.OUTSIDE)
                        .toList(),
                findings);
        below.stream()
                .filter(block -> !block.lines().isEmpty())
                .findFirst()
                .map(Block::position)
                .ifPresent(signatureParser::endListAt);
        blocks.addAll(below);
        signatureParser.parse(blocks);
    }

    /** The signatories above the list, and those in it. */
    List<SignatoryLine> addTo(List<SignatoryLine> above) {
        List<SignatoryLine> all = new ArrayList<>(above);
        all.addAll(signatureParser.lines());
        return all;
    }

    List<Line> addLinked(List<Line> above) {
        List<Line> all = new ArrayList<>(above);
        division.list().stream()
                .flatMap(block -> block.lines().stream())
                .filter(line -> line.runs().stream().anyMatch(run -> run.link() != null))
                .forEach(all::add);
        return all;
    }

    List<Block> notes() {
        return signatureParser.notes();
    }
}
