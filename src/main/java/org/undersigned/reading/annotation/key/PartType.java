package org.undersigned.reading.annotation.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.undersigned.interchange.JsonSchemaType;
import org.undersigned.interchange.ObjectCodec;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Quote;

/**
 * A collection of parts that {@code letter.yaml} corrects. The keys of an entry are those of the part's JSON, and those that
 * identify it.
 *
 * @param collection the key of the list
 * @param keys the keys of an entry
 */
public record PartType<T>(
        String collection,
        ObjectCodec<T> codec,
        Function<Letter, List<T>> parts,
        Function<T, Quote> quote,
        List<CorrectionKey> keys) {

    /** The keys of a part that follow from others. */
    private static final Set<String> DERIVED = Set.of("position", "quote", "basis", "measure", "currency", "annotated");

    /** Keys whose values are words of the letter; those of others can be the publisher's. */
    private static final Set<String> QUOTING = Set.of("text", "label", "subject", "places", "abbreviation", "group");

    /**
     * @param derived further keys that follow from others
     * @param written keys that are written otherwise than in JSON
     */
    static <T> PartType<T> of(
            String collection,
            ObjectCodec<T> codec,
            Function<Letter, List<T>> parts,
            Function<T, Quote> quote,
            Set<String> derived,
            Map<String, CorrectionKey> written) {
        List<CorrectionKey> keys = new ArrayList<>(EntryKeys.IDENTIFYING);
        for (ObjectCodec.Property<T, ?> property : codec.properties()) {
            if (!DERIVED.contains(property.name()) && !derived.contains(property.name())) {
                keys.add(written.getOrDefault(
                        property.name(),
                        new CorrectionKey(property.name(), property.codec().schema(), property.description())));
            }
        }
        keys.addAll(EntryKeys.EDITING);
        return new PartType<>(collection, codec, parts, quote, List.copyOf(keys));
    }

    /** The names of the keys, sorted. */
    public Set<String> names() {
        return keys.stream().map(CorrectionKey::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The keys whose values become values of the part. */
    public List<CorrectionKey> values() {
        return keys.stream()
                .filter(key -> codec.properties().stream()
                        .anyMatch(property -> property.name().equals(key.name())))
                .filter(key -> !EntryKeys.IDENTIFYING.contains(key) && !EntryKeys.EDITING.contains(key))
                .toList();
    }

    /** Whether the value of a key is words of the letter, or a list of them. */
    public static boolean isQuoting(String key) {
        return QUOTING.contains(key);
    }

    /** The codec of a key's value. */
    public ObjectCodec.Property<T, ?> property(String key) {
        return codec.properties().stream()
                .filter(property -> property.name().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The type of a list of words. */
    static JsonSchemaType words() {
        return new JsonSchemaType.ArrayType(new JsonSchemaType.StringType(null, null));
    }
}
