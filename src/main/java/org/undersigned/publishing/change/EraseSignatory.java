package org.undersigned.publishing.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.undersigned.letter.Slug;
import org.undersigned.reading.language.Lexicon;
import org.undersigned.store.ChangeOutcome;
import org.undersigned.store.Erasures;
import org.undersigned.store.audit.AuditEntry;
import org.undersigned.store.audit.ChangeRequest;

/** Erases a signatory from all revisions of a letter; later publications of the letter must not have the name. */
@ApplicationScoped
public class EraseSignatory {

    private final ChangeLetter changeLetter;
    private final Erasures erasures;

    @Inject
    EraseSignatory(ChangeLetter changeLetter, Erasures erasures) {
        this.changeLetter = changeLetter;
        this.erasures = erasures;
    }

    /**
     * @param signatory the id of the signatory in any revision
     * @param request its note is the reason, for the publisher's own records
     * @return {@code UNCHANGED} if no revision has such a signatory
     * @throws IllegalArgumentException if the reason is too long, or the name is where it cannot be erased
     */
    public ChangeOutcome erase(Slug letter, Slug signatory, ChangeRequest request) {
        String reason = request.note();
        if (reason != null && reason.length() > WithdrawLetter.MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "a reason has at most %d characters".formatted(WithdrawLetter.MAX_LENGTH));
        }
        return changeLetter.change(
                letter,
                AuditEntry.Action.SIGNATORY_ERASED,
                request,
                () -> erasures.erase(letter, signatory, reason, EraseSignatory::replacement));
    }

    /** What stands in the place of a name, in the language of the letter. */
    public static String replacement(String language) {
        String primary = language.split("-")[0].toLowerCase(Locale.ROOT);
        String known = Lexicon.exists(primary, "letter") ? primary : "en";
        return Lexicon.forLanguage(known, "letter").words("removed").get(0);
    }
}
