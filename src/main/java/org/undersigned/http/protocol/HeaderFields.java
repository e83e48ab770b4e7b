package org.undersigned.http.protocol;

import io.vertx.core.http.HttpServerRequest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Header fields as RFC 9110 has them. */
public final class HeaderFields {

    /** 5.6.7: the day has two digits, which Java's own RFC 1123 format doesn't give it. */
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private HeaderFields() {}

    /** 5.3: several lines of one name are one list; {@code null} where there is none. */
    public static String joined(HttpServerRequest request, String name) {
        List<String> lines = request.headers().getAll(name);
        return lines.isEmpty() ? null : lines.size() == 1 ? lines.get(0) : String.join(", ", lines);
    }

    /** 8.3: the media type of a {@code Content-Type}, without parameters and in lower case; empty for {@code null}. */
    public static String mediaType(String contentType) {
        return contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    public static String date(Instant instant) {
        return DATE.format(instant);
    }
}
