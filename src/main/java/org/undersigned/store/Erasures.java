package org.undersigned.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Letter;
import org.undersigned.letter.LetterEvent;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;
import org.undersigned.store.erasure.ErasedPerson;
import org.undersigned.store.erasure.LetterRedaction;
import org.undersigned.store.erasure.NameDigest;
import org.undersigned.store.text.DividedLetter;

/** Erases a signatory from all revisions of a letter, in one transaction. */
@ApplicationScoped
public class Erasures {

    private static final String ID = "name-removed-";

    private final RevisionRepository revisions;
    private final LetterChanges changes;
    private final RevisionReader reader;
    private final ProjectionRebuild rebuild;
    private final Publications publications;
    private final EntityManager entities;

    @Inject
    Erasures(
            RevisionRepository revisions,
            LetterChanges changes,
            RevisionReader reader,
            ProjectionRebuild rebuild,
            Publications publications,
            EntityManager entities) {
        this.revisions = revisions;
        this.changes = changes;
        this.reader = reader;
        this.rebuild = rebuild;
        this.publications = publications;
        this.entities = entities;
    }

    /** The entries of a person in the revisions of a letter. */
    private static final class Entries {

        private final Set<String> names = new LinkedHashSet<>();
        private final Map<Slug, Slug> ids = new LinkedHashMap<>();
        private int erased;

        private void addNames(Letter letter, Slug id) {
            letter.signatories().stream()
                    .filter(signatory -> signatory.id().equals(id))
                    .forEach(signatory -> names.addAll(ErasedPerson.names(signatory)));
        }

        private void addIds(Letter letter, Slug id, ErasedPerson person) {
            for (Signatory signatory : letter.signatories()) {
                if (isErased(signatory.id())) {
                    erased = Math.max(
                            erased, Integer.parseInt(signatory.id().value().substring(ID.length())));
                } else if (signatory.id().equals(id) || person.is(signatory)) {
                    ids.put(signatory.id(), signatory.id());
                }
            }
        }

        private Map<Slug, Slug> newIds() {
            ids.replaceAll((old, same) -> new Slug(ID + ++erased));
            return ids;
        }
    }

    /**
     * Erases a signatory, and all others of that name, from all revisions. A letter with many revisions exceeds the default
     * timeout of transactions.
     *
     * @param signatory the id in any revision
     * @param reason {@code null} if none is given
     * @param replacement what stands in the place of the name, by the language of the letter
     * @return empty if no revision has the signatory
     * @throws IllegalArgumentException if the name is in the id of the letter or in the reason, from where it is not erased
     */
    @Transactional
    public Optional<RevisionChange> erase(
            Slug letter, Slug signatory, String reason, UnaryOperator<String> replacement) {
        return changes.record(
                letter, LetterEvent.Type.ERASED, reason, change -> rewrite(letter, signatory, reason, replacement));
    }

    private boolean rewrite(Slug letter, Slug signatory, String reason, UnaryOperator<String> replacement) {
        List<Long> all = revisions.ids(letter);
        Entries entries = new Entries();
        all.forEach(id -> entries.addNames(read(id), signatory));
        if (entries.names.isEmpty() || isErased(signatory)) {
            return false;
        }
        ErasedPerson person = ErasedPerson.of(entries.names);
        if (person.isIn(letter.value()) || person.isIn(reason)) {
            throw new IllegalArgumentException(
                    "the name is in the id of the letter or in the reason, from where it cannot be erased");
        }
        all.forEach(id -> entries.addIds(read(id), signatory, person));
        Map<Slug, Slug> ids = entries.newIds();
        String instead = replacement.apply("en");
        Map<Long, LetterRevision> redacted = new HashMap<>();
        for (long id : all) {
            RevisionRow revision = revisions.findById(id);
            revision.note = person.replaceIn(revision.note, instead);
            redacted.put(id, redact(revision, person, ids, replacement));
        }
        remember(letter, entries.names);
        rewriteReasons(letter, person, instead);
        publications.eraseNames(letter, note -> person.replaceIn(note, instead));
        entities.flush();
        rebuild.rebuild(letter, redacted);
        return true;
    }

    private static boolean isErased(Slug signatory) {
        return signatory.value().matches(ID + "[0-9]+");
    }

    private Letter read(long id) {
        Letter letter = reader.read(revisions.findById(id)).letter();
        entities.clear();
        return letter;
    }

    private LetterRevision redact(
            RevisionRow revision, ErasedPerson person, Map<Slug, Slug> ids, UnaryOperator<String> replacement) {
        LetterRevision published = reader.read(revision);
        Letter letter = published.letter();
        LetterRedaction redaction = new LetterRedaction(letter, person, ids, replacement.apply(letter.language()));
        Letter redacted = redaction.letter();
        List<Finding> findings = redaction.findings(published.findings());
        revision.rewrite(redacted, DividedLetter.of(redacted), findings);
        entities.flush();
        entities.clear();
        return new LetterRevision(redacted, revision.number, revision.publishedAt, findings);
    }

    private void remember(Slug letter, Set<String> names) {
        names.stream()
                .map(NameDigest::of)
                .filter(Objects::nonNull)
                .forEach(digest -> entities.persist(new ErasedNameRow(letter, digest)));
        entities.flush();
    }

    /** The reasons of earlier changes. */
    private void rewriteReasons(Slug letter, ErasedPerson person, String instead) {
        entities.createQuery("from LetterChangeRow c where c.letter = :letter", LetterChangeRow.class)
                .setParameter("letter", letter.value())
                .getResultStream()
                .forEach(row -> row.reason = person.replaceIn(row.reason, instead));
        Optional.ofNullable(entities.find(WithdrawalRow.class, letter.value())).ifPresent(row -> {
            row.reason = person.replaceIn(row.reason, instead);
            row.successor = person.isIn(row.successor) ? null : row.successor;
        });
        entities.flush();
    }

    /** Whether a letter has a name that was erased from an earlier revision of it. */
    static boolean bringsBack(Letter letter, EntityManager entities) {
        return entities.createQuery("from ErasedNameRow e where e.letter = :letter", ErasedNameRow.class)
                .setParameter("letter", letter.id().value())
                .getResultStream()
                .map(ErasedNameRow::toModel)
                .anyMatch(name -> name.isIn(letter));
    }
}
