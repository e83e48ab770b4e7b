package org.undersigned.page;

import org.undersigned.letter.Slug;

/** What people ask first, and the request for it. */
public enum CommonRequest {
    FIGURES("/statistics.xlsx?include=letter,sources"),
    UNIT("/statistics?unit=refugee&sort=-value"),
    SUMS("/statistics/sums.csv?group=topic"),
    COMPARISON("/letters/{letter}/compare"),
    DEMANDS("/demands?sort=-date"),
    RECIPIENT("/statistics?recipient=president"),
    WORD("/letters?q=asylum"),
    SEARCH("/search?q=asylum"),
    ORGANIZATION("/letters?organization={organization}"),
    COSIGNERS("/organizations/{organization}/cosigners"),
    KINDS("/signatories?facets=kind&limit=1"),
    NAMES("/letters/{letter}/signatories.csv?fields=name,kind"),
    WHOLE_LETTER("/letters/{letter}?include=recipients,statistics,demands,signatories"),
    CITATION("/letters/{letter}/cite"),
    DATABASE("/data.sqlite"),
    CHANGES("/events");

    private static final String LETTER = "{letter}";

    private final String template;

    CommonRequest(String template) {
        this.template = template;
    }

    /** @param letter takes the place of the letter; {@code null} if there is none */
    String path(Slug letter) {
        return letter == null ? template : template.replace(LETTER, letter.value());
    }

    /** Whether a path has no placeholder left, so that a link leads somewhere. */
    static boolean complete(String path) {
        return !path.contains("{");
    }
}
