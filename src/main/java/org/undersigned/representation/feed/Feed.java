package org.undersigned.representation.feed;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Letter;
import org.undersigned.letter.LetterChange;
import org.undersigned.letter.LetterEvent;
import org.undersigned.representation.ResourceUris;
import org.undersigned.representation.XmlWriter;

/** A feed of revisions, newest first: Atom (RFC 4287) with pages (RFC 5005), and JSON Feed 1.1. */
public final class Feed {

    private static final String AUTHOR = "Undersigned";
    private static final String ATOM = "application/atom+xml";

    private final String title;
    private final URI self;
    private final URI home;
    private final List<Entry> entries = new ArrayList<>();
    private Long start;
    private Long older;

    /**
     * @param self the URI of the feed, without suffix
     * @param home the URI of the page that the feed is about
     */
    public Feed(String title, URI self, URI home) {
        this.title = title;
        this.self = self;
        this.home = home;
    }

    private record Entry(URI id, URI address, URI diff, String title, Instant when, String text, String language) {}

    /** Makes it a page of older revisions, before one. Such a page never changes. */
    public void archive(long before) {
        start = before;
    }

    /** Says that there are revisions before one, on the next page. */
    public void continueBefore(long revision) {
        older = revision;
    }

    private String page(String suffix, Long before) {
        return self + suffix + (before == null ? "" : "?before=" + before);
    }

    /** @param before {@code null} if this is the first revision */
    public void addRevision(ResourceUris uris, Letter letter, int revision, Instant when, Letter before) {
        String original = uris.base() + "/letters/" + letter.id();
        URI diff = URI.create(original + "/diff?from=" + (revision - 1) + "&to=" + revision);
        entries.add(new Entry(
                URI.create(original + "/changes#" + revision),
                uris.letter(letter.id()),
                before == null ? null : diff,
                before == null ? letter.title() : letter.title() + " (revision " + revision + ")",
                when,
                before == null ? RevisionDiff.initial(letter) : RevisionDiff.between(before, letter),
                letter.language()));
    }

    /** @param title of the letter; {@code null} if it is withdrawn */
    public void addChange(ResourceUris uris, LetterChange change, String title) {
        String letter = uris.base() + "/letters/" + change.letter();
        String happened =
                switch (change.type()) {
                    case WITHDRAWN -> "Withdrawn";
                    case RESTORED -> "Restored";
                    case ERASED -> "Something was removed at request";
                    case PUBLISHED, CHANGED -> throw new IllegalArgumentException(change + " has a revision");
                };
        entries.add(new Entry(
                URI.create(letter + "/changes#" + change.type().label() + "-" + change.at()),
                uris.letter(change.letter()),
                null,
                (title == null ? change.letter().value() : title) + " ("
                        + change.type().label() + ")",
                change.at(),
                change.reason() == null || change.type() == LetterEvent.Type.ERASED
                        ? happened + "."
                        : happened + ": " + change.reason(),
                "en"));
    }

    public int size() {
        return entries.size();
    }

    public String atom() {
        XmlWriter xml = new XmlWriter();
        xml.start("feed").attribute("xmlns", "http://www.w3.org/2005/Atom").newline();
        xml.element("id", self)
                .element("title", title)
                .element("updated", updated())
                .newline();
        link(xml, "self", page(".atom", start), ATOM);
        pages(xml);
        link(xml, "alternate", home.toString(), null);
        xml.start("author").element("name", AUTHOR).end().newline();
        for (Entry entry : entries) {
            xml.start("entry").element("id", entry.id).element("title", entry.title);
            xml.element("updated", entry.when);
            link(xml, "alternate", entry.address.toString(), null);
            if (entry.diff != null) {
                link(xml, "related", entry.diff.toString(), null);
            }
            xml.start("summary")
                    .attribute("xml:lang", "en")
                    .text(entry.text)
                    .end()
                    .end()
                    .newline();
        }
        return XmlWriter.DECLARATION + xml.end().newline();
    }

    private void pages(XmlWriter xml) {
        if (start != null) {
            link(xml, "current", self + ".atom", ATOM);
            xml.start("archive").attribute("xmlns", "http://purl.org/syndication/history/1.0");
            xml.end().newline();
        }
        if (older != null) {
            link(xml, "next", page(".atom", older), ATOM);
            link(xml, "prev-archive", page(".atom", older), ATOM);
        }
    }

    private static void link(XmlWriter xml, String relation, String target, String type) {
        xml.start("link")
                .attribute("rel", relation)
                .attribute("href", target)
                .attribute("type", type)
                .end()
                .newline();
    }

    private Instant updated() {
        return entries.isEmpty() ? Instant.EPOCH : entries.get(0).when;
    }

    public String json() {
        ObjectNode feed = JsonNodeFactory.instance.objectNode();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", title);
        feed.put("home_page_url", home.toString());
        feed.put("feed_url", page(".feed.json", start));
        if (older != null) {
            feed.put("next_url", page(".feed.json", older));
        }
        feed.putArray("authors").addObject().put("name", AUTHOR);
        ArrayNode items = feed.putArray("items");
        for (Entry entry : entries) {
            ObjectNode item = items.addObject();
            item.put("id", entry.id.toString());
            item.put("url", entry.address.toString());
            if (entry.diff != null) {
                item.putObject("_undersigned").put("diff", entry.diff.toString());
            }
            item.put("title", entry.title);
            item.put("content_text", entry.text);
            item.put("date_published", entry.when.toString());
            item.put("date_modified", entry.when.toString());
            item.put("language", entry.language);
        }
        return feed.toString();
    }
}
