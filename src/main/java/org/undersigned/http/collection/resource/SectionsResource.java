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

/** The sections of letters, with their headings and paragraphs. */
@Path("/")
@Tag(name = "Sections")
class SectionsResource {

    private final CollectionResponses collections;

    @Inject
    SectionsResource(CollectionResponses collections) {
        this.collections = collections;
    }

    @GET
    @Path("/sections")
    @Formats(collection = true, value = MediaFormat.PNG)
    @Operation(operationId = "listSectionsOfAllLetters")
    public RenderedResponse all() {
        return collections.all(CollectionType.SECTIONS);
    }

    @GET
    @Path("/letters/{letter}/sections")
    @Formats(collection = true, value = MediaFormat.PNG)
    @Operation(operationId = "listSections")
    public RenderedResponse ofLetter(@PathParam("letter") String letter) {
        return collections.of(CollectionType.SECTIONS, letter);
    }

    @GET
    @Path("/letters/{letter}/sections/{id}")
    @Formats({MediaFormat.JSON, MediaFormat.JSONLD, MediaFormat.HTML, MediaFormat.PNG})
    @Operation(operationId = "getSection")
    public RenderedResponse one(@PathParam("letter") String letter, @PathParam("id") String id) {
        return collections.one(CollectionType.SECTIONS, letter, id);
    }

    @GET
    @Path("/sections/count")
    @Formats(MediaFormat.JSON)
    @Operation(operationId = "countSectionsOfAllLetters")
    public RenderedResponse countAll() {
        return collections.count(CollectionType.SECTIONS);
    }

    @GET
    @Path("/letters/{letter}/sections/count")
    @Formats(MediaFormat.JSON)
    @Operation(operationId = "countSections")
    public RenderedResponse count(@PathParam("letter") String letter) {
        return collections.count(CollectionType.SECTIONS, letter);
    }
}
