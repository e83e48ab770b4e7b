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
import org.undersigned.interchange.JsonSchemaType;
import org.undersigned.interchange.ObjectCodec;
import org.undersigned.interchange.ValueCodec;
import org.undersigned.letter.Slug;

/**
 * One page of a collection: the envelope that every collection comes in.
 *
 * @param letter {@code null} where the collection is over all letters; so is {@code revision}
 * @param total how many members there are on all pages
 * @param next the address of the next page; {@code null} on the last
 * @param facets how many there are of which value; {@code null} where nobody asked
 * @param links the addresses of the same collection in its forms
 */
public record CollectionPage<T>(
        Slug letter,
        Integer revision,
        long total,
        List<CollectionItem<T>> items,
        URI next,
        Map<String, FacetValues> facets,
        Map<String, String> links) {

    public CollectionPage(
            Slug letter,
            Integer revision,
            long total,
            List<CollectionItem<T>> items,
            URI next,
            Map<String, String> links) {
        this(letter, revision, total, items, next, null, links);
    }

    private static final ValueCodec<Map<String, String>> LINKS =
            ValueCodec.writeOnly(new JsonSchemaType.LinkMap(), CollectionPage::writeLinks);

    /** The shape of a family's envelope, for the schema and for writing. */
    public static <T> ObjectCodec<CollectionPage<T>> shape(ResourceType<T> type) {
        String name = type.codec().name().replace("Item", "Collection");
        return ObjectCodec.<CollectionPage<T>>builder(name, "A page of " + type.name() + ".")
                .property("letter", SLUG.nullable(), CollectionPage::letter, "The letter; null over all letters.")
                .property(
                        "revision",
                        INTEGER.nullable(),
                        CollectionPage::revision,
                        "Its revision; null over all letters.")
                .property("total", LONG, CollectionPage::total, "How many there are on all pages.")
                .property("items", listOf(type.valueCodec()), CollectionPage::items, "Those on this page.")
                .property("next", ABSOLUTE_URI.nullable(), CollectionPage::next, "The next page; null on the last.")
                .property(
                        "facets",
                        mapOf(FacetValues.VALUES).nullable(),
                        CollectionPage::facets,
                        "How many there are of which value, for each facet asked for; else null.")
                .property(
                        "facetsMore",
                        mapOf(LONG).nullable(),
                        CollectionPage::more,
                        "How many further values each of these facets has, that are not listed; else null.")
                .property("links", LINKS, CollectionPage::links, "This collection in its forms.")
                .writeOnly();
    }

    private Map<String, Long> more() {
        if (facets == null) {
            return null;
        }
        Map<String, Long> more = new LinkedHashMap<>();
        facets.forEach((name, values) -> more.put(name, values.omitted()));
        return more;
    }

    private static void writeLinks(JsonGenerator json, Map<String, String> links) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, String> link : links.entrySet()) {
            json.writeStringField(link.getKey(), link.getValue());
        }
        json.writeEndObject();
    }
}
