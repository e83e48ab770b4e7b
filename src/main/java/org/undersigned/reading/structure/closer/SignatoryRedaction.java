package org.undersigned.reading.structure.closer;

import java.util.List;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.signatory.PrivateData;
import org.undersigned.reading.signatory.SignatoryLine;

/** Removes e-mail addresses and telephone numbers from signatories, wherever in the lines of a signature they stood. */
record SignatoryRedaction(FindingCollector findings) {

    List<SignatoryLine> redact(List<SignatoryLine> lines) {
        return lines.stream().map(this::redact).toList();
    }

    private SignatoryLine redact(SignatoryLine line) {
        if (!PrivateData.occursIn(line.text())) {
            return line;
        }
        findings.add(
                FindingCode.PRIVATE_DATA_LEFT_OUT,
                line.position(),
                "an e-mail address or a telephone number in this line is left out",
                null);
        return new SignatoryLine(
                PrivateData.removeFrom(line.text()),
                line.position(),
                line.group(),
                line.columns() == null ? null : line.columns().withoutPrivateData(),
                line.affiliation());
    }
}
