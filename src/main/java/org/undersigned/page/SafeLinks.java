package org.undersigned.page;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Which of a letter's addresses a page leads to. */
final class SafeLinks {

    private static final Set<String> SAFE = Set.of("http", "https");

    private SafeLinks() {}

    /** Whether an address is one of the web; {@code javascript:} and its like are shown as words. */
    static boolean isWebLink(URI address) {
        return address != null
                && address.getScheme() != null
                && address.getHost() != null
                && SAFE.contains(address.getScheme().toLowerCase(Locale.ROOT));
    }
}
