package org.undersigned.representation.embed;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.undersigned.representation.ResourceUris;
import org.undersigned.representation.XmlWriter;

/**
 * What a content management system is told when somebody pastes one of our addresses: an embed in a frame, as oEmbed 1.0
 * says it.
 *
 * @param title what is embedded
 * @param frame the address of the page that is framed
 * @param width of the frame, in pixels
 * @param height of the frame, in pixels
 * @param fallback the address that the frame stands for
 * @param picture {@code null} where there is none
 */
public record OEmbed(String title, URI home, URI frame, int width, int height, URI fallback, Picture picture) {

    /** How long a consumer may keep it, in seconds. */
    private static final int AGE = 3600;

    /** A picture of what is embedded. */
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
        XmlWriter xmlWriter = new XmlWriter().start("oembed").newline();
        members().forEach((name, value) -> xmlWriter.element(name, value).newline());
        return "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n"
                + xmlWriter.end().newline();
    }

    private Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("version", "1.0");
        members.put("type", "rich");
        members.put("provider_name", "Undersigned");
        members.put("provider_url", home);
        members.put("title", title);
        members.put("cache_age", AGE);
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

    /** The frame, with a link in it for those who show no frames. */
    public String html() {
        return new XmlWriter()
                .start("iframe")
                .attribute("src", frame)
                .attribute("width", width)
                .attribute("height", height)
                .attribute("title", title)
                .attribute("loading", "lazy")
                .attribute("style", "border:0;max-width:100%")
                .start("a")
                .attribute("href", fallback)
                .text(title)
                .end()
                .end()
                .toString();
    }

    /** The two addresses at which an address is described so, by media type: what a page's discovery links lead to. */
    public static Map<String, URI> discovery(ResourceUris uris, URI page) {
        String question = "/oembed?url=" + URLEncoder.encode(page.toString(), StandardCharsets.UTF_8);
        Map<String, URI> links = new LinkedHashMap<>();
        links.put("application/json+oembed", uris.at(question + "&format=json"));
        links.put("text/xml+oembed", uris.at(question + "&format=xml"));
        return links;
    }
}
