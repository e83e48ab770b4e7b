package org.undersigned.http;

import org.undersigned.interchange.Json;
import org.undersigned.testing.Seed;

/** An address of each template, in the letter of July 11, 2022. */
final class Samples {

    private Samples() {}

    static String path(Address address) {
        String path = address.template()
                .replace("{letter}", Seed.ID)
                .replace("{kind}", "not-found")
                .replace("{number}", "2");
        if (!path.contains("{id}")) {
            return path;
        }
        String collection = path.substring(0, path.indexOf("/{id}")).replaceFirst("^/embed", "");
        String id = Json.tree(OverHttpSuite.curl().get(collection).asString())
                .at("/items/0/id")
                .asText();
        return path.replace("{id}", id);
    }
}
