package org.undersigned.store.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.undersigned.letter.Coded;
import org.undersigned.letter.Slug;

/** An entry of the audit trail. */
@Entity
@Table(name = "audit_entry")
class AuditEntryRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    Instant at;
    String action;
    String letter;
    Integer revision;
    String actor;
    String token;

    @Column(columnDefinition = "text")
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String note;

    String idempotencyKey;
    String requestDigest;

    AuditEntryRow() {}

    AuditEntryRow(AuditEntry.Action action, Slug letter, Integer revision, ChangeRequest request) {
        this.at = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        this.action = action.label();
        this.letter = letter == null ? null : letter.value();
        this.revision = revision;
        this.actor = request.actor().name();
        this.token = request.actor().token();
        this.note = request.note();
        this.idempotencyKey = request.key() == null ? null : request.key().value();
        this.requestDigest = request.key() == null ? null : request.key().requestDigest();
    }

    /** Whether the entry is of the request that a key is of. */
    boolean isOf(ChangeRequest.RequestKey key) {
        return requestDigest.equals(key.requestDigest());
    }

    AuditEntry toModel() {
        return new AuditEntry(
                id, at, Coded.of(AuditEntry.Action.class, action).orElseThrow(), letter, revision, actor, token, note);
    }
}
