package org.undersigned.http.security;

import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.letter.Coded;
import org.undersigned.letter.Sha256;
import org.undersigned.store.LetterPattern;
import org.undersigned.store.token.AccessRole;
import org.undersigned.store.token.AccessToken;

/** Identities of tokens that an OpenID Connect provider issued, if the operator enables it. */
@ApplicationScoped
class OpenIdIdentities {

    private static final Logger LOG = Logger.getLogger("org.undersigned.security");

    /** A pattern that no letter matches. */
    private static final String NO_LETTERS = "";

    private static final int ID_LENGTH = 12;
    private static final int MAX_NAME_LENGTH = 200;

    /** What no database stores, and what makes a line look like others. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+");

    private final OidcAuthenticationMechanism mechanism;
    private final SecurityConfig settings;

    /** @throws IllegalStateException if tokens of the provider would be accepted whoever they are for */
    @Inject
    OpenIdIdentities(
            OidcAuthenticationMechanism mechanism,
            SecurityConfig settings,
            @ConfigProperty(name = "quarkus.oidc.token.audience") Optional<String> audience) {
        this.mechanism = mechanism;
        this.settings = settings;
        if (settings.openId().enabled() && audience.isEmpty()) {
            throw new IllegalStateException(
                    "quarkus.oidc.token.audience is missing: without it, tokens that the provider"
                            + " issued for other applications would be accepted");
        }
    }

    /** Creates this bean when the server starts, so that it does not start with a configuration that is refused. */
    void start(@Observes StartupEvent start) {
        if (enabled()) {
            LOG.info("tokens of an OpenID Connect provider are accepted");
        }
    }

    /** Whether the server accepts tokens of a provider. */
    boolean enabled() {
        return settings.openId().enabled();
    }

    Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        return mechanism
                .authenticate(context, identities)
                .onItem()
                .ifNotNull()
                .transform(this::identity)
                .onFailure(OIDCException.class)
                .transform(OpenIdIdentities::unavailable);
    }

    private static ProblemException unavailable(Throwable failure) {
        LOG.warnf("the OpenID Connect provider can't be asked: %s", failure.getMessage());
        return new ProblemException(
                ProblemType.PROVIDER_UNAVAILABLE, "the server can't ask the OpenID Connect provider of this token");
    }

    /** With the roles and the letters that the claims name; without letters, it may write to none. */
    private SecurityIdentity identity(SecurityIdentity verified) {
        if (!(verified.getPrincipal() instanceof JsonWebToken token) || token.getSubject() == null) {
            throw new AuthenticationFailedException();
        }
        String subject = token.getIssuer() + " " + token.getSubject();
        String id = Sha256.hex(subject).substring(0, ID_LENGTH);
        AccessToken access = new AccessToken(id, name(token), letters(token), "", Instant.EPOCH, null, null, null);
        QuarkusSecurityIdentity.Builder builder =
                QuarkusSecurityIdentity.builder().setPrincipal(token).addAttribute(TokenIdentityProvider.TOKEN, access);
        verified.getRoles().stream()
                .filter(role -> Coded.of(AccessRole.class, role).isPresent())
                .forEach(builder::addRole);
        return builder.build();
    }

    /** The name in the audit trail. */
    private static String name(JsonWebToken token) {
        String name = token.getName() == null
                ? "unnamed"
                : UNPRINTABLE.matcher(token.getName()).replaceAll(" ").strip();
        return name.substring(0, Math.min(name.length(), MAX_NAME_LENGTH));
    }

    private String letters(JsonWebToken token) {
        Object claim = token.getClaim(settings.openId().lettersClaim());
        String pattern = claim == null ? "" : claim.toString().replaceAll("[\\[\\]\" ]", "");
        return LetterPattern.isPattern(pattern) ? pattern : NO_LETTERS;
    }
}
