package org.undersigned.reading.signatory;

/** Removes web addresses behind names. */
final class LinkedNames {

    private LinkedNames() {}

    /** "Ana Ruiz, https://ruiz.example", "Ana Ruiz [https://ruiz.example]": the address is no part of the name. */
    static String strip(String written) {
        int open = Math.max(written.lastIndexOf(" ["), written.lastIndexOf(" ("));
        String inside = open > 0 ? written.substring(open + 2) : "";
        boolean bracketed =
                isAddress(inside) && inside.indexOf(' ') < 0 && (inside.endsWith("]") || inside.endsWith(")"));
        String line = bracketed ? written.substring(0, open) : written;
        int comma = line.lastIndexOf(", ");
        String last = line.substring(comma < 0 ? 0 : comma + 2);
        boolean address = comma > 0 && last.indexOf(' ') < 0 && isAddress(last);
        return address ? line.substring(0, comma) : line;
    }

    private static boolean isAddress(String words) {
        return words.startsWith("http://") || words.startsWith("https://") || words.startsWith("www.");
    }
}
