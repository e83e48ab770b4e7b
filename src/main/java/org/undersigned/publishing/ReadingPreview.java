package org.undersigned.publishing;

import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Letter;

/** The result that publishing a file would have: the letter, empty if it would be refused, and the findings. */
public record ReadingPreview(Optional<Letter> letter, List<Finding> findings) {

    public ReadingPreview {
        findings = List.copyOf(findings);
    }
}
