package org.undersigned.http.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.undersigned.letter.Slug;
import org.undersigned.store.LetterRevision;
import org.undersigned.store.Letters;
import org.undersigned.store.query.CurrentRevision;

/** Finds published letters by the id in a path; an unknown id is a not-found problem. */
@ApplicationScoped
public class PublishedLetters {

    private final Letters letters;
    private final NotFoundProblems notFound;

    @Inject
    PublishedLetters(Letters letters, NotFoundProblems notFound) {
        this.letters = letters;
        this.notFound = notFound;
    }

    /** The complete letter. */
    public LetterRevision revision(String id) {
        return slug(id).flatMap(letters::letter).orElseThrow(() -> notFound.letter(id));
    }

    /** The number and time of the current revision. */
    CurrentRevision current(String id) {
        return slug(id).flatMap(letters::currentRevision).orElseThrow(() -> notFound.letter(id));
    }

    private static Optional<Slug> slug(String id) {
        return Slug.isSlug(id) ? Optional.of(new Slug(id)) : Optional.empty();
    }
}
