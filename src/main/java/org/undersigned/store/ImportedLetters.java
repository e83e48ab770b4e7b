package org.undersigned.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.undersigned.letter.Slug;
import org.undersigned.store.query.revision.ChangeQueries;

/** From which folder each letter was published, so that a folder that is gone is noticed. */
@ApplicationScoped
public class ImportedLetters {

    private final EntityManager entities;
    private final ChangeQueries queries;

    @Inject
    ImportedLetters(EntityManager entities, ChangeQueries queries) {
        this.entities = entities;
        this.queries = queries;
    }

    /**
     * Records that a letter was published from a folder; a letter has one.
     *
     * @param digest of what it was read from
     */
    @Transactional
    public void put(Slug letter, String folder, String digest) {
        entities.merge(new ImportedLetterRow(letter.value(), folder, digest));
    }

    /** The letters that have not changed since they were published from a folder, by the digest of what they were read from. */
    public Map<String, Slug> unchanged() {
        return queries.unchangedImports();
    }

    /** Whether no letter was ever published from a folder: the database is new. */
    public boolean isEmpty() {
        return !queries.hasImports();
    }

    /** Records that a letter is no longer as its folder has it, within the transaction that changes it. */
    void forgetDigest(Slug letter) {
        entities.createQuery("update ImportedLetterRow r set r.digest = null where r.letter = :letter")
                .setParameter("letter", letter.value())
                .executeUpdate();
    }

    /** The names of the folders by letter. */
    @Transactional
    public SortedMap<Slug, String> folders() {
        SortedMap<Slug, String> folders = new TreeMap<>();
        entities.createQuery("select r from ImportedLetterRow r", ImportedLetterRow.class)
                .getResultStream()
                .forEach(row -> folders.put(new Slug(row.letter), row.folder));
        return folders;
    }
}
