package org.undersigned.store.query;

import java.util.List;

/** Terms that rows must have, as alternatives: of at least one of the lists, all words. */
record WordCondition(List<List<SearchTerm>> alternatives) {

    WordCondition {
        alternatives = List.copyOf(alternatives);
    }

    static WordCondition allOf(SearchTerms terms) {
        return new WordCondition(List.of(terms.terms()));
    }
}
