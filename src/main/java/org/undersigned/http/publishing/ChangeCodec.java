package org.undersigned.http.publishing;

import static org.undersigned.interchange.ValueCodec.INTEGER;
import static org.undersigned.interchange.ValueCodec.SLUG;
import static org.undersigned.interchange.ValueCodec.STRING;
import static org.undersigned.interchange.ValueCodec.TIME;
import static org.undersigned.interchange.ValueCodec.enumOf;

import org.undersigned.interchange.ObjectCodec;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Withdrawal;
import org.undersigned.store.audit.AuditEntry;

/** The JSON of withdrawals, and of what requests that make no revision did. */
public final class ChangeCodec {

    /** A letter that was withdrawn, restored, or from which somebody was erased. */
    public record Change(Slug letter, AuditEntry.Action action, int revision, String entityTag) {}

    public static final ObjectCodec<Change> CHANGE = ObjectCodec.<Change>builder(
                    "Change", "What a request that withdraws, restores or erases did.")
            .property("letter", SLUG, Change::letter, "The id of the letter.")
            .property("action", enumOf(AuditEntry.Action.class), Change::action, "What was done.")
            .property(
                    "revision", INTEGER, Change::revision, "The number of the letter's revision, which stays the same.")
            .property(
                    "entityTag",
                    STRING,
                    Change::entityTag,
                    "The entity tag of the letter's JSON, for If-Match of the next request.")
            .writeOnly();

    public static final ObjectCodec<Withdrawal> WITHDRAWAL = ObjectCodec.<Withdrawal>builder(
                    "Withdrawal", "The withdrawal of a letter, until it is restored.")
            .property("letter", SLUG, Withdrawal::letter, "The id of the letter.")
            .property("withdrawnAt", TIME, Withdrawal::withdrawnAt, "When it was withdrawn.")
            .property("reason", STRING, Withdrawal::reason, "Why. Readers see it.")
            .property(
                    "successor",
                    STRING.nullable(),
                    Withdrawal::successor,
                    "The id or the URL of what replaces it; null if nothing does.")
            .writeOnly();

    private ChangeCodec() {}
}
