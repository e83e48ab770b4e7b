package org.undersigned.cli;

import org.undersigned.letter.Slug;
import picocli.CommandLine.Parameters;

/** The first operand of the commands on a published letter. */
final class LetterOperand {

    @Parameters(index = "0", paramLabel = "LETTER", description = "The letter's id.")
    private String id;

    String id() throws InputException {
        if (!Slug.isSlug(id)) {
            throw new InputException("invalid letter id \"%s\": use a-z, 0-9 and single hyphens".formatted(id));
        }
        return id;
    }
}
