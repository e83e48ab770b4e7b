package org.undersigned.publishing.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.undersigned.letter.Slug;
import org.undersigned.store.ChangeOutcome;
import org.undersigned.store.Letters;
import org.undersigned.store.Withdrawals;
import org.undersigned.store.audit.AuditEntry;
import org.undersigned.store.audit.ChangeRequest;

/** Withdraws a letter: its URLs then tell that it is gone, when and why, and no list has it. */
@ApplicationScoped
public class WithdrawLetter {

    /** The maximum number of characters of a reason, and of a successor. */
    public static final int MAX_LENGTH = 2000;

    private final Letters letters;
    private final Withdrawals withdrawals;
    private final ChangeLetter changeLetter;

    @Inject
    WithdrawLetter(Letters letters, Withdrawals withdrawals, ChangeLetter changeLetter) {
        this.letters = letters;
        this.withdrawals = withdrawals;
        this.changeLetter = changeLetter;
    }

    /**
     * @param successor the id of a published letter, or an http or https URL; {@code null} if there is none
     * @param request its note is the reason, which readers see
     * @throws IllegalArgumentException if the reason or the successor is invalid; the message says what is valid
     */
    public ChangeOutcome withdraw(Slug letter, String successor, ChangeRequest request) {
        String reason = request.note();
        if (reason == null || reason.isBlank() || reason.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a reason has 1 to %d characters".formatted(MAX_LENGTH));
        }
        if (successor != null) {
            requireSuccessor(letter, successor);
        }
        return changeLetter.change(
                letter,
                AuditEntry.Action.WITHDRAWN,
                request,
                () -> withdrawals.withdraw(letter, reason.strip(), successor));
    }

    private void requireSuccessor(Slug letter, String successor) {
        boolean valid = Slug.isSlug(successor)
                ? !successor.equals(letter.value())
                        && letters.scope(new Slug(successor))
                                .filter(scope -> !scope.withdrawn())
                                .isPresent()
                : isWebAddress(successor);
        if (!valid) {
            throw new IllegalArgumentException(
                    "a successor is the id of another published letter, or an http or https URL");
        }
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = URI.create(text);
            return text.length() <= MAX_LENGTH && text.matches("(?i)https?://.+") && uri.getHost() != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
