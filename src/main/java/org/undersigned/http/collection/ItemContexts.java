package org.undersigned.http.collection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.undersigned.http.collection.query.CollectionQuery;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Statistic;
import org.undersigned.representation.CollectionItem;
import org.undersigned.representation.IncludedProperties;
import org.undersigned.representation.ItemContext;
import org.undersigned.representation.ResourceUris;
import org.undersigned.store.Letters;
import org.undersigned.store.query.Query;
import org.undersigned.store.query.QueryableType;
import org.undersigned.store.query.StoredItem;
import org.undersigned.store.query.filter.Filters;

/** Adds the letter and the sources to the items of a response. It keeps those of the letters that it saw last. */
final class ItemContexts {

    private static final int MAX_LETTERS = 5000;
    private static final int MAX_SOURCES = 5000;

    private final Letters letters;
    private final ResourceUris uris;
    private final Long asOf;
    private final boolean sources;
    private final Map<Slug, ItemContext> contexts = new BoundedMap<>(MAX_LETTERS);
    private final Map<String, Citation> citations = new BoundedMap<>(MAX_SOURCES);

    ItemContexts(Letters letters, ResourceUris uris, CollectionQuery<?> query) {
        this.letters = letters;
        this.uris = uris;
        this.asOf = query.query().asOf();
        this.sources =
                query.included().stream().anyMatch(IncludedProperties.keys(IncludedProperties.SOURCES)::contains);
    }

    /** The items of a page with their letters and sources. */
    <T> List<CollectionItem<T>> add(List<CollectionItem<T>> items) {
        Set<String> missing = new LinkedHashSet<>();
        items.forEach(item -> missing.add(item.letter().value()));
        load(missing);
        return items.stream().map(this::add).toList();
    }

    <T> CollectionItem<T> add(CollectionItem<T> item) {
        if (!contexts.containsKey(item.letter())) {
            load(List.of(item.letter().value()));
        }
        ItemContext context = contexts.get(item.letter());
        if (context == null) {
            return item;
        }
        return item.withContext(
                sources && item.part() instanceof Statistic statistic
                        ? context.withSources(sources(item.letter(), statistic.citations()))
                        : context);
    }

    private void load(Collection<String> ids) {
        letters.summaries(ids, asOf)
                .forEach((id, summary) -> contexts.put(id, ItemContext.of(summary, uris.letter(id))));
    }

    private List<Citation> sources(Slug letter, List<Slug> ids) {
        List<String> missing = ids.stream()
                .filter(id -> !citations.containsKey(letter + "/" + id))
                .map(Slug::value)
                .toList();
        if (!missing.isEmpty()) {
            Query<Citation> query = new Query<>(
                    QueryableType.CITATIONS, Optional.of(letter), List.of(Filters.ids(missing)), List.of(), asOf);
            for (StoredItem<Citation> stored :
                    letters.page(query, null, missing.size()).items()) {
                citations.put(letter + "/" + stored.id(), stored.value());
            }
        }
        List<Citation> found = new ArrayList<>();
        ids.stream()
                .map(id -> citations.get(letter + "/" + id))
                .filter(citation -> citation != null)
                .forEach(found::add);
        return found;
    }

    /** Forgets the entry that was added first when it is full. */
    private static final class BoundedMap<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1;

        private final int most;

        BoundedMap(int most) {
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }
}
