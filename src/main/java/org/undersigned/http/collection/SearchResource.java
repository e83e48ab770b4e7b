package org.undersigned.http.collection;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.http.protocol.RenderedResponse;

/** One question over everything. */
@Path("/")
@Tag(name = "Search")
class SearchResource {

    private final CollectionResponses collections;

    @Inject
    SearchResource(CollectionResponses collections) {
        this.collections = collections;
    }

    @GET
    @Path("/search")
    @Operation(operationId = "search", summary = "Parts of letters in which words occur, the nearest first")
    public RenderedResponse search() {
        return collections.all(CollectionType.HITS);
    }

    @GET
    @Path("/search/count")
    @Operation(operationId = "countSearch", summary = "How many parts of letters words occur in")
    public RenderedResponse count() {
        return collections.count(CollectionType.HITS);
    }
}
