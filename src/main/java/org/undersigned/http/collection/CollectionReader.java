package org.undersigned.http.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.http.collection.query.CollectionParameters;
import org.undersigned.http.collection.query.CollectionQuery;
import org.undersigned.http.collection.query.CollectionType;
import org.undersigned.http.parameter.QueryParameter;
import org.undersigned.http.parameter.QueryParameters;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.representation.CollectionItem;
import org.undersigned.representation.IncludedProperties;
import org.undersigned.representation.ResourceType;
import org.undersigned.representation.ResourceUris;
import org.undersigned.store.Letters;
import org.undersigned.store.query.Page;

/** Reads pages of collections over all letters for clients of another protocol, with the same parameters and limits. */
@ApplicationScoped
public class CollectionReader {

    private final Letters letters;

    @Inject
    CollectionReader(Letters letters) {
        this.letters = letters;
    }

    /**
     * A page of items, each with its letter and its sources.
     *
     * @param family the collection with the keys of its items
     * @param total the number of items on all pages
     * @param cursor that of the next page; empty on the last page
     */
    public record ItemPage<T>(
            ResourceType<T> family, long total, List<CollectionItem<T>> items, Optional<String> cursor) {

        public ItemPage {
            items = List.copyOf(items);
        }
    }

    /** @param values those of {@link CollectionParameters#paging} by their names */
    public <T> ItemPage<T> read(CollectionType<T> type, Map<String, List<String>> values, ResourceUris uris) {
        CollectionParameters parameters = type.parameters(true);
        List<QueryParameter<?>> known = new ArrayList<>(parameters.paging());
        QueryParameters.requireKnown(values, known);
        Map<String, List<String>> given = new LinkedHashMap<>(values);
        List<String> included = IncludedProperties.names(type.family());
        if (!included.isEmpty()) {
            known.add(parameters.include());
            given.put(parameters.include().name(), List.of(String.join(",", included)));
        }
        CollectionQuery<T> query =
                CollectionQuery.read(type, Optional.empty(), MediaFormat.JSON, QueryParameters.of(given, known));
        Page<T> page = letters.page(query.query(), query.cursor(), query.limit());
        List<CollectionItem<T>> items = page.items().stream()
                .map(stored -> ItemResponses.item(type, stored, uris))
                .toList();
        return new ItemPage<>(
                query.family(),
                page.total(),
                included.isEmpty() ? items : new ItemContexts(letters, uris, query).add(items),
                page.next());
    }
}
