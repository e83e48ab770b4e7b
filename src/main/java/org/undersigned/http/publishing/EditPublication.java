package org.undersigned.http.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.undersigned.http.collection.lookup.PublishedLetters;
import org.undersigned.http.parameter.QueryParameters;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.security.LetterAccess;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Slug;
import org.undersigned.publishing.PublishUpload;
import org.undersigned.publishing.folder.InvalidUploadException;
import org.undersigned.publishing.list.SignatoryListEditor.EditedFolder;
import org.undersigned.store.LetterOwner;
import org.undersigned.store.LetterRevision;
import org.undersigned.store.PublicationOutcome;
import org.undersigned.store.PublicationRequest;
import org.undersigned.store.Publications;
import org.undersigned.store.audit.AuditEntry;
import org.undersigned.store.audit.ChangeRequest;
import org.undersigned.store.audit.ChangeRequest.RequestKey;

/** Publishes a change to the current revision. Without a condition, if another request was faster, it is made anew. */
@ApplicationScoped
class EditPublication {

    private static final int MAX_ATTEMPTS = 10;

    private final BoundedReading readings;
    private final Preconditions preconditions;
    private final PublishedLetters published;
    private final PublishUpload publishUpload;
    private final Publications publications;
    private final PublicationResponses answers;

    @Inject
    EditPublication(
            BoundedReading readings,
            Preconditions preconditions,
            PublishedLetters published,
            PublishUpload publishUpload,
            Publications publications,
            PublicationResponses answers) {
        this.readings = readings;
        this.preconditions = preconditions;
        this.published = published;
        this.publishUpload = publishUpload;
        this.publications = publications;
        this.answers = answers;
    }

    /**
     * A change.
     *
     * @param key {@code null} if a repetition is a change of its own
     * @param function the folder as changed; empty if it can't be
     */
    record Edit(
            LetterAccess.Grant grant,
            QueryParameters given,
            AuditEntry.Action action,
            RequestKey key,
            Function<Letter, Optional<EditedFolder>> function) {

        PublicationRequest request() {
            return new PublicationRequest(
                    LetterOwner.HTTP,
                    action,
                    given.find(PublishingParameters.OWNER).isPresent(),
                    List.of(),
                    new ChangeRequest(grant.actor(), null, given.get(PublishingParameters.NOTE), key));
        }
    }

    Response publish(Edit edit) {
        Slug letter = edit.grant().letter();
        PublicationRequest request = edit.request();
        String language = edit.given().get(PublishingParameters.LANG);
        boolean dryRun = edit.given().get(PublishingParameters.DRY_RUN);
        Optional<PublicationOutcome> outcome = publications
                .earlier(letter, request)
                .or(() -> dryRun ? Optional.empty() : ownedElsewhere(letter, request));
        for (int i = 0; outcome.isEmpty() && i < MAX_ATTEMPTS; i++) {
            int expected = preconditions.expected(letter);
            LetterRevision current = published.revision(letter.value());
            Optional<EditedFolder> changed = changed(edit, current, expected);
            if (changed.isEmpty()) {
                continue;
            }
            EditedFolder edited = changed.get();
            if (dryRun) {
                return answers.dryRun(
                        letter,
                        publishUpload.judged(edited.folder(), edited.reading(), request.note()),
                        List.of(),
                        language);
            }
            if (edited.reading().letter().isEmpty()) {
                throw PublicationResponses.refused(edited.reading().findings(), language);
            }
            PublicationRequest attempt =
                    request.keeping(edited.folder().files()).expecting(current.revision());
            outcome = Optional.of(publishUpload.publish(edited.reading(), attempt))
                    .filter(done -> !(done instanceof PublicationOutcome.Superseded));
        }
        return answers.of(
                letter, outcome.orElse(new PublicationOutcome.Superseded(0)), request, Unkept.NOTHING, language);
    }

    /** Who owns a letter is told before whether its list can be changed. */
    private Optional<PublicationOutcome> ownedElsewhere(Slug letter, PublicationRequest request) {
        return publications
                .owner(letter)
                .filter(owner -> owner != request.owner() && !request.takeOver())
                .map(PublicationOutcome.OwnedElsewhere::new);
    }

    /** The folder as changed; empty if another request was faster. */
    private Optional<EditedFolder> changed(Edit edit, LetterRevision current, int expected) {
        Slug letter = edit.grant().letter();
        if (current.revision() != expected) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    readings.read(() -> current.letter(), edit.function()).orElseThrow(() -> notInList(letter)));
        } catch (InvalidUploadException | ProblemException refused) {
            if (published.revision(letter.value()).revision() != expected) {
                // The files may be those of a newer revision.
                return Optional.empty();
            }
            throw refused instanceof InvalidUploadException invalid ? Upload.unreadable(invalid) : refused;
        }
    }

    private static ProblemException notInList(Slug letter) {
        return new ProblemException(
                ProblemType.SIGNATORY_IN_LETTER,
                "the signatory is in the text of letter %s, which is kept as it was sent, or the letter is pinned, so that letter.yaml states every signatory; correct letter.yaml with PUT"
                        .formatted(letter));
    }
}
