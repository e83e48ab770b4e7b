package org.undersigned.store;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.undersigned.letter.Coded;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Slug;
import org.undersigned.store.PublicationRequest.StoredFile;
import org.undersigned.store.audit.AuditEntry;
import org.undersigned.store.audit.AuditTrail;

/**
 * Stores a revision with its owner, its sources and its entry in the audit trail, in one transaction. The lock row orders
 * publishers, so that of two with the same condition one is refused.
 */
@ApplicationScoped
public class Publications {

    /** What changes a letter without a new revision. */
    private static final Set<AuditEntry.Action> WITHOUT_REVISION =
            EnumSet.of(AuditEntry.Action.TAKEN_OVER, AuditEntry.Action.FILES_CHANGED, AuditEntry.Action.UNCHANGED);

    private final Letters letters;
    private final RevisionRepository revisions;
    private final ImportedLetters imported;
    private final AuditTrail audit;
    private final EntityManager entities;

    @Inject
    Publications(
            Letters letters,
            RevisionRepository revisions,
            ImportedLetters imported,
            AuditTrail audit,
            EntityManager entities) {
        this.letters = letters;
        this.imported = imported;
        this.revisions = revisions;
        this.audit = audit;
        this.entities = entities;
    }

    /**
     * Stores a letter.
     *
     * @param rows of the lists among the files to keep
     * @throws PublicationRefusedException if the letter is withdrawn, or has a name that was erased
     */
    @Transactional
    @TransactionConfiguration(timeout = Letters.TRANSACTION_TIMEOUT)
    public PublicationOutcome publish(
            Letter letter,
            List<Finding> findings,
            PublicationRequest request,
            Supplier<Collection<List<String>>> rows) {
        revisions.lockedForUpdate();
        Slug id = letter.id();
        int previous = revisions.currentNumber(id);
        Optional<LetterOwner> owner = owner(id);
        Optional<PublicationOutcome> refused = earlier(id, request).or(() -> refusal(request, previous, owner));
        if (refused.isPresent()) {
            return refused.get();
        }
        Erasures.requireNoErasedName(id, entities, request.note());
        Erasures.requireNoErasedCell(id, rows, entities);
        boolean taken = owner.filter(before -> before != request.owner()).isPresent();
        entities.merge(new LetterOwnerRow(id.value(), request.owner().label()));
        boolean otherFiles = keep(id, request);
        Optional<RevisionChange> change = letters.store(letter, findings, request.note());
        if (change.isPresent() || taken) {
            imported.forgetDigest(id);
        }
        RevisionChange now = change.orElseGet(() -> new RevisionChange(0, id, previous));
        if (change.isPresent() || taken || otherFiles || request.change().key() != null) {
            AuditEntry.Action action = previous == 0
                    ? AuditEntry.Action.PUBLISHED
                    : change.isPresent() ? request.action() : withoutRevision(taken, otherFiles);
            if (taken && action != AuditEntry.Action.TAKEN_OVER) {
                audit.add(
                        AuditEntry.Action.TAKEN_OVER,
                        id,
                        now.revision(),
                        request.change().withoutKey());
            }
            audit.add(action, id, now.revision(), request.change());
        }
        return new PublicationOutcome.Stored(now, change.isPresent(), previous == 0, false);
    }

    /**
     * Does nothing if publishing a letter would not bring back a name that was erased from it.
     *
     * @param note {@code null} if there is none
     * @param rows of the lists among its files
     * @throws PublicationRefusedException if it would
     */
    @Transactional
    public void requireNoErasedName(
            Letter letter, List<Finding> findings, String note, Supplier<Collection<List<String>>> rows) {
        Erasures.requireNoErasedName(letter, findings, entities);
        Erasures.requireNoErasedCell(letter.id(), rows, entities);
        Erasures.requireNoErasedName(letter.id(), entities, note);
    }

    private static AuditEntry.Action withoutRevision(boolean taken, boolean otherFiles) {
        if (taken) {
            return AuditEntry.Action.TAKEN_OVER;
        }
        return otherFiles ? AuditEntry.Action.FILES_CHANGED : AuditEntry.Action.UNCHANGED;
    }

    /** The outcome of an earlier request with the same key. */
    @Transactional
    public Optional<PublicationOutcome> earlier(Slug id, PublicationRequest request) {
        return audit.earlier(request.change())
                .map(earlier -> earlier.same() ? repeated(id, earlier.entry()) : new PublicationOutcome.KeyReused());
    }

    private static PublicationOutcome repeated(Slug id, AuditEntry entry) {
        AuditEntry.Action action = entry.action();
        RevisionChange revision = new RevisionChange(0, id, entry.revision());
        return new PublicationOutcome.Stored(
                revision, !WITHOUT_REVISION.contains(action), action == AuditEntry.Action.PUBLISHED, true);
    }

    private static Optional<PublicationOutcome> refusal(
            PublicationRequest request, int current, Optional<LetterOwner> owner) {
        Integer expected = request.change().expected();
        if (expected != null && expected != current) {
            return Optional.of(new PublicationOutcome.Superseded(current));
        }
        return owner.filter(other -> other != request.owner() && !request.takeOver())
                .map(PublicationOutcome.OwnedElsewhere::new);
    }

    /** From where a letter is published; empty if it is not. */
    @Transactional
    public Optional<LetterOwner> owner(Slug letter) {
        LetterOwnerRow row = entities.find(LetterOwnerRow.class, letter.value());
        if (row != null) {
            return Coded.of(LetterOwner.class, row.owner);
        }
        return revisions.currentNumber(letter) == 0 ? Optional.empty() : Optional.of(LetterOwner.FOLDER);
    }

    /** Whether the files differ from those that were kept. */
    private boolean keep(Slug id, PublicationRequest request) {
        List<StoredFile> before = sources(id);
        List<StoredFile> now = request.sources().stream()
                .sorted(Comparator.comparing(StoredFile::name))
                .toList();
        boolean same = before.size() == now.size()
                && IntStream.range(0, now.size()).allMatch(file -> now.get(file).isSame(before.get(file)));
        if (!same) {
            dropSources(id);
            now.forEach(file -> entities.persist(new SourceFileRow(id.value(), file)));
            entities.flush();
        }
        return !same;
    }

    private void dropSources(Slug letter) {
        entities.createQuery("delete from SourceFileRow f where f.letter = :letter")
                .setParameter("letter", letter.value())
                .executeUpdate();
    }

    /**
     * Removes erased names from what is stored beside the revisions of a letter: its files are deleted, and the notes of the
     * audit trail lose the names.
     *
     * @param withoutNames a note without the names
     */
    @Transactional
    public void eraseNames(Slug letter, UnaryOperator<String> withoutNames) {
        dropSources(letter);
        audit.eraseNames(letter, withoutNames);
    }

    /** The files of a letter that is published over HTTP, sorted by name; empty if none are kept. */
    @Transactional
    public List<StoredFile> sources(Slug letter) {
        return entities.createQuery(
                        "from SourceFileRow f where f.letter = :letter order by f.name", SourceFileRow.class)
                .setParameter("letter", letter.value())
                .getResultStream()
                .map(row -> new StoredFile(row.name, row.content))
                .toList();
    }

    /** The names of the files of a letter that is published over HTTP, sorted; empty if none are kept. */
    @Transactional
    public List<String> sourceNames(Slug letter) {
        return entities.createQuery(
                        "select f.name from SourceFileRow f where f.letter = :letter order by f.name", String.class)
                .setParameter("letter", letter.value())
                .getResultList();
    }
}
