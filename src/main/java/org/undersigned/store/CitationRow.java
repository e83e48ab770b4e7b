package org.undersigned.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.Citation;

/** A citation, with what it is asked for by. */
@Entity
@Table(name = "citation")
class CitationRow extends ProjectionRow {

    String status;

    static CitationRow of(RevisionRow revision, Citation citation) {
        CitationRow row =
                new CitationRow().of(revision, citation.id().value(), citation.position(), PartJson.write(citation));
        row.status = citation.status().label();
        row.setWords(
                citation.label(),
                citation.url() == null ? List.of() : List.of(citation.url().toString()));
        return row;
    }
}
