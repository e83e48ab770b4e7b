package org.undersigned.http.protocol;

import java.util.List;
import java.util.Locale;

/**
 * Recognizes programs that show a preview of a link which a person pasted. They read a page for its metadata and its oEmbed
 * discovery, but most of them accept anything ("*&#47;*"), as scripts do.
 */
public final class LinkPreviewAgents {

    /** The {@code Accept} of a program that shows previews: a page, if there is one. */
    public static final String ACCEPT = "text/html, */*;q=0.1";

    /** Product tokens of {@code User-Agent} (RFC 9110, 10.1.5), in lower case. */
    private static final List<String> PRODUCTS = List.of(
            "wordpress/",
            "ghost/",
            "discourse",
            "mastodon",
            "pleroma",
            "akkoma",
            "misskey",
            "lemmy/",
            "drupal",
            "moodle",
            "slackbot",
            "facebookexternalhit",
            "facebookcatalog",
            "meta-externalagent",
            "twitterbot",
            "linkedinbot",
            "discordbot",
            "telegrambot",
            "whatsapp/",
            "skypeuripreview",
            "microsoftpreview",
            "pinterestbot",
            "redditbot",
            "bluesky cardyb",
            "mattermost",
            "zulipurlpreview",
            "synapse (bot",
            "iframely",
            "embedly",
            "googlebot",
            "bingbot",
            "duckduckbot",
            "applebot",
            "yandexbot");

    /** A longer header is not compared beyond this number of characters. */
    private static final int MAX_LENGTH = 400;

    private LinkPreviewAgents() {}

    /** @param userAgent the {@code User-Agent} of a request; {@code null} if it has none */
    public static boolean contains(String userAgent) {
        if (userAgent == null || userAgent.isEmpty()) {
            return false;
        }
        String agent =
                userAgent.substring(0, Math.min(MAX_LENGTH, userAgent.length())).toLowerCase(Locale.ROOT);
        return PRODUCTS.stream().anyMatch(agent::contains);
    }
}
