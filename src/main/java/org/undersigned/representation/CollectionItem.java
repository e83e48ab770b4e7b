package org.undersigned.representation;

import java.net.URI;
import java.util.function.Supplier;
import org.undersigned.letter.Slug;

/**
 * A part of a letter as it stands in a collection: with the letter's id and its own address. One that is stored is only read
 * where a form needs more than its canonical JSON.
 */
public final class CollectionItem<T> {

    private final Slug letter;
    private final Supplier<T> part;
    private final String self;
    private final byte[] storedJson;

    private CollectionItem(Slug letter, Supplier<T> part, String self, byte[] document) {
        this.letter = letter;
        this.part = part;
        this.self = self;
        this.storedJson = document;
    }

    public CollectionItem(Slug letter, T part, URI self) {
        this(letter, () -> part, self == null ? null : self.toString(), null);
    }

    /** @param document the part's canonical JSON in UTF-8, which {@code part} would be written as */
    public static <T> CollectionItem<T> stored(Slug letter, byte[] document, Supplier<T> part, String self) {
        return new CollectionItem<>(letter, part, self, document);
    }

    public Slug letter() {
        return letter;
    }

    public T part() {
        return part.get();
    }

    public URI self() {
        return self == null ? null : URI.create(self);
    }

    /** The same as characters. */
    String selfText() {
        return self;
    }

    /** How many bytes its JSON has, about; 0 where it isn't stored. */
    public int estimatedLength() {
        return storedJson == null || self == null
                ? 0
                : storedJson.length
                        + self.length()
                        + (letter == null ? 0 : letter.value().length())
                        + 32;
    }

    /** {@code null} where it isn't stored. */
    byte[] storedJson() {
        return storedJson;
    }
}
