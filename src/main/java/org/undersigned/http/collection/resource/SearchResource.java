package org.undersigned.http.collection.resource;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.http.collection.CollectionResponses;
import org.undersigned.http.collection.query.CollectionType;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.http.route.Formats;

/** Full-text search over all letters. */
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
    @Operation(operationId = "search", summary = "Search all letters")
    public RenderedResponse search() {
        return collections.all(CollectionType.HITS);
    }

    @GET
    @Path("/search/count")
    @Formats(MediaFormat.JSON)
    @Operation(operationId = "countSearch", summary = "Count the results of a search")
    public RenderedResponse count() {
        return collections.count(CollectionType.HITS);
    }
}
