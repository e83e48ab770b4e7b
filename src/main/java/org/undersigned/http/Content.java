package org.undersigned.http;

import java.io.IOException;

/** Writes an answer's bytes. */
@FunctionalInterface
interface Content {

    void write(Delivery delivery) throws IOException;
}
