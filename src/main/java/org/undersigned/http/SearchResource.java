package org.undersigned.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One question over everything. */
@Path("/")
@Tag(name = "Search")
class SearchResource {

    private final Collections collections;

    @Inject
    SearchResource(Collections collections) {
        this.collections = collections;
    }

    @GET
    @Path("/search")
    @Operation(operationId = "search", summary = "Parts of letters in which words occur, the nearest first")
    public Answer search() {
        return collections.all(Holding.HITS);
    }

    @GET
    @Path("/search/count")
    @Operation(operationId = "countSearch", summary = "How many parts of letters words occur in")
    public Answer count() {
        return collections.count(Holding.HITS);
    }
}
