package org.undersigned.letter;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A list to which elements are only added, and which is read mostly from one end to the other. The elements are compressed in
 * chunks, so that a million rows take tens of megabytes.
 */
public final class PackedList<E> extends AbstractList<E> {

    /** The elements of a chunk. */
    public static final int CHUNK_SIZE = 128;

    private final Format<E> format;
    private final List<byte[]> chunks = new ArrayList<>();
    private List<E> last = new ArrayList<>();
    private Chunk<E> unpacked = new Chunk<>(-1, List.of());

    public PackedList(Format<E> format) {
        this.format = format;
    }

    /** How an element is written and read back. */
    public interface Format<E> {

        void write(E element, DataOutputStream out) throws IOException;

        E read(DataInputStream in) throws IOException;
    }

    private record Chunk<E>(int number, List<E> elements) {}

    @Override
    public boolean add(E element) {
        last.add(element);
        if (last.size() == CHUNK_SIZE) {
            chunks.add(pack(last));
            last = new ArrayList<>();
        }
        return true;
    }

    @Override
    public E get(int index) {
        return chunk(index / CHUNK_SIZE).get(index % CHUNK_SIZE);
    }

    /** The elements of a chunk; the first one is number 0. */
    public List<E> chunk(int number) {
        if (number == chunks.size()) {
            return last;
        }
        if (unpacked.number != number) {
            unpacked = new Chunk<>(number, unpack(chunks.get(number)));
        }
        return unpacked.elements;
    }

    @Override
    public int size() {
        return chunks.size() * CHUNK_SIZE + last.size();
    }

    private byte[] pack(List<E> elements) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(bytes, deflater, 4096), 8192))) {
            for (E element : elements) {
                format.write(element, out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private List<E> unpack(byte[] chunk) {
        List<E> elements = new ArrayList<>(CHUNK_SIZE);
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(chunk))))) {
            for (int i = 0; i < CHUNK_SIZE; i++) {
                elements.add(format.read(in));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return elements;
    }

    /** Writes a text, which may be {@code null}. */
    public static void writeText(String text, DataOutputStream out) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        boolean narrow = text.chars().allMatch(c -> c < 0x100);
        out.writeInt(2 * text.length() + (narrow ? 0 : 1));
        if (narrow) {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        } else {
            // Not a charset: it would not keep half of a surrogate pair.
            out.writeChars(text);
        }
    }

    /** Reads a text, or {@code null}. */
    public static String readText(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0) {
            return null;
        }
        if (length % 2 == 0) {
            return new String(in.readNBytes(length / 2), StandardCharsets.ISO_8859_1);
        }
        char[] characters = new char[length / 2];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = in.readChar();
        }
        return new String(characters);
    }
}
