package org.undersigned.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Arrays;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.Finding;

/** A finding, with what it is asked for by. */
@Entity
@Table(name = "finding")
class FindingRow extends ProjectionRow {

    String severity;
    String code;

    /** @param position its place in the list; it has no other id */
    static FindingRow of(RevisionRow revision, Finding finding, int position) {
        FindingRow row = new FindingRow().of(revision, Integer.toString(position), position, PartJson.write(finding));
        row.severity = finding.severity().label();
        row.code = finding.code().label();
        row.setWords(
                finding.message(),
                Arrays.asList(
                        finding.hint(),
                        finding.code().label(),
                        finding.position().file()));
        return row;
    }
}
