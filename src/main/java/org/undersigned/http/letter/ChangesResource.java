package org.undersigned.http.letter;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.http.collection.lookup.PublishedLetters;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.parameter.ParameterType;
import org.undersigned.http.parameter.QueryParameter;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.http.route.Formats;
import org.undersigned.letter.Letter;
import org.undersigned.letter.LetterChange;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Summary;
import org.undersigned.representation.feed.Feed;
import org.undersigned.store.LetterRevision;
import org.undersigned.store.Letters;
import org.undersigned.store.query.revision.LetterScope;

/** Feeds of new and changed letters. */
@Path("/")
@Tag(name = "Letters")
public class ChangesResource {

    /** The number of revisions in a feed. */
    static final int MOST = 50;

    public static final QueryParameter<Long> BEFORE = QueryParameter.of(
                    "before",
                    "The start of an older page. Take it from \"next\"; do not construct it.",
                    ParameterType.pattern("[0-9]{1,18}", "a number from \"next\"")
                            .map(Long::valueOf))
            .withExample("2");

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
        Feed feed = new Feed("Open letters", responses.address("/changes"), responses.address("/letters"));
        return answer(feed, null, Long.MAX_VALUE, letters.lastChanged().orElse(null));
    }

    @GET
    @Path("/letters/{letter}/changes")
    @Formats({MediaFormat.FEED, MediaFormat.ATOM})
    @Operation(operationId = "listChanges", summary = "List the " + MOST + " latest revisions of a letter")
    public RenderedResponse ofLetter(@PathParam("letter") String letter) {
        LetterScope scope = published.scope(letter);
        LetterRevision revision = published.revision(scope);
        Letter now = revision.letter();
        Feed feed = new Feed(
                now.title(),
                responses.address(responses.asking().path()),
                responses.addresses().letter(now.id()));
        return answer(feed, now.id(), scope.pinned() ? scope.asOf() + 1 : Long.MAX_VALUE, revision.publishedAt());
    }

    private String title(LetterChange change) {
        Summary summary =
                letters.summaries(List.of(change.letter().value()), null).get(change.letter());
        return summary == null ? null : summary.title();
    }

    /**
     * @param letter {@code null} for all
     * @param end the id of a revision that the feed does not have, nor those after it
     */
    private RenderedResponse answer(Feed feed, Slug letter, long end, Instant modified) {
        Optional<Long> before = responses.parameters(List.of(BEFORE)).find(BEFORE);
        before.ifPresent(feed::archive);
        Optional<Long> older = letters.forEachNewestRevision(
                Optional.ofNullable(letter),
                Math.min(end, before.orElse(end)),
                MOST,
                revisionPair -> feed.addRevision(
                        responses.addresses(),
                        revisionPair.current().letter(),
                        revisionPair.current().revision(),
                        revisionPair.current().publishedAt(),
                        revisionPair.previous().orElse(null)),
                change -> feed.addChange(responses.addresses(), change, title(change)));
        older.ifPresent(feed::continueBefore);
        String text = responses.form() == MediaFormat.ATOM ? feed.atom() : feed.json();
        return RenderedResponse.of(responses.form(), text, letter, modified)
                .linking(responses.alternates())
                .counting(feed.size());
    }
}
