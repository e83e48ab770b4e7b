package org.undersigned.interchange;

import static org.undersigned.interchange.ValueCodec.INTEGER;
import static org.undersigned.interchange.ValueCodec.TEXT;
import static org.undersigned.interchange.ValueCodec.oneOf;

import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;

/** The shape of a finding. */
public final class FindingCodec {

    public static final ObjectCodec<Finding> FINDING = ObjectCodec.<Finding>named(
                    "Finding", "Something that the reader noticed and that a person should know.")
            .key("severity", oneOf(Finding.Severity.class), Finding::severity, "What follows from it.")
            .key("code", oneOf(FindingCode.class), Finding::code, "One of the codes in the documentation.")
            .key("message", TEXT, Finding::message, "What was found.")
            .key("hint", TEXT.orNull(), Finding::hint, "What to do about it; null where nothing needs doing.")
            .key("file", TEXT, f -> f.position().file(), "The source file.")
            .key(
                    "line",
                    INTEGER.orNull(),
                    f -> place(f.position().line()),
                    "From 1; null where the whole file is meant.")
            .key(
                    "column",
                    INTEGER.orNull(),
                    f -> place(f.position().column()),
                    "From 1; null where the whole file is meant.")
            .made(v -> new Finding(
                    v.of("code"),
                    new Finding.Position(v.of("file"), number(v.of("line")), number(v.of("column"))),
                    v.of("message"),
                    v.of("hint")));

    private FindingCodec() {}

    private static Integer place(int number) {
        return number == 0 ? null : number;
    }

    private static int number(Integer place) {
        return place == null ? 0 : place;
    }
}
