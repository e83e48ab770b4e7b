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

/** The recipients of letters. */
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
    @Formats(collection = true, value = MediaFormat.PNG)
    @Operation(operationId = "listRecipientsOfAllLetters")
    public RenderedResponse all() {
        return collections.all(CollectionType.RECIPIENTS);
    }

    @GET
    @Path("/letters/{letter}/recipients")
    @Formats(collection = true, value = MediaFormat.PNG)
    @Operation(operationId = "listRecipients")
    public RenderedResponse ofLetter(@PathParam("letter") String letter) {
        return collections.of(CollectionType.RECIPIENTS, letter);
    }

    @GET
    @Path("/letters/{letter}/recipients/{id}")
    @Formats({MediaFormat.JSON, MediaFormat.JSONLD, MediaFormat.HTML, MediaFormat.PNG})
    @Operation(operationId = "getRecipient")
    public RenderedResponse one(@PathParam("letter") String letter, @PathParam("id") String id) {
        return collections.one(CollectionType.RECIPIENTS, letter, id);
    }

    @GET
    @Path("/recipients/count")
    @Formats(MediaFormat.JSON)
    @Operation(operationId = "countRecipientsOfAllLetters")
    public RenderedResponse countAll() {
        return collections.count(CollectionType.RECIPIENTS);
    }

    @GET
    @Path("/letters/{letter}/recipients/count")
    @Formats(MediaFormat.JSON)
    @Operation(operationId = "countRecipients")
    public RenderedResponse count(@PathParam("letter") String letter) {
        return collections.count(CollectionType.RECIPIENTS, letter);
    }
}
