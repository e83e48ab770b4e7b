package org.undersigned.http.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.jboss.logging.Logger;
import org.undersigned.letter.Sha256;
import org.undersigned.store.token.AccessTokens;

/**
 * {@code Authorization: Bearer} (RFC 6750, 2.1). Tokens are taken from this header only: a browser sends it for no other site by
 * itself, so that no request can be forged across sites.
 */
@ApplicationScoped
public class BearerAuthentication implements HttpAuthenticationMechanism {

    private static final String SCHEME = "Bearer ";

    private static final Logger LOG = Logger.getLogger("org.undersigned.security");

    private final FailedAttempts attempts;
    private final OpenIdIdentities openId;

    @Inject
    BearerAuthentication(FailedAttempts attempts, OpenIdIdentities openId) {
        this.attempts = attempts;
        this.openId = openId;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        String header = context.request().getHeader("Authorization");
        if (!presents(header)) {
            return Uni.createFrom().nullItem();
        }
        String token = header.substring(SCHEME.length()).strip();
        String hash = Sha256.hex(token);
        String client = client(context);
        return attempts.refusal(client, hash)
                .map(problem -> Uni.createFrom().<SecurityIdentity>failure(problem))
                .orElseGet(() -> openId.enabled() && !token.startsWith(AccessTokens.PREFIX)
                        ? openId(context, identities, hash, client)
                        : identities.authenticate(new BearerTokenRequest(hash, client)));
    }

    private Uni<SecurityIdentity> openId(
            RoutingContext context, IdentityProviderManager identities, String hash, String client) {
        return openId.authenticate(context, identities)
                .onItem()
                .ifNotNull()
                .invoke(identity -> attempts.succeeded(hash))
                .onFailure(AuthenticationFailedException.class)
                .invoke(refused -> {
                    attempts.failed(client);
                    LOG.infof(
                            "refused a client at %s: the token of the OpenID Connect provider %s",
                            client, OpenIdRefusal.reason(refused));
                });
    }

    /** Before that of OpenID Connect, which knows no other tokens. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1000;
    }

    /** Whether an {@code Authorization} header is of this scheme. */
    static boolean presents(String header) {
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    private static String client(RoutingContext context) {
        SocketAddress address = context.request().remoteAddress();
        return address == null || address.hostAddress() == null ? "unknown" : address.hostAddress();
    }

    /** The response is a problem: {@link SecurityProblems}. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", SecurityProblems.CHALLENGE));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(BearerTokenRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, SCHEME.strip()));
    }
}
