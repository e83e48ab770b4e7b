package org.undersigned.store;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.undersigned.store.text.TextNormalizer;
import org.undersigned.store.text.Tokens;

/** What every projected part of a letter has: whose it is, from which revision to which, and its canonical JSON. */
@MappedSuperclass
class ProjectionRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "part")
    @SequenceGenerator(name = "part", sequenceName = "part_sequence", allocationSize = 200)
    Long id;

    String letter;
    int number;
    long published;
    Long superseded;
    String item;
    int position;

    @Column(columnDefinition = "text")
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String document;

    /** {@link Tokens} of it all, and how many of them the part shows. */
    String words;

    int size;

    /** Places the row in a revision of a letter. */
    <R extends ProjectionRow> R of(RevisionRow revision, String item, int position, String document) {
        this.letter = revision.letter;
        this.number = revision.number;
        this.published = revision.id;
        this.item = item;
        this.position = position;
        this.document = document;
        @SuppressWarnings("unchecked")
        R row = (R) this;
        return row;
    }

    /** Takes what can be found by words: what the part shows first, and what else belongs to it. */
    void setWords(String shown, Collection<String> further) {
        List<String> texts = new ArrayList<>(List.of(shown));
        texts.addAll(further);
        words = Tokens.searchColumn(texts);
        size = Tokens.tokenize(shown).size();
    }

    /** Room for what is sorted or compared by; longer words are compared by their beginning. */
    static String sortKey(String words) {
        String folded = TextNormalizer.normalize(words);
        return folded.length() > 1000 ? folded.substring(0, 1000) : folded;
    }
}
