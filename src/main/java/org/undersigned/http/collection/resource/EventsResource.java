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

/** What happened to letters, for copies that follow them. */
@Path("/")
@Tag(name = "Events")
class EventsResource {

    private final CollectionResponses collections;

    @Inject
    EventsResource(CollectionResponses collections) {
        this.collections = collections;
    }

    @GET
    @Path("/events")
    @Formats({MediaFormat.JSON, MediaFormat.CSV, MediaFormat.NDJSON})
    @Operation(operationId = "listEventsOfAllLetters")
    public RenderedResponse all() {
        return collections.all(CollectionType.EVENTS);
    }

    @GET
    @Path("/letters/{letter}/events")
    @Formats({MediaFormat.JSON, MediaFormat.CSV, MediaFormat.NDJSON})
    @Operation(operationId = "listEvents")
    public RenderedResponse ofLetter(@PathParam("letter") String letter) {
        return collections.of(CollectionType.EVENTS, letter);
    }

    @GET
    @Path("/events/count")
    @Formats(MediaFormat.JSON)
    @Operation(operationId = "countEventsOfAllLetters")
    public RenderedResponse countAll() {
        return collections.count(CollectionType.EVENTS);
    }

    @GET
    @Path("/letters/{letter}/events/count")
    @Formats(MediaFormat.JSON)
    @Operation(operationId = "countEvents")
    public RenderedResponse count(@PathParam("letter") String letter) {
        return collections.count(CollectionType.EVENTS, letter);
    }
}
