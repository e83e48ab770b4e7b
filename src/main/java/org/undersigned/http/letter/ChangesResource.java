package org.undersigned.http.letter;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.http.collection.PublishedLetters;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.parameter.QueryParameters;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.http.route.Formats;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Slug;
import org.undersigned.representation.feed.Feed;
import org.undersigned.store.LetterRevision;
import org.undersigned.store.Letters;

/** Feeds of new and changed letters. */
@Path("/")
@Tag(name = "Letters")
class ChangesResource {

    /** The number of revisions in a feed. */
    static final int MOST = 50;

    private final Letters letters;
    private final PublishedLetters published;
    private final ResponseFactory responses;

    @Inject
    ChangesResource(Letters letters, PublishedLetters published, ResponseFactory responses) {
        this.letters = letters;
        this.published = published;
        this.responses = responses;
    }

    @GET
    @Path("/changes")
    @Formats({MediaFormat.FEED, MediaFormat.ATOM})
    @Operation(
            operationId = "listChangesOfAllLetters",
            summary = "List the " + MOST + " latest revisions of all letters")
    public RenderedResponse all() {
        QueryParameters.requireNone(responses.query());
        Feed feed = new Feed("Open letters", responses.address("/changes"), responses.address("/letters"));
        return answer(feed, null, letters.lastPublished().orElse(null));
    }

    @GET
    @Path("/letters/{letter}/changes")
    @Formats({MediaFormat.FEED, MediaFormat.ATOM})
    @Operation(operationId = "listChanges", summary = "List the " + MOST + " latest revisions of a letter")
    public RenderedResponse ofLetter(@PathParam("letter") String letter) {
        LetterRevision revision = published.revision(letter);
        QueryParameters.requireNone(responses.query());
        Letter now = revision.letter();
        Feed feed = new Feed(
                now.title(),
                responses.address(responses.asking().path()),
                responses.addresses().letter(now.id()));
        return answer(feed, now.id(), revision.publishedAt());
    }

    /** @param letter {@code null} for all */
    private RenderedResponse answer(Feed feed, Slug letter, Instant modified) {
        letters.forEachNewestRevision(
                Optional.ofNullable(letter),
                MOST,
                revisionPair -> feed.addRevision(
                        responses.addresses(),
                        revisionPair.current().letter(),
                        revisionPair.current().revision(),
                        revisionPair.current().publishedAt(),
                        revisionPair.previous().orElse(null)));
        String text = responses.form() == MediaFormat.ATOM ? feed.atom() : feed.json();
        return RenderedResponse.of(responses.form(), text, letter, modified)
                .linking(responses.alternates())
                .counting(feed.size());
    }
}
