package org.undersigned.http.collection.query;

import java.util.List;
import java.util.Optional;
import org.undersigned.interchange.ValueCodec;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Demand;
import org.undersigned.letter.Finding;
import org.undersigned.letter.LetterEvent;
import org.undersigned.letter.Organization;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.RevisionSummary;
import org.undersigned.letter.SearchHit;
import org.undersigned.letter.Section;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Statistic;
import org.undersigned.letter.Summary;
import org.undersigned.representation.CollectionPage;
import org.undersigned.representation.ResourceType;
import org.undersigned.representation.ResourceUris;
import org.undersigned.store.query.QueryableType;
import org.undersigned.store.query.StoredItem;

/** A collection: how its items are stored, represented and filtered, and how the contract names them. */
public final class CollectionType<T> {

    public static final CollectionType<Summary> LETTERS = ofAllLetters(
            "letter",
            "2022-07-11-biden-lopez-obrador",
            QueryableType.LETTERS,
            ResourceType.LETTERS,
            FilterParameters.LETTERS);
    public static final CollectionType<Recipient> RECIPIENTS = ofLetter(
            "recipient",
            "joseph-biden",
            QueryableType.RECIPIENTS,
            ResourceType.RECIPIENTS,
            FilterParameters.RECIPIENTS);
    public static final CollectionType<Section> SECTIONS =
            ofLetter("section", "1", QueryableType.SECTIONS, ResourceType.SECTIONS, FilterParameters.SECTIONS);
    public static final CollectionType<Statistic> STATISTICS = ofLetter(
            "statistic",
            "53-migrants-died-in-a-trailer",
            QueryableType.STATISTICS,
            ResourceType.STATISTICS,
            FilterParameters.STATISTICS);
    public static final CollectionType<Signatory> SIGNATORIES = ofLetter(
            "signatory",
            "al-otro-lado",
            QueryableType.SIGNATORIES,
            ResourceType.SIGNATORIES,
            FilterParameters.SIGNATORIES);
    public static final CollectionType<Demand> DEMANDS = ofLetter(
            "demand",
            "we-the-undersigned-87-organizations-committed-to-human-rights-migrant",
            QueryableType.DEMANDS,
            ResourceType.DEMANDS,
            FilterParameters.DEMANDS);
    public static final CollectionType<Citation> CITATIONS =
            ofLetter("citation", "1", QueryableType.CITATIONS, ResourceType.CITATIONS, FilterParameters.CITATIONS);
    public static final CollectionType<Finding> FINDINGS =
            ofLetter("finding", null, QueryableType.FINDINGS, ResourceType.FINDINGS, FilterParameters.FINDINGS);

    public static final CollectionType<RevisionSummary> REVISIONS =
            ofLetter("revision", "1", QueryableType.REVISIONS, ResourceType.REVISIONS, FilterParameters.REVISIONS);
    public static final CollectionType<LetterEvent> EVENTS =
            ofLetter("event", null, QueryableType.EVENTS, ResourceType.EVENTS, FilterParameters.EVENTS);

    public static final CollectionType<SearchHit> HITS =
            ofAllLetters("hit", null, QueryableType.HITS, ResourceType.HITS, FilterParameters.HITS);
    public static final CollectionType<Organization> ORGANIZATIONS = ofAllLetters(
            "organization",
            "al-otro-lado",
            QueryableType.ORGANIZATIONS,
            ResourceType.ORGANIZATIONS,
            FilterParameters.ORGANIZATIONS);

    public static final List<CollectionType<?>> ALL = List.of(
            LETTERS,
            RECIPIENTS,
            SECTIONS,
            STATISTICS,
            SIGNATORIES,
            DEMANDS,
            CITATIONS,
            FINDINGS,
            REVISIONS,
            EVENTS,
            HITS,
            ORGANIZATIONS);

    private final boolean ofLetter;
    private final String singular;
    private final String exampleId;
    private final QueryableType<T> parts;
    private final ResourceType<T> family;
    private final List<FilterParameter<?>> filters;
    private final ValueCodec<CollectionPage<T>> page;
    private final CollectionParameters parametersOfLetter;
    private final CollectionParameters parametersAcross;

    private CollectionType(
            boolean ofLetter,
            String singular,
            String exampleId,
            QueryableType<T> parts,
            ResourceType<T> family,
            List<FilterParameter<?>> filters) {
        this.ofLetter = ofLetter;
        this.singular = singular;
        this.exampleId = exampleId;
        this.parts = parts;
        this.family = family;
        this.filters = filters;
        this.page = pageCodec(family);
        this.parametersOfLetter = new CollectionParameters(this, false);
        this.parametersAcross = new CollectionParameters(this, true);
    }

    /** A collection that each letter has, and that exists over all letters. */
    private static <T> CollectionType<T> ofLetter(
            String singular,
            String exampleId,
            QueryableType<T> parts,
            ResourceType<T> family,
            List<FilterParameter<?>> filters) {
        return new CollectionType<>(true, singular, exampleId, parts, family, filters);
    }

    /** A collection that only exists over all letters. */
    private static <T> CollectionType<T> ofAllLetters(
            String singular,
            String exampleId,
            QueryableType<T> parts,
            ResourceType<T> family,
            List<FilterParameter<?>> filters) {
        return new CollectionType<>(false, singular, exampleId, parts, family, filters);
    }

    /** The collection with a name, such as "signatories". */
    public static Optional<CollectionType<?>> named(String name) {
        return ALL.stream().filter(type -> type.name().equals(name)).findFirst();
    }

    /** The last segment of its path, such as "signatories". */
    public String name() {
        return family.name();
    }

    /** Such as "signatory". */
    public String singular() {
        return singular;
    }

    /** The id of an item in the example letter; empty if items have no URL. */
    public Optional<String> exampleId() {
        return Optional.ofNullable(exampleId);
    }

    /** Whether each letter has this collection. */
    public boolean ofLetter() {
        return ofLetter;
    }

    /** Whether its items are what the letter consists of, so that they can be included in it. */
    public boolean includable() {
        return ofLetter && this != REVISIONS && this != EVENTS;
    }

    /** Whether it only grows, so that clients follow it: it has one order, and its last page has a next one. */
    public boolean followed() {
        return family == ResourceType.EVENTS;
    }

    public QueryableType<T> parts() {
        return parts;
    }

    public ResourceType<T> family() {
        return family;
    }

    /** The JSON codec of a page, whose items have the properties that a request selects. */
    public ValueCodec<CollectionPage<T>> page(ResourceType<T> selected) {
        return selected == family ? page : pageCodec(selected);
    }

    private static <T> ValueCodec<CollectionPage<T>> pageCodec(ResourceType<T> family) {
        return ValueCodec.objectOf(CollectionPage.codec(family));
    }

    List<FilterParameter<?>> filters() {
        return filters;
    }

    /** The parameters of the collection of one letter, or over all letters. */
    public CollectionParameters parameters(boolean across) {
        return across ? parametersAcross : parametersOfLetter;
    }

    /** The URI of an item; {@code null} if it has none. */
    public String uri(StoredItem<T> item, ResourceUris uris) {
        if (this == FINDINGS || this == EVENTS) {
            return null;
        }
        if (item.letter() == null) {
            return uris.base() + "/" + name() + "/" + item.id();
        }
        String letter = uris.path(item.letter());
        if (this == LETTERS) {
            return uris.base() + letter;
        }
        return this == HITS
                ? uris.base() + letter + ((SearchHit) item.value()).path()
                : uris.base() + letter + "/" + name() + "/" + item.id();
    }
}
