package org.undersigned.http.collection;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.http.route.Formats;

/** Who signed. */
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
    @Formats(collection = true)
    @Operation(operationId = "listSignatoriesOfAllLetters", summary = "Who signed, of all letters")
    public RenderedResponse all() {
        return collections.all(CollectionType.SIGNATORIES);
    }

    @GET
    @Path("/letters/{letter}/signatories")
    @Formats(collection = true)
    @Operation(operationId = "listSignatories", summary = "Who signed, of one letter")
    public RenderedResponse ofLetter(@PathParam("letter") String letter) {
        return collections.of(CollectionType.SIGNATORIES, letter);
    }

    @GET
    @Path("/letters/{letter}/signatories/{id}")
    @Formats({MediaFormat.JSON, MediaFormat.JSONLD, MediaFormat.HTML})
    @Operation(operationId = "getSignatory", summary = "One of them")
    public RenderedResponse one(@PathParam("letter") String letter, @PathParam("id") String id) {
        return collections.one(CollectionType.SIGNATORIES, letter, id);
    }

    @GET
    @Path("/signatories/count")
    @Formats(MediaFormat.JSON)
    @Operation(operationId = "countSignatoriesOfAllLetters", summary = "How many there are, of all letters")
    public RenderedResponse countAll() {
        return collections.count(CollectionType.SIGNATORIES);
    }

    @GET
    @Path("/letters/{letter}/signatories/count")
    @Formats(MediaFormat.JSON)
    @Operation(operationId = "countSignatories", summary = "How many there are, of one letter")
    public RenderedResponse count(@PathParam("letter") String letter) {
        return collections.count(CollectionType.SIGNATORIES, letter);
    }
}
