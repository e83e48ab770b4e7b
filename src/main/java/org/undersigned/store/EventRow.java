package org.undersigned.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.LetterEvent;

/** Projection row of an event. Events are ordered by the revision that inserts them, and their position within it. */
@Entity
@Table(name = "event")
class EventRow extends ProjectionRow {

    String type;

    EventRow() {}

    EventRow(RevisionRow revision, LetterEvent event, int position) {
        super(revision, event.id(), position, PartJson.write(event));
        type = event.type().label();
        setWords("", List.of());
    }
}
