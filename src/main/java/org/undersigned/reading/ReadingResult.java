package org.undersigned.reading;

import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Finding.Severity;
import org.undersigned.letter.Letter;
import org.undersigned.letter.MarkedText;
import org.undersigned.letter.SourceAccount;
import org.undersigned.reading.account.SourceText;
import org.undersigned.reading.account.StretchMarks;

/**
 * The result of reading: the letter, unless a finding refuses it, and the findings, most severe first.
 *
 * @param account what each word of the letter's file was read as
 * @param source the contents of the letter's file; {@code null} if they can't be read
 */
public record ReadingResult(Optional<Letter> letter, List<Finding> findings, SourceAccount account, SourceText source) {

    public ReadingResult {
        findings = findings.stream().sorted().distinct().toList();
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.REFUSED)) {
            letter = Optional.empty();
            account = SourceAccount.NONE;
        }
    }

    /** The words of the letter's file, with what they were read as. */
    public MarkedText markedText() {
        return source == null ? MarkedText.NONE : StretchMarks.of(source, account);
    }

    public boolean refused() {
        return letter.isEmpty();
    }
}
