package org.undersigned.http.protocol;

import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.regex.Pattern;

/** The server that a request is addressed to, as its {@code Host} header has it. */
public final class HostHeader {

    private static final Pattern FORM =
            Pattern.compile("(?:[A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}\\])(?::[0-9]{1,5})?");

    private static final Pattern LOOPBACK = Pattern.compile("127(?:\\.[0-9]{1,3}){3}|::1|(?:0{1,4}:){7}0{0,3}1");

    private HostHeader() {}

    public static String authority(HttpServerRequest request) {
        String host = request.getHeader("Host");
        return host != null
                ? host
                : request.authority() == null ? "" : request.authority().toString();
    }

    /** Whether a server that listens on this address is heard on its own machine only. */
    public static boolean local(String address) {
        String bare = address.replaceAll("[\\[\\]]", "").toLowerCase(Locale.ROOT);
        return bare.equals("localhost") || LOOPBACK.matcher(bare).matches();
    }

    public static boolean valid(HttpServerRequest request) {
        return FORM.matcher(authority(request)).matches();
    }
}
