package org.undersigned.reading.structure.opener.recipient;

import java.util.List;

/**
 * A part of words that name several recipients, between commas and conjunctions.
 *
 * @param from its start in the words
 * @param addressed whether it begins with a preposition or a greeting of its own
 * @param article whether it begins with an article
 * @param joined whether a conjunction stands before it
 */
record RecipientPhrase(int from, int to, Kind kind, boolean addressed, boolean article, boolean joined) {

    /** What a phrase names. */
    enum Kind {
        /** A person: "Ana Ruiz", "Ms Ruiz". */
        NAME,
        /** A person with the office: "Mayor Ana Ruiz". */
        TITLED_NAME,
        /** "Minister of Health". */
        OFFICE,
        /** An institution: "the Town Council". */
        BODY,
        /** Anything else, which belongs to the phrase before it. */
        OTHER
    }

    boolean names(Kind... kinds) {
        return List.of(kinds).contains(kind);
    }

    /** The words of a phrase in the text that has it. */
    static String words(String text, RecipientPhrase phrase) {
        return text.substring(phrase.from, phrase.to).strip();
    }
}
