package org.undersigned.http.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.http.collection.lookup.NotFoundProblems;
import org.undersigned.http.collection.lookup.PublishedLetters;
import org.undersigned.http.collection.query.CollectionQuery;
import org.undersigned.http.collection.query.CollectionType;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.protocol.BodyWriter;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.letter.Slug;
import org.undersigned.representation.CollectionItem;
import org.undersigned.representation.CollectionPage;
import org.undersigned.representation.ResourceUris;
import org.undersigned.representation.table.CsvwMetadata;
import org.undersigned.store.Letters;
import org.undersigned.store.query.Page;
import org.undersigned.store.query.Query;
import org.undersigned.store.query.filter.Filter;
import org.undersigned.store.query.filter.Filters;
import org.undersigned.store.query.revision.LetterScope;

/** Responses for collections and their counts, in the negotiated format. */
@ApplicationScoped
public class CollectionResponses {

    /** The approximate number of bytes of a page without its items. */
    private static final int ENVELOPE = 2000;

    private final Letters letters;
    private final PublishedLetters published;
    private final FacetResponses facets;
    private final FilterHints hints;
    private final CollectionPages pages;
    private final CollectionBodies bodies;
    private final CollectionLinks links;
    private final ItemResponses items;
    private final CardResponses cards;
    private final ResponseFactory responses;

    @Inject
    CollectionResponses(
            Letters letters,
            PublishedLetters published,
            FacetResponses facets,
            FilterHints hints,
            CollectionPages pages,
            CollectionBodies bodies,
            CollectionLinks links,
            ItemResponses items,
            CardResponses cards,
            ResponseFactory responses) {
        this.letters = letters;
        this.published = published;
        this.facets = facets;
        this.hints = hints;
        this.pages = pages;
        this.bodies = bodies;
        this.links = links;
        this.items = items;
        this.cards = cards;
        this.responses = responses;
    }

    /** A collection over all letters. */
    public <T> RenderedResponse all(CollectionType<T> type) {
        if (responses.form() == MediaFormat.PNG) {
            return cards.all(type);
        }
        return all(type, Map.of());
    }

    /** The organizations that signed letters with an organization, those with the most common letters first. */
    public RenderedResponse cosigners(String id) {
        Filter itself = Filters.organizations(List.of(id));
        if (letters.count(Query.organization(id)) == 0) {
            throw NotFoundProblems.item(CollectionType.ORGANIZATIONS, id);
        }
        return all(
                CollectionType.ORGANIZATIONS,
                Map.of("cosigner", List.of(Filters.letterOrganization(List.of(id)), itself.negated())));
    }

    private <T> RenderedResponse all(CollectionType<T> type, Map<String, List<Filter>> fixed) {
        CollectionQuery<T> query = CollectionQuery.parse(type, Optional.empty(), responses, fixed);
        return respond(new CollectionRequest<>(
                type, query, null, null, letters.lastChanged().orElse(null)));
    }

    /** A collection of one letter. */
    public <T> RenderedResponse of(CollectionType<T> type, String letter) {
        if (responses.form() == MediaFormat.PNG) {
            return cards.of(type, letter);
        }
        LetterScope scope = published.scope(letter);
        CollectionQuery<T> query = CollectionQuery.parse(type, Optional.of(scope), responses);
        return respond(new CollectionRequest<>(type, query, scope.letter(), scope.revision(), scope.publishedAt()));
    }

    /** The number of items of a collection over all letters. */
    public RenderedResponse count(CollectionType<?> type) {
        long total = letters.count(CollectionQuery.parseFilters(type, Optional.empty(), responses));
        return total(total, null, letters.lastChanged().orElse(null));
    }

    /** The number of items of a collection of one letter. */
    public RenderedResponse count(CollectionType<?> type, String letter) {
        LetterScope scope = published.scope(letter);
        long total = letters.count(CollectionQuery.parseFilters(type, Optional.of(scope), responses));
        return total(total, scope.letter(), scope.publishedAt());
    }

    private static RenderedResponse total(long total, Slug letter, Instant modified) {
        return RenderedResponse.of(MediaFormat.JSON, "{\"total\":" + total + "}", letter, modified);
    }

    /** An organization, which has no letter of its own. */
    public RenderedResponse organization(String id) {
        return responses.form() == MediaFormat.PNG ? cards.organization(id) : items.organization(id);
    }

    /** An item of a letter. */
    public <T> RenderedResponse one(CollectionType<T> type, String letter, String id) {
        return responses.form() == MediaFormat.PNG ? cards.one(type, letter, id) : items.one(type, letter, id);
    }

    private <T> RenderedResponse respond(CollectionRequest<T> request) {
        CollectionQuery<T> query = request.query();
        if (responses.form() == MediaFormat.CSVW) {
            String metadata = CsvwMetadata.describe(query.family(), links.self(".csv"));
            return RenderedResponse.of(MediaFormat.CSVW, metadata, request.letter(), request.modified());
        }
        if (query.limit() == null) {
            return deliver(request, null, bodies.all(request));
        }
        Page<T> page = letters.page(query.query(), query.cursor(), query.limit());
        ResourceUris uris = responses.addresses();
        List<CollectionItem<T>> plain = page.items().stream()
                .map(stored -> CollectionBodies.item(request, stored, uris))
                .toList();
        List<CollectionItem<T>> shown =
                query.included().isEmpty() ? plain : new ItemContexts(letters, uris, query).add(plain);
        URI next = request.type().followed()
                ? links.since(last(page))
                : page.next().map(links::next).orElse(null);
        return switch (responses.form()) {
            case HTML -> html(request, page, shown, next);
            case JSON -> deliver(request, next, json(request, page, shown, next));
            default -> deliver(request, next, bodies.page(request, shown));
        };
    }

    /** The id of the last item of a page; {@code null} if it has none. */
    private static String last(Page<?> page) {
        return page.items().isEmpty()
                ? null
                : page.items().get(page.items().size() - 1).id();
    }

    private <T> RenderedResponse deliver(CollectionRequest<T> request, URI next, BodyWriter body) {
        RenderedResponse.ResponseMetadata metadata =
                responses.about(request.letter(), request.modified(), links.headers(next));
        return responses.deliver(metadata, published.version(request.letter(), request.revision()), body);
    }

    private <T> RenderedResponse html(
            CollectionRequest<T> request, Page<T> page, List<CollectionItem<T>> shown, URI next) {
        CollectionPage<T> view = new CollectionPage<>(
                request.letter(),
                request.revision(),
                page.total(),
                shown,
                next,
                pages.facets(request),
                hints.of(request.query(), page.total()),
                Map.of());
        Long asOf = request.query().query().asOf();
        return responses.page(
                pages.collection(request.type().family(), view, asOf), request.letter(), request.modified());
    }

    private <T> BodyWriter json(CollectionRequest<T> request, Page<T> page, List<CollectionItem<T>> shown, URI next) {
        return out -> {
            out.counting();
            CollectionPage<T> body = new CollectionPage<>(
                    request.letter(),
                    revision(request, page),
                    page.total(),
                    shown,
                    next,
                    facets.of(request.query()),
                    hints.of(request.query(), page.total()),
                    links.inBody());
            out.expecting(ENVELOPE
                    + shown.stream().mapToInt(CollectionItem::estimatedLength).sum());
            JsonMapping.write(request.type().page(request.query().family()), body, out);
            shown.forEach(item -> out.count());
        };
    }

    /** The revision that the items are of: a publication may have happened since the request began. */
    private static Integer revision(CollectionRequest<?> request, Page<?> page) {
        return request.letter() == null || page.items().isEmpty()
                ? request.revision()
                : Integer.valueOf(page.items().get(0).revision());
    }
}
