package org.undersigned.page;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Decides which links of a letter a page may contain. */
final class SafeLinks {

    private static final Set<String> SAFE = Set.of("http", "https");

    private SafeLinks() {}

    /** Whether a URI is a web link; {@code javascript:} and other schemes are shown as text. */
    static boolean isWebLink(URI uri) {
        return uri != null
                && uri.getScheme() != null
                && uri.getHost() != null
                && SAFE.contains(uri.getScheme().toLowerCase(Locale.ROOT));
    }
}
