package org.undersigned.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.undersigned.letter.Coded;
import org.undersigned.letter.LetterChange;
import org.undersigned.letter.LetterEvent;
import org.undersigned.letter.Slug;

/** A withdrawal, a restoration or an erasure. The source of its events; never changed. */
@Entity
@Table(name = "letter_change")
class LetterChangeRow {

    /** Of the same sequence as the ids of revisions. */
    @Id
    Long id;

    String letter;

    /** The number of the revision that was current. */
    int number;

    String type;
    Instant changedAt;

    @Column(columnDefinition = "text")
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String reason;

    LetterChangeRow() {}

    /** A change that happens now; its id is still to be assigned. */
    LetterChangeRow(Slug letter, int number, LetterEvent.Type type, String reason) {
        this.letter = letter.value();
        this.number = number;
        this.type = type.label();
        this.changedAt = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        this.reason = reason;
    }

    LetterEvent.Type type() {
        return Coded.of(LetterEvent.Type.class, type).orElseThrow();
    }

    LetterChange toModel() {
        return new LetterChange(new Slug(letter), number, type(), changedAt, reason);
    }
}
