package org.undersigned.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.Demand;
import org.undersigned.letter.Slug;
import org.undersigned.store.text.TextNormalizer;

/** Projection row of a demand with its query columns. */
@Entity
@Table(name = "demand")
class DemandRow extends ProjectionRow {

    String addressees;

    DemandRow() {}

    DemandRow(RevisionRow revision, Demand demand) {
        super(revision, demand.id().value(), demand.position(), PartJson.write(demand));
        addressees = TextNormalizer.joinNormalized(
                demand.addressees().stream().map(Slug::value).toList());
        setWords(demand.text(), List.of());
    }
}
