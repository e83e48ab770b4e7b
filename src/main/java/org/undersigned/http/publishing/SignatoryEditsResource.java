package org.undersigned.http.publishing;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.http.collection.lookup.NotFoundProblems;
import org.undersigned.http.collection.query.CollectionType;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.parameter.QueryParameters;
import org.undersigned.http.security.AccessRoles;
import org.undersigned.http.security.LetterAccess;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Signatory;
import org.undersigned.publishing.list.SignatoryBatch;
import org.undersigned.publishing.list.SignatoryListEditor;
import org.undersigned.store.audit.AuditEntry;
import org.undersigned.store.audit.ChangeRequest;
import org.undersigned.store.audit.ChangeRequest.RequestKey;

/** Adds signatories to letters, and removes them. */
@Path("/")
@Tag(name = "Publishing")
class SignatoryEditsResource {

    private final LetterAccess access;
    private final BoundedReading readings;
    private final SignatoryListEditor editor;
    private final EditPublication edits;
    private final ErasureResponses erasures;
    private final ResponseFactory responses;

    @Inject
    SignatoryEditsResource(
            LetterAccess access,
            BoundedReading readings,
            SignatoryListEditor editor,
            EditPublication edits,
            ErasureResponses erasures,
            ResponseFactory responses) {
        this.access = access;
        this.readings = readings;
        this.editor = editor;
        this.edits = edits;
        this.erasures = erasures;
        this.responses = responses;
    }

    @PATCH
    @Path("/letters/{letter}/signatories")
    @RolesAllowed({AccessRoles.EDITOR, AccessRoles.PUBLISHER, AccessRoles.ADMIN})
    @Operation(operationId = "addSignatories", summary = "Add signatories to a letter")
    public Response add(@PathParam("letter") String id, @Context HttpServerRequest request, InputStream body) {
        LetterAccess.Grant grant = access.grant(id);
        QueryParameters given = QueryParameters.parse(responses.wholeQuery(), PublishingParameters.ADDITION);
        String contentType = request.getHeader("Content-Type");
        SignatoryBatchBody.requireMediaType(contentType);
        byte[] bytes = readings.receive(request, body);
        SignatoryBatch batch =
                labelled(SignatoryBatchBody.of(contentType, bytes, given.get(PublishingParameters.LANG)), given);
        EditPublication.Edit edit = new EditPublication.Edit(
                grant,
                given,
                AuditEntry.Action.SIGNATORIES_ADDED,
                IdempotencyKeys.of(request, bytes),
                current -> Optional.of(editor.add(current, batch)));
        return edits.publish(edit);
    }

    private static SignatoryBatch labelled(SignatoryBatchBody body, QueryParameters given) {
        String label = given.find(PublishingParameters.LABEL).orElse(body.label());
        String date = given.find(PublishingParameters.DATE).orElse(body.date());
        String group = Stream.of(label, date).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return group.isEmpty() ? body.batch() : body.batch().inGroup(group);
    }

    @DELETE
    @Path("/letters/{letter}/signatories/{id}")
    @RolesAllowed({AccessRoles.PUBLISHER, AccessRoles.ADMIN})
    @Operation(operationId = "removeSignatory", summary = "Remove a signatory from a letter")
    public Response remove(
            @PathParam("letter") String letter, @PathParam("id") String id, @Context HttpServerRequest request) {
        LetterAccess.Grant grant = access.grant(letter);
        QueryParameters given = QueryParameters.parse(responses.wholeQuery(), PublishingParameters.REMOVAL);
        RequestKey key = IdempotencyKeys.of(request, new byte[0]);
        if (given.get(PublishingParameters.REASON) == PublishingParameters.Reason.ERASED) {
            ChangeRequest erasure = new ChangeRequest(grant.actor(), null, given.get(PublishingParameters.NOTE), key);
            return erasures.erase(grant.letter(), id, erasure);
        }
        EditPublication.Edit edit = new EditPublication.Edit(
                grant,
                given,
                AuditEntry.Action.SIGNATORY_WITHDRAWN,
                key,
                current -> editor.remove(current, signatory(current, id)));
        return edits.publish(edit);
    }

    private static Signatory signatory(Letter letter, String id) {
        return NotFoundProblems.require(letter, CollectionType.SIGNATORIES, letter.signatories(), id);
    }
}
