package org.undersigned.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Headings and paragraphs. */
@Path("/")
@Tag(name = "Sections")
class SectionsResource {

    private final Collections collections;

    @Inject
    SectionsResource(Collections collections) {
        this.collections = collections;
    }

    @GET
    @Path("/sections")
    @Operation(operationId = "listSectionsOfAllLetters", summary = "Headings and paragraphs, of all letters")
    public Answer all() {
        return collections.all(Holding.SECTIONS);
    }

    @GET
    @Path("/letters/{letter}/sections")
    @Operation(operationId = "listSections", summary = "Headings and paragraphs, of one letter")
    public Answer ofLetter(@PathParam("letter") String letter) {
        return collections.of(Holding.SECTIONS, letter);
    }

    @GET
    @Path("/letters/{letter}/sections/{id}")
    @Operation(operationId = "getSection", summary = "One of them")
    public Answer one(@PathParam("letter") String letter, @PathParam("id") String id) {
        return collections.one(Holding.SECTIONS, letter, id);
    }

    @GET
    @Path("/sections/count")
    @Operation(operationId = "countSectionsOfAllLetters", summary = "How many there are, of all letters")
    public Answer countAll() {
        return collections.count(Holding.SECTIONS);
    }

    @GET
    @Path("/letters/{letter}/sections/count")
    @Operation(operationId = "countSections", summary = "How many there are, of one letter")
    public Answer count(@PathParam("letter") String letter) {
        return collections.count(Holding.SECTIONS, letter);
    }
}
