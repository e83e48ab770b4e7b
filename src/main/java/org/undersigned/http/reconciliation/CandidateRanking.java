package org.undersigned.http.reconciliation;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.store.index.IndexedName;

/**
 * Scores the entities that a query may mean. A score of 100 means the same name, the same id, or the same identifier; a match
 * is the only candidate with that score.
 */
final class CandidateRanking {

    /** The most that an office counts: another person may hold it. */
    private static final int MAX_BY_OFFICE = 90;

    /** The percentage of the score that the properties of a query decide. */
    private static final int PROPERTY_SHARE = 30;

    /** Less similar names are no candidates. */
    private static final int MIN_SIMILARITY = 30;

    private CandidateRanking() {}

    /** @param address what the URL of an entity starts with, before its id */
    static List<ReconciliationCandidate> rank(
            ReconciliationQuery query, Collection<ReconciliationEntity> entities, String address) {
        List<ReconciliationCandidate> ranked = entities.stream()
                .map(entity -> candidate(query, entity, address))
                .filter(candidate -> candidate.score() >= MIN_SIMILARITY)
                .sorted(Comparator.comparing(ReconciliationCandidate::score)
                        .reversed()
                        .thenComparing(
                                candidate -> -candidate.entity().letters().size())
                        .thenComparing(candidate -> candidate.entity().id()))
                .toList();
        boolean unambiguous = !ranked.isEmpty()
                && ranked.get(0).score() == NameSimilarity.EQUAL
                && (ranked.size() == 1 || ranked.get(1).score() < NameSimilarity.EQUAL);
        return ranked.stream()
                .map(candidate -> unambiguous && candidate == ranked.get(0) ? candidate.matching() : candidate)
                .limit(query.limit())
                .toList();
    }

    private static ReconciliationCandidate candidate(
            ReconciliationQuery query, ReconciliationEntity entity, String address) {
        int similarity = similarity(query.name(), entity);
        Map<String, Boolean> properties = new LinkedHashMap<>();
        boolean identified = false;
        for (EntityProperty property : EntityProperty.values()) {
            List<String> given = query.properties().getOrDefault(property.id(), List.of());
            if (!given.isEmpty()) {
                List<String> values = normalized(property.values(entity, address));
                boolean same = normalized(given).stream().anyMatch(values::contains);
                properties.put(property.id(), same);
                identified |= same && property.identifying();
            }
        }
        int score = identified ? NameSimilarity.EQUAL : score(similarity, properties.values());
        return new ReconciliationCandidate(entity, similarity, score, false, properties);
    }

    private static int similarity(String name, ReconciliationEntity entity) {
        if (name.equals(entity.id())) {
            return NameSimilarity.EQUAL;
        }
        int byOffice = Math.min(MAX_BY_OFFICE, NameSimilarity.score(name, entity.offices()));
        return Math.max(byOffice, NameSimilarity.score(name, entity.names()));
    }

    private static int score(int similarity, Collection<Boolean> properties) {
        if (properties.isEmpty()) {
            return similarity;
        }
        long same = properties.stream().filter(Boolean::booleanValue).count();
        return (int) ((similarity * (100 - PROPERTY_SHARE) + 100 * PROPERTY_SHARE * same / properties.size()) / 100);
    }

    private static List<String> normalized(List<String> values) {
        return values.stream().map(IndexedName::normalize).toList();
    }
}
