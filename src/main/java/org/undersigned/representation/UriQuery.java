package org.undersigned.representation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the query component of a URI (RFC 3986). */
public final class UriQuery {

    private UriQuery() {}

    /** The parameters with a question mark before them; empty without parameters. */
    public static String of(Map<String, List<String>> parameters) {
        String query = parameters.entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(value -> pair(one.getKey(), value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    /** A parameter: {@code unit=m%C2%B2}. */
    public static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
