package org.undersigned.store.query;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A position in the pages of a query. Encoded as base64url of lines, with a letter for the type of each sort value. A
 * client that edits a cursor gets an error or another page, never items that the query excludes.
 *
 * @param asOf the revision as of which the first page was read
 * @param fingerprint {@link Query#fingerprint} of the query
 * @param total the number of items on all pages
 * @param after the sort values of the last row
 */
record Cursor(long asOf, String fingerprint, long total, List<Object> after) {

    private static final int MAX_LENGTH = 8000;
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,28}(\\.[0-9]{1,10})?");

    String encode() {
        StringBuilder lines = new StringBuilder()
                .append(asOf)
                .append('\n')
                .append(fingerprint)
                .append('\n')
                .append(total);
        for (Object value : after) {
            char type = value instanceof Integer
                    ? 'i'
                    : value instanceof Long ? 'l' : value instanceof BigDecimal ? 'd' : 's';
            String text = value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
            lines.append('\n').append(type).append(text.replace('\n', ' '));
        }
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static Cursor decode(String encoded) {
        if (encoded.length() > MAX_LENGTH) {
            throw new InvalidCursorException("the cursor is longer than any that this server issues");
        }
        try {
            String[] lines = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8).split("\n", -1);
            List<Object> after = new ArrayList<>();
            for (int i = 3; i < lines.length; i++) {
                after.add(parseValue(lines[i]));
            }
            return new Cursor(Long.parseLong(lines[0]), lines[1], Long.parseLong(lines[2]), after);
        } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
            throw new InvalidCursorException("the cursor was not issued by this server");
        }
    }

    private static Object parseValue(String line) {
        String text = line.substring(1);
        return switch (line.charAt(0)) {
            case 'i' -> Integer.valueOf(text);
            case 'l' -> Long.valueOf(text);
            case 'd' -> parseDecimal(text);
            default -> requireStorable(text);
        };
    }

    /** Parses digits as the column holds them; an exponent could expand to a thousand million digits. */
    private static BigDecimal parseDecimal(String digits) {
        if (!DECIMAL.matcher(digits).matches()) {
            throw new IllegalArgumentException(digits);
        }
        return new BigDecimal(digits);
    }

    /** PostgreSQL does not accept the zero character. */
    private static String requireStorable(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }
}
