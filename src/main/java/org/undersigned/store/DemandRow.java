package org.undersigned.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.Demand;
import org.undersigned.letter.Slug;
import org.undersigned.store.text.TextNormalizer;

/** A demand, with what it is asked for by. */
@Entity
@Table(name = "demand")
class DemandRow extends ProjectionRow {

    String addressees;

    static DemandRow of(RevisionRow revision, Demand demand) {
        DemandRow row = new DemandRow().of(revision, demand.id().value(), demand.position(), PartJson.write(demand));
        row.addressees = TextNormalizer.joinNormalized(
                demand.addressees().stream().map(Slug::value).toList());
        row.setWords(demand.text(), List.of());
        return row;
    }
}
