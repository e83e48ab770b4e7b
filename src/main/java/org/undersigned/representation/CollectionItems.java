package org.undersigned.representation;

import java.net.URI;
import java.util.AbstractList;
import java.util.List;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Slug;

/** Makes collection items of a letter's parts. */
public final class CollectionItems {

    private CollectionItems() {}

    /** Findings have no URI. */
    public static List<CollectionItem<Finding>> of(Slug letter, List<Finding> findings) {
        return findings.stream()
                .map(finding -> new CollectionItem<>(letter, finding, null))
                .toList();
    }

    public static <T> List<CollectionItem<T>> of(ResourceUris uris, Slug letter, ResourceType<T> type, List<T> parts) {
        String collection = uris.collection(letter, type).toString();
        // A view: the parts may be too many to be in memory.
        return new AbstractList<>() {
            @Override
            public CollectionItem<T> get(int index) {
                T part = parts.get(index);
                return new CollectionItem<>(
                        letter, part, URI.create(collection + "/" + type.id().apply(part)));
            }

            @Override
            public int size() {
                return parts.size();
            }
        };
    }
}
