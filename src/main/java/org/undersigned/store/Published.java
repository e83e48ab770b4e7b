package org.undersigned.store;

import java.time.Instant;
import java.util.List;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Letter;

/** A letter as one of its revisions has it. Revisions of a letter count from 1. */
public record Published(Letter letter, int revision, Instant publishedAt, List<Finding> findings) {

    public Published {
        findings = List.copyOf(findings);
    }
}
