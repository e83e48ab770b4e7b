package org.undersigned.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.undersigned.letter.Letter;
import org.undersigned.reading.Manuscript;
import org.undersigned.reading.Reader;
import org.undersigned.reading.Reading;
import org.undersigned.store.Change;
import org.undersigned.store.Letters;

/** Publishes letters: what is refused leaves the published revision as it is. */
@ApplicationScoped
public class Publishing {

    private final Letters letters;
    private final Event<LetterPublished> events;
    private final Reader reader = new Reader();

    @Inject
    Publishing(Letters letters, Event<LetterPublished> events) {
        this.letters = letters;
        this.events = events;
    }

    public Outcome publish(Manuscript manuscript) {
        Reading reading = reader.read(manuscript);
        if (reading.refused()) {
            return new Outcome.Refused(manuscript.id(), reading.findings());
        }
        Letter letter = reading.letter().orElseThrow();
        Optional<Change> change = letters.store(letter, reading.findings());
        change.ifPresent(stored -> events.fire(new LetterPublished(stored.letter(), stored.revision())));
        return change.<Outcome>map(
                        stored -> new Outcome.Published(stored.letter(), stored.revision(), reading.findings()))
                .orElseGet(() -> new Outcome.Unchanged(letter.id(), reading.findings()));
    }
}
