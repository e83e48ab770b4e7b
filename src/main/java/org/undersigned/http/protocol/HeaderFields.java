package org.undersigned.http.protocol;

import io.netty.handler.codec.DateFormatter;
import io.vertx.core.http.HttpServerRequest;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/** Header fields as RFC 9110 has them. */
public final class HeaderFields {

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

    /** 5.6.7: the day has two digits, which Java's own RFC 1123 format doesn't give it. */
    public static String date(Instant instant) {
        return DateFormatter.format(Date.from(instant));
    }
}
