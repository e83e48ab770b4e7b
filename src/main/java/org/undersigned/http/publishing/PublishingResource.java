package org.undersigned.http.publishing;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.http.collection.lookup.PublishedLetters;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.parameter.QueryParameters;
import org.undersigned.http.security.AccessRoles;
import org.undersigned.http.security.LetterAccess;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Slug;
import org.undersigned.publishing.PublishUpload;
import org.undersigned.publishing.ReadingPreview;
import org.undersigned.publishing.folder.DroppedFiles;
import org.undersigned.publishing.folder.InvalidUploadException;
import org.undersigned.publishing.folder.LetterSources;
import org.undersigned.publishing.folder.LetterUpload;
import org.undersigned.store.LetterOwner;
import org.undersigned.store.PublicationOutcome;
import org.undersigned.store.PublicationRequest;
import org.undersigned.store.Publications;
import org.undersigned.store.audit.AuditEntry;
import org.undersigned.store.audit.ChangeRequest;
import org.undersigned.store.audit.ChangeRequest.RequestKey;

/** Publishes letters. */
@Path("/")
@Tag(name = "Publishing")
class PublishingResource {

    private final LetterAccess access;
    private final BoundedReading readings;
    private final PublishedLetters published;
    private final Preconditions preconditions;
    private final PublishUpload publishUpload;
    private final Publications publications;
    private final LetterSources sources;
    private final PublicationResponses answers;
    private final ResponseFactory responses;

    @Inject
    PublishingResource(
            LetterAccess access,
            BoundedReading readings,
            PublishedLetters published,
            Preconditions preconditions,
            PublishUpload publishUpload,
            Publications publications,
            LetterSources sources,
            PublicationResponses answers,
            ResponseFactory responses) {
        this.access = access;
        this.readings = readings;
        this.published = published;
        this.preconditions = preconditions;
        this.publishUpload = publishUpload;
        this.publications = publications;
        this.sources = sources;
        this.answers = answers;
        this.responses = responses;
    }

    /** An upload that was received, and then read. */
    private record Received(RequestKey key, Upload upload) {}

    private record Prepared(Received received, LetterUpload folder, ReadingPreview reading) {}

    @PUT
    @Path("/letters/{letter}")
    @RolesAllowed({AccessRoles.EDITOR, AccessRoles.PUBLISHER, AccessRoles.ADMIN})
    @Operation(operationId = "putLetter", summary = "Publish a letter, or a revision of it")
    public Response put(@PathParam("letter") String id, @Context HttpServerRequest request, InputStream body) {
        LetterAccess.Grant grant = access.grant(id);
        QueryParameters given = QueryParameters.parse(responses.wholeQuery(), PublishingParameters.PUBLICATION);
        published.refuseWithdrawn(grant.letter());
        boolean dryRun = given.get(PublishingParameters.DRY_RUN);
        boolean takeOver = given.find(PublishingParameters.OWNER).isPresent();
        String note = given.get(PublishingParameters.NOTE);
        String language = given.get(PublishingParameters.LANG);
        String contentType = request.getHeader("Content-Type");
        Upload.requireMediaType(contentType);
        if (!dryRun) {
            preconditions.require();
        }
        Prepared prepared = readings.read(() -> receive(grant.letter(), request, contentType, body), this::prepare);
        if (dryRun) {
            ReadingPreview reading =
                    publishUpload.judged(prepared.folder(), prepared.reading(), noteOf(prepared, note));
            return answers.dryRun(
                    grant.letter(),
                    reading.with(dropped(grant.letter(), prepared)),
                    prepared.folder().ignored(),
                    language);
        }
        return publish(grant, prepared, note, takeOver, language);
    }

    private Received receive(Slug letter, HttpServerRequest request, String contentType, InputStream body) {
        byte[] bytes = readings.bytes(request, body);
        return new Received(IdempotencyKeys.of(request, bytes), Upload.of(letter, contentType, bytes));
    }

    private Prepared prepare(Received received) {
        try {
            LetterUpload folder = received.upload().folder().get();
            return new Prepared(received, folder, publishUpload.read(folder));
        } catch (InvalidUploadException invalid) {
            throw Upload.unreadable(invalid);
        }
    }

    private Response publish(
            LetterAccess.Grant grant, Prepared prepared, String note, boolean takeOver, String language) {
        Slug letter = grant.letter();
        PublicationRequest request = new PublicationRequest(
                LetterOwner.HTTP,
                AuditEntry.Action.CHANGED,
                takeOver,
                prepared.folder().files(),
                new ChangeRequest(
                        grant.actor(),
                        null,
                        noteOf(prepared, note),
                        prepared.received().key()));
        List<String> ignored = prepared.folder().ignored();
        Optional<PublicationOutcome> earlier = publications.earlier(letter, request);
        if (earlier.isPresent()) {
            return answers.of(letter, earlier.get(), request, Unkept.of(ignored), language);
        }
        int expected = preconditions.expected(letter);
        if (prepared.reading().letter().isEmpty()) {
            throw PublicationResponses.refused(prepared.reading().findings(), language);
        }
        List<Finding> dropped = dropped(letter, prepared);
        PublicationOutcome outcome = publishUpload.publish(prepared.reading(), request.expecting(expected));
        return answers.of(letter, outcome, request, new Unkept(ignored, dropped), language);
    }

    private List<Finding> dropped(Slug letter, Prepared prepared) {
        return DroppedFiles.of(sources.names(letter), prepared.folder().files());
    }

    private static String noteOf(Prepared prepared, String parameter) {
        if (parameter != null) {
            return parameter;
        }
        String note = prepared.received().upload().note();
        return note == null || note.isBlank() ? null : PublishingParameters.NOTE.parse(note);
    }
}
