package org.undersigned.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Arrays;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.Recipient;

/** Projection row of a recipient with its query columns. */
@Entity
@Table(name = "recipient")
class RecipientRow extends ProjectionRow {

    String role;

    RecipientRow() {}

    RecipientRow(RevisionRow revision, Recipient recipient) {
        super(revision, recipient.id().value(), recipient.position(), PartJson.write(recipient));
        role = recipient.role().label();
        setWords(
                recipient.text(),
                Arrays.asList(
                        recipient.name(), recipient.office(), recipient.id().value()));
    }
}
