package org.undersigned.store.webhook;

import java.net.URI;
import java.net.URISyntaxException;

/** The URL of a webhook: http or https, with a host, and without a user or a fragment. */
public record WebhookUrl(URI uri) {

    private static final int MAX_LENGTH = 2000;

    /** What is valid, for messages. */
    public static final String ALLOWED = "an http or https URL with a host, without user and fragment";

    /** @throws IllegalArgumentException if the text is no such URL, with what is valid as its message */
    public static WebhookUrl parse(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            boolean plain = uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawFragment() == null;
            if (web && plain && text.length() <= MAX_LENGTH && uri.getPort() != 0 && uri.getPort() <= 65_535) {
                return new WebhookUrl(uri);
            }
        } catch (URISyntaxException malformed) {
            // Refused below.
        }
        throw new IllegalArgumentException(ALLOWED);
    }

    public boolean isEncrypted() {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    /** The host name or address; IPv6 without brackets. */
    public String host() {
        return uri.getHost().replaceAll("[\\[\\]]", "");
    }

    public int port() {
        return uri.getPort() > 0 ? uri.getPort() : isEncrypted() ? 443 : 80;
    }

    /** The path and the query. */
    public String target() {
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }
}
