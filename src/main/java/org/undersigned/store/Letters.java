package org.undersigned.store;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.undersigned.interchange.LetterJson;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Sha256;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Summary;
import org.undersigned.store.query.FacetCounts;
import org.undersigned.store.query.Filter;
import org.undersigned.store.query.InvalidCursorException;
import org.undersigned.store.query.JdbcQueries;
import org.undersigned.store.query.Page;
import org.undersigned.store.query.Query;
import org.undersigned.store.query.QueryExecutor;
import org.undersigned.store.query.QueryableType;
import org.undersigned.store.query.SqlFragment;
import org.undersigned.store.query.StoredItem;

/** All published letters. */
@ApplicationScoped
public class Letters {

    /** A letter that a million signed, or all letters, take longer to store than a transaction is usually given: seconds. */
    private static final int LONGEST = 24 * 60 * 60;

    private final RevisionRepository revisions;
    private final Projection projection;
    private final JdbcQueries jdbc;
    private final QueryExecutor executor;

    @Inject
    Letters(RevisionRepository revisions, Projection projection, JdbcQueries jdbc, QueryExecutor executor) {
        this.revisions = revisions;
        this.projection = projection;
        this.jdbc = jdbc;
        this.executor = executor;
    }

    /** The letter's current revision. */
    @Transactional
    public Optional<LetterRevision> letter(Slug id) {
        return revisions.current(id).map(RevisionRow::toModel);
    }

    /**
     * Stores a letter as a new revision, with all that questions are answered from. Whoever asks meanwhile sees the old
     * revision, and whoever asks after a crash the old or the new one.
     *
     * @return the change; empty where letter and findings are what they were
     */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST)
    public Optional<RevisionChange> store(Letter letter, List<Finding> findings) {
        PublicationLockRow publication = revisions.held();
        String document = LetterJson.write(letter);
        String found = PartJson.write(findings);
        String digest = Sha256.hex(document + found);
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
        LetterRevision published = new LetterRevision(letter, revision.number, revision.publishedAt, findings);
        projection.replace(published, revision, before.map(row -> row.id).orElse(null));
        return Optional.of(new RevisionChange(revision.id, letter.id(), revision.number));
    }

    /** Makes all tables for questions anew from the stored documents. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST)
    public void rebuild() {
        remake();
    }

    /** One letter at a time in memory. */
    private void remake() {
        revisions.held().projected = Projection.VERSION;
        revisions.getEntityManager().flush();
        projection.clear();
        for (long id : revisions.current()) {
            RevisionRow revision = revisions.findById(id);
            projection.make(revision);
            revisions.getEntityManager().clear();
        }
    }

    /** Makes the tables anew where they were made by another version of the program. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST)
    void rebuildWhereStale(@Observes @Priority(1) StartupEvent start) {
        if (revisions.held().projected != Projection.VERSION) {
            remake();
        }
    }

    /** What was published after a change, by whichever copy of the program. */
    @Transactional
    public List<RevisionChange> changesSince(long id) {
        return revisions.since(id);
    }

    /** The id of the last change. */
    @Transactional
    public long lastChange() {
        return revisions.last();
    }

    /** Which revision of a letter stands, and since when; empty where there is no such letter. */
    public Optional<CurrentRevision> standing(Slug letter) {
        return jdbc.first(
                SqlFragment.of(
                        "select r.number, r.published_at from revision r where r.letter = ? order by r.number desc"
                                + " limit 1",
                        letter.value()),
                row -> new CurrentRevision(
                        row.getInt(1), row.getObject(2, OffsetDateTime.class).toInstant()));
    }

    /** When something was published last; empty where nothing is. */
    public Optional<Instant> lastPublished() {
        return jdbc.first(
                SqlFragment.of("select r.published_at from revision r order by r.id desc limit 1"),
                row -> row.getObject(1, OffsetDateTime.class).toInstant());
    }

    /** The newest revisions of a letter, or of all where it is empty, the newest first, one at a time in memory. */
    @Transactional
    public void editions(Optional<Slug> letter, int most, Consumer<RevisionPair> reader) {
        for (long id : revisions.newest(letter, most)) {
            RevisionRow row = revisions.findById(id);
            Optional<RevisionRow> before = revisions.before(row);
            reader.accept(new RevisionPair(
                    row.toModel(), before.map(RevisionRow::toModel).map(LetterRevision::letter)));
            revisions.getEntityManager().clear();
        }
    }

    /** Every letter and when it was published last, by their ids. */
    @Transactional
    public SortedMap<Slug, Instant> dates() {
        return revisions.dates();
    }

    /** The part of a letter's current revision that bears an id. */
    public <T> Optional<StoredItem<T>> item(QueryableType<T> type, Slug letter, String id) {
        Query<T> query = new Query<>(type, Optional.of(letter), List.of(Filter.ids(List.of(id))), List.of());
        return executor.page(query, null, 1).items().stream().findFirst();
    }

    /**
     * One page. A walk over pages sees the letters as they stood when it began: each item once, in order.
     *
     * @param cursor {@code null} for the first page
     * @throws InvalidCursorException where the cursor isn't of this question, or letters have since changed twice
     */
    public <T> Page<T> page(Query<T> query, String cursor, int limit) {
        return executor.page(query, cursor, limit);
    }

    /** The letters of these ids at a glance, as many as there are. */
    public Map<Slug, Summary> summaries(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Query<Summary> query =
                new Query<>(QueryableType.LETTERS, Optional.empty(), List.of(Filter.ids(ids)), List.of());
        return page(query, null, ids.size()).items().stream()
                .collect(Collectors.toMap(StoredItem::letter, StoredItem::value));
    }

    /** The whole list, item by item, in constant memory. */
    public <T> void each(Query<T> query, Consumer<StoredItem<T>> reader) {
        executor.each(query, reader);
    }

    /** How many parts answer a question. */
    public long count(Query<?> query) {
        return executor.count(query);
    }

    /** How many of them have which value, up to so many values, of one of {@link QueryableType#facets}. */
    public FacetCounts tally(Query<?> query, String facet, int most) {
        return executor.tally(query, facet, most);
    }
}
