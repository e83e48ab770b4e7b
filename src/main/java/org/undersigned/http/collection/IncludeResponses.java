package org.undersigned.http.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.undersigned.http.collection.lookup.NotFoundProblems;
import org.undersigned.http.collection.lookup.PublishedLetters;
import org.undersigned.http.collection.query.CollectionType;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.parameter.ParameterType;
import org.undersigned.http.parameter.QueryParameter;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.letter.Summary;
import org.undersigned.representation.CollectionItem;
import org.undersigned.representation.ResourceType;
import org.undersigned.representation.ResourceUris;
import org.undersigned.representation.embed.LetterWithIncludes;
import org.undersigned.store.Letters;
import org.undersigned.store.query.QueryableType;
import org.undersigned.store.query.StoredItem;
import org.undersigned.store.query.revision.LetterScope;

/** The summary of a letter, with the collections that the client includes. */
@ApplicationScoped
public class IncludeResponses {

    private static final String TEXT = "text";

    /** What can be included, in the order of the response. */
    public static final List<String> NAMES = Stream.concat(
                    CollectionType.ALL.stream()
                            .filter(CollectionType::includable)
                            .map(CollectionType::name),
                    Stream.of(TEXT))
            .toList();

    public static final QueryParameter<String> INCLUDE = QueryParameter.of(
                    "include",
                    "The collections to add to the letter, complete, and its plain text.",
                    ParameterType.oneOf(NAMES))
            .commaSeparated();

    private final Letters letters;
    private final PublishedLetters published;
    private final NotFoundProblems notFound;
    private final ItemResponses items;
    private final CollectionLinks links;
    private final ResponseFactory responses;

    @Inject
    IncludeResponses(
            Letters letters,
            PublishedLetters published,
            NotFoundProblems notFound,
            ItemResponses items,
            CollectionLinks links,
            ResponseFactory responses) {
        this.letters = letters;
        this.published = published;
        this.notFound = notFound;
        this.items = items;
        this.links = links;
        this.responses = responses;
    }

    public RenderedResponse letter(String id) {
        LetterScope scope = published.scope(id);
        List<String> included = responses.parameters(List.of(INCLUDE)).list(INCLUDE);
        CollectionItem<Summary> item = item(scope, responses.addresses());
        List<String> headers = links.headers(CollectionType.LETTERS, item);
        if (included.isEmpty()) {
            return RenderedResponse.of(MediaFormat.JSON, json(item), scope.letter(), scope.publishedAt())
                    .linking(headers)
                    .versioned(scope.revision());
        }
        LetterWithIncludes body = include(item, scope, included);
        return responses.deliver(
                responses.about(scope.letter(), scope.publishedAt(), headers),
                published.version(scope.letter(), scope.revision()),
                body::write);
    }

    /** The summary of a letter as JSON. */
    String json(LetterScope scope, ResourceUris uris) {
        return json(item(scope, uris));
    }

    private static String json(CollectionItem<Summary> item) {
        return JsonMapping.write(ResourceType.LETTERS.valueCodec(), item);
    }

    private CollectionItem<Summary> item(LetterScope scope, ResourceUris uris) {
        String id = scope.letter().value();
        StoredItem<Summary> stored =
                letters.item(QueryableType.LETTERS, scope, id).orElseThrow(() -> notFound.letter(id));
        return ItemResponses.item(CollectionType.LETTERS, stored, uris);
    }

    private LetterWithIncludes include(CollectionItem<Summary> item, LetterScope scope, List<String> included) {
        LetterWithIncludes body = new LetterWithIncludes(ResourceType.LETTERS, item);
        CollectionType.ALL.stream()
                .filter(type -> type.includable() && included.contains(type.name()))
                .forEach(type -> include(body, type, scope));
        if (included.contains(TEXT)) {
            body.include(published.revision(scope).letter().text());
        }
        return body;
    }

    private <T> void include(LetterWithIncludes body, CollectionType<T> type, LetterScope scope) {
        ResourceUris uris = responses.addresses();
        body.include(type.family(), consumer -> items.forEach(type, scope, uris, consumer));
    }
}
