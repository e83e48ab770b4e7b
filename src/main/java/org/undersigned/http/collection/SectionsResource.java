package org.undersigned.http.collection;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.http.protocol.RenderedResponse;

/** Headings and paragraphs. */
@Path("/")
@Tag(name = "Sections")
class SectionsResource {

    private final CollectionResponses collectionResponses;

    @Inject
    SectionsResource(CollectionResponses collectionResponses) {
        this.collectionResponses = collectionResponses;
    }

    @GET
    @Path("/sections")
    @Operation(operationId = "listSectionsOfAllLetters", summary = "Headings and paragraphs, of all letters")
    public RenderedResponse all() {
        return collectionResponses.all(CollectionType.SECTIONS);
    }

    @GET
    @Path("/letters/{letter}/sections")
    @Operation(operationId = "listSections", summary = "Headings and paragraphs, of one letter")
    public RenderedResponse ofLetter(@PathParam("letter") String letter) {
        return collectionResponses.of(CollectionType.SECTIONS, letter);
    }

    @GET
    @Path("/letters/{letter}/sections/{id}")
    @Operation(operationId = "getSection", summary = "One of them")
    public RenderedResponse one(@PathParam("letter") String letter, @PathParam("id") String id) {
        return collectionResponses.one(CollectionType.SECTIONS, letter, id);
    }

    @GET
    @Path("/sections/count")
    @Operation(operationId = "countSectionsOfAllLetters", summary = "How many there are, of all letters")
    public RenderedResponse countAll() {
        return collectionResponses.count(CollectionType.SECTIONS);
    }

    @GET
    @Path("/letters/{letter}/sections/count")
    @Operation(operationId = "countSections", summary = "How many there are, of one letter")
    public RenderedResponse count(@PathParam("letter") String letter) {
        return collectionResponses.count(CollectionType.SECTIONS, letter);
    }
}
