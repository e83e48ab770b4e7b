package org.undersigned.http.protocol;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** The preconditions of RFC 9110, 13.1: entity tags, and dates only where there is none. */
public final class EntityTags {

    private EntityTags() {}

    /** The weak comparison of {@code If-None-Match}: whether a list of entity tags, or {@code *}, has this one. */
    public static boolean match(String list, String etag) {
        return match(list, etag, true);
    }

    /** The strong comparison of {@code If-Match}, which no weak tag passes. */
    public static boolean matchStrongly(String list, String etag) {
        return match(list, etag, false);
    }

    /** @param etag with its quotation marks */
    private static boolean match(String list, String etag, boolean weakly) {
        if (list.strip().equals("*")) {
            return true;
        }
        int at = list.indexOf(etag);
        while (at >= 0) {
            int before = at - 1;
            if (weakly && before >= 1 && list.charAt(before) == '/' && list.charAt(before - 1) == 'W') {
                before -= 2;
            }
            while (before >= 0 && Character.isWhitespace(list.charAt(before))) {
                before--;
            }
            if (before < 0 || list.charAt(before) == ',') {
                return true;
            }
            at = list.indexOf(etag, at + 1);
        }
        return false;
    }

    /** Whether something modified at a time is not newer than an HTTP date; false for what is no date. */
    public static boolean notAfter(Instant modified, String since) {
        try {
            return !modified.truncatedTo(ChronoUnit.SECONDS).isAfter(instant(since));
        } catch (DateTimeException malformed) {
            return false;
        }
    }

    private static Instant instant(String date) {
        return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date));
    }
}
