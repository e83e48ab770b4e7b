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

/** What is asked, of whom. */
@Path("/")
@Tag(name = "Demands")
class DemandsResource {

    private final CollectionResponses collections;

    @Inject
    DemandsResource(CollectionResponses collections) {
        this.collections = collections;
    }

    @GET
    @Path("/demands")
    @Formats(collection = true)
    @Operation(operationId = "listDemandsOfAllLetters", summary = "What is asked, of whom, of all letters")
    public RenderedResponse all() {
        return collections.all(CollectionType.DEMANDS);
    }

    @GET
    @Path("/letters/{letter}/demands")
    @Formats(collection = true)
    @Operation(operationId = "listDemands", summary = "What is asked, of whom, of one letter")
    public RenderedResponse ofLetter(@PathParam("letter") String letter) {
        return collections.of(CollectionType.DEMANDS, letter);
    }

    @GET
    @Path("/letters/{letter}/demands/{id}")
    @Formats({MediaFormat.JSON, MediaFormat.JSONLD, MediaFormat.HTML})
    @Operation(operationId = "getDemand", summary = "One of them")
    public RenderedResponse one(@PathParam("letter") String letter, @PathParam("id") String id) {
        return collections.one(CollectionType.DEMANDS, letter, id);
    }

    @GET
    @Path("/demands/count")
    @Formats(MediaFormat.JSON)
    @Operation(operationId = "countDemandsOfAllLetters", summary = "How many there are, of all letters")
    public RenderedResponse countAll() {
        return collections.count(CollectionType.DEMANDS);
    }

    @GET
    @Path("/letters/{letter}/demands/count")
    @Formats(MediaFormat.JSON)
    @Operation(operationId = "countDemands", summary = "How many there are, of one letter")
    public RenderedResponse count(@PathParam("letter") String letter) {
        return collections.count(CollectionType.DEMANDS, letter);
    }
}
