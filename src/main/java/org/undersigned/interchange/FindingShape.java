package org.undersigned.interchange;

import static org.undersigned.interchange.Kind.INTEGER;
import static org.undersigned.interchange.Kind.TEXT;
import static org.undersigned.interchange.Kind.oneOf;

import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;

/** The shape of a finding. */
public final class FindingShape {

    public static final Shape<Finding> FINDING = Shape.<Finding>named(
                    "Finding", "Something that the reader noticed and that a person should know.")
            .key("severity", oneOf(Finding.Severity.class), Finding::severity, "What follows from it.")
            .key("code", oneOf(FindingCode.class), Finding::code, "One of the codes in the documentation.")
            .key("message", TEXT, Finding::message, "What was found.")
            .key("hint", TEXT.orNull(), Finding::hint, "What to do about it; null where nothing needs doing.")
            .key("file", TEXT, f -> f.position().file(), "The source file.")
            .key("line", INTEGER, f -> f.position().line(), "From 1; 0 where the whole file is meant.")
            .key("column", INTEGER, f -> f.position().column(), "From 1; 0 where the whole file is meant.")
            .made(v -> new Finding(
                    v.of("code"),
                    new Finding.Position(v.of("file"), v.of("line"), v.of("column")),
                    v.of("message"),
                    v.of("hint")));

    private FindingShape() {}
}
