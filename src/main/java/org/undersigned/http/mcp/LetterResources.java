package org.undersigned.http.mcp;

import io.quarkiverse.mcp.server.JsonRpcErrorCodes;
import io.quarkiverse.mcp.server.McpException;
import io.quarkiverse.mcp.server.ResourceResponse;
import io.quarkiverse.mcp.server.ResourceTemplateManager;
import io.quarkiverse.mcp.server.TextResourceContents;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.undersigned.http.collection.lookup.NotFoundProblems;
import org.undersigned.http.collection.lookup.PublishedLetters;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Summary;
import org.undersigned.representation.ShownRevision;
import org.undersigned.store.Letters;
import org.undersigned.store.query.Query;
import org.undersigned.store.query.QueryableType;
import org.undersigned.store.query.StoredItem;
import org.undersigned.store.query.revision.LetterScope;

/** The text of each letter as a resource, with the numbers and addresses of its paragraphs. */
@ApplicationScoped
class LetterResources {

    private static final String URI = "undersigned:///letters/";
    private static final String MARKDOWN = "text/markdown";

    private final Letters letters;
    private final PublishedLetters published;
    private final NotFoundProblems notFound;
    private final ResponseFactory responses;

    @Inject
    LetterResources(Letters letters, PublishedLetters published, NotFoundProblems notFound, ResponseFactory responses) {
        this.letters = letters;
        this.published = published;
        this.notFound = notFound;
        this.responses = responses;
    }

    void register(@Observes StartupEvent start, ResourceTemplateManager templates) {
        templates
                .newResourceTemplate("letter")
                .setTitle("The text of a letter")
                .setDescription("The whole text of an open letter, with the number and the address of each paragraph."
                        + " The list of signatories is left out: find_signatories has it.")
                .setUriTemplate(URI + "{letter}")
                .setMimeType(MARKDOWN)
                .setHandler(call -> read(call.requestUri().value(), call.args().get("letter")))
                .register();
    }

    private ResourceResponse read(String uri, String id) {
        try {
            String text = text(id);
            return new ResourceResponse(List.of(new TextResourceContents(uri, text, MARKDOWN)));
        } catch (ProblemException problem) {
            throw new McpException(problem.getMessage(), JsonRpcErrorCodes.RESOURCE_NOT_FOUND);
        }
    }

    private String text(String id) {
        if (!Slug.isSlug(id)) {
            throw notFound.letter(id);
        }
        Slug letter = new Slug(id);
        published.refuseWithdrawn(letter);
        LetterScope scope = letters.scope(letter).orElseThrow(() -> notFound.letter(id));
        Summary summary = Optional.ofNullable(
                        letters.summaries(List.of(id), scope.asOf()).get(letter))
                .orElseThrow(() -> notFound.letter(id));
        LetterText text = new LetterText(summary, responses.address(ShownRevision.path(letter, scope.revision())));
        letters.page(Query.of(QueryableType.SECTIONS, scope), null, LetterText.MAX_SECTIONS).items().stream()
                .map(StoredItem::value)
                .forEach(text::add);
        return text.toString();
    }
}
