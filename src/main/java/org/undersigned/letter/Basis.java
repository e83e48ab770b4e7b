package org.undersigned.letter;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where a value's facts come from: the letter's words alone, or also a publisher who added what the words don't say.
 *
 * <p>{@code annotated} names the keys that the publisher set, in order; where it is empty, everything is the letter's own.
 */
public record Basis(List<String> annotated) {

    /** Everything stands in the letter's words. */
    public static final Basis TEXT = new Basis(List.of());

    public Basis {
        annotated = annotated.stream().distinct().sorted().toList();
    }

    /** This basis, and these keys from a publisher. */
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
