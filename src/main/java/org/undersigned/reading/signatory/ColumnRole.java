package org.undersigned.reading.signatory;

import java.util.Locale;

/** What a column of a list of signatories contains. */
public enum ColumnRole {
    NAME,
    FAMILY_NAME,
    GIVEN_NAME,
    MIDDLE_NAME,
    NAME_PREFIX,
    /** Name, role and affiliation together, as in a line of a letter. */
    LINE,
    KIND,
    ROLE,
    ROLE_AND_AFFILIATION,
    /** Role, affiliation or both, and a place. */
    ROLE_AND_PLACE,
    DEPARTMENT,
    AFFILIATION,
    PLACE,
    GROUP,
    NUMBER,
    /** Answers to the question whether a signatory may be named. */
    CONSENT,
    /** Answers to the question whether a signatory wants to stay anonymous. */
    ANONYMITY,
    PRIVATE,
    MESSAGE,
    HOUSEKEEPING,
    /** Left out by {@code columns:} in {@code letter.yaml}. */
    IGNORE,
    OTHER;

    /** The role as written in {@code letter.yaml}: "family-name". */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ColumnRole ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether its cells are, or are part of, the name of a signatory. */
    boolean isName() {
        return this == NAME || this == FAMILY_NAME || this == LINE;
    }

    /** Whether its cells are published. */
    boolean isPublished() {
        return ordinal() <= GROUP.ordinal();
    }
}
