package org.undersigned.http.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.undersigned.http.collection.LetterTags;
import org.undersigned.http.collection.lookup.NotFoundProblems;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.publishing.ChangeCodec.Change;
import org.undersigned.letter.Slug;
import org.undersigned.page.Pages;
import org.undersigned.store.AuditedChanges;
import org.undersigned.store.ChangeOutcome;
import org.undersigned.store.PublicationRefusedException;
import org.undersigned.store.audit.AuditEntry;
import org.undersigned.store.audit.ChangeRequest;

/** Changes letters without publishing a revision, and responds. */
@ApplicationScoped
class ChangeResponses {

    /** Where findings about a letter as a whole are. */
    private static final String LETTER_FILE = "letter.md";

    private final AuditedChanges changes;
    private final Preconditions preconditions;
    private final NotFoundProblems notFound;
    private final LetterTags tags;

    @Inject
    ChangeResponses(AuditedChanges changes, Preconditions preconditions, NotFoundProblems notFound, LetterTags tags) {
        this.changes = changes;
        this.preconditions = preconditions;
        this.notFound = notFound;
        this.tags = tags;
    }

    /** The problem of a key that was used for another request. */
    static ProblemException keyReused() {
        return new ProblemException(
                ProblemType.IDEMPOTENCY_KEY_REUSED, "the Idempotency-Key was used for another request");
    }

    /**
     * Makes a change, unless an earlier request with the same key made it.
     *
     * @param unchanged the problem if there is nothing to change
     */
    Response change(
            Slug letter,
            AuditEntry.Action action,
            ChangeRequest request,
            Function<ChangeRequest, ChangeOutcome> change,
            ProblemException unchanged) {
        ChangeOutcome outcome = changes.earlier(request)
                .orElseGet(() -> made(change, request.expecting(preconditions.expectedIfAny(letter))));
        return switch (outcome.result()) {
            case CHANGED, REPEATED -> response(letter, action, outcome.revision());
            case UNKNOWN_LETTER -> throw notFound.letter(letter.value());
            case UNCHANGED -> throw unchanged;
            case SUPERSEDED -> throw preconditions.failed(letter);
            case KEY_REUSED -> throw keyReused();
        };
    }

    /** What is said of a change must not have a name that was erased: nothing of it can be changed later. */
    private static ChangeOutcome made(Function<ChangeRequest, ChangeOutcome> change, ChangeRequest request) {
        try {
            return change.apply(request);
        } catch (PublicationRefusedException refused) {
            throw PublicationResponses.refused(refused.addTo(List.of(), LETTER_FILE), Pages.LANGUAGES.get(0));
        }
    }

    private Response response(Slug letter, AuditEntry.Action action, int revision) {
        Change body = new Change(letter, action, revision, tags.ofRevision(letter, revision));
        return PublicationResponses.json(200, ChangeCodec.CHANGE, body).build();
    }
}
