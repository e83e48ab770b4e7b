package org.undersigned.http;

import java.io.OutputStream;
import org.undersigned.representation.Csv;
import org.undersigned.representation.Family;
import org.undersigned.representation.Lines;
import org.undersigned.representation.Roll;

/** The forms in which a collection is written member by member. */
final class Rolls {

    private Rolls() {}

    static <T> Roll<T> of(Form form, Family<T> family, OutputStream out) {
        return switch (form) {
            case CSV -> Csv.to(family, out);
            case NDJSON -> Lines.to(family, out);
            default -> throw new IllegalArgumentException("%s is not written member by member".formatted(form));
        };
    }
}
