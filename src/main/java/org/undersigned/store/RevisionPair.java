package org.undersigned.store;

import java.util.Optional;
import org.undersigned.letter.Letter;
import org.undersigned.letter.SignatoryList;

/** A revision of a letter, and the letter of the previous revision; empty for the first. */
public record RevisionPair(LetterRevision current, Optional<Letter> previous) {

    /** The same letters without their signatories. */
    RevisionPair withoutSignatories() {
        Letter letter = current.letter();
        LetterRevision bare = new LetterRevision(
                letter.withSignatories(SignatoryList.EMPTY),
                current.revision(),
                current.publishedAt(),
                current.findings());
        return new RevisionPair(bare, previous.map(before -> before.withSignatories(SignatoryList.EMPTY)));
    }
}
