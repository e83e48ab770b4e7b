package org.undersigned.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.Citation;

/** Projection row of a citation with its query columns. */
@Entity
@Table(name = "citation")
class CitationRow extends ProjectionRow {

    String status;

    CitationRow() {}

    CitationRow(RevisionRow revision, Citation citation) {
        super(revision, citation.id().value(), citation.position(), PartJson.write(citation));
        status = citation.status().label();
        setWords(
                citation.label(),
                citation.url() == null ? List.of() : List.of(citation.url().toString()));
    }
}
