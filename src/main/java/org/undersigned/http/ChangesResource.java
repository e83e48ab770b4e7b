package org.undersigned.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Slug;
import org.undersigned.representation.Feed;
import org.undersigned.store.Letters;
import org.undersigned.store.Published;

/** What was published or changed, to be followed. */
@Path("/")
@Tag(name = "Letters")
class ChangesResource {

    /** So many of the newest are in a feed. */
    static final int MOST = 50;

    private final Letters letters;
    private final Collections collections;
    private final Desk desk;

    @Inject
    ChangesResource(Letters letters, Collections collections, Desk desk) {
        this.letters = letters;
        this.collections = collections;
        this.desk = desk;
    }

    @GET
    @Path("/changes")
    @Operation(operationId = "listChangesOfAllLetters", summary = "The " + MOST + " newest revisions of all letters")
    public Answer all() {
        Wish.none(desk.query());
        Feed feed = new Feed("Open letters", desk.address("/changes"), desk.address("/letters"));
        return answer(feed, null, letters.lastPublished().orElse(null));
    }

    @GET
    @Path("/letters/{letter}/changes")
    @Operation(operationId = "listChanges", summary = "The " + MOST + " newest revisions of one letter")
    public Answer ofLetter(@PathParam("letter") String letter) {
        Published published = collections.published(letter);
        Wish.none(desk.query());
        Letter now = published.letter();
        Feed feed = new Feed(
                now.title(),
                desk.address(desk.asking().path()),
                desk.addresses().letter(now.id()));
        return answer(feed, now.id(), published.publishedAt());
    }

    /** @param letter {@code null} for all */
    private Answer answer(Feed feed, Slug letter, Instant modified) {
        letters.editions(
                Optional.ofNullable(letter),
                MOST,
                edition -> feed.add(
                        desk.addresses(),
                        edition.now().letter(),
                        edition.now().revision(),
                        edition.now().publishedAt(),
                        edition.before().orElse(null)));
        String text = desk.form() == Form.ATOM ? feed.atom() : feed.json();
        return Answer.of(desk.form(), text, letter, modified)
                .linking(desk.alternates())
                .counting(feed.size());
    }
}
