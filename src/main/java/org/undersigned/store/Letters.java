package org.undersigned.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.undersigned.interchange.Items;
import org.undersigned.interchange.LetterDocument;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Slug;

/** All published letters. Every call is one transaction. */
@ApplicationScoped
public class Letters {

    private final RevisionRepository revisions;
    private final Projection projection;
    private final EntityManager entities;

    @Inject
    Letters(RevisionRepository revisions, Projection projection, EntityManager entities) {
        this.revisions = revisions;
        this.projection = projection;
        this.entities = entities;
    }

    /** The letter's current revision. */
    @Transactional
    public Optional<Published> letter(Slug id) {
        return revisions.current(id).map(RevisionRow::toModel);
    }

    /**
     * Stores a letter as a new revision, with all that questions are answered from. Whoever asks meanwhile sees the old
     * revision, and whoever asks after a crash the old or the new one.
     *
     * @return the change; empty where letter and findings are what they were
     */
    @Transactional
    public Optional<Change> store(Letter letter, List<Finding> findings) {
        PublicationRow publication = revisions.held();
        String document = LetterDocument.write(letter);
        String found = Items.write(findings);
        String digest = LetterDocument.digest(document + found);
        Optional<RevisionRow> before = revisions.current(letter.id());
        if (before.filter(revision -> revision.digest.equals(digest)).isPresent()) {
            return Optional.empty();
        }
        RevisionRow revision = new RevisionRow();
        revision.id = ++publication.lastRevision;
        revision.letter = letter.id().value();
        revision.number = before.map(row -> row.number + 1).orElse(1);
        revision.digest = digest;
        revision.document = document;
        revision.findings = found;
        revision.publishedAt = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        revisions.persistAndFlush(revision);
        Published published = new Published(letter, revision.number, revision.publishedAt, findings);
        projection.replace(published, revision, before.map(row -> row.id).orElse(null));
        return Optional.of(new Change(revision.id, letter.id(), revision.number));
    }

    /** Makes all tables for questions anew from the stored documents. */
    @Transactional
    public void rebuild() {
        revisions.held();
        projection.rebuild(revisions.current());
    }

    /** What was published after a change, by whichever copy of the program. */
    @Transactional
    public List<Change> changesSince(long id) {
        return revisions.since(id);
    }

    /** The id of the last change. */
    @Transactional
    public long lastChange() {
        return revisions.last();
    }

    /** Which revision of a letter stands, and since when; empty where there is no such letter. */
    @Transactional
    public Optional<Standing> standing(Slug letter) {
        return entities.createQuery(
                        "select r.number, r.publishedAt from RevisionRow r where r.letter = :letter order by r.number desc",
                        Object[].class)
                .setParameter("letter", letter.value())
                .setMaxResults(1)
                .getResultStream()
                .map(row -> new Standing((Integer) row[0], (Instant) row[1]))
                .findFirst();
    }

    /** When something was published last; empty where nothing is. */
    @Transactional
    public Optional<Instant> lastPublished() {
        return Optional.ofNullable(entities.createQuery("select max(r.publishedAt) from RevisionRow r", Instant.class)
                .getSingleResult());
    }

    /** The newest revisions of a letter, or of all where it is empty, the newest first, one at a time in memory. */
    @Transactional
    public void editions(Optional<Slug> letter, int most, Consumer<Edition> reader) {
        for (long id : revisions.newest(letter, most)) {
            RevisionRow row = revisions.findById(id);
            Optional<RevisionRow> before = revisions.before(row);
            reader.accept(
                    new Edition(row.toModel(), before.map(RevisionRow::toModel).map(Published::letter)));
            entities.clear();
        }
    }

    /** Every letter and when it was published last, by their ids. */
    @Transactional
    public SortedMap<Slug, Instant> dates() {
        SortedMap<Slug, Instant> dates = new TreeMap<>();
        entities.createQuery("select r.letter, max(r.publishedAt) from RevisionRow r group by r.letter", Object[].class)
                .getResultStream()
                .forEach(row -> dates.put(new Slug((String) row[0]), (Instant) row[1]));
        return dates;
    }

    /** The part of a letter's current revision that bears an id. */
    @Transactional
    public <T> Optional<Item<T>> item(Parts<T> parts, Slug letter, String id) {
        return entities.createQuery(
                        "select r from %s r where r.letter = :letter and r.item = :item and r.superseded is null"
                                .formatted(parts.row().getSimpleName()),
                        parts.row())
                .setParameter("letter", letter.value())
                .setParameter("item", id)
                .getResultStream()
                .findFirst()
                .map(parts::item);
    }

    /**
     * One page. A walk over pages sees the letters as they stood when it began: each item once, in order.
     *
     * @param cursor {@code null} for the first page
     * @throws CursorRefused where the cursor isn't of this question, or letters have since changed twice
     */
    @Transactional
    public <T> Slice<T> page(Question<T> question, String cursor, int limit) {
        Cursor after = cursor == null ? null : ofQuestion(Cursor.decode(cursor), question);
        Walk<T> walk = new Walk<>(entities, question, after == null ? revisions.last() : after.asOf());
        List<? extends Row> rows = walk.rows(after, limit + 1);
        long total = walk.count();
        if (after != null) {
            // Asked last: what was published while the rows were read may have taken some of them away.
            complete(after, question);
        }
        List<Item<T>> items =
                rows.stream().limit(limit).map(question.parts()::item).toList();
        Optional<String> next = rows.size() <= limit
                ? Optional.empty()
                : Optional.of(walk.behind(rows.get(limit - 1)).encode());
        return new Slice<>(total, items, next);
    }

    /** The whole list, item by item, in constant memory. */
    @Transactional
    public <T> void each(Question<T> question, Consumer<Item<T>> reader) {
        Walk<T> walk = new Walk<>(entities, question, revisions.last());
        try (Stream<? extends Row> rows = walk.rows()) {
            rows.forEach(row -> {
                reader.accept(question.parts().item(row));
                entities.detach(row);
            });
        }
    }

    private Cursor ofQuestion(Cursor cursor, Question<?> question) {
        if (!cursor.question().equals(question.mark()) || cursor.asOf() > revisions.last()) {
            throw new CursorRefused("the cursor was given out for another question");
        }
        return cursor;
    }

    /** Refuses a cursor from before the oldest revision whose rows are all still there. */
    private void complete(Cursor cursor, Question<?> question) {
        String letter = question.letter().map(Slug::value).orElse(null);
        Long complete = entities.createQuery(
                        "select max(r.completeSince) from LetterRow r where r.superseded is null"
                                + " and (:letter is null or r.letter = :letter)",
                        Long.class)
                .setParameter("letter", letter)
                .getSingleResult();
        if (complete != null && cursor.asOf() < complete) {
            throw new CursorRefused("letters have changed since this walk began; begin it again without a cursor");
        }
    }
}
