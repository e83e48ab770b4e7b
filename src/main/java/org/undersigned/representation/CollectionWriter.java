package org.undersigned.representation;

import java.io.Closeable;
import java.io.IOException;

/**
 * Writes the members of a collection one after the other, in one form, and forgets them. Closing it writes what comes behind
 * the last and leaves the stream below open.
 */
public interface CollectionWriter<T> extends Closeable {

    void write(CollectionItem<T> item) throws IOException;
}
