package org.undersigned.http.parameter;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.BiPredicate;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;

/** A query string, decoded strictly: what is not UTF-8 behind its percent signs is refused. */
public final class QueryString {

    private static final String NOT = "not.";
    private static final String AND_NOT = ".not";

    private QueryString() {}

    /** The name that negates a filter, of which the generators of clients make an identifier. */
    public static String negation(String name) {
        return NOT + name;
    }

    /** The values of each name, in the order given. {@code not.kind} and {@code kind.not} are {@code kind!}. */
    public static Map<String, List<String>> read(String query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (query == null || query.isEmpty()) {
            return values;
        }
        for (String pair : query.split("&")) {
            if (pair.isEmpty()) {
                continue;
            }
            values.computeIfAbsent(name(pair), key -> new ArrayList<>()).add(value(pair));
        }
        return values;
    }

    private static String name(String pair) {
        int equals = pair.indexOf('=');
        return canonical(decode(equals < 0 ? pair : pair.substring(0, equals)));
    }

    private static String value(String pair) {
        int equals = pair.indexOf('=');
        return equals < 0 ? "" : decode(pair.substring(equals + 1));
    }

    private static String canonical(String name) {
        if (name.startsWith(NOT)) {
            return name.substring(NOT.length()) + "!";
        }
        return name.endsWith(AND_NOT) ? name.substring(0, name.length() - AND_NOT.length()) + "!" : name;
    }

    /** A query string without the parameters that others add to links; {@code null} if there are no others. */
    public static String withoutTracking(String query) {
        return retain(query, (name, value) -> !TrackingParameters.contains(name));
    }

    /** A query string with some of its names and values only; {@code null} if none is left. */
    public static String retain(String query, BiPredicate<String, String> condition) {
        if (query == null || query.isEmpty()) {
            return query;
        }
        StringJoiner retained = new StringJoiner("&");
        for (String pair : query.split("&")) {
            if (pair.isEmpty() || condition.test(name(pair), value(pair))) {
                retained.add(pair);
            }
        }
        return retained.length() == 0 ? null : retained.toString();
    }

    /** Whether a query string may have a parameter, which costs less to tell than to read it; false means that it has not. */
    public static boolean mayName(String query, String parameter) {
        return query != null && (query.contains(parameter) || query.contains("%"));
    }

    public static boolean decodable(String text) {
        try {
            return decode(text).indexOf('\0') < 0;
        } catch (ProblemException malformed) {
            return false;
        }
    }

    static String decode(String text) {
        if (isPlain(text)) {
            return text;
        }
        byte[] bytes = new byte[text.length() * 3];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                bytes[length++] = (byte) (digit(text, i + 1) * 16 + digit(text, i + 2));
                i += 2;
            } else if (c == '+') {
                bytes[length++] = ' ';
            } else if (c < 128) {
                bytes[length++] = (byte) c;
            } else {
                throw malformed(text);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw malformed(text);
        }
    }

    /** Whether a text stands for itself, as most names and values do. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' || c == '+' || c >= 128) {
                return false;
            }
        }
        return true;
    }

    private static int digit(String text, int at) {
        int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
        if (digit < 0) {
            throw malformed(text);
        }
        return digit;
    }

    private static ProblemException malformed(String text) {
        return new ProblemException(
                ProblemType.MALFORMED_REQUEST,
                "\"%s\" is not percent-encoded UTF-8 (curl does it with -G --data-urlencode)"
                        .formatted(text.length() > 100 ? text.substring(0, 100) : text));
    }
}
