package org.undersigned.http.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.Consumer;
import org.undersigned.http.collection.lookup.NotFoundProblems;
import org.undersigned.http.collection.lookup.PublishedLetters;
import org.undersigned.http.collection.query.CollectionType;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.letter.Organization;
import org.undersigned.letter.RevisionSummary;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Summary;
import org.undersigned.page.Pages;
import org.undersigned.representation.CollectionItem;
import org.undersigned.representation.LetterVersion;
import org.undersigned.representation.ResourceUris;
import org.undersigned.representation.jsonld.JsonLdWriter;
import org.undersigned.store.LetterRevision;
import org.undersigned.store.Letters;
import org.undersigned.store.query.Query;
import org.undersigned.store.query.QueryableType;
import org.undersigned.store.query.StoredItem;
import org.undersigned.store.query.revision.LetterScope;

/** Responses for single items of collections, in the negotiated format. */
@ApplicationScoped
class ItemResponses {

    private final Letters letters;
    private final PublishedLetters published;
    private final NotFoundProblems notFound;
    private final CollectionLinks links;
    private final ResponseFactory responses;

    @Inject
    ItemResponses(
            Letters letters,
            PublishedLetters published,
            NotFoundProblems notFound,
            CollectionLinks links,
            ResponseFactory responses) {
        this.letters = letters;
        this.published = published;
        this.notFound = notFound;
        this.links = links;
        this.responses = responses;
    }

    RenderedResponse organization(String id) {
        responses.requireNoParameters();
        CollectionType<Organization> type = CollectionType.ORGANIZATIONS;
        StoredItem<Organization> stored = letters.page(Query.organization(id), null, 1).items().stream()
                .findFirst()
                .orElseThrow(() -> NotFoundProblems.item(type, id));
        Instant modified = letters.lastChanged().orElse(null);
        if (responses.form() == MediaFormat.HTML) {
            String html = Pages.organization(responses.visit(), stored.value());
            return responses.page(html, null, modified);
        }
        String json = JsonMapping.write(type.family().valueCodec(), item(type, stored, responses.addresses()));
        return RenderedResponse.of(MediaFormat.JSON, json, null, modified);
    }

    /** An item of a letter. */
    <T> RenderedResponse one(CollectionType<T> type, String letter, String id) {
        LetterScope scope = published.scope(letter);
        responses.requireNoParameters();
        Slug letterId = scope.letter();
        if (responses.form() == MediaFormat.HTML) {
            return type == CollectionType.REVISIONS
                    ? revision(scope, id)
                    : type == CollectionType.SIGNATORIES ? signatory(scope, id) : page(type, letterId, id);
        }
        CollectionItem<T> item = letters.item(type.parts(), scope, id)
                .map(stored -> item(type, stored, responses.addresses()))
                .orElseThrow(() -> notFound.item(type, letterId, id));
        String text = responses.form() == MediaFormat.JSONLD
                ? JsonLdWriter.write(responses.addresses(), item)
                : JsonMapping.write(type.family().valueCodec(), item);
        return RenderedResponse.of(responses.form(), text, letterId, scope.publishedAt())
                .linking(links.headers(type, item));
    }

    private <T> RenderedResponse page(CollectionType<T> type, Slug letter, String id) {
        LetterRevision revision = published.revision(letter.value());
        String html =
                Slug.isSlug(id) ? Pages.part(responses.visit(), revision.letter(), type.family(), new Slug(id)) : null;
        if (html == null) {
            throw notFound.item(type, letter, id);
        }
        return responses.page(html, letter, revision.publishedAt());
    }

    /** The signatory is looked up; the letter has too many to search them. */
    private RenderedResponse signatory(LetterScope scope, String id) {
        Signatory signatory = letters.item(QueryableType.SIGNATORIES, scope, id)
                .map(StoredItem::value)
                .orElseThrow(() -> notFound.item(CollectionType.SIGNATORIES, scope.letter(), id));
        LetterRevision revision = published.revision(scope);
        String html = Pages.signatory(responses.visit(), revision.letter(), signatory);
        return responses.page(html, scope.letter(), revision.publishedAt());
    }

    private RenderedResponse revision(LetterScope scope, String id) {
        Slug letter = scope.letter();
        RevisionSummary revision = letters.item(QueryableType.REVISIONS, scope, id)
                .map(StoredItem::value)
                .orElseThrow(() -> notFound.item(CollectionType.REVISIONS, letter, id));
        Summary summary = letters.item(QueryableType.LETTERS, scope, letter.value())
                .map(StoredItem::value)
                .orElseThrow(() -> notFound.letter(letter.value()));
        return responses.page(Pages.revision(responses.visit(), summary, revision), letter, scope.publishedAt());
    }

    /** Reads all items that a letter has in a collection, in constant memory. */
    <T> void forEach(
            CollectionType<T> type, LetterScope letter, ResourceUris uris, Consumer<CollectionItem<T>> consumer) {
        Query<T> query = Query.of(type.parts(), letter);
        letters.forEach(query, stored -> consumer.accept(item(type, stored, uris)));
    }

    /** An item with its URL below a base URL. */
    static <T> CollectionItem<T> item(CollectionType<T> type, StoredItem<T> stored, ResourceUris uris) {
        CollectionItem<T> item =
                CollectionItem.stored(stored.letter(), stored.document(), stored::value, type.uri(stored, uris));
        return stored.modified() == null
                ? item
                : item.withVersion(new LetterVersion(stored.revision(), stored.modified()));
    }
}
