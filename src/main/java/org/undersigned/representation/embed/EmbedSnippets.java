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
 * @param look how it looks there: the values of {@code theme}, {@code accent}, {@code lang} and {@code limit} that are given
 */
public record EmbedSnippets(
        ResourceUris addresses, EmbedTarget kind, Slug letter, Slug statistic, String title, Map<String, String> look) {

    public EmbedSnippets {
        look = new LinkedHashMap<>(look);
    }

    /** What is embedded, at its own address. */
    public URI thing() {
        return addresses.at(path());
    }

    /** The page that is framed. */
    public URI frame() {
        String path = kind == EmbedTarget.COUNTER ? path() + "/counter" : path();
        String question = look.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return addresses.at("/embed" + path + (question.isEmpty() ? "" : "?" + question));
    }

    private String path() {
        return "/letters/" + letter + kind.path() + (kind == EmbedTarget.STATISTIC ? statistic : "");
    }

    /** The custom element, with the script that makes it one. */
    public String element() {
        XmlWriter xmlWriter = new XmlWriter();
        xmlWriter
                .open("script")
                .with("async", "")
                .with("src", addresses.at("/embed.js"))
                .words("")
                .close()
                .line();
        xmlWriter.open("open-letter").with("src", thing()).with("view", kind == EmbedTarget.COUNTER ? "counter" : null);
        look.forEach(xmlWriter::with);
        xmlWriter.open("a").with("href", thing()).words(title).close().close();
        return xmlWriter.toString().replace(" async=\"\"", " async");
    }

    /** A frame, as high as its content is likely to be. */
    public String iframe() {
        XmlWriter xmlWriter =
                new XmlWriter().open("iframe").with("src", frame()).with("title", title);
        xmlWriter.with("width", "100%").with("height", kind.height()).with("loading", "lazy");
        return xmlWriter.with("style", "border:0").words("").close().toString();
    }

    /** Plain HTML, for where neither scripts nor frames are allowed. */
    public String quotation(String words) {
        XmlWriter xmlWriter = new XmlWriter().open("blockquote").with("cite", thing());
        xmlWriter.open("p").words(words).close();
        return xmlWriter
                .open("p")
                .open("a")
                .with("href", thing())
                .words(title)
                .close()
                .close()
                .close()
                .toString();
    }
}
