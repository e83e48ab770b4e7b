package org.undersigned.letter;

import static org.undersigned.letter.Finding.Severity.DOUBTFUL;
import static org.undersigned.letter.Finding.Severity.NOTE;
import static org.undersigned.letter.Finding.Severity.REFUSED;

import org.undersigned.letter.Finding.Severity;

/** All finding codes. Each has a heading in {@code docs/findings.md}. */
public enum FindingCode implements Coded {
    LETTER_EMPTY(REFUSED),
    LETTER_TOO_LARGE(REFUSED),
    FILE_NOT_A_LETTER(REFUSED),
    FILE_DAMAGED(REFUSED),
    FILE_PROTECTED(REFUSED),
    ARCHIVE_BOMB(REFUSED),
    PDF_WITHOUT_TEXT(REFUSED),
    ENCODING_UNKNOWN(REFUSED),
    NESTED_TOO_DEEPLY(REFUSED),
    TOO_MANY_ENTRIES(REFUSED),
    ANNOTATIONS_MALFORMED(REFUSED),
    LIST_MALFORMED(REFUSED),
    QUOTE_NOT_FOUND(REFUSED),
    QUOTE_AMBIGUOUS(REFUSED),
    VALUE_NOT_ALLOWED(REFUSED),

    LETTERS_PASSED_OVER(DOUBTFUL),
    CHARACTERS_DAMAGED(DOUBTFUL),
    KEY_UNKNOWN(DOUBTFUL),
    DATE_MISSING(DOUBTFUL),
    RECIPIENTS_MISSING(DOUBTFUL),
    RECIPIENTS_UNCERTAIN(DOUBTFUL),
    SIGNATORIES_MISSING(DOUBTFUL),
    SIGNATORY_COUNT_DIFFERS(DOUBTFUL),
    SIGNATORY_DUPLICATED(DOUBTFUL),
    LINE_NOT_UNDERSTOOD(DOUBTFUL),
    FIGURE_AMBIGUOUS(DOUBTFUL),
    SIGNATORY_UNCERTAIN(DOUBTFUL),
    DATE_UNCERTAIN(DOUBTFUL),
    CORRECTIONS_CONFLICT(DOUBTFUL),

    ENCODING_ASSUMED(NOTE),
    LANGUAGE_ASSUMED(NOTE),
    PAGE_BREAK_JOINED(NOTE),
    SIGNATORY_LINES_JOINED(NOTE),
    SIGNATORIES_UNNAMED(NOTE),
    SIGNATORY_READ_AS_LISTED(NOTE),
    SIGNATORIES_NOT_AS_STATED(NOTE),
    LINK_TARGET_LOST(NOTE),
    PRIVATE_DATA_LEFT_OUT(NOTE),
    WORDS_LEFT_OUT(NOTE);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
