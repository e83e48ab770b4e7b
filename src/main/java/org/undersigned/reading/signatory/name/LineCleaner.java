package org.undersigned.reading.signatory.name;

/** Removes what is no part of a line about a signatory: marks, years of classes, pronouns, addresses, names of accounts. */
public final class LineCleaner {

    private LineCleaner() {}

    public static String clean(String written) {
        String unmarked = NameMarks.strip(NameMarks.stripParentheses(written));
        String named = NameAdditions.strip(unmarked);
        return ProxyPrefix.strip(AccountNames.strip(LinkedNames.strip(named)));
    }
}
