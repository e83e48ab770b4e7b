package org.undersigned.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is asked, of whom. */
@Path("/")
@Tag(name = "Demands")
class DemandsResource {

    private final Collections collections;

    @Inject
    DemandsResource(Collections collections) {
        this.collections = collections;
    }

    @GET
    @Path("/demands")
    @Operation(operationId = "listDemandsOfAllLetters", summary = "What is asked, of whom, of all letters")
    public Answer all() {
        return collections.all(Holding.DEMANDS);
    }

    @GET
    @Path("/letters/{letter}/demands")
    @Operation(operationId = "listDemands", summary = "What is asked, of whom, of one letter")
    public Answer ofLetter(@PathParam("letter") String letter) {
        return collections.of(Holding.DEMANDS, letter);
    }

    @GET
    @Path("/letters/{letter}/demands/{id}")
    @Operation(operationId = "getDemand", summary = "One of them")
    public Answer one(@PathParam("letter") String letter, @PathParam("id") String id) {
        return collections.one(Holding.DEMANDS, letter, id);
    }

    @GET
    @Path("/demands/count")
    @Operation(operationId = "countDemandsOfAllLetters", summary = "How many there are, of all letters")
    public Answer countAll() {
        return collections.count(Holding.DEMANDS);
    }

    @GET
    @Path("/letters/{letter}/demands/count")
    @Operation(operationId = "countDemands", summary = "How many there are, of one letter")
    public Answer count(@PathParam("letter") String letter) {
        return collections.count(Holding.DEMANDS, letter);
    }
}
