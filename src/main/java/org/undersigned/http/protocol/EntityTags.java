package org.undersigned.http.protocol;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** The preconditions of RFC 9110, 13.1: weak comparison for {@code If-None-Match}, dates only where there is none. */
public final class EntityTags {

    private EntityTags() {}

    /** Whether a list of entity tags, or {@code *}, holds this one. {@code etag} with its quotation marks. */
    public static boolean match(String list, String etag) {
        if (list.strip().equals("*")) {
            return true;
        }
        int at = list.indexOf(etag);
        while (at >= 0) {
            int before = at - 1;
            if (before >= 1 && list.charAt(before) == '/' && list.charAt(before - 1) == 'W') {
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

    /** Whether something modified at one HTTP date is not newer than another; false where the other is no date. */
    public static boolean notAfter(String modified, String since) {
        try {
            return !instant(modified).isAfter(instant(since));
        } catch (DateTimeException malformed) {
            return false;
        }
    }

    private static Instant instant(String date) {
        return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date));
    }
}
