package org.undersigned.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Arrays;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.Recipient;

/** A recipient, with what it is asked for by. */
@Entity
@Table(name = "recipient")
class RecipientRow extends ProjectionRow {

    String role;

    static RecipientRow of(RevisionRow revision, Recipient recipient) {
        RecipientRow row = new RecipientRow()
                .of(revision, recipient.id().value(), recipient.position(), PartJson.write(recipient));
        row.role = recipient.role().label();
        row.setWords(
                recipient.text(),
                Arrays.asList(
                        recipient.name(), recipient.office(), recipient.id().value()));
        return row;
    }
}
