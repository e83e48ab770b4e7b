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

    private List<String> all() {
        List<String> links = new ArrayList<>();
        if (shown.pinned()) {
            links.add(link(original, "original timegate latest-version"));
        }
        links.add(link(RevisionPath.pin(original, shown.revision()), "memento"));
        if (shown.revision() > 1) {
            links.add(link(RevisionPath.pin(original, shown.revision() - 1), "predecessor-version"));
        }
        if (shown.superseded()) {
            links.add(link(RevisionPath.pin(original, shown.revision() + 1), "successor-version"));
        }
        links.add(link("/letters/" + shown.letter() + "/timemap", "timemap") + "; type=\"application/link-format\"");
        return links;
    }

    private String link(String path, String relations) {
        return "<" + base + path + ">; rel=\"" + relations + "\"";
    }
}
