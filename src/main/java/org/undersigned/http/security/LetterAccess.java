package org.undersigned.http.security;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.letter.Slug;
import org.undersigned.publishing.folder.LetterFolder;
import org.undersigned.store.LetterPattern;
import org.undersigned.store.audit.ChangeRequest.Actor;
import org.undersigned.store.token.AccessToken;

/** The letter that a request writes to, compared with the pattern of its token. The only place that makes a {@link Grant}. */
@RequestScoped
public class LetterAccess {

    private final SecurityIdentity identity;

    @Inject
    LetterAccess(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The right to write to a letter; what writes asks for it. */
    public static final class Grant {

        private final Slug letter;
        private final Actor actor;

        private Grant(Slug letter, Actor actor) {
            this.letter = letter;
            this.actor = actor;
        }

        public Slug letter() {
            return letter;
        }

        public Actor actor() {
            return actor;
        }
    }

    /** @param id as it is in the path */
    public Grant grant(String id) {
        AccessToken token = token();
        if (!new LetterPattern(token.letters()).matches(id)) {
            throw forbidden(token, "the token is for other letters than \"%s\"".formatted(id));
        }
        if (!Slug.isSlug(id) || LetterFolder.isReserved(id)) {
            throw new ProblemException(
                    ProblemType.MALFORMED_REQUEST,
                    "\"%s\" can't be the id of a letter, which has a-z, 0-9 and single hyphens, and at most %d characters"
                            .formatted(id, Slug.MAX_LENGTH));
        }
        return new Grant(new Slug(id), actor(token));
    }

    /** The letters that the token is for. */
    public LetterPattern letters() {
        return new LetterPattern(token().letters());
    }

    /** Who acts on what concerns all letters. */
    public Actor grantAll() {
        AccessToken token = token();
        if (!token.letters().equals(LetterPattern.ALL)) {
            throw forbidden(token, "the token is not for all letters");
        }
        return actor(token);
    }

    private AccessToken token() {
        return identity.getAttribute(TokenIdentityProvider.TOKEN);
    }

    private static Actor actor(AccessToken token) {
        return new Actor(token.name(), token.id());
    }

    private static ForbiddenException forbidden(AccessToken token, String detail) {
        return new ForbiddenException(
                new ProblemException(ProblemType.FORBIDDEN, detail).with("letters", token.letters()));
    }
}
