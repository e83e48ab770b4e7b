package org.undersigned.store;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What every projected part of a letter has: whose it is, from which revision to which, and its canonical JSON. */
@MappedSuperclass
class Row {

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

    /** Places the row in a revision of a letter. */
    <R extends Row> R of(RevisionRow revision, String item, int position, String document) {
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

    /** What the row is sorted by under a key of its collection. */
    Object sortValue(String key) {
        return switch (key) {
            case "position" -> position;
            case "id" -> item;
            case "letter" -> letter;
            default -> throw new IllegalArgumentException("no key " + key);
        };
    }

    /** Room for what is sorted or compared by; longer words are compared by their beginning. */
    static String key(String words) {
        String folded = Folding.fold(words);
        return folded.length() > 1000 ? folded.substring(0, 1000) : folded;
    }
}
