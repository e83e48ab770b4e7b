package org.undersigned.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.undersigned.letter.Slug;

/** The revisions, and the lock row that orders them. */
@ApplicationScoped
class RevisionRepository implements PanacheRepositoryBase<RevisionRow, Long> {

    Optional<RevisionRow> current(Slug letter) {
        return find("letter = ?1 order by number desc", letter.value()).firstResultOptional();
    }

    /** Reads no documents; 0 for a letter that is not published. */
    int currentNumber(Slug letter) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(r.number), 0) from RevisionRow r where r.letter = :letter", Integer.class)
                .setParameter("letter", letter.value())
                .getSingleResult();
    }

    Optional<RevisionRow> revision(Slug letter, int number) {
        return find("letter = ?1 and number = ?2", letter.value(), number).firstResultOptional();
    }

    /** The ids of all revisions, in the order of publication. */
    List<Long> ids() {
        return getEntityManager()
                .createQuery("select r.id from RevisionRow r order by r.id", Long.class)
                .getResultList();
    }

    /** The ids of the revisions of a letter, in the order of publication. */
    List<Long> ids(Slug letter) {
        return getEntityManager()
                .createQuery("select r.id from RevisionRow r where r.letter = :letter order by r.id", Long.class)
                .setParameter("letter", letter.value())
                .getResultList();
    }

    /** The ids of the newest revisions before one, the newest first; without those of withdrawn letters. */
    List<Long> newestIds(Optional<Slug> letter, long before, int limit) {
        return getEntityManager()
                .createQuery(
                        "select r.id from RevisionRow r where (:letter is null or r.letter = :letter) and r.id <"
                                + " :before and r.letter not in (select w.letter from WithdrawalRow w) order by r.id desc",
                        Long.class)
                .setParameter("letter", letter.map(Slug::value).orElse(null))
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    /** When each letter was last published; without withdrawn letters. */
    SortedMap<Slug, Instant> publicationDates() {
        SortedMap<Slug, Instant> dates = new TreeMap<>();
        getEntityManager()
                .createQuery(
                        "select r.letter, max(r.publishedAt) from RevisionRow r"
                                + " where r.letter not in (select w.letter from WithdrawalRow w) group by r.letter",
                        Object[].class)
                .getResultStream()
                .forEach(row -> dates.put(new Slug((String) row[0]), (Instant) row[1]));
        return dates;
    }

    Optional<RevisionRow> previous(RevisionRow row) {
        return revision(new Slug(row.letter), row.number - 1);
    }

    /** The lock row, locked until the transaction ends. */
    PublicationLockRow lockedForUpdate() {
        return getEntityManager().find(PublicationLockRow.class, PublicationLockRow.ID, LockModeType.PESSIMISTIC_WRITE);
    }
}
