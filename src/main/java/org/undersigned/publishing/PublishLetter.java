package org.undersigned.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Slug;
import org.undersigned.publishing.folder.ListRows;
import org.undersigned.reading.LetterReader;
import org.undersigned.reading.ReadingResult;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.store.PublicationOutcome;
import org.undersigned.store.PublicationRefusedException;
import org.undersigned.store.PublicationRequest;
import org.undersigned.store.Publications;

/** Publishes letters. A refused letter leaves its published revision unchanged. */
@ApplicationScoped
public class PublishLetter {

    private final Publications publications;
    private final Event<LetterPublished> events;
    private final LetterReader letterReader = new LetterReader();

    @Inject
    public PublishLetter(Publications publications, Event<LetterPublished> events) {
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
        PublicationOutcome outcome = publish(letter, reading.findings(), request);
        if (outcome instanceof PublicationOutcome.Stored stored) {
            return stored.changed()
                    ? new PublishResult.Published(letter.id(), stored.revision().revision(), reading.findings())
                    : new PublishResult.Unchanged(letter.id(), reading.findings());
        }
        return outcome instanceof PublicationOutcome.Refused refused
                ? new PublishResult.Refused(letter.id(), refused.findings())
                : new PublishResult.OwnedElsewhere(letter.id(), reading.findings());
    }

    /** Publishes a letter that was read, and reports a new revision to its observers. */
    PublicationOutcome publish(Letter letter, List<Finding> findings, PublicationRequest request) {
        PublicationOutcome outcome;
        try {
            outcome = publications.publish(letter, findings, request, () -> ListRows.of(request.sources()));
        } catch (PublicationRefusedException refused) {
            return new PublicationOutcome.Refused(
                    refused.addTo(findings, letter.source().file()));
        }
        if (outcome instanceof PublicationOutcome.Stored stored && stored.changed() && !stored.repeated()) {
            events.fire(new LetterPublished(
                    stored.revision().letter(), stored.revision().revision()));
        }
        return outcome;
    }
}
