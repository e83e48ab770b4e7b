package org.undersigned.representation;

import java.io.Closeable;
import java.io.IOException;

/**
 * Writes the items of a collection in one format, one at a time. {@code close} writes the end of the document and leaves the
 * underlying stream open.
 */
public interface CollectionWriter<T> extends Closeable {

    void write(CollectionItem<T> item) throws IOException;
}
