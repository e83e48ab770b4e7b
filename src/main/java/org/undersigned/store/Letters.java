package org.undersigned.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Letter;
import org.undersigned.letter.LetterChange;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Statistic;
import org.undersigned.letter.StatisticSum;
import org.undersigned.letter.Summary;
import org.undersigned.store.query.FacetCounts;
import org.undersigned.store.query.InvalidCursorException;
import org.undersigned.store.query.Page;
import org.undersigned.store.query.Query;
import org.undersigned.store.query.QueryExecutor;
import org.undersigned.store.query.QueryableType;
import org.undersigned.store.query.StoredItem;
import org.undersigned.store.query.filter.Filters;
import org.undersigned.store.query.revision.ChangeQueries;
import org.undersigned.store.query.revision.LetterScope;
import org.undersigned.store.query.revision.RevisionQueries;
import org.undersigned.store.text.DividedLetter;

/** All published letters: storing revisions, and reading and querying the current ones. */
@ApplicationScoped
public class Letters {

    /** In seconds: the default is too short for a million signatories, and to rebuild all letters. */
    static final int TRANSACTION_TIMEOUT = 24 * 60 * 60;

    private final RevisionRepository revisions;
    private final LetterChangeRepository changes;
    private final Projection projection;
    private final RevisionReader reader;
    private final ProjectionRebuild rebuild;
    private final RevisionQueries revisionQueries;
    private final ChangeQueries changeQueries;
    private final QueryExecutor executor;

    @Inject
    Letters(
            RevisionRepository revisions,
            LetterChangeRepository changes,
            Projection projection,
            RevisionReader reader,
            ProjectionRebuild rebuild,
            RevisionQueries revisionQueries,
            ChangeQueries changeQueries,
            QueryExecutor executor) {
        this.revisions = revisions;
        this.changes = changes;
        this.projection = projection;
        this.reader = reader;
        this.rebuild = rebuild;
        this.revisionQueries = revisionQueries;
        this.changeQueries = changeQueries;
        this.executor = executor;
    }

    /** The letter's current revision. */
    @Transactional
    public Optional<LetterRevision> letter(Slug id) {
        return revisions.current(id).map(reader::read);
    }

    /**
     * Stores a letter as a new revision, with its projection rows, in one transaction.
     *
     * @return the change; empty if letter and findings are those of the current revision
     * @throws PublicationRefusedException if the letter is withdrawn, or has a name that was erased
     */
    @Transactional
    @TransactionConfiguration(timeout = TRANSACTION_TIMEOUT)
    public Optional<RevisionChange> store(Letter letter, List<Finding> findings) {
        return store(letter, findings, null);
    }

    /** Stores a letter within a transaction that is open, with a note of the publisher or {@code null}. */
    Optional<RevisionChange> store(Letter letter, List<Finding> findings, String note) {
        PublicationLockRow publication = revisions.lockedForUpdate();
        projection.prepare();
        if (revisions.getEntityManager().find(WithdrawalRow.class, letter.id().value()) != null) {
            throw PublicationRefusedException.withdrawn(letter.id());
        }
        Erasures.requireNoErasedName(letter, findings, revisions.getEntityManager());
        Optional<RevisionRow> previous = revisions.current(letter.id());
        Optional<DividedLetter> divided = DividedLetter.of(letter);
        RevisionRow revision = new RevisionRow(letter, divided, findings, previous.orElse(null));
        if (previous.isPresent() && previous.get().digest.equals(revision.digest)) {
            return Optional.empty();
        }
        revision.note = note;
        revision.id = ++publication.lastRevision;
        revisions.persistAndFlush(revision);
        LetterRevision published = new LetterRevision(letter, revision.number, revision.publishedAt, findings);
        projection.project(published, divided, revision);
        return Optional.of(new RevisionChange(revision.id, letter.id(), revision.number));
    }

    /** Rebuilds the projection tables at startup if another version of the program filled them. */
    void rebuildStaleProjections(@Observes @Priority(1) StartupEvent start) {
        if (changeQueries.projectionVersion() != Projection.VERSION) {
            QuarkusTransaction.joiningExisting().timeout(TRANSACTION_TIMEOUT).run(this::rebuildProjections);
        }
    }

    private void rebuildProjections() {
        PublicationLockRow publication = revisions.lockedForUpdate();
        if (publication.projectionVersion != Projection.VERSION) {
            publication.projectionVersion = Projection.VERSION;
            revisions.getEntityManager().flush();
            rebuild.rebuild();
        }
    }

    /** The changes after a change, made by any instance, in order. */
    public List<RevisionChange> changesSince(long id) {
        return changeQueries.since(id).stream()
                .map(change -> new RevisionChange(change.id(), change.letter(), change.revision()))
                .toList();
    }

    /** The id of the last change. */
    public long lastChange() {
        return changeQueries.last();
    }

    /** A revision of a letter; empty if it has none of that number. */
    @Transactional
    public Optional<LetterRevision> letter(Slug id, int number) {
        return revisions.revision(id, number).map(reader::read);
    }

    /** The current revision of a letter, to query it. */
    public Optional<LetterScope> scope(Slug letter) {
        return revisionQueries.current(letter);
    }

    /** A revision of a letter, to query it; empty if it has none of that number. */
    public Optional<LetterScope> scope(Slug letter, int number) {
        return revisionQueries.revision(letter, number);
    }

    /** The revision of a letter that was current at a time, to query it; the first one for a time before that. */
    public Optional<LetterScope> scope(Slug letter, Instant time) {
        return revisionQueries.at(letter, time);
    }

    /** All revisions of a letter, the first one first. */
    public List<LetterScope> scopes(Slug letter) {
        return revisionQueries.all(letter);
    }

    /** When a letter was last published, withdrawn or changed in another way; empty if none is. */
    public Optional<Instant> lastChanged() {
        return revisionQueries.lastChanged();
    }

    /**
     * Reads the newest revisions of a letter, or of all letters, and the other changes, the newest first, one at a time in
     * memory. Where a revision has the signatories of the one before, they are left out. Of withdrawn letters it reads no
     * revisions.
     *
     * @param letter empty for all letters
     * @param before the id of a revision or change; only those before it are read
     * @return the id of the last one read, if there are others before it
     */
    @Transactional
    public Optional<Long> forEachNewestRevision(
            Optional<Slug> letter,
            long before,
            int limit,
            Consumer<RevisionPair> consumer,
            Consumer<LetterChange> otherChanges) {
        List<Long> ids = Stream.concat(
                        revisions.newestIds(letter, before, limit + 1).stream(),
                        changes.newestIds(letter, before, limit + 1).stream())
                .sorted(Comparator.reverseOrder())
                .toList();
        for (long id : ids.subList(0, Math.min(limit, ids.size()))) {
            RevisionRow row = revisions.findById(id);
            if (row == null) {
                otherChanges.accept(changes.findById(id).toModel());
            } else {
                consumer.accept(pair(row));
            }
            revisions.getEntityManager().clear();
        }
        return ids.size() > limit ? Optional.of(ids.get(limit - 1)) : Optional.empty();
    }

    private RevisionPair pair(RevisionRow row) {
        Optional<LetterRevision> previous = revisions.previous(row).map(reader::read);
        RevisionPair pair = new RevisionPair(reader.read(row), previous.map(LetterRevision::letter));
        return previous.isPresent() && keepsSignatories(row) ? pair.withoutSignatories() : pair;
    }

    /** Whether a revision adds and removes no signatory, as its summary says. */
    private boolean keepsSignatories(RevisionRow row) {
        LetterScope scope = new LetterScope(
                new Slug(row.letter), row.number, row.publishedAt, row.number, row.id, false, row.publishedAt);
        return item(QueryableType.REVISIONS, scope, Integer.toString(row.number))
                .map(StoredItem::value)
                .filter(summary ->
                        summary.added().signatories() + summary.removed().signatories() == 0)
                .isPresent();
    }

    /** When each letter was last published, sorted by id; without withdrawn letters. */
    @Transactional
    public SortedMap<Slug, Instant> publicationDates() {
        return revisions.publicationDates();
    }

    /** An item of a letter. */
    public <T> Optional<StoredItem<T>> item(QueryableType<T> type, LetterScope letter, String id) {
        Query<T> query = Query.of(type, letter).withFilters(List.of(Filters.ids(List.of(id))));
        return executor.first(query, 1).stream().findFirst();
    }

    /**
     * Reads one page. All pages show the letters as of the first page: each item once, in order.
     *
     * @param cursor {@code null} for the first page
     * @throws InvalidCursorException if the cursor belongs to another query
     */
    public <T> Page<T> page(Query<T> query, String cursor, int limit) {
        return executor.page(query, cursor, limit);
    }

    /** The first items of a query, without the number of all: of a long list, it takes as long as they do. */
    public <T> List<StoredItem<T>> first(Query<T> query, int limit) {
        return executor.first(query, limit);
    }

    /**
     * The summaries of the letters with these ids; ids without a letter are left out.
     *
     * @param asOf the id of the revision to read as of; {@code null} for the last one
     */
    public Map<Slug, Summary> summaries(Collection<String> ids, Long asOf) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Query<Summary> query =
                new Query<>(QueryableType.LETTERS, Optional.empty(), List.of(Filters.ids(ids)), List.of(), asOf);
        return page(query, null, ids.size()).items().stream()
                .collect(Collectors.toMap(StoredItem::letter, StoredItem::value));
    }

    /** Reads all items of a query, in constant memory. */
    public <T> void forEach(Query<T> query, Consumer<StoredItem<T>> consumer) {
        executor.forEach(query, consumer);
    }

    /** The ids of a query's items next to an id in alphabetical order, without reading the items. */
    public List<String> idsAround(Query<?> query, String id, int neighbours) {
        return executor.idsAround(query, id, neighbours);
    }

    public long count(Query<?> query) {
        return executor.count(query);
    }

    /**
     * Counts a query's items by the values of a facet.
     *
     * @param facet one of {@link QueryableType#facets}
     * @param limit the most values
     */
    public FacetCounts facetCounts(Query<?> query, String facet, int limit) {
        return executor.facetCounts(query, facet, limit);
    }

    /** Adds up the statistics of a query by the values of a facet, one of {@link QueryableType#facets}, and their unit. */
    public List<StatisticSum> sums(Query<Statistic> query, String facet) {
        return executor.sums(query, facet);
    }
}
