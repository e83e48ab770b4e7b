package org.undersigned.publishing;

import java.util.List;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Slug;

/** The result of publishing a letter. */
public sealed interface PublishResult {

    Slug letter();

    List<Finding> findings();

    record Published(Slug letter, int revision, List<Finding> findings) implements PublishResult {}

    record Unchanged(Slug letter, List<Finding> findings) implements PublishResult {}

    /** The letter is published over HTTP; a folder replaces it only if it takes it over. */
    record OwnedElsewhere(Slug letter, List<Finding> findings) implements PublishResult {}

    record Refused(Slug letter, List<Finding> findings) implements PublishResult {}
}
