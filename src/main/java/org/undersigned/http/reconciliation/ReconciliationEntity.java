package org.undersigned.http.reconciliation;

import java.net.URI;
import java.util.List;
import org.undersigned.letter.PartialDate;
import org.undersigned.letter.Slug;

/**
 * An organization or a recipient, across letters.
 *
 * @param names all names, the main one first
 * @param offices the offices of a recipient, besides its name
 * @param appearances where it occurs, in the newest letter first
 */
record ReconciliationEntity(
        String id, List<String> names, List<String> offices, List<URI> sameAs, List<Appearance> appearances) {

    ReconciliationEntity {
        names = List.copyOf(names);
        offices = List.copyOf(offices);
        sameAs = List.copyOf(sameAs);
        appearances = List.copyOf(appearances);
    }

    /**
     * A line of a letter.
     *
     * @param date {@code null} if the letter states none
     * @param text the line as written
     */
    record Appearance(Slug letter, String title, PartialDate date, String text) {}

    String name() {
        return names.get(0);
    }

    /** The ids of the letters, the newest first. */
    List<String> letters() {
        return appearances.stream()
                .map(appearance -> appearance.letter().value())
                .distinct()
                .toList();
    }

    /** What tells it from an entity of the same name. */
    String description() {
        String office = offices.isEmpty() ? "" : offices.get(0) + "; ";
        int letters = letters().size();
        return "%s%d %s, the newest: %s"
                .formatted(
                        office,
                        letters,
                        letters == 1 ? "letter" : "letters",
                        appearances.get(0).title());
    }
}
