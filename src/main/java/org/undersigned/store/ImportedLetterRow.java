package org.undersigned.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A letter that was published from the configured folder, and the name of its own folder. */
@Entity
@Table(name = "imported_letter")
class ImportedLetterRow {

    @Id
    String letter;

    @Column(columnDefinition = "text")
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String folder;

    /** The digest of what it was read from; {@code null} if the letter has changed since, or an earlier program read it. */
    String digest;

    ImportedLetterRow() {}

    ImportedLetterRow(String letter, String folder, String digest) {
        this.letter = letter;
        this.folder = folder;
        this.digest = digest;
    }
}
