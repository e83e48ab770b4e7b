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

/** The citations of letters, including links whose target was lost. */
@Path("/")
@Tag(name = "Citations")
class CitationsResource {

    private final CollectionResponses collections;

    @Inject
    CitationsResource(CollectionResponses collections) {
        this.collections = collections;
    }

    @GET
    @Path("/citations")
    @Formats(collection = true)
    @Operation(operationId = "listCitationsOfAllLetters")
    public RenderedResponse all() {
        return collections.all(CollectionType.CITATIONS);
    }

    @GET
    @Path("/letters/{letter}/citations")
    @Formats(collection = true)
    @Operation(operationId = "listCitations")
    public RenderedResponse ofLetter(@PathParam("letter") String letter) {
        return collections.of(CollectionType.CITATIONS, letter);
    }

    @GET
    @Path("/letters/{letter}/citations/{id}")
    @Formats({MediaFormat.JSON, MediaFormat.JSONLD, MediaFormat.HTML})
    @Operation(operationId = "getCitation")
    public RenderedResponse one(@PathParam("letter") String letter, @PathParam("id") String id) {
        return collections.one(CollectionType.CITATIONS, letter, id);
    }

    @GET
    @Path("/letters/{letter}/citations/count")
    @Formats(MediaFormat.JSON)
    @Operation(operationId = "countCitations")
    public RenderedResponse count(@PathParam("letter") String letter) {
        return collections.count(CollectionType.CITATIONS, letter);
    }

    @GET
    @Path("/citations/count")
    @Formats(MediaFormat.JSON)
    @Operation(operationId = "countCitationsOfAllLetters")
    public RenderedResponse countAll() {
        return collections.count(CollectionType.CITATIONS);
    }
}
