package org.undersigned.reading.block;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Links by which mail programs, editors and networks count clicks: the target is one of their parameters. */
final class RedirectLinks {

    /** The parameter with the target, by what the address without its scheme contains before the question mark. */
    private static final Map<String, String> PARAMETERS = Map.of(
            "google.com/url", "q",
            "safelinks.protection.outlook.com/", "url",
            "facebook.com/l.php", "u",
            "facebook.com/flx/warn/", "u",
            "slack-redir.net/link", "url",
            "vk.com/away.php", "to",
            "youtube.com/redirect", "q",
            "linkedin.com/redir/redirect", "url",
            "steamcommunity.com/linkfilter/", "u",
            "href.li/", "");

    /** Redirects of redirects. */
    private static final int MAX_DEPTH = 3;

    private RedirectLinks() {}

    /** The target of a redirect; any other address as it is. */
    static String unwrap(String link) {
        String target = link;
        for (int depth = 0; depth < MAX_DEPTH && target != null && target.indexOf('?') > 0; depth++) {
            String inner = parameterOf(target);
            if (inner == null) {
                return target;
            }
            target = inner;
        }
        return target;
    }

    private static String parameterOf(String link) {
        int query = link.indexOf('?');
        int scheme = link.indexOf("://");
        String address = link.substring(scheme < 0 || scheme > query ? 0 : scheme + 3, query);
        for (Map.Entry<String, String> redirect : PARAMETERS.entrySet()) {
            if (matches(address, redirect.getKey())) {
                return targetIn(link.substring(query + 1), redirect.getValue());
            }
        }
        return null;
    }

    /** Whether an address is that of a redirect, on any of its hosts: "www.google.com/url", "google.de/url". */
    private static boolean matches(String address, String known) {
        int slash = known.indexOf('/');
        int path = address.indexOf('/');
        if (path < 0 || !address.substring(path).equals(known.substring(slash))) {
            return false;
        }
        String host = address.substring(0, path);
        String name = known.substring(0, slash);
        boolean google = name.equals("google.com") && (host.startsWith("google.") || host.startsWith("www.google."));
        return google || host.equals(name) || host.endsWith("." + name);
    }

    private static String targetIn(String query, String parameter) {
        if (parameter.isEmpty()) {
            return isWebUrl(query) ? query : null;
        }
        for (String pair : query.split("&")) {
            String value = pair.startsWith(parameter + "=") ? pair.substring(parameter.length() + 1) : "";
            value = value.isEmpty() && parameter.equals("q") && pair.startsWith("url=") ? pair.substring(4) : value;
            String decoded = decode(value);
            if (isWebUrl(decoded)) {
                return decoded;
            }
        }
        return null;
    }

    private static String decode(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    private static boolean isWebUrl(String target) {
        return target.startsWith("http://") || target.startsWith("https://");
    }
}
