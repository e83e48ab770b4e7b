package org.undersigned.store;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.undersigned.letter.Sha256;
import org.undersigned.store.index.SearchIndex;
import org.undersigned.store.text.TextNormalizer;
import org.undersigned.store.text.Tokens;

/** The columns of all projection rows: letter, validity interval, item, canonical JSON and words. */
@MappedSuperclass
class ProjectionRow {

    private static final int MAX_KEY_LENGTH = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "part")
    @SequenceGenerator(name = "part", sequenceName = "part_sequence", allocationSize = 200)
    Long id;

    String letter;

    /** The number of the letter's revision that inserted the row. */
    int number;

    /** The revision that inserted the row. */
    long published;

    /** The revision that replaced or removed the row; {@code null} while the row is current. */
    Long superseded;

    String item;
    int position;

    @Column(columnDefinition = "text")
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String document;

    /** {@link Tokens#searchColumn} of the displayed text and all other text of the item. */
    String words;

    /** The number of words of the displayed text. */
    int size;

    ProjectionRow() {}

    ProjectionRow(RevisionRow revision, String item, int position, String document) {
        this(revision.letter, revision.number, revision.id, item, position, document);
    }

    ProjectionRow(String letter, int number, long published, String item, int position, String document) {
        this.letter = letter;
        this.number = number;
        this.published = published;
        this.item = item;
        this.position = position;
        this.document = document;
    }

    /** What the row says of its item: equal for rows that differ only in their validity. */
    String fingerprint() {
        return Sha256.hex(position + "\n" + document);
    }

    /** Adds the searchable words to the index. */
    void addTo(SearchIndex index) {
        index.add(getClass().getAnnotation(Table.class).name(), id, letter, position, words);
    }

    /** Sets the searchable words. {@code null} among the other texts is ignored. */
    void setWords(String displayed, Collection<String> others) {
        List<String> texts = new ArrayList<>(List.of(displayed));
        texts.addAll(others);
        words = Tokens.searchColumn(texts);
        size = Tokens.tokenize(displayed).size();
    }

    /** A normalised text to sort and compare by, cut to the column's length. */
    static String sortKey(String text) {
        String key = TextNormalizer.normalize(text);
        return key.length() > MAX_KEY_LENGTH ? key.substring(0, MAX_KEY_LENGTH) : key;
    }
}
