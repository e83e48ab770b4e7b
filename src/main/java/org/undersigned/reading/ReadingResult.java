package org.undersigned.reading;

import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Finding.Severity;
import org.undersigned.letter.Letter;

/** The result of reading: the letter, unless a finding refuses it, and the findings, most severe first. */
public record ReadingResult(Optional<Letter> letter, List<Finding> findings) {

    public ReadingResult {
        findings = findings.stream().sorted().distinct().toList();
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.REFUSED)) {
            letter = Optional.empty();
        }
    }

    public boolean refused() {
        return letter.isEmpty();
    }
}
