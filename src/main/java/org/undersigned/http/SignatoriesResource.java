package org.undersigned.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who signed. */
@Path("/")
@Tag(name = "Signatories")
class SignatoriesResource {

    private final Collections collections;

    @Inject
    SignatoriesResource(Collections collections) {
        this.collections = collections;
    }

    @GET
    @Path("/signatories")
    @Operation(operationId = "listSignatoriesOfAllLetters", summary = "Who signed, of all letters")
    public Answer all() {
        return collections.all(Holding.SIGNATORIES);
    }

    @GET
    @Path("/letters/{letter}/signatories")
    @Operation(operationId = "listSignatories", summary = "Who signed, of one letter")
    public Answer ofLetter(@PathParam("letter") String letter) {
        return collections.of(Holding.SIGNATORIES, letter);
    }

    @GET
    @Path("/letters/{letter}/signatories/{id}")
    @Operation(operationId = "getSignatory", summary = "One of them")
    public Answer one(@PathParam("letter") String letter, @PathParam("id") String id) {
        return collections.one(Holding.SIGNATORIES, letter, id);
    }

    @GET
    @Path("/signatories/count")
    @Operation(operationId = "countSignatoriesOfAllLetters", summary = "How many there are, of all letters")
    public Answer countAll() {
        return collections.count(Holding.SIGNATORIES);
    }

    @GET
    @Path("/letters/{letter}/signatories/count")
    @Operation(operationId = "countSignatories", summary = "How many there are, of one letter")
    public Answer count(@PathParam("letter") String letter) {
        return collections.count(Holding.SIGNATORIES, letter);
    }
}
