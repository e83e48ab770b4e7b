package org.undersigned.http.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.http.collection.query.CollectionQuery;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.parameter.QueryString;
import org.undersigned.representation.FacetValues;
import org.undersigned.representation.UriQuery;
import org.undersigned.store.Letters;
import org.undersigned.store.query.FacetCounts;
import org.undersigned.store.query.Query;

/** Counts the items of a collection by facet; each value has the URL that selects or deselects it. */
@ApplicationScoped
class FacetResponses {

    /** The maximum number of values of a facet; the response says how many more there are. */
    static final int MOST = 50;

    private final Letters letters;
    private final ResponseFactory responses;

    @Inject
    FacetResponses(Letters letters, ResponseFactory responses) {
        this.letters = letters;
        this.responses = responses;
    }

    /** The facets that the query names; {@code null} if it names none. */
    Map<String, FacetValues> of(CollectionQuery<?> parameters) {
        return parameters.facets().isEmpty() ? null : of(parameters, parameters.facets());
    }

    Map<String, FacetValues> of(CollectionQuery<?> parameters, List<String> names) {
        Map<String, FacetValues> facets = new LinkedHashMap<>();
        // Counted once for all facets that no filter is on: it may read all rows.
        Map<Query<?>, Long> totals = new HashMap<>();
        for (String name : names) {
            Query<?> query = parameters.without(name);
            FacetCounts facetCounts = letters.facetCounts(query, name, MOST);
            Map<String, String> titles = name.equals("letter") ? titles(facetCounts) : Map.of();
            List<FacetValues.Value> values = facetCounts.counts().stream()
                    .map(count -> value(name, count, titles.getOrDefault(count.value(), count.label())))
                    .toList();
            long total = totals.computeIfAbsent(query, letters::count);
            facets.put(name, new FacetValues(values, facetCounts.more(), total - facetCounts.items()));
        }
        return facets;
    }

    /** The titles of the letters that were counted. */
    private Map<String, String> titles(FacetCounts facetCounts) {
        Map<String, String> titles = new HashMap<>();
        List<String> ids =
                facetCounts.counts().stream().map(FacetCounts.Count::value).toList();
        letters.summaries(ids, null).forEach((id, letter) -> titles.put(id.value(), letter.title()));
        return titles;
    }

    private FacetValues.Value value(String name, FacetCounts.Count count, String label) {
        List<String> others = new ArrayList<>();
        boolean selected = false;
        Map<String, List<String>> query = QueryString.read(responses.query());
        query.remove("cursor");
        for (Map.Entry<String, List<String>> parameter : query.entrySet()) {
            for (String value : parameter.getValue()) {
                boolean chosen = parameter.getKey().equals(name) && count.matches(value);
                boolean refused = parameter.getKey().equals(name + "!") && count.matches(value);
                selected |= chosen;
                if (!chosen && !refused) {
                    others.add(UriQuery.pair(parameter.getKey(), value));
                }
            }
        }
        if (!selected) {
            others.add(UriQuery.pair(name, count.value()));
        }
        URI href = responses.address(responses.asking().path() + "?" + String.join("&", others));
        return new FacetValues.Value(count.value(), label, count.count(), selected, href);
    }
}
