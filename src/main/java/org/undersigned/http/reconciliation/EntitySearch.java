package org.undersigned.http.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.undersigned.store.index.IndexedName;
import org.undersigned.store.index.SearchTerms;
import org.undersigned.store.query.filter.Filter;
import org.undersigned.store.query.filter.Filters;

/**
 * Finds the entities whose name may be meant, with the index of words: first those with the same name, then those that have
 * all words, then those that have their beginnings, then those that lack one word.
 */
@ApplicationScoped
class EntitySearch {

    /** The most entities of one search. */
    private static final int MAX_FOUND = 50;

    /** Of a longer name only the first words are searched. */
    private static final int MAX_WORDS = 8;

    /** A name that is so similar makes a search for others unnecessary. */
    private static final int CLOSE = 80;

    /** The characters at the beginning of a word that may be misspelled further on. */
    private static final int STEM = 3;

    private final EntityReader reader;

    @Inject
    EntitySearch(EntityReader reader) {
        this.reader = reader;
    }

    /** The entities that a name may mean, in no order. */
    Collection<ReconciliationEntity> candidates(EntityType type, String name) {
        List<String> words = IndexedName.words(name).stream().limit(MAX_WORDS).toList();
        Map<String, ReconciliationEntity> found = new LinkedHashMap<>();
        add(found, type, type.withIds(List.of(name.strip(), IndexedName.slug(name))));
        if (words.isEmpty()) {
            return found.values();
        }
        if (type == EntityType.ORGANIZATIONS) {
            add(found, type, words(String.join(" ", words)), Filters.name(List.of(name)));
        }
        for (String terms : relaxed(words)) {
            if (best(found, name) >= (terms.indexOf('*') < 0 ? NameSimilarity.EQUAL : CLOSE)) {
                break;
            }
            add(found, type, words(terms));
        }
        return found.values();
    }

    /** The search terms for words, the strictest first. */
    private static List<String> relaxed(List<String> words) {
        List<String> searches = new ArrayList<>();
        searches.add(String.join(" ", words));
        searches.add(words.stream().map(word -> word + "*").collect(Collectors.joining(" ")));
        searches.add(words.stream()
                .map(word -> word.length() > STEM ? word.substring(0, STEM) + "*" : word)
                .collect(Collectors.joining(" ")));
        if (words.size() > 1) {
            IntStream.range(0, words.size())
                    .mapToObj(left -> IntStream.range(0, words.size())
                            .filter(i -> i != left)
                            .mapToObj(i -> words.get(i) + "*")
                            .collect(Collectors.joining(" ")))
                    .forEach(searches::add);
        }
        return searches;
    }

    private static int best(Map<String, ReconciliationEntity> found, String name) {
        return found.values().stream()
                .mapToInt(entity -> NameSimilarity.score(name, entity.names()))
                .max()
                .orElse(0);
    }

    private static Filter words(String terms) {
        return Filters.words(SearchTerms.parse(terms));
    }

    private void add(Map<String, ReconciliationEntity> found, EntityType type, Filter... filters) {
        Set<String> ids = reader.ids(type, List.of(filters), MAX_FOUND);
        ids.removeAll(found.keySet());
        found.putAll(reader.withIds(type, ids));
    }

    /**
     * The entities with an id, or whose name has words that start with what a person typed.
     *
     * @param skipped how many of them the person has seen
     */
    List<ReconciliationEntity> starting(EntityType type, String typed, int skipped, int limit) {
        String terms = String.join(
                " ", IndexedName.words(typed).stream().limit(MAX_WORDS).toList());
        List<Filter> filters = terms.isEmpty() ? List.of() : List.of(words(terms + "*"));
        List<String> ids = new ArrayList<>(reader.ids(type, List.of(type.withIds(List.of(typed.strip()))), 1));
        reader.ids(type, filters, skipped + limit + 1).stream()
                .filter(id -> !ids.contains(id))
                .forEach(ids::add);
        List<String> shown = ids.stream().skip(skipped).limit(limit).toList();
        Map<String, ReconciliationEntity> entities = reader.withIds(type, shown);
        return shown.stream().filter(entities::containsKey).map(entities::get).toList();
    }
}
