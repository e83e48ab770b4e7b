package org.undersigned.interchange;

import static org.undersigned.interchange.ValueCodec.BOOLEAN;
import static org.undersigned.interchange.ValueCodec.INTEGER;
import static org.undersigned.interchange.ValueCodec.SLUG;
import static org.undersigned.interchange.ValueCodec.STRING;
import static org.undersigned.interchange.ValueCodec.TIME;
import static org.undersigned.interchange.ValueCodec.enumOf;
import static org.undersigned.interchange.ValueCodec.listOf;
import static org.undersigned.interchange.ValueCodec.objectOf;

import org.undersigned.letter.LetterEvent;
import org.undersigned.letter.PartCounts;
import org.undersigned.letter.PartIds;
import org.undersigned.letter.RevisionSummary;

/** The JSON codecs of revisions and events. */
public final class RevisionCodec {

    private static final ObjectCodec<PartCounts> PART_COUNTS = ObjectCodec.<PartCounts>builder(
                    "PartCounts", "A number of parts of each collection.")
            .property("recipients", INTEGER, PartCounts::recipients, "Recipients, including copies.")
            .property("sections", INTEGER, PartCounts::sections, "Sections, including the opening.")
            .property("statistics", INTEGER, PartCounts::statistics, "Statistics.")
            .property("demands", INTEGER, PartCounts::demands, "Demands.")
            .property("citations", INTEGER, PartCounts::citations, "Citations.")
            .property("signatories", INTEGER, PartCounts::signatories, "Signatories.")
            .readWith(v -> new PartCounts(
                    v.get("recipients"),
                    v.get("sections"),
                    v.get("statistics"),
                    v.get("demands"),
                    v.get("citations"),
                    v.get("signatories")));

    public static final ObjectCodec<RevisionSummary> REVISION = ObjectCodec.<RevisionSummary>builder(
                    "Revision", "A revision of a letter, and how much it changes.")
            .property("number", INTEGER, RevisionSummary::number, "The number, from 1.")
            .property("publishedAt", TIME, RevisionSummary::publishedAt, "When it was published.")
            .property(
                    "digest",
                    STRING,
                    RevisionSummary::digest,
                    "The SHA-256 of the canonical JSON of the letter, followed by that of its findings; hexadecimal.")
            .property("counts", objectOf(SummaryCodec.COUNTS), RevisionSummary::counts, "The number of each part.")
            .property("added", objectOf(PART_COUNTS), RevisionSummary::added, "How many parts it adds.")
            .property(
                    "changed",
                    objectOf(PART_COUNTS),
                    RevisionSummary::changed,
                    "How many parts it changes; a part that only moves within the letter counts too.")
            .property("removed", objectOf(PART_COUNTS), RevisionSummary::removed, "How many parts it removes.")
            .property(
                    "note",
                    STRING.nullable(),
                    RevisionSummary::note,
                    "What the publisher says about it; null if nothing.")
            .readWith(v -> new RevisionSummary(
                    v.get("number"),
                    v.get("publishedAt"),
                    v.get("digest"),
                    v.get("counts"),
                    v.get("added"),
                    v.get("changed"),
                    v.get("removed"),
                    v.get("note")));

    private static final ObjectCodec<PartIds> PART_IDS = ObjectCodec.<PartIds>builder(
                    "PartIds", "Ids of parts, by collection.")
            .property("recipients", listOf(SLUG), PartIds::recipients, "Ids of recipients.")
            .property("sections", listOf(SLUG), PartIds::sections, "Ids of sections.")
            .property("statistics", listOf(SLUG), PartIds::statistics, "Ids of statistics.")
            .property("demands", listOf(SLUG), PartIds::demands, "Ids of demands.")
            .property("citations", listOf(SLUG), PartIds::citations, "Ids of citations.")
            .property("signatories", listOf(SLUG), PartIds::signatories, "Ids of signatories.")
            .readWith(v -> new PartIds(
                    v.get("recipients"),
                    v.get("sections"),
                    v.get("statistics"),
                    v.get("demands"),
                    v.get("citations"),
                    v.get("signatories")));

    public static final ObjectCodec<LetterEvent> EVENT = ObjectCodec.<LetterEvent>builder(
                    "Event", "What happened to a letter. A revision that changes many parts has several events.")
            .property("id", STRING, LetterEvent::id, "The id, which is the value of \"since\" after this event.")
            .property("type", enumOf(LetterEvent.Type.class), LetterEvent::type, "What happened.")
            .property("revision", INTEGER, LetterEvent::revision, "The number of the revision.")
            .property("at", TIME, LetterEvent::at, "When it happened.")
            .property("added", objectOf(PART_IDS), LetterEvent::added, "The parts that the revision adds.")
            .property(
                    "changed",
                    objectOf(PART_IDS),
                    LetterEvent::changed,
                    "The parts that are not the same as in the revision before.")
            .property("removed", objectOf(PART_IDS), LetterEvent::removed, "The parts that the revision removes.")
            .property("complete", BOOLEAN, LetterEvent::complete, "Whether this is the last event of the revision.")
            .readWith(v -> new LetterEvent(
                    v.get("id"),
                    v.get("type"),
                    v.get("revision"),
                    v.get("at"),
                    v.get("added"),
                    v.get("changed"),
                    v.get("removed"),
                    v.get("complete")));

    private RevisionCodec() {}
}
