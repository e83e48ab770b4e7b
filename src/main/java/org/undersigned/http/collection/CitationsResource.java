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

/** The links that letters make, also those whose target is lost. */
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
    @Operation(
            operationId = "listCitationsOfAllLetters",
            summary = "The links that letters make, also those whose target is lost, of all letters")
    public RenderedResponse all() {
        return collections.all(CollectionType.CITATIONS);
    }

    @GET
    @Path("/letters/{letter}/citations")
    @Formats(collection = true)
    @Operation(
            operationId = "listCitations",
            summary = "The links that letters make, also those whose target is lost, of one letter")
    public RenderedResponse ofLetter(@PathParam("letter") String letter) {
        return collections.of(CollectionType.CITATIONS, letter);
    }

    @GET
    @Path("/letters/{letter}/citations/{id}")
    @Formats({MediaFormat.JSON, MediaFormat.JSONLD, MediaFormat.HTML})
    @Operation(operationId = "getCitation", summary = "One of them")
    public RenderedResponse one(@PathParam("letter") String letter, @PathParam("id") String id) {
        return collections.one(CollectionType.CITATIONS, letter, id);
    }

    @GET
    @Path("/letters/{letter}/citations/count")
    @Formats(MediaFormat.JSON)
    @Operation(operationId = "countCitations", summary = "How many there are, of one letter")
    public RenderedResponse count(@PathParam("letter") String letter) {
        return collections.count(CollectionType.CITATIONS, letter);
    }

    @GET
    @Path("/citations/count")
    @Formats(MediaFormat.JSON)
    @Operation(operationId = "countCitationsOfAllLetters", summary = "How many there are, of all letters")
    public RenderedResponse countAll() {
        return collections.count(CollectionType.CITATIONS);
    }
}
