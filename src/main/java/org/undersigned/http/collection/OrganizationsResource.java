package org.undersigned.http.collection;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.http.protocol.RenderedResponse;

/** Organizations, and which letters each of them signed. */
@Path("/organizations")
@Tag(name = "Organizations")
class OrganizationsResource {

    private final CollectionResponses collections;

    @Inject
    OrganizationsResource(CollectionResponses collections) {
        this.collections = collections;
    }

    @GET
    @Operation(operationId = "listOrganizations", summary = "Organizations and what they signed, the busiest first")
    public RenderedResponse all() {
        return collections.all(CollectionType.ORGANIZATIONS);
    }

    @GET
    @Path("/count")
    @Operation(operationId = "countOrganizations", summary = "How many there are")
    public RenderedResponse count() {
        return collections.count(CollectionType.ORGANIZATIONS);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getOrganization", summary = "One of them")
    public RenderedResponse one(@PathParam("id") String id) {
        return collections.one(CollectionType.ORGANIZATIONS, id);
    }
}
