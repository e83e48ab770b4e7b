package org.undersigned.http.letter;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.undersigned.http.collection.lookup.PublishedLetters;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.parameter.QueryParameters;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.http.route.Formats;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.interchange.ValueCodec;
import org.undersigned.page.DiffPage;
import org.undersigned.representation.diff.LetterDiff;
import org.undersigned.representation.diff.LetterDiffCodec;
import org.undersigned.store.LetterRevision;
import org.undersigned.store.query.revision.LetterScope;

/** The differences between two revisions of a letter. */
@Path("/letters/{letter}/diff")
@Tag(name = "Revisions")
class DiffResource {

    private static final ValueCodec<LetterDiff> CODEC = ValueCodec.objectOf(LetterDiffCodec.DIFF);

    private final PublishedLetters published;
    private final ResponseFactory responses;

    @Inject
    DiffResource(PublishedLetters published, ResponseFactory responses) {
        this.published = published;
        this.responses = responses;
    }

    @GET
    @Formats({MediaFormat.JSON, MediaFormat.HTML})
    @Operation(operationId = "diffRevisions", summary = "Compare two revisions of a letter")
    public RenderedResponse diff(@PathParam("letter") String letter) {
        LetterScope scope = published.scope(letter);
        QueryParameters given = responses.parameters(DiffParameters.ALL);
        int to = given.find(DiffParameters.TO).orElse(scope.revision());
        int from = given.find(DiffParameters.FROM).orElse(Math.max(1, to - 1));
        LetterDiff diff = LetterDiff.between(responses.base(), revision(scope, from), revision(scope, to));
        if (responses.form() == MediaFormat.HTML) {
            return responses.page(DiffPage.render(responses.visit(), diff), scope.letter(), scope.publishedAt());
        }
        return RenderedResponse.of(
                        MediaFormat.JSON, JsonMapping.write(CODEC, diff), scope.letter(), scope.publishedAt())
                .linking(responses.alternates());
    }

    private LetterDiff.Revision revision(LetterScope scope, int number) {
        LetterRevision revision = published.revisionUpTo(scope, number);
        return new LetterDiff.Revision(revision.letter(), revision.revision(), revision.publishedAt());
    }
}
