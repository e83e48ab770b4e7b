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

    private final CollectionResponses collectionResponses;

    @Inject
    SearchResource(CollectionResponses collectionResponses) {
        this.collectionResponses = collectionResponses;
    }

    @GET
    @Path("/search")
    @Operation(operationId = "search", summary = "Parts of letters in which words occur, the nearest first")
    public RenderedResponse search() {
        return collectionResponses.all(CollectionType.HITS);
    }

    @GET
    @Path("/search/count")
    @Operation(operationId = "countSearch", summary = "How many parts of letters words occur in")
    public RenderedResponse count() {
        return collectionResponses.count(CollectionType.HITS);
    }
}
