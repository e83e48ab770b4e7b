package org.undersigned.publishing.list;

import java.util.List;
import org.undersigned.letter.Finding;

/** A list of signatories that was sent can't be read; the findings say why. */
public final class ListRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    ListRefusedException(List<Finding> findings) {
        super("the list can't be read", null, false, false);
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
