package org.undersigned.http.collection.resource;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.http.collection.CollectionResponses;
import org.undersigned.http.collection.query.CollectionType;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.http.route.Formats;

/** The revisions of letters, and how much each of them changes. */
@Path("/")
@Tag(name = "Revisions")
class RevisionsResource {

    private final CollectionResponses collections;

    @Inject
    RevisionsResource(CollectionResponses collections) {
        this.collections = collections;
    }

    @GET
    @Path("/revisions")
    @Formats({
        MediaFormat.JSON,
        MediaFormat.CSV,
        MediaFormat.CSVW,
        MediaFormat.NDJSON,
        MediaFormat.XLSX,
        MediaFormat.HTML
    })
    @Operation(operationId = "listRevisionsOfAllLetters")
    public RenderedResponse all() {
        return collections.all(CollectionType.REVISIONS);
    }

    @GET
    @Path("/letters/{letter}/revisions")
    @Formats({
        MediaFormat.JSON,
        MediaFormat.CSV,
        MediaFormat.CSVW,
        MediaFormat.NDJSON,
        MediaFormat.XLSX,
        MediaFormat.HTML
    })
    @Operation(operationId = "listRevisions")
    public RenderedResponse ofLetter(@PathParam("letter") String letter) {
        return collections.of(CollectionType.REVISIONS, letter);
    }

    @GET
    @Path("/letters/{letter}/revisions/{id}")
    @Formats({MediaFormat.JSON, MediaFormat.HTML})
    @Operation(operationId = "getRevision")
    public RenderedResponse one(@PathParam("letter") String letter, @PathParam("id") String id) {
        return collections.one(CollectionType.REVISIONS, letter, id);
    }

    @GET
    @Path("/revisions/count")
    @Formats(MediaFormat.JSON)
    @Operation(operationId = "countRevisionsOfAllLetters")
    public RenderedResponse countAll() {
        return collections.count(CollectionType.REVISIONS);
    }

    @GET
    @Path("/letters/{letter}/revisions/count")
    @Formats(MediaFormat.JSON)
    @Operation(operationId = "countRevisions")
    public RenderedResponse count(@PathParam("letter") String letter) {
        return collections.count(CollectionType.REVISIONS, letter);
    }
}
