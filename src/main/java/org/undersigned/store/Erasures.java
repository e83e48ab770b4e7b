package org.undersigned.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Letter;
import org.undersigned.letter.LetterEvent;
import org.undersigned.letter.Slug;
import org.undersigned.store.erasure.ErasedPerson;
import org.undersigned.store.erasure.LetterRedaction;
import org.undersigned.store.erasure.NameDigest;
import org.undersigned.store.erasure.SignatoryIds;
import org.undersigned.store.text.DividedLetter;

/** Erases a signatory from all revisions of a letter, in one transaction. */
@ApplicationScoped
public class Erasures {

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
        Set<String> names = new LinkedHashSet<>();
        all.forEach(id -> names.addAll(names(read(id), signatory)));
        if (names.isEmpty() || SignatoryIds.isErased(signatory)) {
            return false;
        }
        ErasedPerson person = ErasedPerson.of(names);
        if (person.isIn(letter.value()) || person.isIn(reason)) {
            throw new IllegalArgumentException(
                    "the name is in the id of the letter or in the reason, from where it cannot be erased");
        }
        SignatoryIds ids = redact(letter, names, signatory, replacement);
        ids.own().forEach(id -> NameDigest.wordsOf(id, names).ifPresent(names::add));
        remember(letter, names);
        return true;
    }

    /** The letters of which names were erased by versions that left them in ids of others. */
    @Transactional
    public List<Slug> withNamesInIds() {
        return entities.createQuery(
                        "select distinct e.letter from ErasedNameRow e where e.idsErased = false", String.class)
                .getResultStream()
                .map(Slug::new)
                .toList();
    }

    /**
     * Erases the names that were erased before from the ids of all revisions.
     *
     * @return empty if no id has one of them
     */
    @Transactional
    public Optional<RevisionChange> eraseFromIds(Slug letter, UnaryOperator<String> replacement) {
        List<NameDigest> digests = digests(letter, entities).toList();
        Set<String> names = new LinkedHashSet<>();
        revisions.ids(letter).forEach(id -> {
            Letter revision = read(id);
            digests.forEach(digest -> names.addAll(digest.namesInIds(revision)));
        });
        entities.createQuery("update ErasedNameRow e set e.idsErased = true where e.letter = :letter")
                .setParameter("letter", letter.value())
                .executeUpdate();
        return names.isEmpty()
                ? Optional.empty()
                : changes.record(letter, LetterEvent.Type.ERASED, null, change -> {
                    redact(letter, names, null, replacement);
                    return true;
                });
    }

    /**
     * Rewrites all revisions without names.
     *
     * @param signatory the id of the person in one of them; {@code null} if the person has no entry any more
     */
    private SignatoryIds redact(Slug letter, Set<String> names, Slug signatory, UnaryOperator<String> replacement) {
        List<Long> all = revisions.ids(letter);
        ErasedPerson person = ErasedPerson.of(names);
        SignatoryIds ids = SignatoryIds.of(person, signatory, all.stream().map(this::read));
        String instead = replacement.apply("en");
        Map<Long, LetterRevision> redacted = new HashMap<>();
        for (long id : all) {
            RevisionRow revision = revisions.findById(id);
            revision.note = person.replaceIn(revision.note, instead);
            redacted.put(id, redact(revision, person, ids, replacement));
        }
        rewriteReasons(letter, person, instead);
        publications.eraseNames(letter, note -> person.replaceIn(note, instead));
        entities.flush();
        rebuild.rebuild(letter, redacted);
        return ids;
    }

    private static List<String> names(Letter letter, Slug id) {
        return letter.signatories().stream()
                .filter(signatory -> signatory.id().equals(id))
                .flatMap(signatory -> ErasedPerson.names(signatory).stream())
                .toList();
    }

    private Letter read(long id) {
        Letter letter = reader.read(revisions.findById(id)).letter();
        entities.clear();
        return letter;
    }

    private LetterRevision redact(
            RevisionRow revision, ErasedPerson person, SignatoryIds ids, UnaryOperator<String> replacement) {
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

    /**
     * Refuses a letter with a name that was erased from an earlier revision of it.
     *
     * @param findings which are published with it, and quote what is left out
     * @throws PublicationRefusedException if the letter or a finding has such a name
     */
    static void requireNoErasedName(Letter letter, List<Finding> findings, EntityManager entities) {
        Set<String> messages = findings.stream().map(Finding::message).collect(Collectors.toSet());
        if (digests(letter.id(), entities)
                .anyMatch(name -> name.isIn(letter) || messages.stream().anyMatch(name::isIn))) {
            throw PublicationRefusedException.erasedName();
        }
    }

    /**
     * Refuses a list whose files would be kept with a name that was erased from the letter.
     *
     * @param rows of the list; they are only asked for if a name was erased
     * @throws PublicationRefusedException if a cell has such a name
     */
    static void requireNoErasedCell(Slug letter, Supplier<Collection<List<String>>> rows, EntityManager entities) {
        List<NameDigest> names = digests(letter, entities).toList();
        Collection<List<String>> all = names.isEmpty() ? List.of() : rows.get();
        if (names.stream().anyMatch(name -> name.isInRows(all))) {
            throw PublicationRefusedException.erasedNameInList();
        }
    }

    /**
     * Refuses words beside the text of a letter that have a name that was erased from it: they would stay.
     *
     * @param words notes and reasons; {@code null} for none
     * @throws PublicationRefusedException if one of them has such a name
     */
    static void requireNoErasedName(Slug letter, EntityManager entities, String... words) {
        if (digests(letter, entities).anyMatch(name -> Arrays.stream(words).anyMatch(name::isIn))) {
            throw PublicationRefusedException.erasedNameInNote();
        }
    }

    private static Stream<NameDigest> digests(Slug letter, EntityManager entities) {
        return entities.createQuery("from ErasedNameRow e where e.letter = :letter", ErasedNameRow.class)
                .setParameter("letter", letter.value())
                .getResultStream()
                .map(ErasedNameRow::toModel);
    }
}
