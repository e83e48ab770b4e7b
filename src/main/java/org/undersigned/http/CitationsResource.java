package org.undersigned.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The links that letters make, also those whose target is lost. */
@Path("/")
@Tag(name = "Citations")
class CitationsResource {

    private final Collections collections;

    @Inject
    CitationsResource(Collections collections) {
        this.collections = collections;
    }

    @GET
    @Path("/letters/{letter}/citations")
    @Operation(
            operationId = "listCitations",
            summary = "The links that letters make, also those whose target is lost, of one letter")
    public Answer ofLetter(@PathParam("letter") String letter) {
        return collections.of(Holding.CITATIONS, letter);
    }

    @GET
    @Path("/letters/{letter}/citations/{id}")
    @Operation(operationId = "getCitation", summary = "One of them")
    public Answer one(@PathParam("letter") String letter, @PathParam("id") String id) {
        return collections.one(Holding.CITATIONS, letter, id);
    }
}
