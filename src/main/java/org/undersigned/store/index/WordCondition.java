package org.undersigned.store.index;

import java.util.List;

/** Terms that rows must have, as alternatives: of at least one of the lists, all words. */
public record WordCondition(List<List<SearchTerm>> alternatives) {

    public WordCondition {
        alternatives = List.copyOf(alternatives);
    }

    public static WordCondition allOf(SearchTerms terms) {
        return new WordCondition(List.of(terms.terms()));
    }
}
