package org.undersigned.http.reconciliation;

import java.util.Map;

/**
 * An entity that a query may mean.
 *
 * @param score from 0 to 100
 * @param match whether it is certain
 * @param properties whether it has a value of the query, by the id of the property
 */
record ReconciliationCandidate(
        ReconciliationEntity entity, int similarity, int score, boolean match, Map<String, Boolean> properties) {

    ReconciliationCandidate matching() {
        return new ReconciliationCandidate(entity, similarity, score, true, properties);
    }
}
