package org.undersigned.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Slug;
import org.undersigned.reading.LetterReader;
import org.undersigned.reading.ReadingResult;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.store.Letters;
import org.undersigned.store.RevisionChange;

/** Publishes letters. A refused letter leaves its published revision unchanged. */
@ApplicationScoped
public class PublishLetter {

    private final Letters letters;
    private final Event<LetterPublished> events;
    private final LetterReader letterReader = new LetterReader();

    @Inject
    PublishLetter(Letters letters, Event<LetterPublished> events) {
        this.letters = letters;
        this.events = events;
    }

    /**
     * @param taken the ids of other letters
     * @throws DuplicateLetterIdException if the letter has one of them
     */
    public PublishResult publish(LetterFiles letterFiles, Set<Slug> taken) {
        ReadingResult reading = letterReader.read(letterFiles);
        if (reading.refused()) {
            return new PublishResult.Refused(letterFiles.id(), reading.findings());
        }
        Letter letter = reading.letter().orElseThrow();
        if (taken.contains(letter.id())) {
            throw new DuplicateLetterIdException(letter.id());
        }
        Optional<RevisionChange> change = letters.store(letter, reading.findings());
        change.ifPresent(stored -> events.fire(new LetterPublished(stored.letter(), stored.revision())));
        return change.<PublishResult>map(
                        stored -> new PublishResult.Published(stored.letter(), stored.revision(), reading.findings()))
                .orElseGet(() -> new PublishResult.Unchanged(letter.id(), reading.findings()));
    }
}
