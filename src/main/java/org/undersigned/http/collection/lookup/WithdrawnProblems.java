package org.undersigned.http.collection.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Withdrawal;
import org.undersigned.store.Withdrawals;
import org.undersigned.store.query.revision.LetterScope;

/** Problems for letters that are withdrawn. */
@ApplicationScoped
class WithdrawnProblems {

    private final Withdrawals withdrawals;
    private final ResponseFactory responses;

    @Inject
    WithdrawnProblems(Withdrawals withdrawals, ResponseFactory responses) {
        this.withdrawals = withdrawals;
        this.responses = responses;
    }

    /** The same scope. */
    LetterScope refuseWithdrawn(LetterScope scope) {
        if (scope.withdrawn()) {
            withdrawals.find(scope.letter()).ifPresent(withdrawal -> {
                throw problem(withdrawal);
            });
        }
        return scope;
    }

    private ProblemException problem(Withdrawal withdrawal) {
        String successor = withdrawal.successor();
        LocalDate day = LocalDate.ofInstant(withdrawal.withdrawnAt(), ZoneOffset.UTC);
        return new ProblemException(
                        ProblemType.LETTER_WITHDRAWN,
                        "letter %s was withdrawn on %s: %s".formatted(withdrawal.letter(), day, withdrawal.reason()))
                .with("letter", withdrawal.letter().value())
                .with("withdrawnAt", withdrawal.withdrawnAt().toString())
                .withComplete("reason", withdrawal.reason())
                .withComplete(
                        "successor",
                        successor != null && Slug.isSlug(successor)
                                ? responses.address("/letters/" + successor).toString()
                                : successor);
    }
}
