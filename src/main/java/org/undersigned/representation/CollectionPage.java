package org.undersigned.representation;

import static org.undersigned.interchange.ValueCodec.ABSOLUTE_URI;
import static org.undersigned.interchange.ValueCodec.INTEGER;
import static org.undersigned.interchange.ValueCodec.LONG;
import static org.undersigned.interchange.ValueCodec.SLUG;
import static org.undersigned.interchange.ValueCodec.listOf;
import static org.undersigned.interchange.ValueCodec.mapOf;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.undersigned.interchange.JsonSchemaType;
import org.undersigned.interchange.ObjectCodec;
import org.undersigned.interchange.ValueCodec;
import org.undersigned.letter.Slug;

/**
 * One page of a collection.
 *
 * @param letter {@code null} for a collection over all letters; so is {@code revision}
 * @param total the number of items on all pages
 * @param next the URI of the next page; {@code null} on the last
 * @param facets the facet counts; {@code null} if not requested
 * @param hints the filters that match nothing
 * @param links the URIs of the collection in other formats
 */
public record CollectionPage<T>(
        Slug letter,
        Integer revision,
        long total,
        List<CollectionItem<T>> items,
        URI next,
        Map<String, FacetValues> facets,
        List<FilterHint> hints,
        Map<String, String> links) {

    public CollectionPage {
        hints = List.copyOf(hints);
    }

    public CollectionPage(
            Slug letter,
            Integer revision,
            long total,
            List<CollectionItem<T>> items,
            URI next,
            Map<String, String> links) {
        this(letter, revision, total, items, next, null, List.of(), links);
    }

    private static final ValueCodec<Map<String, String>> LINKS =
            ValueCodec.writeOnly(new JsonSchemaType.LinkMap(), CollectionPage::writeLinks);

    /** The JSON codec of a page, for writing and for the schema. */
    public static <T> ObjectCodec<CollectionPage<T>> codec(ResourceType<T> type) {
        String name = type.codec().name().replace("Item", "Collection");
        return ObjectCodec.<CollectionPage<T>>builder(name, "A page of " + type.name() + ".")
                .property(
                        "letter",
                        SLUG.nullable(),
                        CollectionPage::letter,
                        "The id of the letter; null for a collection over all letters.")
                .property(
                        "revision",
                        INTEGER.nullable(),
                        CollectionPage::revision,
                        "The revision of the letter; null for a collection over all letters.")
                .property("total", LONG, CollectionPage::total, "The number of items on all pages.")
                .property("items", listOf(type.valueCodec()), CollectionPage::items, "The items on this page.")
                .property(
                        "next",
                        ABSOLUTE_URI.nullable(),
                        CollectionPage::next,
                        "The URI of the next page; null on the last.")
                .property(
                        "facets",
                        mapOf(FacetValues.VALUES).nullable(),
                        CollectionPage::facets,
                        "The values and counts of each requested facet; else null.")
                .property(
                        "facetsMore",
                        mapOf(LONG).nullable(),
                        CollectionPage::omitted,
                        "The number of values left out of each facet; else null.")
                .property(
                        "facetsWithout",
                        mapOf(LONG).nullable(),
                        CollectionPage::without,
                        "The number of items without a value for each facet; else null.")
                .property(
                        "hints",
                        FilterHint.HINTS,
                        CollectionPage::hints,
                        "If there are no items: the filters whose values occur nowhere.")
                .property("links", LINKS, CollectionPage::links, "The URIs of this collection in other formats.")
                .writeOnly();
    }

    private Map<String, Long> omitted() {
        return ofFacets(FacetValues::omitted);
    }

    private Map<String, Long> without() {
        return ofFacets(FacetValues::without);
    }

    private Map<String, Long> ofFacets(Function<FacetValues, Long> number) {
        if (facets == null) {
            return null;
        }
        Map<String, Long> numbers = new LinkedHashMap<>();
        facets.forEach((name, values) -> numbers.put(name, number.apply(values)));
        return numbers;
    }

    private static void writeLinks(JsonGenerator json, Map<String, String> links) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, String> link : links.entrySet()) {
            json.writeStringField(link.getKey(), link.getValue());
        }
        json.writeEndObject();
    }
}
