package org.undersigned.http.collection;

import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Demand;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Organization;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.SearchHit;
import org.undersigned.letter.Section;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Statistic;
import org.undersigned.letter.Summary;
import org.undersigned.representation.ResourceType;
import org.undersigned.store.query.QueryableType;
import org.undersigned.store.query.StoredItem;

/** One collection: where its parts are kept, how they look, and by what they can be asked for. */
public record CollectionType<T>(
        String singular, QueryableType<T> parts, ResourceType<T> family, List<FilterParameter> filters) {

    public static final CollectionType<Summary> LETTERS =
            new CollectionType<>("letter", QueryableType.LETTERS, ResourceType.LETTERS, FilterParameters.LETTERS);
    static final CollectionType<Recipient> RECIPIENTS = new CollectionType<>(
            "recipient", QueryableType.RECIPIENTS, ResourceType.RECIPIENTS, FilterParameters.RECIPIENTS);
    static final CollectionType<Section> SECTIONS =
            new CollectionType<>("section", QueryableType.SECTIONS, ResourceType.SECTIONS, FilterParameters.SECTIONS);
    public static final CollectionType<Statistic> STATISTICS = new CollectionType<>(
            "statistic", QueryableType.STATISTICS, ResourceType.STATISTICS, FilterParameters.STATISTICS);
    static final CollectionType<Signatory> SIGNATORIES = new CollectionType<>(
            "signatory", QueryableType.SIGNATORIES, ResourceType.SIGNATORIES, FilterParameters.SIGNATORIES);
    static final CollectionType<Demand> DEMANDS =
            new CollectionType<>("demand", QueryableType.DEMANDS, ResourceType.DEMANDS, FilterParameters.DEMANDS);
    static final CollectionType<Citation> CITATIONS = new CollectionType<>(
            "citation", QueryableType.CITATIONS, ResourceType.CITATIONS, FilterParameters.CITATIONS);
    static final CollectionType<Finding> FINDINGS =
            new CollectionType<>("finding", QueryableType.FINDINGS, ResourceType.FINDINGS, FilterParameters.FINDINGS);

    static final CollectionType<SearchHit> HITS =
            new CollectionType<>("hit", QueryableType.HITS, ResourceType.HITS, FilterParameters.HITS);
    static final CollectionType<Organization> ORGANIZATIONS = new CollectionType<>(
            "organization", QueryableType.ORGANIZATIONS, ResourceType.ORGANIZATIONS, FilterParameters.ORGANIZATIONS);

    public static final List<CollectionType<?>> ALL = List.of(
            LETTERS, RECIPIENTS, SECTIONS, STATISTICS, SIGNATORIES, DEMANDS, CITATIONS, FINDINGS, HITS, ORGANIZATIONS);

    /** By what it can be asked for: of one letter, or across letters. */
    public List<FilterParameter> filters(boolean across) {
        return FilterParameters.of(filters, across);
    }

    /** Where one of its members is had; {@code null} where it has no address of its own. */
    String path(StoredItem<T> item) {
        if (parts.equals(QueryableType.FINDINGS)) {
            return null;
        }
        if (item.letter() == null) {
            return "/" + family.name() + "/" + item.id();
        }
        String letter = "/letters/" + item.letter();
        if (parts.equals(QueryableType.LETTERS)) {
            return letter;
        }
        return parts.equals(QueryableType.HITS)
                ? letter + ((SearchHit) item.value()).path()
                : letter + "/" + family.name() + "/" + item.id();
    }

    public static Optional<CollectionType<?>> named(String name) {
        return ALL.stream().filter(type -> type.family().name().equals(name)).findFirst();
    }
}
