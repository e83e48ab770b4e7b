package org.undersigned.http.protocol;

import java.io.IOException;

/** Writes the body of a response. */
@FunctionalInterface
public interface BodyWriter {

    void write(RepresentationOutputStream out) throws IOException;
}
