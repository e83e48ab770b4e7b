package org.undersigned.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Slug;

/** The withdrawals, restorations and erasures of letters. */
@ApplicationScoped
class LetterChangeRepository implements PanacheRepositoryBase<LetterChangeRow, Long> {

    /** The ids of all changes, in the order in which they happened. */
    List<Long> ids() {
        return getEntityManager()
                .createQuery("select c.id from LetterChangeRow c order by c.id", Long.class)
                .getResultList();
    }

    /** The ids of the changes of a letter, in the order in which they happened. */
    List<Long> ids(Slug letter) {
        return getEntityManager()
                .createQuery("select c.id from LetterChangeRow c where c.letter = :letter order by c.id", Long.class)
                .setParameter("letter", letter.value())
                .getResultList();
    }

    /** The ids of the newest changes before one, the newest first. */
    List<Long> newestIds(Optional<Slug> letter, long before, int limit) {
        return getEntityManager()
                .createQuery(
                        "select c.id from LetterChangeRow c where (:letter is null or c.letter = :letter) and c.id <"
                                + " :before order by c.id desc",
                        Long.class)
                .setParameter("letter", letter.map(Slug::value).orElse(null))
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }
}
