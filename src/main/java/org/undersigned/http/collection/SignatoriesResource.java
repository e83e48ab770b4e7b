package org.undersigned.http.collection;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.http.protocol.RenderedResponse;

/** Who signed. */
@Path("/")
@Tag(name = "Signatories")
class SignatoriesResource {

    private final CollectionResponses collectionResponses;

    @Inject
    SignatoriesResource(CollectionResponses collectionResponses) {
        this.collectionResponses = collectionResponses;
    }

    @GET
    @Path("/signatories")
    @Operation(operationId = "listSignatoriesOfAllLetters", summary = "Who signed, of all letters")
    public RenderedResponse all() {
        return collectionResponses.all(CollectionType.SIGNATORIES);
    }

    @GET
    @Path("/letters/{letter}/signatories")
    @Operation(operationId = "listSignatories", summary = "Who signed, of one letter")
    public RenderedResponse ofLetter(@PathParam("letter") String letter) {
        return collectionResponses.of(CollectionType.SIGNATORIES, letter);
    }

    @GET
    @Path("/letters/{letter}/signatories/{id}")
    @Operation(operationId = "getSignatory", summary = "One of them")
    public RenderedResponse one(@PathParam("letter") String letter, @PathParam("id") String id) {
        return collectionResponses.one(CollectionType.SIGNATORIES, letter, id);
    }

    @GET
    @Path("/signatories/count")
    @Operation(operationId = "countSignatoriesOfAllLetters", summary = "How many there are, of all letters")
    public RenderedResponse countAll() {
        return collectionResponses.count(CollectionType.SIGNATORIES);
    }

    @GET
    @Path("/letters/{letter}/signatories/count")
    @Operation(operationId = "countSignatories", summary = "How many there are, of one letter")
    public RenderedResponse count(@PathParam("letter") String letter) {
        return collectionResponses.count(CollectionType.SIGNATORIES, letter);
    }
}
