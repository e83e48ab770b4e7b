package org.undersigned.reading.structure.closer;

import java.util.List;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.SignatoryLine;

/** Leaves out a given name above the whole name of the same person: "Ana" / "Ana Ruiz, Chair". */
record ShortSignature(FindingCollector findings) {

    List<SignatoryLine> removeFrom(List<SignatoryLine> lines) {
        if (lines.size() < 2 || !isShort(lines.get(0), lines.get(1))) {
            return lines;
        }
        findings.add(
                FindingCode.SIGNATORY_LINES_JOINED,
                lines.get(0).position(),
                "\"%s\" is read as a part of \"%s\""
                        .formatted(lines.get(0).text(), lines.get(1).text()),
                null);
        return lines.subList(1, lines.size());
    }

    private static boolean isShort(SignatoryLine given, SignatoryLine whole) {
        return given.columns() == null
                && given.text().indexOf(' ') < 0
                && WhitespaceTokenizer.tokenize(whole.text()).size() > 1
                && WhitespaceTokenizer.firstToken(whole.text()).equals(given.text());
    }
}
