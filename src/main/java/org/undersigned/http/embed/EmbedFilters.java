package org.undersigned.http.embed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.undersigned.http.collection.query.CollectionParameters;
import org.undersigned.http.collection.query.CollectionQuery;
import org.undersigned.http.collection.query.CollectionType;
import org.undersigned.http.parameter.QueryParameter;
import org.undersigned.http.parameter.QueryParameters;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.page.embed.EmbedSelection;
import org.undersigned.representation.embed.EmbedTarget;
import org.undersigned.store.Letters;
import org.undersigned.store.query.revision.LetterScope;

/** The filters and the order of an embedded list: those of the collection that it shows. */
@ApplicationScoped
class EmbedFilters {

    private final Letters letters;

    @Inject
    EmbedFilters(Letters letters) {
        this.letters = letters;
    }

    /** Empty for a target that is no list. The words of the search box have a parameter of their own. */
    static List<QueryParameter<?>> of(EmbedTarget target) {
        return collection(target).stream()
                .flatMap(type -> {
                    CollectionParameters parameters = type.parameters(false);
                    return Stream.concat(parameters.filtering().stream(), Stream.of(parameters.sort()));
                })
                .filter(parameter ->
                        target != EmbedTarget.SIGNATORIES || !parameter.name().equals(EmbedParameters.WORDS.name()))
                .toList();
    }

    private static Optional<CollectionType<?>> collection(EmbedTarget target) {
        return switch (target) {
            case SUMMARY, COUNTER, STATISTIC -> Optional.empty();
            case SIGNATORIES, STATISTICS, RECIPIENTS, DEMANDS -> CollectionType.named(target.label());
        };
    }

    /** Those of the values that belong to filters of the target, or to its order. */
    static Map<String, List<String>> among(EmbedTarget target, Map<String, List<String>> values) {
        List<String> names = of(target).stream().map(QueryParameter::name).toList();
        Map<String, List<String>> filters = new LinkedHashMap<>(values);
        filters.keySet().retainAll(names);
        return filters;
    }

    /** The query of the values; a value that a filter does not know is refused. */
    static Optional<CollectionQuery<?>> query(
            EmbedTarget target, LetterScope scope, Map<String, List<String>> filters) {
        return collection(target)
                .filter(type -> !filters.isEmpty())
                .map(type -> CollectionQuery.read(
                        type, Optional.of(scope), MediaFormat.NDJSON, QueryParameters.of(filters, of(target))));
    }

    EmbedSelection select(EmbedTarget target, LetterScope scope, Map<String, List<String>> values) {
        Map<String, List<String>> filters = among(target, values);
        return query(target, scope, filters)
                .map(query -> new EmbedSelection(filters, ids(query)))
                .orElse(EmbedSelection.ALL);
    }

    private List<String> ids(CollectionQuery<?> query) {
        List<String> ids = new ArrayList<>();
        letters.forEach(query.query(), item -> ids.add(item.id()));
        return ids;
    }
}
