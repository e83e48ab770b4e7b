package org.undersigned.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.undersigned.interchange.LetterJson;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Sha256;

/** One revision of a letter, with its whole document. The source of all projection rows; never changed. */
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

    RevisionRow() {}

    /**
     * A revision that is published now; its id is still to be assigned.
     *
     * @param previous {@code null} for a letter's first revision
     */
    RevisionRow(Letter letter, List<Finding> findings, RevisionRow previous) {
        this.letter = letter.id().value();
        this.number = previous == null ? 1 : previous.number + 1;
        this.document = LetterJson.write(letter);
        this.findings = PartJson.write(findings);
        this.digest = Sha256.hex(document + this.findings);
        this.publishedAt = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    LetterRevision toModel() {
        return new LetterRevision(LetterJson.read(document), number, publishedAt, PartJson.findings(findings));
    }
}
