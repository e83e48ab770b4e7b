package org.undersigned.representation.embed;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.undersigned.representation.XmlWriter;

/**
 * An oEmbed 1.0 response, which tells a content management system how to embed one of our pages in a frame.
 *
 * @param title the title of the resource
 * @param frame the URI of the embedded page
 * @param width of the embed, in pixels
 * @param height of the frame, in pixels
 * @param fallback the URI of the resource
 * @param picture {@code null} if there is none
 */
public record OEmbed(String title, URI home, URI frame, int width, int height, URI fallback, Picture picture) {

    /** The parameters of an embed that the URL of a page may have, besides its own. */
    public static final Set<String> LOOKS = Set.of("theme", "accent", "lang", "limit");

    /** How long a consumer may cache the response, in seconds. */
    private static final int CACHE_SECONDS = 3600;

    /** The class by which WordPress finds the frames whose height it sets. */
    private static final String FRAME_CLASS = "wp-embedded-content";

    /** A thumbnail. */
    public record Picture(URI address, int width, int height) {}

    public String json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        members().forEach((name, value) -> {
            if (value instanceof Integer number) {
                json.put(name, number);
            } else {
                json.put(name, value.toString());
            }
        });
        return json.toString();
    }

    public String xml() {
        XmlWriter xml = new XmlWriter().start("oembed").newline();
        members().forEach((name, value) -> xml.element(name, value).newline());
        return "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n"
                + xml.end().newline();
    }

    private Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("version", "1.0");
        members.put("type", "rich");
        members.put("provider_name", "Undersigned");
        members.put("provider_url", home);
        members.put("title", title);
        members.put("cache_age", CACHE_SECONDS);
        members.put("width", width);
        members.put("height", height);
        members.put("html", html());
        if (picture != null) {
            members.put("thumbnail_url", picture.address);
            members.put("thumbnail_width", picture.width);
            members.put("thumbnail_height", picture.height);
        }
        return members;
    }

    /**
     * A link, and the frame. WordPress keeps these elements and attributes of what it does not trust, and no others; it shows the
     * link until the frame reports its height.
     */
    public String html() {
        return new XmlWriter()
                .start("blockquote")
                .attribute("class", FRAME_CLASS)
                .start("a")
                .attribute("href", fallback)
                .text(title)
                .end()
                .end()
                .start("iframe")
                .attribute("class", FRAME_CLASS)
                .attribute("src", frame)
                .attribute("title", title)
                .attribute("width", "100%")
                .attribute("height", height)
                .attribute("frameborder", 0)
                .attribute("marginwidth", 0)
                .attribute("marginheight", 0)
                .text("")
                .end()
                .toString();
    }

    /** The oEmbed URIs of a page by media type, for discovery links. */
    public static Map<String, String> discovery(String base, String page) {
        String description = base + "/oembed?url=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
        Map<String, String> links = new LinkedHashMap<>();
        links.put("application/json+oembed", description + "&format=json");
        links.put("text/xml+oembed", description + "&format=xml");
        return links;
    }
}
