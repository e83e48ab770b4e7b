package org.undersigned.http.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.letter.Slug;
import org.undersigned.representation.ShownRevision;
import org.undersigned.store.LetterRevision;
import org.undersigned.store.Letters;
import org.undersigned.store.query.LetterScope;

/** Finds published letters by the id in a path; an unknown id is a not-found problem. */
@ApplicationScoped
public class PublishedLetters {

    private final Letters letters;
    private final NotFoundProblems notFound;
    private final ResponseFactory responses;

    @Inject
    PublishedLetters(Letters letters, NotFoundProblems notFound, ResponseFactory responses) {
        this.letters = letters;
        this.notFound = notFound;
        this.responses = responses;
    }

    /** The complete letter, as of the revision that the URL names, or as of the current one. */
    public LetterRevision revision(String id) {
        LetterScope scope = scope(id);
        return letters.letter(scope.letter(), scope.revision()).orElseThrow(() -> notFound.letter(id));
    }

    /** The letter to query, as of the revision that the URL names, or as of the current one. */
    public LetterScope scope(String id) {
        Slug letter = slug(id).orElseThrow(() -> notFound.letter(id));
        Integer number = responses.asking().revision();
        LetterScope scope = (number == null ? letters.scope(letter) : letters.scope(letter, number))
                .orElseThrow(() -> number == null ? notFound.letter(id) : notFound.revision(letter, number));
        responses.show(
                new ShownRevision(letter, scope.revision(), scope.publishedAt(), scope.latest(), scope.pinned()));
        return scope;
    }

    private static Optional<Slug> slug(String id) {
        return Slug.isSlug(id) ? Optional.of(new Slug(id)) : Optional.empty();
    }
}
