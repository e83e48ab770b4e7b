package org.undersigned.store;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A file of a letter that is published over HTTP. */
@Entity
@Table(name = "source_file")
class SourceFileRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String letter;
    String name;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    byte[] content;

    SourceFileRow() {}

    SourceFileRow(String letter, PublicationRequest.StoredFile file) {
        this.letter = letter;
        this.name = file.name();
        this.content = file.content();
    }
}
