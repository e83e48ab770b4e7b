package org.undersigned.http.collection.resource;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.http.collection.CollectionResponses;
import org.undersigned.http.collection.query.CollectionType;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.http.route.Formats;

/** Organizations, with the letters that each of them signed. */
@Path("/organizations")
@Tag(name = "Organizations")
class OrganizationsResource {

    private final CollectionResponses collections;

    @Inject
    OrganizationsResource(CollectionResponses collections) {
        this.collections = collections;
    }

    @GET
    @Formats({MediaFormat.JSON, MediaFormat.CSV, MediaFormat.NDJSON, MediaFormat.XLSX, MediaFormat.HTML, MediaFormat.PNG
    })
    @Operation(operationId = "listOrganizations")
    public RenderedResponse all() {
        return collections.all(CollectionType.ORGANIZATIONS);
    }

    @GET
    @Path("/count")
    @Formats(MediaFormat.JSON)
    @Operation(operationId = "countOrganizations")
    public RenderedResponse count() {
        return collections.count(CollectionType.ORGANIZATIONS);
    }

    @GET
    @Path("/{id}")
    @Formats({MediaFormat.JSON, MediaFormat.HTML, MediaFormat.PNG})
    @Operation(operationId = "getOrganization")
    public RenderedResponse one(@PathParam("id") String id) {
        return collections.organization(id);
    }

    @GET
    @Path("/{id}/cosigners")
    @Formats({MediaFormat.JSON, MediaFormat.CSV, MediaFormat.NDJSON, MediaFormat.XLSX})
    @Operation(
            operationId = "listCosigners",
            summary = "List the organizations that signed letters with an organization")
    public RenderedResponse cosigners(@PathParam("id") String id) {
        return collections.cosigners(id);
    }
}
