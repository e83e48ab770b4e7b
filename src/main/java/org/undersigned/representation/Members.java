package org.undersigned.representation;

import java.net.URI;
import java.util.List;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Slug;

/** A letter's parts as members of their collection. */
public final class Members {

    private Members() {}

    /** Findings have no address of their own. */
    static List<Member<Finding>> of(Slug letter, List<Finding> findings) {
        return findings.stream()
                .map(finding -> new Member<>(letter, finding, null))
                .toList();
    }

    public static <T> List<Member<T>> of(Addresses addresses, Slug letter, Family<T> family, List<T> parts) {
        String collection = addresses.collection(letter, family).toString();
        return parts.stream()
                .map(part -> new Member<>(
                        letter, part, URI.create(collection + "/" + family.id().apply(part))))
                .toList();
    }
}
