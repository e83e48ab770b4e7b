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

/** The demands of letters. */
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
    @Formats(collection = true, value = MediaFormat.PNG)
    @Operation(operationId = "listDemandsOfAllLetters")
    public RenderedResponse all() {
        return collections.all(CollectionType.DEMANDS);
    }

    @GET
    @Path("/letters/{letter}/demands")
    @Formats(collection = true, value = MediaFormat.PNG)
    @Operation(operationId = "listDemands")
    public RenderedResponse ofLetter(@PathParam("letter") String letter) {
        return collections.of(CollectionType.DEMANDS, letter);
    }

    @GET
    @Path("/letters/{letter}/demands/{id}")
    @Formats({MediaFormat.JSON, MediaFormat.JSONLD, MediaFormat.HTML, MediaFormat.PNG})
    @Operation(operationId = "getDemand")
    public RenderedResponse one(@PathParam("letter") String letter, @PathParam("id") String id) {
        return collections.one(CollectionType.DEMANDS, letter, id);
    }

    @GET
    @Path("/demands/count")
    @Formats(MediaFormat.JSON)
    @Operation(operationId = "countDemandsOfAllLetters")
    public RenderedResponse countAll() {
        return collections.count(CollectionType.DEMANDS);
    }

    @GET
    @Path("/letters/{letter}/demands/count")
    @Formats(MediaFormat.JSON)
    @Operation(operationId = "countDemands")
    public RenderedResponse count(@PathParam("letter") String letter) {
        return collections.count(CollectionType.DEMANDS, letter);
    }
}
