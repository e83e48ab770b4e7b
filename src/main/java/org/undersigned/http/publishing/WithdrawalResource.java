package org.undersigned.http.publishing;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.http.collection.lookup.PublishedLetters;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.parameter.QueryParameters;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.route.Formats;
import org.undersigned.http.security.AccessRoles;
import org.undersigned.http.security.LetterAccess;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Withdrawal;
import org.undersigned.publishing.change.RestoreLetter;
import org.undersigned.publishing.change.WithdrawLetter;
import org.undersigned.store.ChangeOutcome;
import org.undersigned.store.Withdrawals;
import org.undersigned.store.audit.AuditEntry;
import org.undersigned.store.audit.ChangeRequest;

/** Withdraws letters. A withdrawal is a resource: who deletes it restores the letter. */
@Path("/")
@Tag(name = "Publishing")
class WithdrawalResource {

    private final LetterAccess access;
    private final WithdrawLetter withdrawLetter;
    private final RestoreLetter restoreLetter;
    private final Withdrawals withdrawals;
    private final PublishedLetters published;
    private final ChangeResponses changes;
    private final ResponseFactory responses;

    @Inject
    WithdrawalResource(
            LetterAccess access,
            WithdrawLetter withdrawLetter,
            RestoreLetter restoreLetter,
            Withdrawals withdrawals,
            PublishedLetters published,
            ChangeResponses changes,
            ResponseFactory responses) {
        this.access = access;
        this.withdrawLetter = withdrawLetter;
        this.restoreLetter = restoreLetter;
        this.withdrawals = withdrawals;
        this.published = published;
        this.changes = changes;
        this.responses = responses;
    }

    @DELETE
    @Path("/letters/{letter}")
    @RolesAllowed({AccessRoles.PUBLISHER, AccessRoles.ADMIN})
    @Operation(operationId = "withdrawLetter", summary = "Withdraw a letter")
    public Response withdraw(@PathParam("letter") String id, @Context HttpServerRequest request) {
        LetterAccess.Grant grant = access.grant(id);
        QueryParameters given = QueryParameters.parse(responses.wholeQuery(), PublishingParameters.WITHDRAWAL);
        String successor = given.get(PublishingParameters.SUCCESSOR);
        ChangeRequest change = request(grant, given.get(PublishingParameters.WITHDRAWAL_REASON), request);
        return changes.change(
                grant.letter(),
                AuditEntry.Action.WITHDRAWN,
                change,
                checked -> withdraw(grant.letter(), successor, checked),
                // Only a letter that is withdrawn already is left unchanged.
                new ProblemException(ProblemType.LETTER_WITHDRAWN, "the letter is withdrawn"));
    }

    private ChangeOutcome withdraw(Slug letter, String successor, ChangeRequest request) {
        published.refuseWithdrawn(letter);
        try {
            return withdrawLetter.withdraw(letter, successor, request);
        } catch (IllegalArgumentException noSuccessor) {
            throw PublishingParameters.SUCCESSOR.invalid(successor);
        }
    }

    @GET
    @Path("/letters/{letter}/withdrawal")
    @RolesAllowed({AccessRoles.EDITOR, AccessRoles.PUBLISHER, AccessRoles.ADMIN})
    @Formats(MediaFormat.JSON)
    @Operation(operationId = "getWithdrawal", summary = "Get the withdrawal of a letter")
    public Response withdrawal(@PathParam("letter") String id) {
        Slug letter = access.grant(id).letter();
        responses.requireNoParameters();
        Withdrawal withdrawal = withdrawals.find(letter).orElseThrow(() -> notWithdrawn(letter));
        return PublicationResponses.json(200, ChangeCodec.WITHDRAWAL, withdrawal)
                .build();
    }

    @DELETE
    @Path("/letters/{letter}/withdrawal")
    @RolesAllowed({AccessRoles.PUBLISHER, AccessRoles.ADMIN})
    @Operation(operationId = "restoreLetter", summary = "Restore a withdrawn letter")
    public Response restore(@PathParam("letter") String id, @Context HttpServerRequest request) {
        LetterAccess.Grant grant = access.grant(id);
        QueryParameters given = QueryParameters.parse(responses.wholeQuery(), PublishingParameters.RESTORATION);
        return changes.change(
                grant.letter(),
                AuditEntry.Action.RESTORED,
                request(grant, given.get(PublishingParameters.NOTE), request),
                checked -> restoreLetter.restore(grant.letter(), checked),
                notWithdrawn(grant.letter()));
    }

    private static ChangeRequest request(LetterAccess.Grant grant, String note, HttpServerRequest request) {
        return new ChangeRequest(grant.actor(), null, note, IdempotencyKeys.of(request, new byte[0]));
    }

    private static ProblemException notWithdrawn(Slug letter) {
        return new ProblemException(ProblemType.NOT_FOUND, "letter %s is not withdrawn".formatted(letter));
    }
}
