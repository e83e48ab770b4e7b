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

/** The signatories of letters. */
@Path("/")
@Tag(name = "Signatories")
class SignatoriesResource {

    private final CollectionResponses collections;

    @Inject
    SignatoriesResource(CollectionResponses collections) {
        this.collections = collections;
    }

    @GET
    @Path("/signatories")
    @Formats(collection = true, value = MediaFormat.PNG)
    @Operation(operationId = "listSignatoriesOfAllLetters")
    public RenderedResponse all() {
        return collections.all(CollectionType.SIGNATORIES);
    }

    @GET
    @Path("/letters/{letter}/signatories")
    @Formats(collection = true, value = MediaFormat.PNG)
    @Operation(operationId = "listSignatories")
    public RenderedResponse ofLetter(@PathParam("letter") String letter) {
        return collections.of(CollectionType.SIGNATORIES, letter);
    }

    @GET
    @Path("/letters/{letter}/signatories/{id}")
    @Formats({MediaFormat.JSON, MediaFormat.JSONLD, MediaFormat.HTML, MediaFormat.PNG})
    @Operation(operationId = "getSignatory")
    public RenderedResponse one(@PathParam("letter") String letter, @PathParam("id") String id) {
        return collections.one(CollectionType.SIGNATORIES, letter, id);
    }

    @GET
    @Path("/signatories/count")
    @Formats(MediaFormat.JSON)
    @Operation(operationId = "countSignatoriesOfAllLetters")
    public RenderedResponse countAll() {
        return collections.count(CollectionType.SIGNATORIES);
    }

    @GET
    @Path("/letters/{letter}/signatories/count")
    @Formats(MediaFormat.JSON)
    @Operation(operationId = "countSignatories")
    public RenderedResponse count(@PathParam("letter") String letter) {
        return collections.count(CollectionType.SIGNATORIES, letter);
    }
}
