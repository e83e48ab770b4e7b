package org.undersigned.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Arrays;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.Finding;

/** Projection row of a finding with its query columns. */
@Entity
@Table(name = "finding")
class FindingRow extends ProjectionRow {

    String severity;
    String code;

    FindingRow() {}

    /** @param position the position in the list of findings, which is its id */
    FindingRow(RevisionRow revision, Finding finding, int position) {
        super(revision, Integer.toString(position), position, PartJson.write(finding));
        severity = finding.severity().label();
        code = finding.code().label();
        setWords(
                finding.message(),
                Arrays.asList(
                        finding.hint(),
                        finding.code().label(),
                        finding.position().file()));
    }
}
