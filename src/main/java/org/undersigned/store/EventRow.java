package org.undersigned.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.LetterEvent;

/** Projection row of an event. Events are ordered by the revision or change that inserts them, and their position within it. */
@Entity
@Table(name = "event")
class EventRow extends ProjectionRow {

    String type;

    EventRow() {}

    /** @param published the id of the revision or change that the event is of */
    EventRow(String letter, long published, LetterEvent event, int position) {
        super(letter, event.revision(), published, event.id(), position, PartJson.write(event));
        type = event.type().label();
        setWords("", List.of());
    }
}
