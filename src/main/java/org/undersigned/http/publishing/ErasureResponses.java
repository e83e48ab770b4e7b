package org.undersigned.http.publishing;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.undersigned.http.collection.lookup.NotFoundProblems;
import org.undersigned.http.collection.query.CollectionType;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.letter.Slug;
import org.undersigned.publishing.change.EraseSignatory;
import org.undersigned.store.ChangeOutcome;
import org.undersigned.store.ChangeResult;
import org.undersigned.store.audit.AuditEntry;
import org.undersigned.store.audit.ChangeRequest;
import org.undersigned.store.compaction.DatabaseCompaction;

/** Erases signatories. The file of the database loses what was erased when the server stops. */
@ApplicationScoped
class ErasureResponses {

    private final EraseSignatory eraseSignatory;
    private final ChangeResponses changes;
    private final DatabaseCompaction compaction;
    private volatile boolean erased;

    @Inject
    ErasureResponses(EraseSignatory eraseSignatory, ChangeResponses changes, DatabaseCompaction compaction) {
        this.eraseSignatory = eraseSignatory;
        this.changes = changes;
        this.compaction = compaction;
    }

    Response erase(Slug letter, String signatory, ChangeRequest request) {
        ProblemException unknown = NotFoundProblems.item(CollectionType.SIGNATORIES, signatory);
        if (!Slug.isSlug(signatory)) {
            throw unknown;
        }
        return changes.change(
                letter,
                AuditEntry.Action.SIGNATORY_ERASED,
                request,
                checked -> erase(letter, new Slug(signatory), checked),
                unknown);
    }

    private ChangeOutcome erase(Slug letter, Slug signatory, ChangeRequest request) {
        try {
            ChangeOutcome outcome = eraseSignatory.erase(letter, signatory, request);
            erased |= outcome.result() == ChangeResult.CHANGED;
            return outcome;
        } catch (IllegalArgumentException elsewhere) {
            throw new ProblemException(ProblemType.NAME_NOT_ERASABLE, elsewhere.getMessage());
        }
    }

    void stop(@Observes @Priority(Integer.MAX_VALUE) ShutdownEvent stop) {
        if (erased) {
            compaction.closeCompacted();
        }
    }
}
