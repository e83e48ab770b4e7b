package org.undersigned.reading.context;

/**
 * The buffer size of the YAML parser.
 *
 * <p>The parser copies a scalar again for each buffer that it continues in. With a fixed buffer size, a scalar that fills the file
 * costs the square of its length. A fixed number of buffers keeps it linear.
 */
public final class YamlBuffer {

    private static final int BUFFERS = 8;

    /** The parser's default. */
    private static final int MIN_SIZE = 1024;

    private YamlBuffer() {}

    /** The size of the buffer, in {@code char}s, for a file with these characters. */
    public static int sizeFor(String yaml) {
        return Math.max(MIN_SIZE, yaml.length() / BUFFERS);
    }
}
