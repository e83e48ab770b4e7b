package org.undersigned.letter;

import java.util.List;
import java.util.stream.Stream;

/**
 * The provenance of a value: the letter's words only, or also the publisher's annotations.
 *
 * <p>{@code annotated} lists the keys that the publisher set, sorted; it is empty if all facts are from the letter.
 */
public record Basis(List<String> annotated) {

    /** All facts are from the letter's words. */
    public static final Basis TEXT = new Basis(List.of());

    public Basis {
        annotated = annotated.stream().distinct().sorted().toList();
    }

    /** This basis with further keys from the publisher. */
    public Basis plus(String... keys) {
        return new Basis(Stream.concat(annotated.stream(), Stream.of(keys)).toList());
    }

    public boolean isText() {
        return annotated.isEmpty();
    }

    /** {@code text} or {@code annotated}. */
    public String label() {
        return isText() ? "text" : "annotated";
    }
}
