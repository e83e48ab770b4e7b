package org.undersigned.store;

import java.util.List;
import org.undersigned.letter.Finding;

/** The result of a {@link PublicationRequest}. */
public sealed interface PublicationOutcome {

    /**
     * The revision that the letter has now.
     *
     * @param changed whether the request made it
     * @param created whether it is the letter's first
     * @param repeated whether an earlier request with the same key made it
     */
    record Stored(RevisionChange revision, boolean changed, boolean created, boolean repeated)
            implements PublicationOutcome {}

    /** Another revision was stored first; {@code current} is 0 if the letter does not exist. */
    record Superseded(int current) implements PublicationOutcome {}

    /** The letter is published from elsewhere. */
    record OwnedElsewhere(LetterOwner owner) implements PublicationOutcome {}

    /** The letter must not be published; the findings say why. */
    record Refused(List<Finding> findings) implements PublicationOutcome {

        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** The key was used for another request. */
    record KeyReused() implements PublicationOutcome {}
}
