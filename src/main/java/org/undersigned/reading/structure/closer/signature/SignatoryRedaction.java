package org.undersigned.reading.structure.closer.signature;

import java.util.List;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.signatory.line.PrivateData;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.structure.omission.OmissionFindings;

/** Removes e-mail addresses and telephone numbers from signatories, wherever in the lines of a signature they stood. */
public record SignatoryRedaction(FindingCollector findings) {

    public List<SignatoryLine> redact(List<SignatoryLine> lines) {
        return lines.stream().map(this::redact).toList();
    }

    private SignatoryLine redact(SignatoryLine line) {
        if (!PrivateData.occursIn(line.text())) {
            return line;
        }
        OmissionFindings.reportRedacted(line.position(), findings);
        return new SignatoryLine(
                PrivateData.removeFrom(line.text()),
                line.position(),
                line.group(),
                line.columns() == null ? null : line.columns().withoutPrivateData(),
                line.affiliation());
    }
}
