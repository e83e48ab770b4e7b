package org.undersigned.reading.annotation.key;

import org.undersigned.letter.Coded;

/** What {@code structure} in {@code letter.yaml} can say that words of the letter are. */
public enum PartKind implements Coded {
    TITLE,
    DATE,
    RECIPIENT,
    SUBJECT,
    SALUTATION,
    HEADING,
    PARAGRAPH,
    ITEM,
    QUOTATION,
    NOTE,
    CLOSING,
    /** The label of a group of signatories. */
    GROUP,
    SIGNATORY,
    /** No part of the letter. */
    LEFT_OUT
}
