package org.undersigned.representation.table;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.undersigned.letter.Sha256;

/** Counts and digests the bytes of a file of a Data Package. */
final class PackagedFile extends FilterOutputStream {

    private final MessageDigest digest = Sha256.newDigest();
    private long bytes;

    /** @param out the archive, which stays open */
    PackagedFile(OutputStream out) {
        super(out);
    }

    /** Adds the file, which is complete, to the resources of a descriptor. */
    ObjectNode describe(ArrayNode resources, String name, String path, String mediaType) {
        ObjectNode resource = resources.addObject();
        resource.put("name", name);
        resource.put("path", path);
        resource.put("mediatype", mediaType);
        resource.put("encoding", "utf-8");
        resource.put("bytes", bytes);
        resource.put("hash", "sha256:" + HexFormat.of().formatHex(digest.digest()));
        return resource;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] block, int start, int length) throws IOException {
        out.write(block, start, length);
        digest.update(block, start, length);
        bytes += length;
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
