package org.undersigned.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Organizations, and which letters each of them signed. */
@Path("/organizations")
@Tag(name = "Organizations")
class OrganizationsResource {

    private final Collections collections;

    @Inject
    OrganizationsResource(Collections collections) {
        this.collections = collections;
    }

    @GET
    @Operation(operationId = "listOrganizations", summary = "Organizations and what they signed, the busiest first")
    public Answer all() {
        return collections.all(Holding.ORGANIZATIONS);
    }

    @GET
    @Path("/count")
    @Operation(operationId = "countOrganizations", summary = "How many there are")
    public Answer count() {
        return collections.count(Holding.ORGANIZATIONS);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getOrganization", summary = "One of them")
    public Answer one(@PathParam("id") String id) {
        return collections.one(Holding.ORGANIZATIONS, id);
    }
}
