package org.undersigned.reading;

import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Finding.Severity;
import org.undersigned.letter.Letter;
import org.undersigned.letter.SourceAccount;

/**
 * The result of reading: the letter, unless a finding refuses it, and the findings, most severe first.
 *
 * @param account what each word of the letter's file was read as
 */
public record ReadingResult(Optional<Letter> letter, List<Finding> findings, SourceAccount account) {

    public ReadingResult {
        findings = findings.stream().sorted().distinct().toList();
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.REFUSED)) {
            letter = Optional.empty();
            account = SourceAccount.NONE;
        }
    }

    public boolean refused() {
        return letter.isEmpty();
    }
}
