package org.undersigned.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Slug;
import org.undersigned.reading.LetterReader;
import org.undersigned.reading.ReadingResult;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.store.PublicationOutcome;
import org.undersigned.store.PublicationRefusedException;
import org.undersigned.store.PublicationRequest;
import org.undersigned.store.Publications;
import org.undersigned.store.RevisionChange;

/** Publishes letters. A refused letter leaves its published revision unchanged. */
@ApplicationScoped
public class PublishLetter {

    private final Publications publications;
    private final Event<LetterPublished> events;
    private final LetterReader letterReader = new LetterReader();

    @Inject
    PublishLetter(Publications publications, Event<LetterPublished> events) {
        this.publications = publications;
        this.events = events;
    }

    /**
     * @param taken the ids of other letters
     * @param request on whose behalf
     * @throws DuplicateLetterIdException if the letter has one of them
     */
    public PublishResult publish(LetterFiles letterFiles, Set<Slug> taken, PublicationRequest request) {
        ReadingResult reading = letterReader.read(letterFiles);
        if (reading.refused()) {
            return new PublishResult.Refused(letterFiles.id(), reading.findings());
        }
        Letter letter = reading.letter().orElseThrow();
        if (taken.contains(letter.id())) {
            throw new DuplicateLetterIdException(letter.id());
        }
        PublicationOutcome outcome;
        try {
            outcome = publications.publish(letter, reading.findings(), request);
        } catch (PublicationRefusedException refused) {
            return new PublishResult.Refused(
                    letter.id(),
                    refused.addTo(reading.findings(), letterFiles.letter().file()));
        }
        if (outcome instanceof PublicationOutcome.Stored stored) {
            return result(stored, reading.findings());
        }
        return new PublishResult.OwnedElsewhere(letter.id(), reading.findings());
    }

    private PublishResult result(PublicationOutcome.Stored stored, List<Finding> findings) {
        RevisionChange revision = stored.revision();
        if (!stored.changed()) {
            return new PublishResult.Unchanged(revision.letter(), findings);
        }
        events.fire(new LetterPublished(revision.letter(), revision.revision()));
        return new PublishResult.Published(revision.letter(), revision.revision(), findings);
    }
}
