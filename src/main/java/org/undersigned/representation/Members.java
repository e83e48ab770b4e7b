package org.undersigned.representation;

import java.net.URI;
import java.util.List;
import org.undersigned.letter.Slug;

/** A letter's parts as members of their collection. */
public final class Members {

    private Members() {}

    public static <T> List<Member<T>> of(Addresses addresses, Slug letter, Family<T> family, List<T> parts) {
        String collection = addresses.collection(letter, family).toString();
        return parts.stream()
                .map(part -> new Member<>(
                        letter, part, URI.create(collection + "/" + family.id().apply(part))))
                .toList();
    }
}
