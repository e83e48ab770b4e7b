package org.undersigned.reading.signatory.name;

import java.util.regex.Pattern;

/** Removes web addresses behind names. */
final class LinkedNames {

    private static final Pattern SEPARATOR = Pattern.compile("[\\s,;:|–—-]{1,5}$");

    private LinkedNames() {}

    /** "Ana Ruiz, https://ruiz.example", "Ana Ruiz [www.ruiz.example]", "Lake Watch: https://lake.example". */
    static String strip(String written) {
        int last = written.lastIndexOf(' ') + 1;
        boolean bracketed = last < written.length() && "([<".indexOf(written.charAt(last)) >= 0;
        if (last == 0 || !isAddress(written.substring(bracketed ? last + 1 : last))) {
            return written;
        }
        String name = SEPARATOR.matcher(written.substring(0, last)).replaceFirst("");
        boolean inBracket = name.lastIndexOf('(') > name.lastIndexOf(')');
        boolean closes = inBracket && written.endsWith(")");
        // "from Harbour News https://…" credits a page.
        boolean credit = name.isEmpty() || Character.isLowerCase(name.codePointAt(0));
        if (credit || inBracket && !closes) {
            return written;
        }
        return closes ? name + ")" : name;
    }

    private static boolean isAddress(String words) {
        return words.startsWith("http://") || words.startsWith("https://") || words.startsWith("www.");
    }
}
