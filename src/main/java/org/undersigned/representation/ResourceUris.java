package org.undersigned.representation;

import java.net.URI;
import org.undersigned.letter.Location;
import org.undersigned.letter.Slug;

/**
 * The URIs of resources.
 *
 * @param base the public base URL without a trailing slash: "https://letters.example.org"
 */
public record ResourceUris(String base) {

    public URI at(String path) {
        return URI.create(base + path);
    }

    public URI letter(Slug letter) {
        return at("/letters/" + letter);
    }

    public URI collection(Slug letter, ResourceType<?> type) {
        return at("/letters/" + letter + "/" + type.name());
    }

    public URI part(Slug letter, ResourceType<?> type, Slug id) {
        return at("/letters/" + letter + "/" + type.name() + "/" + id);
    }

    /** A paragraph is a fragment of its section. */
    public URI paragraph(Slug letter, Location location) {
        return at("/letters/%s/sections/%s#p%d".formatted(letter, location.section(), location.paragraph()));
    }

    public URI context() {
        return at("/schemas/context.jsonld");
    }
}
