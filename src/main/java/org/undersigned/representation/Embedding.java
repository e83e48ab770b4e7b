package org.undersigned.representation;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.undersigned.letter.Slug;

/**
 * A part of a letter on somebody else's site, in each of the ways in which it can stand there.
 *
 * @param statistic {@code null} unless one figure is embedded
 * @param title what a reader without scripts and frames gets to read
 * @param look how it looks there: the values of {@code theme}, {@code accent}, {@code lang} and {@code limit} that are given
 */
public record Embedding(
        Addresses addresses, EmbedKind kind, Slug letter, Slug statistic, String title, Map<String, String> look) {

    public Embedding {
        look = new LinkedHashMap<>(look);
    }

    /** What is embedded, at its own address. */
    public URI thing() {
        return addresses.at(path());
    }

    /** The page that is framed. */
    public URI frame() {
        String path = kind == EmbedKind.COUNTER ? path() + "/counter" : path();
        String question = look.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return addresses.at("/embed" + path + (question.isEmpty() ? "" : "?" + question));
    }

    private String path() {
        return "/letters/" + letter + kind.path() + (kind == EmbedKind.STATISTIC ? statistic : "");
    }

    /** The custom element, with the script that makes it one. */
    public String element() {
        Xml xml = new Xml();
        xml.open("script")
                .with("async", "")
                .with("src", addresses.at("/embed.js"))
                .words("")
                .close()
                .line();
        xml.open("open-letter").with("src", thing()).with("view", kind == EmbedKind.COUNTER ? "counter" : null);
        look.forEach(xml::with);
        xml.open("a").with("href", thing()).words(title).close().close();
        return xml.toString().replace(" async=\"\"", " async");
    }

    /** A frame, as high as its content is likely to be. */
    public String iframe() {
        Xml xml = new Xml().open("iframe").with("src", frame()).with("title", title);
        xml.with("width", "100%").with("height", kind.height()).with("loading", "lazy");
        return xml.with("style", "border:0").words("").close().toString();
    }

    /** Plain HTML, for where neither scripts nor frames are allowed. */
    public String quotation(String words) {
        Xml xml = new Xml().open("blockquote").with("cite", thing());
        xml.open("p").words(words).close();
        return xml.open("p")
                .open("a")
                .with("href", thing())
                .words(title)
                .close()
                .close()
                .close()
                .toString();
    }
}
