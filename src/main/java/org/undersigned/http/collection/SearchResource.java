package org.undersigned.http.collection;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.http.route.Formats;

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
    @Formats({MediaFormat.JSON, MediaFormat.CSV, MediaFormat.NDJSON, MediaFormat.HTML})
    @Operation(operationId = "search", summary = "Parts of letters in which words occur, the nearest first")
    public RenderedResponse search() {
        return collections.all(CollectionType.HITS);
    }

    @GET
    @Path("/search/count")
    @Formats(MediaFormat.JSON)
    @Operation(operationId = "countSearch", summary = "How many parts of letters words occur in")
    public RenderedResponse count() {
        return collections.count(CollectionType.HITS);
    }
}
