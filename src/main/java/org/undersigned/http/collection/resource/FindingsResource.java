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

/** The findings of the reader about each letter. */
@Path("/")
@Tag(name = "Findings")
class FindingsResource {

    private final CollectionResponses collections;

    @Inject
    FindingsResource(CollectionResponses collections) {
        this.collections = collections;
    }

    @GET
    @Path("/findings")
    @Formats(collection = true)
    @Operation(operationId = "listFindingsOfAllLetters")
    public RenderedResponse all() {
        return collections.all(CollectionType.FINDINGS);
    }

    @GET
    @Path("/letters/{letter}/findings")
    @Formats(collection = true)
    @Operation(operationId = "listFindings")
    public RenderedResponse ofLetter(@PathParam("letter") String letter) {
        return collections.of(CollectionType.FINDINGS, letter);
    }

    @GET
    @Path("/findings/count")
    @Formats(MediaFormat.JSON)
    @Operation(operationId = "countFindingsOfAllLetters")
    public RenderedResponse countAll() {
        return collections.count(CollectionType.FINDINGS);
    }

    @GET
    @Path("/letters/{letter}/findings/count")
    @Formats(MediaFormat.JSON)
    @Operation(operationId = "countFindings")
    public RenderedResponse count(@PathParam("letter") String letter) {
        return collections.count(CollectionType.FINDINGS, letter);
    }
}
