package org.undersigned.representation;

import java.util.List;
import org.undersigned.interchange.Json;
import org.undersigned.interchange.Kind;

/** Newline-delimited JSON: one member a line, with the same keys as in the collection's JSON. */
public final class Lines {

    private Lines() {}

    public static <T> String of(Family<T> family, List<Member<T>> members) {
        Kind<Member<T>> kind = family.kind();
        StringBuilder lines = new StringBuilder();
        members.forEach(member -> lines.append(Json.write(kind, member)).append('\n'));
        return lines.toString();
    }
}
