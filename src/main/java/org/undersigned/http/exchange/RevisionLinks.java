package org.undersigned.http.exchange;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.http.route.RevisionPath;
import org.undersigned.representation.ShownRevision;

/** The links between the revisions of a letter: RFC 5829 (version navigation) and RFC 7089 (Memento). */
final class RevisionLinks {

    private final String base;
    private final ShownRevision shown;
    private final String original;

    private RevisionLinks(String base, String path, ShownRevision shown) {
        this.base = base;
        this.shown = shown;
        this.original = shown.pinned() ? path.replaceFirst("@[0-9]+", "") : path;
    }

    /**
     * Values of {@code Link} headers.
     *
     * @param path the path of the response, with its revision if it is pinned
     */
    static List<String> headers(String base, String path, ShownRevision shown) {
        return new RevisionLinks(base, path, shown).all();
    }

    /** The links of a redirection to a revision (RFC 7089, 4.1.1). */
    static List<String> ofTimeGate(String base, String path, ShownRevision shown) {
        RevisionLinks links = new RevisionLinks(base, path, shown);
        return List.of(links.link(path, "original timegate"), links.timeMap());
    }

    private List<String> all() {
        List<String> links = new ArrayList<>();
        links.add(link(original, shown.pinned() ? "original timegate latest-version" : "original timegate"));
        links.add(link(RevisionPath.pin(original, shown.revision()), "memento"));
        if (shown.revision() > 1) {
            links.add(link(RevisionPath.pin(original, shown.revision() - 1), "predecessor-version"));
        }
        if (shown.superseded()) {
            links.add(link(RevisionPath.pin(original, shown.revision() + 1), "successor-version"));
        }
        links.add(timeMap());
        return links;
    }

    private String timeMap() {
        return link("/letters/" + shown.letter() + "/timemap", "timemap") + "; type=\"application/link-format\"";
    }

    private String link(String path, String relations) {
        return "<" + base + path + ">; rel=\"" + relations + "\"";
    }
}
