package org.undersigned.cli.store;

import org.undersigned.cli.console.InputException;
import org.undersigned.letter.Slug;
import picocli.CommandLine.Parameters;

/** The first operand of the commands on a published letter. */
public final class LetterOperand {

    @Parameters(index = "0", paramLabel = "LETTER", description = "The letter's id.")
    private String id;

    public String id() throws InputException {
        if (!Slug.isSlug(id)) {
            throw new InputException("invalid letter id \"%s\": use a-z, 0-9 and single hyphens".formatted(id));
        }
        return id;
    }
}
