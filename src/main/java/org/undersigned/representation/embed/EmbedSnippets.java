package org.undersigned.representation.embed;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.letter.Slug;
import org.undersigned.representation.ResourceUris;
import org.undersigned.representation.UriQuery;
import org.undersigned.representation.XmlWriter;

/**
 * The HTML snippets that embed a part of a letter.
 *
 * @param statistic {@code null} unless a statistic is embedded
 * @param title the text of the fallback link
 * @param filters the filters of a list that select what is shown, and its order
 * @param parameters the values of {@code theme}, {@code accent}, {@code lang} and {@code limit} that are set
 */
public record EmbedSnippets(
        ResourceUris uris,
        EmbedTarget target,
        Slug letter,
        Slug statistic,
        String title,
        Map<String, List<String>> filters,
        Map<String, String> parameters) {

    public EmbedSnippets {
        parameters = new LinkedHashMap<>(parameters);
    }

    /** The URI of the embedded resource. */
    public URI source() {
        return uris.at(path() + UriQuery.of(filters));
    }

    /** The URI of the page in the frame. */
    public URI frame() {
        return uris.at("/embed" + (target == EmbedTarget.COUNTER ? path() + "/counter" : path()) + query());
    }

    /** The URI that an author pastes where the site asks for its oEmbed description. */
    public URI address() {
        return target == EmbedTarget.COUNTER ? frame() : uris.at(path() + query());
    }

    private String query() {
        Map<String, List<String>> all = new LinkedHashMap<>(filters);
        parameters.forEach((name, value) -> all.put(name, List.of(value)));
        return UriQuery.of(all);
    }

    private String path() {
        return uris.path(letter) + target.path() + (target == EmbedTarget.STATISTIC ? statistic : "");
    }

    /** A custom element and its script. */
    public String element() {
        XmlWriter xml = new XmlWriter();
        xml.start("script")
                .attribute("async", "")
                .attribute("src", uris.at("/embed.js"))
                .text("")
                .end()
                .newline();
        xml.start("open-letter")
                .attribute("src", source())
                .attribute("view", target == EmbedTarget.COUNTER ? "counter" : null);
        parameters.forEach(xml::attribute);
        xml.start("a").attribute("href", source()).text(title).end().end();
        return xml.toString().replace(" async=\"\"", " async");
    }

    /** A frame. */
    public String iframe() {
        XmlWriter xml =
                new XmlWriter().start("iframe").attribute("src", frame()).attribute("title", title);
        xml.attribute("width", "100%").attribute("height", target.height()).attribute("loading", "lazy");
        return xml.attribute("style", "border:0;border-radius:12px")
                .text("")
                .end()
                .toString();
    }

    /** Plain HTML, for sites that allow neither scripts nor frames. */
    public String quotation(String quote) {
        XmlWriter xml = new XmlWriter().start("blockquote").attribute("cite", source());
        xml.start("p").text(quote).end();
        return xml.start("p")
                .start("a")
                .attribute("href", source())
                .text(title)
                .end()
                .end()
                .end()
                .toString();
    }
}
