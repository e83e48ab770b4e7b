package org.undersigned.http.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.undersigned.http.reconciliation.ReconciliationEntity.Appearance;
import org.undersigned.letter.Organization;
import org.undersigned.letter.PartialDate;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Summary;
import org.undersigned.store.Letters;
import org.undersigned.store.query.Query;
import org.undersigned.store.query.QueryableType;
import org.undersigned.store.query.StoredItem;
import org.undersigned.store.query.filter.Filter;

/** Reads entities from the published letters. Recipients with the same id in several letters are one entity. */
@ApplicationScoped
class EntityReader {

    /** The most letters whose summaries are read at once. */
    private static final int SUMMARIES = 500;

    /** A recipient has a row in each letter, so that a page of rows may have a single id. */
    private static final int ROUNDS = 10;

    private static final Comparator<Appearance> NEWEST_FIRST = Comparator.comparing(
                    (Appearance appearance) -> dateKey(appearance.date()))
            .reversed()
            .thenComparing(appearance -> appearance.letter().value());

    private final Letters letters;

    @Inject
    EntityReader(Letters letters) {
        this.letters = letters;
    }

    /** The ids of the first entities that fulfil conditions; organizations with the most letters first. */
    Set<String> ids(EntityType type, List<Filter> filters, int limit) {
        if (type == EntityType.ORGANIZATIONS) {
            return page(query(QueryableType.ORGANIZATIONS, filters), limit);
        }
        Set<String> ids = new LinkedHashSet<>();
        for (int round = 0; round < ROUNDS && ids.size() < limit; round++) {
            List<Filter> others = new ArrayList<>(filters);
            if (!ids.isEmpty()) {
                others.add(type.withIds(ids).negated());
            }
            if (!ids.addAll(page(query(QueryableType.RECIPIENTS, others), limit - ids.size()))) {
                break;
            }
        }
        return ids;
    }

    private Set<String> page(Query<?> query, int limit) {
        return letters.page(query, null, limit).items().stream()
                .map(StoredItem::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <T> Query<T> query(QueryableType<T> type, List<Filter> filters) {
        return new Query<>(type, Optional.empty(), filters, List.of());
    }

    /** The entities with these ids; ids without an entity are left out. */
    Map<String, ReconciliationEntity> withIds(EntityType type, Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Filter> filters = List.of(type.withIds(ids));
        Map<String, ReconciliationEntity> entities = new HashMap<>();
        if (type == EntityType.ORGANIZATIONS) {
            letters.forEach(
                    query(QueryableType.ORGANIZATIONS, filters),
                    stored -> entities.put(stored.id(), organization(stored.value())));
        } else {
            recipients(filters).forEach((id, rows) -> entities.put(id, recipient(id, rows)));
        }
        return entities;
    }

    private static ReconciliationEntity organization(Organization organization) {
        Set<String> names = new LinkedHashSet<>(List.of(organization.name()));
        names.addAll(organization.names());
        List<Appearance> appearances = organization.signed().stream()
                .map(signed -> new Appearance(signed.letter(), signed.title(), signed.date(), signed.text()))
                .toList();
        return new ReconciliationEntity(
                organization.id().value(), List.copyOf(names), List.of(), organization.sameAs(), appearances);
    }

    /** A recipient of a letter. */
    private record Addressed(Appearance appearance, Recipient recipient) {}

    private Map<String, List<Addressed>> recipients(List<Filter> filters) {
        List<StoredItem<Recipient>> rows = new ArrayList<>();
        letters.forEach(query(QueryableType.RECIPIENTS, filters), rows::add);
        Map<Slug, Summary> summaries =
                summaries(rows.stream().map(StoredItem::letter).distinct().toList());
        Map<String, List<Addressed>> byId = new LinkedHashMap<>();
        for (StoredItem<Recipient> row : rows) {
            Summary letter = summaries.get(row.letter());
            if (letter != null) {
                Recipient recipient = row.value();
                Appearance appearance = new Appearance(row.letter(), letter.title(), date(letter), recipient.text());
                byId.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(new Addressed(appearance, recipient));
            }
        }
        return byId;
    }

    private Map<Slug, Summary> summaries(List<Slug> ids) {
        Map<Slug, Summary> summaries = new HashMap<>();
        for (int from = 0; from < ids.size(); from += SUMMARIES) {
            List<Slug> some = ids.subList(from, Math.min(ids.size(), from + SUMMARIES));
            summaries.putAll(letters.summaries(some.stream().map(Slug::value).toList(), null));
        }
        return summaries;
    }

    private static ReconciliationEntity recipient(String id, List<Addressed> rows) {
        List<Addressed> newest = rows.stream()
                .sorted(Comparator.comparing(Addressed::appearance, NEWEST_FIRST))
                .toList();
        Set<String> names = new LinkedHashSet<>();
        Set<String> offices = new LinkedHashSet<>();
        Set<URI> sameAs = new LinkedHashSet<>();
        for (Addressed row : newest) {
            Recipient recipient = row.recipient();
            names.add(recipient.displayName());
            if (recipient.name() != null && recipient.office() != null) {
                offices.add(recipient.office());
            }
            sameAs.addAll(recipient.sameAs());
        }
        return new ReconciliationEntity(
                id,
                List.copyOf(names),
                List.copyOf(offices),
                List.copyOf(sameAs),
                newest.stream().map(Addressed::appearance).toList());
    }

    private static PartialDate date(Summary letter) {
        return letter.date() == null ? null : letter.date().date();
    }

    private static String dateKey(PartialDate date) {
        return date == null ? "" : date.toString();
    }
}
