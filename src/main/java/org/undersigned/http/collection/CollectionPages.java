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
import org.undersigned.http.parameter.QueryString;
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
import org.undersigned.store.query.Query;
import org.undersigned.store.query.QueryableType;
import org.undersigned.store.query.StoredItem;
import org.undersigned.store.query.filter.Filters;

/** Builds the pages of collections, with the letters, citations and facets that they show. */
@ApplicationScoped
public class CollectionPages {

    /** The number of letters on the home page. */
    private static final int NEWEST = 10;

    private final Letters letters;
    private final FacetResponses facets;
    private final ResponseFactory responses;

    @Inject
    CollectionPages(Letters letters, FacetResponses facets, ResponseFactory responses) {
        this.letters = letters;
        this.facets = facets;
        this.responses = responses;
    }

    /**
     * The home page, with the newest letters.
     *
     * @param open whether letters that are sent are read
     */
    public RenderedResponse home(boolean open) {
        List<CollectionItem<Summary>> newest =
                letters.page(Query.all(QueryableType.LETTERS), null, NEWEST).items().stream()
                        .map(storedItem -> new CollectionItem<>(
                                storedItem.letter(),
                                storedItem.value(),
                                responses.addresses().letter(storedItem.letter())))
                        .toList();
        CollectionPage<Summary> page = new CollectionPage<>(null, null, newest.size(), newest, null, Map.of());
        String html = Pages.home(responses.visit(), listing(ResourceType.LETTERS, page, null), open);
        return responses.page(html, null, letters.lastChanged().orElse(null));
    }

    /** The facets on the page of a collection. */
    Map<String, FacetValues> facets(CollectionRequest<?> request) {
        Set<String> names = new LinkedHashSet<>(request.type().parts().facets());
        if (request.letter() != null) {
            names.remove("letter");
        }
        return facets.of(request.query(), List.copyOf(names));
    }

    /** @param asOf the id of the revision that the page shows; {@code null} for the current one */
    <T> String collection(ResourceType<T> type, CollectionPage<T> page, Long asOf) {
        return Pages.collection(responses.visit(), listing(type, page, asOf));
    }

    private <T> CollectionView<T> listing(ResourceType<T> type, CollectionPage<T> page, Long asOf) {
        List<CollectionView.Parameter> question = new ArrayList<>();
        QueryString.read(responses.query())
                .forEach((name, values) ->
                        values.forEach(value -> question.add(new CollectionView.Parameter(name, value))));
        return new CollectionView<>(type.name(), page, question, letters(page, asOf), sources(page, asOf));
    }

    /** The citations of the statistics of a collection. */
    private Map<Slug, List<Citation>> sources(CollectionPage<?> page, Long asOf) {
        Map<Slug, Set<String>> ids = new LinkedHashMap<>();
        for (CollectionItem<?> item : page.items()) {
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
                                        List.of(Filters.ids(List.copyOf(wanted))),
                                        List.of(),
                                        asOf),
                                null,
                                wanted.size())
                        .items()
                        .stream()
                        .map(StoredItem::value)
                        .toList()));
        return sources;
    }

    /** The letters of the items and of the facet values. */
    private Map<Slug, Summary> letters(CollectionPage<?> page, Long asOf) {
        Set<String> ids = new LinkedHashSet<>();
        if (page.letter() != null) {
            ids.add(page.letter().value());
        }
        page.items().stream()
                .filter(item -> item.letter() != null)
                .forEach(item -> ids.add(item.letter().value()));
        if (page.facets() != null && page.facets().containsKey("letter")) {
            page.facets().get("letter").values().forEach(value -> ids.add(value.value()));
        }
        return letters.summaries(ids, asOf);
    }
}
