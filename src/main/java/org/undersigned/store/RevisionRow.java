package org.undersigned.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.undersigned.interchange.LetterJson;
import org.undersigned.interchange.PartJson;

/** One revision of a letter, whole: the truth that all projections are made from. Never changed. */
@Entity
@Table(name = "revision")
class RevisionRow {

    @Id
    Long id;

    String letter;
    int number;
    String digest;

    @Column(columnDefinition = "text")
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String document;

    @Column(columnDefinition = "text")
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String findings;

    Instant publishedAt;

    LetterRevision toModel() {
        return new LetterRevision(LetterJson.read(document), number, publishedAt, PartJson.findings(findings));
    }
}
