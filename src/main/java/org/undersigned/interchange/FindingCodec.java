package org.undersigned.interchange;

import static org.undersigned.interchange.ValueCodec.INTEGER;
import static org.undersigned.interchange.ValueCodec.STRING;
import static org.undersigned.interchange.ValueCodec.enumOf;

import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;

/** The JSON codec of a finding. */
public final class FindingCodec {

    public static final ObjectCodec<Finding> FINDING = ObjectCodec.<Finding>builder(
                    "Finding", "A problem or remark that the parser reports.")
            .property("severity", enumOf(Finding.Severity.class), Finding::severity, "The consequence.")
            .property("code", enumOf(FindingCode.class), Finding::code, "A code from the documentation.")
            .property("message", STRING, Finding::message, "One sentence.")
            .property("hint", STRING.nullable(), Finding::hint, "How to fix it; null if nothing needs to be done.")
            .property("file", STRING, f -> f.position().file(), "The source file.")
            .property(
                    "line",
                    INTEGER.nullable(),
                    f -> nullIfZero(f.position().line()),
                    "From 1; null for the whole file.")
            .property(
                    "column",
                    INTEGER.nullable(),
                    f -> nullIfZero(f.position().column()),
                    "From 1; null for the whole file.")
            .readWith(v -> new Finding(
                    v.get("code"),
                    new Finding.Position(v.get("file"), zeroIfNull(v.get("line")), zeroIfNull(v.get("column"))),
                    v.get("message"),
                    v.get("hint")));

    private FindingCodec() {}

    private static Integer nullIfZero(int number) {
        return number == 0 ? null : number;
    }

    private static int zeroIfNull(Integer number) {
        return number == null ? 0 : number;
    }
}
