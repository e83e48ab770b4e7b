package org.undersigned.http.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.protocol.QueryString;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Statistic;
import org.undersigned.letter.Summary;
import org.undersigned.page.CollectionView;
import org.undersigned.page.Pages;
import org.undersigned.representation.CollectionItem;
import org.undersigned.representation.CollectionPage;
import org.undersigned.representation.FacetValues;
import org.undersigned.representation.ResourceType;
import org.undersigned.store.Letters;
import org.undersigned.store.query.Filter;
import org.undersigned.store.query.Query;
import org.undersigned.store.query.QueryableType;
import org.undersigned.store.query.StoredItem;

/** Gathers what a page shows beside what was asked for: the letters that parts are of, and what there is to choose. */
@ApplicationScoped
public class CollectionPages {

    /** So many letters are on the first page. */
    private static final int NEWEST = 10;

    private final Letters letters;
    private final FacetResponses facetResponses;
    private final ResponseFactory responseFactory;

    @Inject
    CollectionPages(Letters letters, FacetResponses facetResponses, ResponseFactory responseFactory) {
        this.letters = letters;
        this.facetResponses = facetResponses;
        this.responseFactory = responseFactory;
    }

    /** The newest letters. */
    public RenderedResponse home() {
        List<CollectionItem<Summary>> newest =
                letters.page(Query.all(QueryableType.LETTERS), null, NEWEST).items().stream()
                        .map(storedItem -> new CollectionItem<>(
                                storedItem.letter(),
                                storedItem.value(),
                                responseFactory.addresses().letter(storedItem.letter())))
                        .toList();
        CollectionPage<Summary> collectionPage =
                new CollectionPage<>(null, null, newest.size(), newest, null, Map.of());
        String html = Pages.home(responseFactory.visit(), listing(ResourceType.LETTERS, collectionPage));
        return responseFactory.page(html, null, letters.lastPublished().orElse(null));
    }

    /** What a collection is counted by on its page. */
    <T> Map<String, FacetValues> choices(CollectionType<T> collectionType, CollectionQuery<T> parameters, Slug letter) {
        Set<String> names = new LinkedHashSet<>(collectionType.parts().facets());
        if (letter != null) {
            names.remove("letter");
        }
        return facetResponses.of(parameters, List.copyOf(names));
    }

    <T> String collection(ResourceType<T> resourceType, CollectionPage<T> collectionPage) {
        return Pages.collection(responseFactory.visit(), listing(resourceType, collectionPage));
    }

    private <T> CollectionView<T> listing(ResourceType<T> resourceType, CollectionPage<T> collectionPage) {
        List<CollectionView.Parameter> question = new ArrayList<>();
        QueryString.read(responseFactory.query())
                .forEach((name, values) ->
                        values.forEach(value -> question.add(new CollectionView.Parameter(name, value))));
        return new CollectionView<>(
                resourceType.name(), collectionPage, question, letters(collectionPage), sources(collectionPage));
    }

    /** The citations that the figures of a collection rest on. */
    private Map<Slug, List<Citation>> sources(CollectionPage<?> collectionPage) {
        Map<Slug, Set<String>> ids = new LinkedHashMap<>();
        for (CollectionItem<?> item : collectionPage.items()) {
            if (item.letter() != null && item.part() instanceof Statistic statistic) {
                statistic.citations().forEach(id -> ids.computeIfAbsent(item.letter(), letter -> new LinkedHashSet<>())
                        .add(id.value()));
            }
        }
        Map<Slug, List<Citation>> sources = new HashMap<>();
        ids.forEach((letter, wanted) -> sources.put(
                letter,
                letters
                        .page(
                                new Query<>(
                                        QueryableType.CITATIONS,
                                        Optional.of(letter),
                                        List.of(Filter.ids(List.copyOf(wanted))),
                                        List.of()),
                                null,
                                wanted.size())
                        .items()
                        .stream()
                        .map(StoredItem::value)
                        .toList()));
        return sources;
    }

    /** The letters that members are of, and those that can be chosen. */
    private Map<Slug, Summary> letters(CollectionPage<?> collectionPage) {
        Set<String> ids = new LinkedHashSet<>();
        if (collectionPage.letter() != null) {
            ids.add(collectionPage.letter().value());
        }
        collectionPage.items().stream()
                .filter(item -> item.letter() != null)
                .forEach(item -> ids.add(item.letter().value()));
        if (collectionPage.facets() != null && collectionPage.facets().containsKey("letter")) {
            collectionPage.facets().get("letter").values().forEach(value -> ids.add(value.value()));
        }
        return letters.summaries(ids);
    }
}
