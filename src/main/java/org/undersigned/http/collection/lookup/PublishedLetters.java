package org.undersigned.http.collection.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.letter.Slug;
import org.undersigned.representation.ShownRevision;
import org.undersigned.store.LetterRevision;
import org.undersigned.store.Letters;
import org.undersigned.store.query.revision.LetterScope;

/** Finds published letters by the id in a path; an unknown id is a not-found problem. */
@ApplicationScoped
public class PublishedLetters {

    private final Letters letters;
    private final NotFoundProblems notFound;
    private final WithdrawnProblems withdrawn;
    private final DatetimeNegotiation datetimes;
    private final ResponseFactory responses;

    @Inject
    PublishedLetters(
            Letters letters,
            NotFoundProblems notFound,
            WithdrawnProblems withdrawn,
            DatetimeNegotiation datetimes,
            ResponseFactory responses) {
        this.letters = letters;
        this.notFound = notFound;
        this.withdrawn = withdrawn;
        this.datetimes = datetimes;
        this.responses = responses;
    }

    /** The complete letter, as of the revision that the URL names, or as of the current one. */
    public LetterRevision revision(String id) {
        return revision(id, responses.asking().revision());
    }

    /** @param number the number of the revision; {@code null} for the current one */
    public LetterRevision revision(String id, Integer number) {
        return revision(scope(id, number));
    }

    /** The complete letter of a scope. */
    public LetterRevision revision(LetterScope scope) {
        return letters.letter(scope.letter(), scope.revision())
                .orElseThrow(() -> notFound.letter(scope.letter().value()));
    }

    /**
     * The letter to query, as of the revision that the URL names, or as of the current one. A request for the revision of a
     * time is redirected.
     */
    public LetterScope scope(String id) {
        return scope(id, responses.asking().revision());
    }

    /** @param number the number of the revision; {@code null} for the current one */
    public LetterScope scope(String id, Integer number) {
        Slug letter = slug(id).orElseThrow(() -> notFound.letter(id));
        LetterScope scope = (number == null ? letters.scope(letter) : letters.scope(letter, number))
                .orElseThrow(() -> number == null ? notFound.letter(id) : notFound.revision(letter, number));
        withdrawn.refuseWithdrawn(scope);
        if (number == null) {
            datetimes.time().ifPresent(time -> redirect(letter, time));
        }
        responses.show(shown(scope));
        return scope;
    }

    /** The current revision of a letter that the response is not about, whatever revision or time its URL names. */
    public LetterScope other(String id) {
        LetterScope scope = slug(id).flatMap(letters::scope).orElseThrow(() -> notFound.letter(id));
        withdrawn.refuseWithdrawn(scope);
        return scope;
    }

    /**
     * What changes with each publication that a response depends on.
     *
     * @param letter {@code null} for a response about all letters
     */
    public String version(Slug letter, Integer revision) {
        return letter == null ? Long.toString(letters.lastChange()) : letter + "@" + revision;
    }

    /** Refuses a letter that is withdrawn; one that is not published is accepted. */
    public void refuseWithdrawn(Slug letter) {
        letters.scope(letter).ifPresent(withdrawn::refuseWithdrawn);
    }

    /** A revision of a letter that is not newer than the one of the scope. */
    public LetterRevision revisionUpTo(LetterScope scope, int number) {
        return Optional.of(number)
                .filter(named -> named <= scope.revision())
                .flatMap(named -> letters.letter(scope.letter(), named))
                .orElseThrow(() -> notFound.revision(scope.letter(), number));
    }

    /** All revisions of a letter, the first one first. */
    public List<LetterScope> revisions(String id) {
        List<LetterScope> revisions = slug(id).map(letters::scopes).orElse(List.of());
        if (revisions.isEmpty()) {
            throw notFound.letter(id);
        }
        withdrawn.refuseWithdrawn(revisions.get(0));
        return revisions;
    }

    private void redirect(Slug letter, Instant time) {
        LetterScope scope = letters.scope(letter, time).orElseThrow(() -> notFound.letter(letter.value()));
        throw responses.redirect(shown(scope), datetimes.remainingQuery());
    }

    private static ShownRevision shown(LetterScope scope) {
        return new ShownRevision(
                scope.letter(),
                scope.revision(),
                scope.publishedAt(),
                scope.modifiedAt(),
                scope.latest(),
                scope.pinned());
    }

    private static Optional<Slug> slug(String id) {
        return Slug.isSlug(id) ? Optional.of(new Slug(id)) : Optional.empty();
    }
}
