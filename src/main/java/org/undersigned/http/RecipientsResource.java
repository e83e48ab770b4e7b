package org.undersigned.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** To whom letters are written. */
@Path("/")
@Tag(name = "Recipients")
class RecipientsResource {

    private final Collections collections;

    @Inject
    RecipientsResource(Collections collections) {
        this.collections = collections;
    }

    @GET
    @Path("/recipients")
    @Operation(operationId = "listRecipientsOfAllLetters", summary = "To whom letters are written, of all letters")
    public Answer all() {
        return collections.all(Holding.RECIPIENTS);
    }

    @GET
    @Path("/letters/{letter}/recipients")
    @Operation(operationId = "listRecipients", summary = "To whom letters are written, of one letter")
    public Answer ofLetter(@PathParam("letter") String letter) {
        return collections.of(Holding.RECIPIENTS, letter);
    }

    @GET
    @Path("/letters/{letter}/recipients/{id}")
    @Operation(operationId = "getRecipient", summary = "One of them")
    public Answer one(@PathParam("letter") String letter, @PathParam("id") String id) {
        return collections.one(Holding.RECIPIENTS, letter, id);
    }

    @GET
    @Path("/recipients/count")
    @Operation(operationId = "countRecipientsOfAllLetters", summary = "How many there are, of all letters")
    public Answer countAll() {
        return collections.count(Holding.RECIPIENTS);
    }

    @GET
    @Path("/letters/{letter}/recipients/count")
    @Operation(operationId = "countRecipients", summary = "How many there are, of one letter")
    public Answer count(@PathParam("letter") String letter) {
        return collections.count(Holding.RECIPIENTS, letter);
    }
}
