package org.undersigned.publishing.startup;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.undersigned.letter.Slug;
import org.undersigned.publishing.change.ChangeLetter;
import org.undersigned.publishing.change.EraseSignatory;
import org.undersigned.store.ChangeOutcome;
import org.undersigned.store.ChangeResult;
import org.undersigned.store.Erasures;
import org.undersigned.store.audit.AuditEntry;
import org.undersigned.store.audit.ChangeRequest;
import org.undersigned.store.compaction.DatabaseCompaction;

/**
 * Takes names that earlier versions erased out of the ids of others, in which they left them. Once for each letter, when the
 * server starts.
 */
@ApplicationScoped
class ErasedIdsRepair {

    private static final Logger LOG = Logger.getLogger("org.undersigned.erasures");

    private final Erasures erasures;
    private final ChangeLetter changeLetter;
    private final DatabaseCompaction compaction;
    private final boolean serving;
    private boolean erased;

    @Inject
    ErasedIdsRepair(
            Erasures erasures,
            ChangeLetter changeLetter,
            DatabaseCompaction compaction,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serving) {
        this.erasures = erasures;
        this.changeLetter = changeLetter;
        this.compaction = compaction;
        this.serving = serving;
    }

    /** After the projections are those of this version, and before letters are imported. */
    void start(@Observes @Priority(2) StartupEvent start) {
        if (serving) {
            erasures.withNamesInIds().forEach(this::repair);
        }
    }

    private void repair(Slug letter) {
        ChangeOutcome outcome = changeLetter.change(
                letter,
                AuditEntry.Action.SIGNATORY_ERASED,
                ChangeRequest.of(LetterImport.ACTOR, "ids that had an erased name"),
                () -> erasures.eraseFromIds(letter, EraseSignatory::replacement));
        if (outcome.result() == ChangeResult.CHANGED) {
            erased = true;
            LOG.infof("letter %s had an erased name in ids, which an earlier version left there", letter);
        }
    }

    /** What was deleted is in the file of H2 until it is written anew. */
    void stop(@Observes @Priority(Integer.MAX_VALUE) ShutdownEvent stop) {
        if (erased) {
            compaction.closeCompacted();
        }
    }
}
