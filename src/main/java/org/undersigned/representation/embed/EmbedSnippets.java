package org.undersigned.representation.embed;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.undersigned.letter.Slug;
import org.undersigned.representation.ResourceUris;
import org.undersigned.representation.XmlWriter;

/**
 * A part of a letter on somebody else's site, in each of the ways in which it can stand there.
 *
 * @param statistic {@code null} unless one figure is embedded
 * @param title what a reader without scripts and frames gets to read
 * @param parameters how it looks there: the values of {@code theme}, {@code accent}, {@code lang} and {@code limit} that are given
 */
public record EmbedSnippets(
        ResourceUris uris,
        EmbedTarget target,
        Slug letter,
        Slug statistic,
        String title,
        Map<String, String> parameters) {

    public EmbedSnippets {
        parameters = new LinkedHashMap<>(parameters);
    }

    /** What is embedded, at its own address. */
    public URI source() {
        return uris.at(path());
    }

    /** The page that is framed. */
    public URI frame() {
        String path = target == EmbedTarget.COUNTER ? path() + "/counter" : path();
        String question = parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return uris.at("/embed" + path + (question.isEmpty() ? "" : "?" + question));
    }

    private String path() {
        return "/letters/" + letter + target.path() + (target == EmbedTarget.STATISTIC ? statistic : "");
    }

    /** The custom element, with the script that makes it one. */
    public String element() {
        XmlWriter xmlWriter = new XmlWriter();
        xmlWriter
                .start("script")
                .attribute("async", "")
                .attribute("src", uris.at("/embed.js"))
                .text("")
                .end()
                .newline();
        xmlWriter
                .start("open-letter")
                .attribute("src", source())
                .attribute("view", target == EmbedTarget.COUNTER ? "counter" : null);
        parameters.forEach(xmlWriter::attribute);
        xmlWriter.start("a").attribute("href", source()).text(title).end().end();
        return xmlWriter.toString().replace(" async=\"\"", " async");
    }

    /** A frame, as high as its content is likely to be. */
    public String iframe() {
        XmlWriter xmlWriter =
                new XmlWriter().start("iframe").attribute("src", frame()).attribute("title", title);
        xmlWriter
                .attribute("width", "100%")
                .attribute("height", target.height())
                .attribute("loading", "lazy");
        return xmlWriter.attribute("style", "border:0").text("").end().toString();
    }

    /** Plain HTML, for where neither scripts nor frames are allowed. */
    public String quotation(String words) {
        XmlWriter xmlWriter = new XmlWriter().start("blockquote").attribute("cite", source());
        xmlWriter.start("p").text(words).end();
        return xmlWriter
                .start("p")
                .start("a")
                .attribute("href", source())
                .text(title)
                .end()
                .end()
                .end()
                .toString();
    }
}
