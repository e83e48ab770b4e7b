package org.undersigned.representation;

import java.net.URI;
import org.undersigned.letter.Location;
import org.undersigned.letter.Slug;

/**
 * The URIs of resources.
 *
 * @param base the public base URL without a trailing slash: "https://letters.example.org"
 * @param shown the revision that the response shows; if its URL names it, so do all URIs of its letter. {@code null} for a
 *     response that shows no single letter
 */
public record ResourceUris(String base, ShownRevision shown) {

    public ResourceUris(String base) {
        this(base, null);
    }

    /** The path of a letter. */
    public String path(Slug letter) {
        return shown != null && shown.pinned() && shown.letter().equals(letter)
                ? ShownRevision.path(letter, shown.revision())
                : "/letters/" + letter;
    }

    public URI at(String path) {
        return URI.create(base + path);
    }

    public URI letter(Slug letter) {
        return at(path(letter));
    }

    public URI collection(Slug letter, ResourceType<?> type) {
        return at(path(letter) + "/" + type.name());
    }

    public URI part(Slug letter, ResourceType<?> type, Slug id) {
        return at(path(letter) + "/" + type.name() + "/" + id);
    }

    /** A paragraph is a fragment of its section. */
    public URI paragraph(Slug letter, Location location) {
        return at("%s/sections/%s#p%d".formatted(path(letter), location.section(), location.paragraph()));
    }

    public URI context() {
        return at("/schemas/context.jsonld");
    }
}
