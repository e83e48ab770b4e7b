package org.undersigned.http.openapi;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.http.collection.query.CollectionParameters;
import org.undersigned.http.collection.query.CollectionType;
import org.undersigned.http.collection.query.SumParameters;
import org.undersigned.http.parameter.QueryParameter;
import org.undersigned.http.route.Route;
import org.undersigned.representation.CollectionPage;
import org.undersigned.representation.ResourceType;

/**
 * An operation on a collection, recognised by its path.
 *
 * @param across whether it is over all letters
 */
record CollectionOperation(CollectionType<?> type, Kind kind, boolean across) {

    private static final Pattern PATH =
            Pattern.compile("(/letters/\\{letter})?/([a-z]+)(/count|/sums|/\\{id}|/\\{letter})?");

    private static final String COSIGNERS = "/organizations/{id}/cosigners";

    enum Kind {
        LIST,
        ITEM,
        COUNT,
        SUMS
    }

    /** Empty if the path is not that of a collection. */
    static Optional<CollectionOperation> of(Route route) {
        if (route.template().equals(COSIGNERS)) {
            return CollectionType.named("organizations").map(type -> new CollectionOperation(type, Kind.LIST, true));
        }
        Matcher path = PATH.matcher(route.template());
        return path.matches()
                ? CollectionType.named(path.group(2))
                        .map(type -> new CollectionOperation(type, kind(path.group(3)), path.group(1) == null))
                : Optional.empty();
    }

    private static Kind kind(String last) {
        return last == null
                ? Kind.LIST
                : switch (last) {
                    case "/count" -> Kind.COUNT;
                    case "/sums" -> Kind.SUMS;
                    default -> Kind.ITEM;
                };
    }

    List<QueryParameter<?>> parameters() {
        CollectionParameters parameters = type.parameters(across);
        return switch (kind) {
            case LIST -> parameters.all();
            case COUNT -> parameters.filtering();
            case SUMS -> SumParameters.of(across);
            case ITEM -> List.of();
        };
    }

    /** Such as "List a letter's signatories". */
    String summary() {
        String items = across && type.ofLetter()
                ? type.name() + " across all letters"
                : across ? type.name() : "a letter's " + type.name();
        return switch (kind) {
            case LIST -> "List " + items;
            case COUNT -> "Count " + items;
            case SUMS -> "Add up " + items;
            case ITEM ->
                "Get %s %s".formatted("aeiou".indexOf(type.singular().charAt(0)) < 0 ? "a" : "an", type.singular());
        };
    }

    String schema() {
        String item = type.family().codec().name();
        return switch (kind) {
            case LIST -> item.replace("Item", "Collection");
            case COUNT -> OpenApiSchemas.COUNT;
            case SUMS -> CollectionPage.codec(ResourceType.SUMS).name();
            case ITEM -> OpenApiSchemas.member(item);
        };
    }
}
