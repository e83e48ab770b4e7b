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
    @Path("/citations")
    @Operation(
            operationId = "listCitationsOfAllLetters",
            summary = "The links that letters make, also those whose target is lost, of all letters")
    public Answer all() {
        return collections.all(Holding.CITATIONS);
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

    @GET
    @Path("/letters/{letter}/citations/count")
    @Operation(operationId = "countCitations", summary = "How many there are, of one letter")
    public Answer count(@PathParam("letter") String letter) {
        return collections.count(Holding.CITATIONS, letter);
    }

    @GET
    @Path("/citations/count")
    @Operation(operationId = "countCitationsOfAllLetters", summary = "How many there are, of all letters")
    public Answer countAll() {
        return collections.count(Holding.CITATIONS);
    }
}
