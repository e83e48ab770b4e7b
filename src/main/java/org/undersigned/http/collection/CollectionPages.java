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
import org.undersigned.page.Listing;
import org.undersigned.page.Pages;
import org.undersigned.representation.Collection;
import org.undersigned.representation.FacetValues;
import org.undersigned.representation.Family;
import org.undersigned.representation.Member;
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
        List<Member<Summary>> newest = letters.page(Query.all(QueryableType.LETTERS), null, NEWEST).items().stream()
                .map(storedItem -> new Member<>(
                        storedItem.letter(),
                        storedItem.value(),
                        responseFactory.addresses().letter(storedItem.letter())))
                .toList();
        Collection<Summary> collection = new Collection<>(null, null, newest.size(), newest, null, Map.of());
        String html = Pages.home(responseFactory.visit(), listing(Family.LETTERS, collection));
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

    <T> String collection(Family<T> family, Collection<T> collection) {
        return Pages.collection(responseFactory.visit(), listing(family, collection));
    }

    private <T> Listing<T> listing(Family<T> family, Collection<T> collection) {
        List<Listing.Pair> question = new ArrayList<>();
        QueryString.read(responseFactory.query())
                .forEach((name, values) -> values.forEach(value -> question.add(new Listing.Pair(name, value))));
        return new Listing<>(family.name(), collection, question, letters(collection), sources(collection));
    }

    /** The citations that the figures of a collection rest on. */
    private Map<Slug, List<Citation>> sources(Collection<?> collection) {
        Map<Slug, Set<String>> ids = new LinkedHashMap<>();
        for (Member<?> member : collection.items()) {
            if (member.letter() != null && member.part() instanceof Statistic statistic) {
                statistic.citations().forEach(id -> ids.computeIfAbsent(
                                member.letter(), letter -> new LinkedHashSet<>())
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
    private Map<Slug, Summary> letters(Collection<?> collection) {
        Set<String> ids = new LinkedHashSet<>();
        if (collection.letter() != null) {
            ids.add(collection.letter().value());
        }
        collection.items().stream()
                .filter(member -> member.letter() != null)
                .forEach(member -> ids.add(member.letter().value()));
        if (collection.facets() != null && collection.facets().containsKey("letter")) {
            collection.facets().get("letter").values().forEach(value -> ids.add(value.value()));
        }
        return letters.summaries(ids);
    }
}
