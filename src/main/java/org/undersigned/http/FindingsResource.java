package org.undersigned.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the reader of letters noticed. */
@Path("/")
@Tag(name = "Findings")
class FindingsResource {

    private final Collections collections;

    @Inject
    FindingsResource(Collections collections) {
        this.collections = collections;
    }

    @GET
    @Path("/findings")
    @Operation(operationId = "listFindingsOfAllLetters", summary = "What the reader noticed, of all letters")
    public Answer all() {
        return collections.all(Holding.FINDINGS);
    }

    @GET
    @Path("/letters/{letter}/findings")
    @Operation(operationId = "listFindings", summary = "What the reader of a letter noticed")
    public Answer ofLetter(@PathParam("letter") String letter) {
        return collections.of(Holding.FINDINGS, letter);
    }

    @GET
    @Path("/findings/count")
    @Operation(operationId = "countFindingsOfAllLetters", summary = "How many findings there are, of all letters")
    public Answer countAll() {
        return collections.count(Holding.FINDINGS);
    }

    @GET
    @Path("/letters/{letter}/findings/count")
    @Operation(operationId = "countFindings", summary = "How many findings there are, of one letter")
    public Answer count(@PathParam("letter") String letter) {
        return collections.count(Holding.FINDINGS, letter);
    }
}
