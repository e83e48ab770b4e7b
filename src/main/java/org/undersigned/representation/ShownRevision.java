package org.undersigned.representation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.undersigned.letter.Slug;

/**
 * The revision of a letter that a response shows.
 *
 * @param revision its number, from 1
 * @param modifiedAt when its content was last changed: after it was published only if a name was erased
 * @param latest the number of the letter's current revision
 * @param pinned whether the URL names the revision ({@code /letters/a-letter@2}), so that what it shows never changes
 */
public record ShownRevision(
        Slug letter, int revision, Instant publishedAt, Instant modifiedAt, int latest, boolean pinned) {

    /** Whether the letter has changed since. */
    public boolean superseded() {
        return revision < latest;
    }

    /** The day on which it was published, in UTC. */
    public LocalDate publishedOn() {
        return LocalDate.ofInstant(publishedAt, ZoneOffset.UTC);
    }

    /** The day of the revision that the URL names; {@code null} if it names none. */
    public LocalDate asOf() {
        return pinned ? publishedOn() : null;
    }

    /** The path of the letter as of a revision. */
    public static String path(Slug letter, int revision) {
        return "/letters/" + letter + "@" + revision;
    }
}
