package org.undersigned.http.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.undersigned.store.token.AccessToken;
import org.undersigned.store.token.AccessTokens;

/**
 * The identity of a valid token. Whatever is wrong with a token, its refusal takes the same steps, and says the same; the log
 * says more, but never the token.
 */
@ApplicationScoped
public class TokenIdentityProvider implements IdentityProvider<BearerTokenRequest> {

    private static final Logger LOG = Logger.getLogger("org.undersigned.security");

    /** The attribute of an identity with its {@link AccessToken}. */
    static final String TOKEN = "token";

    private final AccessTokens tokens;
    private final FailedAttempts attempts;

    @Inject
    TokenIdentityProvider(AccessTokens tokens, FailedAttempts attempts) {
        this.tokens = tokens;
        this.attempts = attempts;
    }

    @Override
    public Class<BearerTokenRequest> getRequestType() {
        return BearerTokenRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(BearerTokenRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(request));
    }

    private SecurityIdentity identity(BearerTokenRequest request) {
        Instant now = Instant.now();
        Optional<AccessToken> found = tokens.find(request.hash());
        AccessToken token = found.filter(known -> known.valid(now)).orElseThrow(() -> refused(request, found));
        attempts.succeeded(request.hash());
        tokens.recordUse(token.id(), now);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(token.name()))
                .addRole(token.role())
                .addAttribute(TOKEN, token)
                .build();
    }

    private AuthenticationFailedException refused(BearerTokenRequest request, Optional<AccessToken> found) {
        attempts.failed(request.client());
        String reason = found.map(token ->
                        "token %s is %s".formatted(token.id(), token.revokedAt() == null ? "expired" : "revoked"))
                .orElse("no such token");
        LOG.infof("refused a client at %s: %s", request.client(), reason);
        return new AuthenticationFailedException();
    }
}
