package org.undersigned.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.undersigned.interchange.Items;
import org.undersigned.letter.Signatory;

/** A signatory, with what it is asked for by. */
@Entity
@Table(name = "signatory")
class SignatoryRow extends Row {

    String kind;
    String placeKey;
    String groupKey;
    String nameKey;

    static SignatoryRow of(RevisionRow revision, Signatory signatory) {
        SignatoryRow row =
                new SignatoryRow().of(revision, signatory.id().value(), signatory.position(), Items.write(signatory));
        row.kind = signatory.kind().label();
        row.placeKey = signatory.place() == null ? null : key(signatory.place());
        row.groupKey = signatory.group() == null ? null : key(signatory.group());
        row.nameKey = key(signatory.naming().name());
        return row;
    }

    @Override
    Object sortValue(String key) {
        return switch (key) {
            case "name" -> nameKey;
            default -> super.sortValue(key);
        };
    }
}
