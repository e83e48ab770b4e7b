package org.undersigned.http.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.undersigned.http.exchange.ExceptionMappers;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;

/** Refusals of Quarkus Security as problems, with the challenges of RFC 6750, 3. */
@ApplicationScoped
public class SecurityProblems {

    static final String CHALLENGE = "Bearer realm=\"undersigned\"";

    private static final Logger LOG = Logger.getLogger("org.undersigned.security");

    private final ExceptionMappers exceptions;

    @Inject
    SecurityProblems(ExceptionMappers exceptions) {
        this.exceptions = exceptions;
    }

    @ServerExceptionMapper
    public Response failed(AuthenticationFailedException refused, RoutingContext context) {
        return unauthorized(
                "the token is unknown, expired or revoked", CHALLENGE + ", error=\"invalid_token\"", context);
    }

    @ServerExceptionMapper
    public Response unauthorized(UnauthorizedException refused, RoutingContext context) {
        return unauthorized("a token is required: Authorization: Bearer …", CHALLENGE, context);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException refused, RoutingContext context) {
        boolean byPattern = refused.getCause() instanceof ProblemException;
        LOG.infof(
                "refused %s %s: %s",
                context.request().method(),
                context.request().path(),
                byPattern ? "the token is for other letters" : "insufficient role");
        ProblemException problem = byPattern ? (ProblemException) refused.getCause() : roleProblem();
        return challenged(problem, CHALLENGE + ", error=\"insufficient_scope\"", context);
    }

    private static ProblemException roleProblem() {
        return new ProblemException(ProblemType.FORBIDDEN, "the role of the token does not include this");
    }

    private Response unauthorized(String detail, String challenge, RoutingContext context) {
        return challenged(new ProblemException(ProblemType.UNAUTHORIZED, detail), challenge, context);
    }

    private Response challenged(ProblemException problem, String challenge, RoutingContext context) {
        return Response.fromResponse(exceptions.refusal(problem, context))
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }
}
