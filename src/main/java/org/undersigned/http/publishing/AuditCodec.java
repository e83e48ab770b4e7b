package org.undersigned.http.publishing;

import static org.undersigned.interchange.ValueCodec.ABSOLUTE_URI;
import static org.undersigned.interchange.ValueCodec.INTEGER;
import static org.undersigned.interchange.ValueCodec.LONG;
import static org.undersigned.interchange.ValueCodec.STRING;
import static org.undersigned.interchange.ValueCodec.TIME;
import static org.undersigned.interchange.ValueCodec.enumOf;
import static org.undersigned.interchange.ValueCodec.listOf;
import static org.undersigned.interchange.ValueCodec.objectOf;

import java.net.URI;
import java.util.List;
import org.undersigned.interchange.ObjectCodec;
import org.undersigned.store.audit.AuditEntry;

/** The JSON of the audit trail. */
public final class AuditCodec {

    /** @param next {@code null} on the last page */
    public record AuditPage(List<AuditEntry> items, URI next) {}

    static final ObjectCodec<AuditEntry> ENTRY = ObjectCodec.<AuditEntry>builder(
                    "AuditEntry", "Something that was done to a letter or a webhook.")
            .property("id", LONG, AuditEntry::id, "The number of the entry.")
            .property("at", TIME, AuditEntry::at, "When it was done.")
            .property("action", enumOf(AuditEntry.Action.class), AuditEntry::action, "What was done.")
            .property("letter", STRING.nullable(), AuditEntry::letter, "The id of the letter; null for a webhook.")
            .property(
                    "revision",
                    INTEGER.nullable(),
                    AuditEntry::revision,
                    "The number of the revision; null if it made none.")
            .property("actor", STRING, AuditEntry::actor, "The name of the token, or the command.")
            .property("token", STRING.nullable(), AuditEntry::token, "The id of the token; null for a command.")
            .property("note", STRING.nullable(), AuditEntry::note, "Why it was done; null if nobody said.")
            .writeOnly();

    public static final ObjectCodec<AuditPage> PAGE = ObjectCodec.<AuditPage>builder(
                    "AuditPage", "Entries of the audit trail, the newest first.")
            .property("items", listOf(objectOf(ENTRY)), AuditPage::items, "The entries.")
            .property("next", ABSOLUTE_URI.nullable(), AuditPage::next, "The URI of the next page; null on the last.")
            .writeOnly();

    private AuditCodec() {}
}
