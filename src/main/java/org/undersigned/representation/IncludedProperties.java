package org.undersigned.representation;

import static org.undersigned.interchange.ValueCodec.ABSOLUTE_URI;
import static org.undersigned.interchange.ValueCodec.DATE;
import static org.undersigned.interchange.ValueCodec.STRING;
import static org.undersigned.interchange.ValueCodec.listOf;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.undersigned.interchange.ObjectCodec;

/** The properties that {@code include} adds to the items of collections. */
public final class IncludedProperties {

    /** The title, date, recipients and URI of the letter. */
    public static final String LETTER = "letter";

    /** The labels and URLs of the citations of a statistic. */
    public static final String SOURCES = "sources";

    /** What spreadsheets over all letters have without a parameter. */
    public static final List<String> OF_SPREADSHEETS = List.of("letterTitle", "letterDate");

    private static final ObjectCodec<ItemContext> OF_LETTER = ObjectCodec.<ItemContext>builder("ItemLetter", "")
            .addedProperty("letterTitle", STRING.nullable(), ItemContext::title, "The title of the letter.")
            .addedProperty("letterDate", DATE.nullable(), ItemContext::date, "The date that the letter states.")
            .addedProperty("letterRecipients", listOf(STRING), ItemContext::recipients, "Whom the letter addresses.")
            .addedProperty("letterSelf", ABSOLUTE_URI.nullable(), ItemContext::letter, "The URI of the letter.")
            .writeOnly();

    private static final ObjectCodec<ItemContext> OF_SOURCES = ObjectCodec.<ItemContext>builder("ItemSources", "")
            .addedProperty(
                    "sourceLabels", listOf(STRING), ItemContext::sourceLabels, "The linked words of each source.")
            .addedProperty(
                    "sourceUrls",
                    listOf(STRING),
                    ItemContext::sourceUrls,
                    "The URL of each source; empty if its target was lost.")
            .writeOnly();

    private IncludedProperties() {}

    /** What {@code include} can name for a type. */
    public static List<String> names(ResourceType<?> type) {
        boolean ofLetter = type != ResourceType.EVENTS
                && type.codec().properties().stream()
                        .anyMatch(property -> property.name().equals("letter"));
        return Stream.of(LETTER, SOURCES)
                .filter(name -> ofLetter && (name.equals(LETTER) || type == ResourceType.STATISTICS))
                .toList();
    }

    /** The keys that a name adds to items. */
    public static List<String> keys(String name) {
        return codec(name).properties().stream().map(ObjectCodec.Property::name).toList();
    }

    /** All keys that can be added to items of a type. */
    public static List<String> allKeys(ResourceType<?> type) {
        return names(type).stream().flatMap(name -> keys(name).stream()).toList();
    }

    private static ObjectCodec<ItemContext> codec(String name) {
        return name.equals(LETTER) ? OF_LETTER : OF_SOURCES;
    }

    /** The codec with some of the keys. */
    static <T> ObjectCodec<CollectionItem<T>> add(ObjectCodec<CollectionItem<T>> codec, Collection<String> keys) {
        return ObjectCodec.<CollectionItem<T>>builder(codec.name(), codec.description())
                .flatten(codec, item -> item)
                .flatten(OF_LETTER.select(keys), CollectionItem::context)
                .flatten(OF_SOURCES.select(keys), CollectionItem::context)
                .writeOnly();
    }
}
