package org.undersigned.publishing;

import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Letter;

/** What publishing a file would give: the letter, unless it would be refused, and what the reader noticed. */
public record ReadingPreview(Optional<Letter> letter, List<Finding> findings) {

    public ReadingPreview {
        findings = List.copyOf(findings);
    }
}
