package org.undersigned.representation;

import static org.undersigned.interchange.ValueCodec.ABSOLUTE_URI;
import static org.undersigned.interchange.ValueCodec.INTEGER;
import static org.undersigned.interchange.ValueCodec.SLUG;
import static org.undersigned.interchange.ValueCodec.TIME;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.undersigned.interchange.EncodedObjectWriter;
import org.undersigned.interchange.FindingCodec;
import org.undersigned.interchange.JsonSchemaType;
import org.undersigned.interchange.ObjectCodec;
import org.undersigned.interchange.PartCodecs;
import org.undersigned.interchange.RevisionCodec;
import org.undersigned.interchange.SectionCodec;
import org.undersigned.interchange.SignatoryCodec;
import org.undersigned.interchange.StatisticCodec;
import org.undersigned.interchange.SummaryCodec;
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
import org.undersigned.letter.StatisticSum;
import org.undersigned.letter.Summary;

/**
 * A type of resource and the JSON properties of its items: the letter's id, the part's own properties, the item's URI.
 *
 * @param name the last segment of the collection's URI: "signatories"
 * @param codec the properties of an item
 * @param id an item's id
 * @param storedWhole whether an item has all properties of its stored JSON
 */
public record ResourceType<T>(
        String name, ObjectCodec<CollectionItem<T>> codec, Function<T, String> id, boolean storedWhole) {

    public static final ResourceType<Summary> LETTERS = new ResourceType<>(
            "letters", lettersCodec(), summary -> summary.id().value(), true);
    public static final ResourceType<Recipient> RECIPIENTS = partsOf(
            "recipients", PartCodecs.RECIPIENT, recipient -> recipient.id().value());
    public static final ResourceType<Section> SECTIONS =
            partsOf("sections", SectionCodec.SECTION, section -> section.id().value());
    public static final ResourceType<Statistic> STATISTICS = partsOf(
            "statistics", StatisticCodec.STATISTIC, statistic -> statistic.id().value());
    public static final ResourceType<Signatory> SIGNATORIES = partsOf(
            "signatories", SignatoryCodec.SIGNATORY, signatory -> signatory.id().value());
    public static final ResourceType<Demand> DEMANDS =
            partsOf("demands", PartCodecs.DEMAND, demand -> demand.id().value());
    public static final ResourceType<Citation> CITATIONS =
            partsOf("citations", PartCodecs.CITATION, citation -> citation.id().value());
    public static final ResourceType<Finding> FINDINGS = new ResourceType<>(
            "findings", findingsCodec(), finding -> finding.code().label(), false);

    public static final ResourceType<RevisionSummary> REVISIONS =
            partsOf("revisions", RevisionCodec.REVISION, revision -> Integer.toString(revision.number()));
    public static final ResourceType<LetterEvent> EVENTS =
            new ResourceType<>("events", eventsCodec(), LetterEvent::id, false);

    public static final ResourceType<SearchHit> HITS =
            new ResourceType<>("search", SearchHitCodec.HIT, SearchHit::id, false);
    public static final ResourceType<Organization> ORGANIZATIONS = new ResourceType<>(
            "organizations",
            OrganizationCodec.ORGANIZATION,
            organization -> organization.id().value(),
            false);

    /** Sums of statistics, which have no address of their own and are no part of a letter. */
    public static final ResourceType<StatisticSum> SUMS =
            new ResourceType<>("sums", StatisticSumCodec.SUM, StatisticSum::value, false);

    /** All types, in the order of the documentation. */
    public static final List<ResourceType<?>> ALL = List.of(
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

    private static final SerializedString LETTER = new SerializedString("\"letter\":\"");
    private static final SerializedString LETTER_END = new SerializedString("\",");
    private static final SerializedString SELF = new SerializedString(",\"self\":\"");
    private static final SerializedString QUOTATION_MARK = new SerializedString("\"");

    /** This type with some of its properties, in their order. */
    public ResourceType<T> select(Collection<String> keys) {
        return keys.isEmpty() ? this : new ResourceType<>(name, codec.select(keys), id, false);
    }

    /** This type with properties of the letter and the sources. */
    public ResourceType<T> including(Collection<String> keys) {
        return keys.isEmpty() ? this : new ResourceType<>(name, IncludedProperties.add(codec, keys), id, false);
    }

    /** The codec of an item; it copies the stored JSON if nothing is left out. */
    public ValueCodec<CollectionItem<T>> valueCodec() {
        return new ValueCodec<>(
                new JsonSchemaType.ObjectType(codec),
                (json, item) -> {
                    if (storedWhole && item.storedJson() != null) {
                        splice(json, item);
                    } else {
                        codec.write(json, item);
                    }
                },
                codec::read);
    }

    private void splice(JsonGenerator json, CollectionItem<T> item) throws IOException {
        EncodedObjectWriter object = EncodedObjectWriter.begin(json);
        if (codec.properties().get(0).name().equals("letter")) {
            object.write(LETTER).write(item.letter().value()).write(LETTER_END);
        }
        object.write(item.storedJson()).write(SELF).write(item.selfText()).write(QUOTATION_MARK);
        LetterVersion version = item.version();
        if (version != null) {
            object.write(",\"revision\":" + version.revision() + ",\"modified\":\"" + version.modified() + "\"");
        }
        object.end();
    }

    private static <T> ResourceType<T> partsOf(String name, ObjectCodec<T> part, Function<T, String> id) {
        ObjectCodec<CollectionItem<T>> codec = ObjectCodec.<CollectionItem<T>>builder(
                        part.name() + "Item", part.description())
                .property("letter", SLUG, CollectionItem::letter, "The id of the letter.")
                .flatten(part, CollectionItem::part)
                .property("self", ABSOLUTE_URI, CollectionItem::self, "The URI.")
                .writeOnly();
        return new ResourceType<>(name, codec, id, true);
    }

    private static ObjectCodec<CollectionItem<Summary>> lettersCodec() {
        return ObjectCodec.<CollectionItem<Summary>>builder("LetterItem", SummaryCodec.SUMMARY.description())
                .flatten(SummaryCodec.SUMMARY, CollectionItem::part)
                .property("self", ABSOLUTE_URI, CollectionItem::self, "The URI.")
                .addedProperty(
                        "revision",
                        INTEGER,
                        item -> item.version() == null ? null : item.version().revision(),
                        "The number of the revision.")
                .addedProperty(
                        "modified",
                        TIME,
                        item -> item.version() == null ? null : item.version().modified(),
                        "When the revision was published; later if a name was erased from it since.")
                .writeOnly();
    }

    /** An event has no URI. */
    private static ObjectCodec<CollectionItem<LetterEvent>> eventsCodec() {
        return ObjectCodec.<CollectionItem<LetterEvent>>builder("EventItem", RevisionCodec.EVENT.description())
                .property("letter", SLUG, CollectionItem::letter, "The id of the letter.")
                .flatten(RevisionCodec.EVENT, CollectionItem::part)
                .writeOnly();
    }

    /** A finding has no URI. */
    private static ObjectCodec<CollectionItem<Finding>> findingsCodec() {
        return ObjectCodec.<CollectionItem<Finding>>builder("FindingItem", FindingCodec.FINDING.description())
                .property("letter", SLUG, CollectionItem::letter, "The id of the letter.")
                .flatten(FindingCodec.FINDING, CollectionItem::part)
                .writeOnly();
    }
}
