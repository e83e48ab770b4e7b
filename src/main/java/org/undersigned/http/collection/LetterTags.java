package org.undersigned.http.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.protocol.ContentDigest;
import org.undersigned.letter.Sha256;
import org.undersigned.letter.Slug;
import org.undersigned.representation.ResourceUris;
import org.undersigned.store.Letters;
import org.undersigned.store.query.revision.LetterScope;

/** The entity tags of letters: those of {@code GET /letters/{letter}} as JSON, which differ for each revision. */
@ApplicationScoped
public class LetterTags {

    private final Letters letters;
    private final IncludeResponses summaries;
    private final ResponseFactory responses;

    @Inject
    LetterTags(Letters letters, IncludeResponses summaries, ResponseFactory responses) {
        this.letters = letters;
        this.summaries = summaries;
        this.responses = responses;
    }

    /**
     * The revision that a letter has, and its entity tag.
     *
     * @param revision 0 if the letter does not exist; it has no tag then
     */
    public record CurrentTag(int revision, String tag) {}

    public CurrentTag current(Slug letter) {
        return letters.scope(letter)
                .map(scope -> new CurrentTag(scope.revision(), tag(scope)))
                .orElse(new CurrentTag(0, null));
    }

    /** The entity tag that the letter has, or had, while a revision of it is current; {@code null} without that revision. */
    public String ofRevision(Slug letter, int revision) {
        return letters.scope(letter, revision).map(this::tag).orElse(null);
    }

    private String tag(LetterScope scope) {
        String json = summaries.json(scope, new ResourceUris(responses.base()));
        byte[] digest = Sha256.digest(json.getBytes(StandardCharsets.UTF_8));
        return ContentDigest.tag(ContentDigest.ofRevision(digest, scope.revision()), false);
    }
}
