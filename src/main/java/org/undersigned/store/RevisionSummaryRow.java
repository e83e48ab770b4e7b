package org.undersigned.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.RevisionSummary;

/** Projection row of a revision. It is valid from its own revision on. */
@Entity
@Table(name = "revision_summary")
class RevisionSummaryRow extends ProjectionRow {

    RevisionSummaryRow() {}

    RevisionSummaryRow(RevisionRow revision, RevisionSummary summary) {
        super(revision, Integer.toString(summary.number()), summary.number(), PartJson.write(summary));
        setWords("", List.of());
    }
}
