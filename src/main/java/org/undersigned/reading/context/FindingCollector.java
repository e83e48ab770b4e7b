package org.undersigned.reading.context;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.Finding.Severity;
import org.undersigned.letter.FindingCode;

/** What a reading has found so far. Past {@value #MOST} it counts no further, so that no input fills the memory. */
public final class FindingCollector {

    private static final int MOST = 1000;

    private final List<Finding> found = new ArrayList<>();

    public void add(FindingCode code, Position position, String message, String hint) {
        if (found.size() < MOST || code.severity() == Severity.REFUSED && found.size() < 2 * MOST) {
            found.add(new Finding(code, position, message, hint));
        }
    }

    public boolean refused() {
        return found.stream().anyMatch(finding -> finding.severity() == Severity.REFUSED);
    }

    public List<Finding> all() {
        return List.copyOf(found);
    }
}
