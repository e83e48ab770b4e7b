package org.undersigned.representation;

import java.util.function.Consumer;

/** The items of a collection, one at a time; they can be read more than once. */
@FunctionalInterface
public interface ItemReader<T> {

    void forEach(Consumer<CollectionItem<T>> consumer);
}
