package org.undersigned.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.undersigned.letter.Slug;

/** From which folder each letter was published, so that a folder that is gone is noticed. */
@ApplicationScoped
public class ImportedLetters {

    private final EntityManager entities;

    @Inject
    ImportedLetters(EntityManager entities) {
        this.entities = entities;
    }

    /** Records that a letter was published from a folder; a letter has one. */
    @Transactional
    public void put(Slug letter, String folder) {
        entities.merge(new ImportedLetterRow(letter.value(), folder));
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
