package org.undersigned.http.exchange;

import java.io.IOException;

/** Writes an answer's bytes. */
@FunctionalInterface
public interface BodyWriter {

    void write(ThresholdingOutputStream out) throws IOException;
}
