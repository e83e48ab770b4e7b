package org.undersigned.http;

import io.vertx.core.http.HttpServerRequest;
import java.util.regex.Pattern;

/** The server that a request is addressed to, as its {@code Host} header has it. */
final class Host {

    private static final Pattern FORM =
            Pattern.compile("(?:[A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}\\])(?::[0-9]{1,5})?");

    private Host() {}

    static String authority(HttpServerRequest request) {
        String host = request.getHeader("Host");
        return host != null
                ? host
                : request.authority() == null ? "" : request.authority().toString();
    }

    static boolean valid(HttpServerRequest request) {
        return FORM.matcher(authority(request)).matches();
    }
}
