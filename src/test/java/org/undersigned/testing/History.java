package org.undersigned.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Slug;
import org.undersigned.publishing.LetterPublished;
import org.undersigned.reading.ReadingResult;
import org.undersigned.store.Letters;

/** Publishes revisions of letters, at times that a test chooses. */
@ApplicationScoped
public class History {

    private final Letters letters;
    private final EntityManager entities;
    private final Event<LetterPublished> events;

    @Inject
    History(Letters letters, EntityManager entities, Event<LetterPublished> events) {
        this.letters = letters;
        this.entities = entities;
        this.events = events;
    }

    /** A letter with two paragraphs and these signatories. */
    public static Letter letter(String id, String paragraph, List<String> signatories) {
        String text = "Dear Minister,\n\nWe urge you to read this. Over 270 people did.\n\n%s\n\nSincerely,\n\n- %s\n"
                .formatted(paragraph, String.join("\n- ", signatories));
        return reading(text, id).letter().orElseThrow();
    }

    private static ReadingResult reading(String text, String id) {
        return Seed.reading(text, "id: " + id);
    }

    /** Publishes three revisions of a letter, unless it exists: one with a further signatory, then one of other words without ASISTA. */
    public void publishThree(String id) {
        publish(
                Instant.parse("2026-11-01T10:00:00Z"),
                List.of(
                        letter(id, "Trains are late.", List.of("Al Otro Lado", "ASISTA")),
                        letter(id, "Trains are late.", List.of("Al Otro Lado", "ASISTA", "Zebra")),
                        letter(id, "Buses are late.", List.of("Al Otro Lado", "Zebra"))));
    }

    /** The number of revisions that a letter has. */
    public int revisions(String id) {
        return letters.scopes(new Slug(id)).size();
    }

    /** Publishes a revision now. */
    public void publish(Letter letter) {
        letters.store(letter, List.of())
                .ifPresent(change -> events.fire(new LetterPublished(change.letter(), change.revision())));
    }

    /** Publishes revisions, the first one at a time and each of the others a day later, unless the letter exists. */
    public void publish(Instant first, List<Letter> revisions) {
        Slug id = revisions.get(0).id();
        if (letters.scope(id).isPresent()) {
            return;
        }
        for (int i = 0; i < revisions.size(); i++) {
            publish(revisions.get(i));
            OffsetDateTime time = first.atOffset(ZoneOffset.UTC).plusDays(i);
            int number = i + 1;
            QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                            "update revision set published_at = ?1 where letter = ?2 and number = ?3")
                    .setParameter(1, time)
                    .setParameter(2, id.value())
                    .setParameter(3, number)
                    .executeUpdate());
        }
    }
}
