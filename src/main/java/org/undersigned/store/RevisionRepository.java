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

/** The revisions, and the row that puts them in order. */
@ApplicationScoped
class RevisionRepository implements PanacheRepositoryBase<RevisionRow, Long> {

    Optional<RevisionRow> current(Slug letter) {
        return find("letter = ?1 order by number desc", letter.value()).firstResultOptional();
    }

    /** The ids of the current revision of every letter. */
    List<Long> current() {
        return getEntityManager()
                .createQuery("select max(r.id) from RevisionRow r group by r.letter order by max(r.id)", Long.class)
                .getResultList();
    }

    /** Without the documents, which nobody asks for here. */
    List<RevisionChange> since(long id) {
        return getEntityManager()
                .createQuery(
                        "select r.id, r.letter, r.number from RevisionRow r where r.id > :id order by r.id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> new RevisionChange((Long) row[0], new Slug((String) row[1]), (Integer) row[2]))
                .toList();
    }

    /** The ids of the newest revisions, the newest first. */
    List<Long> newest(Optional<Slug> letter, int most) {
        return getEntityManager()
                .createQuery(
                        "select r.id from RevisionRow r where :letter is null or r.letter = :letter order by r.id desc",
                        Long.class)
                .setParameter("letter", letter.map(Slug::value).orElse(null))
                .setMaxResults(most)
                .getResultList();
    }

    /** When every letter was published last. */
    SortedMap<Slug, Instant> dates() {
        SortedMap<Slug, Instant> dates = new TreeMap<>();
        getEntityManager()
                .createQuery("select r.letter, max(r.publishedAt) from RevisionRow r group by r.letter", Object[].class)
                .getResultStream()
                .forEach(row -> dates.put(new Slug((String) row[0]), (Instant) row[1]));
        return dates;
    }

    Optional<RevisionRow> before(RevisionRow row) {
        return find("letter = ?1 and number = ?2", row.letter, row.number - 1).firstResultOptional();
    }

    /** The publication row, held until the transaction ends. */
    PublicationLockRow held() {
        return getEntityManager()
                .find(PublicationLockRow.class, PublicationLockRow.THE_ONE, LockModeType.PESSIMISTIC_WRITE);
    }

    long last() {
        return getEntityManager()
                .createQuery("select p.lastRevision from PublicationLockRow p", Long.class)
                .getSingleResult();
    }
}
