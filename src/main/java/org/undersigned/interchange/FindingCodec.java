package org.undersigned.interchange;

import static org.undersigned.interchange.ValueCodec.INTEGER;
import static org.undersigned.interchange.ValueCodec.STRING;
import static org.undersigned.interchange.ValueCodec.enumOf;

import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;

/** The shape of a finding. */
public final class FindingCodec {

    public static final ObjectCodec<Finding> FINDING = ObjectCodec.<Finding>builder(
                    "Finding", "Something that the reader noticed and that a person should know.")
            .property("severity", enumOf(Finding.Severity.class), Finding::severity, "What follows from it.")
            .property("code", enumOf(FindingCode.class), Finding::code, "One of the codes in the documentation.")
            .property("message", STRING, Finding::message, "What was found.")
            .property("hint", STRING.nullable(), Finding::hint, "What to do about it; null where nothing needs doing.")
            .property("file", STRING, f -> f.position().file(), "The source file.")
            .property(
                    "line",
                    INTEGER.nullable(),
                    f -> place(f.position().line()),
                    "From 1; null where the whole file is meant.")
            .property(
                    "column",
                    INTEGER.nullable(),
                    f -> place(f.position().column()),
                    "From 1; null where the whole file is meant.")
            .readWith(v -> new Finding(
                    v.get("code"),
                    new Finding.Position(v.get("file"), number(v.get("line")), number(v.get("column"))),
                    v.get("message"),
                    v.get("hint")));

    private FindingCodec() {}

    private static Integer place(int number) {
        return number == 0 ? null : number;
    }

    private static int number(Integer place) {
        return place == null ? 0 : place;
    }
}
