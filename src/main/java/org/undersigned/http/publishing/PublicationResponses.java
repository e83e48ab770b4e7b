package org.undersigned.http.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.undersigned.http.collection.LetterTags;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.publishing.PublicationCodec.DryRun;
import org.undersigned.http.publishing.PublicationCodec.Publication;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.interchange.ObjectCodec;
import org.undersigned.interchange.PartJson;
import org.undersigned.interchange.ValueCodec;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Slug;
import org.undersigned.page.FindingSentences;
import org.undersigned.publishing.ReadingPreview;
import org.undersigned.representation.ShownRevision;
import org.undersigned.representation.diff.LetterDiff;
import org.undersigned.store.LetterOwner;
import org.undersigned.store.LetterRevision;
import org.undersigned.store.Letters;
import org.undersigned.store.PublicationOutcome;
import org.undersigned.store.PublicationRequest;
import org.undersigned.store.Publications;

/** Responses to requests that write. They are JSON, and not cached. */
@ApplicationScoped
public class PublicationResponses {

    private final Letters letters;
    private final Publications publications;
    private final LetterTags tags;
    private final Preconditions preconditions;
    private final ResponseFactory responses;

    @Inject
    PublicationResponses(
            Letters letters,
            Publications publications,
            LetterTags tags,
            Preconditions preconditions,
            ResponseFactory responses) {
        this.letters = letters;
        this.publications = publications;
        this.tags = tags;
        this.preconditions = preconditions;
        this.responses = responses;
    }

    /** The problem of a letter that is refused, with its findings. */
    static ProblemException refused(List<Finding> findings, String language) {
        return new ProblemException(
                        ProblemType.LETTER_REFUSED, "the letter can't be published as it is; see its findings")
                .with(
                        "findings",
                        JsonMapping.tree(
                                PartJson.write(FindingSentences.of(language).translate(findings))));
    }

    /**
     * The response to an outcome; a problem unless a revision is stored.
     *
     * @param language of the sentences of findings
     */
    Response of(Slug letter, PublicationOutcome outcome, PublicationRequest request, Unkept unkept, String language) {
        if (outcome instanceof PublicationOutcome.Stored stored) {
            return stored(stored, request.note(), unkept, language);
        }
        if (outcome instanceof PublicationOutcome.OwnedElsewhere elsewhere) {
            throw new ProblemException(
                            ProblemType.OWNED_ELSEWHERE,
                            "letter %s is published from a folder of the server; owner=http takes it over"
                                    .formatted(letter))
                    .with("owner", elsewhere.owner().label());
        }
        if (outcome instanceof PublicationOutcome.Refused refused) {
            throw refused(refused.findings(), language);
        }
        if (outcome instanceof PublicationOutcome.KeyReused) {
            throw ChangeResponses.keyReused();
        }
        throw preconditions.failed(letter);
    }

    private Response stored(PublicationOutcome.Stored stored, String note, Unkept unkept, String language) {
        Slug letter = stored.revision().letter();
        int number = stored.revision().revision();
        URI self = responses.address("/letters/" + letter);
        Publication body = new Publication(
                letter,
                number,
                stored.changed(),
                publications.owner(letter).orElse(LetterOwner.HTTP),
                self,
                responses.address(ShownRevision.path(letter, number)),
                tags.ofRevision(letter, number),
                note,
                FindingSentences.of(language).translate(findings(letter, number, unkept)),
                unkept.ignored());
        Response.ResponseBuilder response = json(stored.created() ? 201 : 200, PublicationCodec.PUBLICATION, body);
        if (stored.created()) {
            response.location(self);
        }
        return response.build();
    }

    /** Those of the revision, and those of the request. */
    private List<Finding> findings(Slug letter, int number, Unkept unkept) {
        List<Finding> stored =
                letters.letter(letter, number).map(LetterRevision::findings).orElse(List.of());
        return Stream.concat(stored.stream(), unkept.dropped().stream())
                .sorted()
                .toList();
    }

    /** What publishing would do. */
    Response dryRun(Slug letter, ReadingPreview reading, List<String> ignored, String language) {
        Optional<LetterRevision> published = letters.letter(letter);
        LetterDiff difference = published
                .filter(current -> reading.letter().isPresent())
                .map(current -> difference(current, reading))
                .orElse(null);
        DryRun body = new DryRun(
                new ReadingPreview(
                        reading.letter(),
                        FindingSentences.of(language).translate(reading.findings()),
                        reading.account(),
                        reading.source()),
                published.map(LetterRevision::revision).orElse(0),
                publications.owner(letter).orElse(null),
                published
                        .map(current -> tags.ofRevision(letter, current.revision()))
                        .orElse(null),
                difference,
                ignored);
        return json(200, PublicationCodec.DRY_RUN, body).build();
    }

    private LetterDiff difference(LetterRevision current, ReadingPreview reading) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return LetterDiff.between(
                responses.base(),
                new LetterDiff.Revision(current.letter(), current.revision(), current.publishedAt()),
                new LetterDiff.Revision(reading.letter().orElseThrow(), current.revision() + 1, now));
    }

    public static <T> Response.ResponseBuilder json(int status, ObjectCodec<T> codec, T body) {
        return uncached(status, MediaFormat.JSON.contentType(), JsonMapping.write(ValueCodec.objectOf(codec), body));
    }

    static Response.ResponseBuilder uncached(int status, String contentType, Object body) {
        return Response.status(status)
                .type(contentType)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(body);
    }
}
