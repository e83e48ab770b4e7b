package org.undersigned.representation;

import java.net.URI;
import java.util.function.Supplier;
import org.undersigned.interchange.JsonDocument;
import org.undersigned.letter.Slug;

/**
 * An item of a collection: a part of a letter with the letter's id and its own URI. The part of a stored item is parsed only
 * if a format needs more than its canonical JSON.
 */
public final class CollectionItem<T> {

    private final Slug letter;
    private final Supplier<T> part;
    private final String self;
    private final JsonDocument storedJson;
    private final ItemContext context;
    private final LetterVersion version;

    private CollectionItem(
            Slug letter,
            Supplier<T> part,
            String self,
            JsonDocument document,
            ItemContext context,
            LetterVersion version) {
        this.letter = letter;
        this.part = part;
        this.self = self;
        this.storedJson = document;
        this.context = context;
        this.version = version;
    }

    public CollectionItem(Slug letter, T part, URI self) {
        this(letter, () -> part, self == null ? null : self.toString(), null, ItemContext.NONE, null);
    }

    /** @param document the part's canonical JSON */
    public static <T> CollectionItem<T> stored(Slug letter, JsonDocument document, Supplier<T> part, String self) {
        return new CollectionItem<>(letter, part, self, document, ItemContext.NONE, null);
    }

    /** The same item, which says more of its letter. */
    public CollectionItem<T> withContext(ItemContext more) {
        return new CollectionItem<>(letter, part, self, storedJson, more, version);
    }

    /** The same letter, with its revision. */
    public CollectionItem<T> withVersion(LetterVersion of) {
        return new CollectionItem<>(letter, part, self, storedJson, context, of);
    }

    /** The revision of a letter; {@code null} for other items, and for a letter that is not published. */
    LetterVersion version() {
        return version;
    }

    ItemContext context() {
        return context;
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

    /** The URI as a string. */
    String selfText() {
        return self;
    }

    /** The approximate size of its JSON in bytes; 0 if it is not stored. */
    public int estimatedLength() {
        return storedJson == null || self == null
                ? 0
                : storedJson.length()
                        + self.length()
                        + (letter == null ? 0 : letter.value().length())
                        + 32;
    }

    /** {@code null} if it is not stored. */
    JsonDocument storedJson() {
        return storedJson;
    }
}
