package org.undersigned.http.collection;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.http.protocol.RenderedResponse;

/** To whom letters are written. */
@Path("/")
@Tag(name = "Recipients")
class RecipientsResource {

    private final CollectionResponses collections;

    @Inject
    RecipientsResource(CollectionResponses collections) {
        this.collections = collections;
    }

    @GET
    @Path("/recipients")
    @Operation(operationId = "listRecipientsOfAllLetters", summary = "To whom letters are written, of all letters")
    public RenderedResponse all() {
        return collections.all(CollectionType.RECIPIENTS);
    }

    @GET
    @Path("/letters/{letter}/recipients")
    @Operation(operationId = "listRecipients", summary = "To whom letters are written, of one letter")
    public RenderedResponse ofLetter(@PathParam("letter") String letter) {
        return collections.of(CollectionType.RECIPIENTS, letter);
    }

    @GET
    @Path("/letters/{letter}/recipients/{id}")
    @Operation(operationId = "getRecipient", summary = "One of them")
    public RenderedResponse one(@PathParam("letter") String letter, @PathParam("id") String id) {
        return collections.one(CollectionType.RECIPIENTS, letter, id);
    }

    @GET
    @Path("/recipients/count")
    @Operation(operationId = "countRecipientsOfAllLetters", summary = "How many there are, of all letters")
    public RenderedResponse countAll() {
        return collections.count(CollectionType.RECIPIENTS);
    }

    @GET
    @Path("/letters/{letter}/recipients/count")
    @Operation(operationId = "countRecipients", summary = "How many there are, of one letter")
    public RenderedResponse count(@PathParam("letter") String letter) {
        return collections.count(CollectionType.RECIPIENTS, letter);
    }
}
