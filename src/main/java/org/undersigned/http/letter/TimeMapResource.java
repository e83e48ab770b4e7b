package org.undersigned.http.letter;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.http.collection.lookup.PublishedLetters;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.http.route.Formats;
import org.undersigned.representation.feed.TimeMap;
import org.undersigned.store.query.revision.LetterScope;

/** The TimeMaps of letters: where each revision is, and when it was published. */
@Path("/letters/{letter}/timemap")
@Tag(name = "Letters")
class TimeMapResource {

    private final PublishedLetters published;
    private final ResponseFactory responses;

    @Inject
    TimeMapResource(PublishedLetters published, ResponseFactory responses) {
        this.published = published;
        this.responses = responses;
    }

    @GET
    @Formats(MediaFormat.LINK_FORMAT)
    @Operation(
            operationId = "getTimeMap",
            summary = "Get the TimeMap of a letter: all of its revisions with their dates")
    public RenderedResponse timeMap(@PathParam("letter") String letter) {
        List<LetterScope> revisions = published.revisions(letter);
        responses.requireNoParameters();
        LetterScope current = revisions.get(revisions.size() - 1);
        Instant modified = current.publishedAt();
        TimeMap timeMap = new TimeMap(responses.base(), current.letter());
        revisions.forEach(revision -> timeMap.add(revision.revision(), revision.publishedAt()));
        return RenderedResponse.of(MediaFormat.LINK_FORMAT, timeMap.text(), current.letter(), modified);
    }
}
