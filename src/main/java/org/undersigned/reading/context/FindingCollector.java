package org.undersigned.reading.context;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.Finding.Severity;
import org.undersigned.letter.FindingCode;

/** Collects the findings of a reading, at most {@value #MAX_FINDINGS} (twice that with refusals) to bound memory. */
public final class FindingCollector {

    private static final int MAX_FINDINGS = 1000;

    private final List<Finding> findings = new ArrayList<>();
    private final Map<Position, FindingCode> omissions = new HashMap<>();

    public void add(FindingCode code, Position position, String message, String hint) {
        add(new Finding(code, position, message, hint));
    }

    public void add(Finding finding) {
        if (findings.size() < MAX_FINDINGS
                || finding.severity() == Severity.REFUSED && findings.size() < 2 * MAX_FINDINGS) {
            findings.add(finding);
        }
    }

    /** Adds the findings and omissions that another collector has. */
    public void addAll(FindingCollector other) {
        other.findings.forEach(this::add);
        other.omissions.forEach(this::addOmission);
    }

    /** Records that a finding names a line of the letter's file as left out. */
    public void addOmission(Position line, FindingCode code) {
        if (line.line() > 0) {
            omissions.putIfAbsent(line, code);
        }
    }

    /** Withdraws what was reported of a line that was left out: it belongs to the letter after all. */
    public void retractOmission(Position line) {
        FindingCode code = omissions.remove(line);
        retract(finding -> finding.code() == code && finding.position().equals(line));
    }

    /** Withdraws findings. */
    public void retract(Predicate<Finding> which) {
        findings.removeIf(which);
    }

    public boolean has(FindingCode code) {
        return findings.stream().anyMatch(finding -> finding.code() == code);
    }

    /** The lines that are left out, with the code of the finding that names them. */
    public Map<Position, FindingCode> omissions() {
        return Collections.unmodifiableMap(omissions);
    }

    public boolean refused() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.REFUSED);
    }

    public List<Finding> all() {
        return List.copyOf(findings);
    }
}
