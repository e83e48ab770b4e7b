package org.undersigned.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Withdrawal;

/** A letter that is withdrawn now. */
@Entity
@Table(name = "withdrawal")
class WithdrawalRow {

    @Id
    String letter;

    Instant withdrawnAt;

    @Column(columnDefinition = "text")
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String reason;

    @Column(columnDefinition = "text")
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String successor;

    WithdrawalRow() {}

    WithdrawalRow(Withdrawal withdrawal) {
        letter = withdrawal.letter().value();
        withdrawnAt = withdrawal.withdrawnAt();
        reason = withdrawal.reason();
        successor = withdrawal.successor();
    }

    Withdrawal toModel() {
        return new Withdrawal(new Slug(letter), withdrawnAt, reason, successor);
    }
}
