package org.undersigned.publishing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Letter;
import org.undersigned.letter.MarkedText;
import org.undersigned.letter.SourceAccount;

/**
 * The result that publishing a file would have: the letter, empty if it would be refused, and the findings.
 *
 * @param account what each word of the file was read as
 * @param source the words of the letter's file, with what they were read as
 */
public record ReadingPreview(
        Optional<Letter> letter, List<Finding> findings, SourceAccount account, Supplier<MarkedText> source) {

    public ReadingPreview {
        findings = List.copyOf(findings);
    }

    /** The same with more findings. */
    public ReadingPreview with(List<Finding> others) {
        return new ReadingPreview(
                letter,
                Stream.concat(findings.stream(), others.stream()).sorted().toList(),
                account,
                source);
    }
}
