package org.undersigned.reading.signatory.name;

import java.util.regex.Pattern;

/** Removes what is no part of a line about a signatory: marks, years of classes, pronouns, addresses, names of accounts. */
public final class LineCleaner {

    /** "[Harbour Union]" behind a name says what "(Harbour Union)" does. */
    private static final Pattern SQUARE = Pattern.compile("(?<=\\p{L})\\s\\[(\\p{Lu}[^()\\[\\]]{2,80})\\]$");

    private LineCleaner() {}

    public static String clean(String written) {
        String round = SQUARE.matcher(written).replaceFirst(" ($1)");
        String unmarked = NameMarks.strip(NameMarks.stripParentheses(round));
        String named = NameAdditions.strip(unmarked);
        return ProxyPrefix.strip(AccountNames.strip(LinkedNames.strip(named)));
    }
}
