package org.undersigned.representation.diff;

import static org.undersigned.interchange.ValueCodec.ABSOLUTE_URI;
import static org.undersigned.interchange.ValueCodec.INTEGER;
import static org.undersigned.interchange.ValueCodec.SLUG;
import static org.undersigned.interchange.ValueCodec.STRING;
import static org.undersigned.interchange.ValueCodec.TIME;
import static org.undersigned.interchange.ValueCodec.enumOf;
import static org.undersigned.interchange.ValueCodec.listOf;
import static org.undersigned.interchange.ValueCodec.objectOf;

import org.undersigned.interchange.ObjectCodec;
import org.undersigned.interchange.ValueCodec;
import org.undersigned.representation.diff.DiffPiece.Operation;
import org.undersigned.representation.diff.LetterDiff.Revision;

/** The JSON codec of the differences between two revisions. */
public final class LetterDiffCodec {

    private static final ValueCodec<Revision> REVISION =
            objectOf(ObjectCodec.<Revision>builder("DiffRevision", "One of two revisions.")
                    .property("number", INTEGER, Revision::number, "The number of the revision.")
                    .property("publishedAt", TIME, Revision::publishedAt, "When it was published.")
                    .writeOnly());

    private static final ValueCodec<KeyChange> KEY =
            objectOf(ObjectCodec.<KeyChange>builder("KeyChange", "A key whose value differs.")
                    .property("key", STRING, KeyChange::key, "The name of the key, as the name of a CSV column.")
                    .property("from", STRING, KeyChange::from, "The value in the older revision, as in CSV.")
                    .property("to", STRING, KeyChange::to, "The value in the newer revision, as in CSV.")
                    .writeOnly());

    private static final ValueCodec<PartChange> PART = objectOf(ObjectCodec.<PartChange>builder(
                    "PartChange", "A part that one revision has, or that differs.")
            .property("id", STRING, PartChange::id, "The id within the letter.")
            .property("text", STRING, PartChange::text, "The name or the words of the part.")
            .property("keys", listOf(KEY), PartChange::keys, "The keys that differ, if both revisions have the part.")
            .property("self", ABSOLUTE_URI, PartChange::self, "The URI in a revision that has the part.")
            .writeOnly());

    private static final ValueCodec<CollectionDiff> COLLECTION = objectOf(ObjectCodec.<CollectionDiff>builder(
                    "CollectionDiff", "The differences of one collection. Parts are matched by id.")
            .property("name", STRING, CollectionDiff::name, "The name of the collection.")
            .property("added", listOf(PART), CollectionDiff::added, "The parts that only the newer revision has.")
            .property("removed", listOf(PART), CollectionDiff::removed, "The parts that only the older revision has.")
            .property("changed", listOf(PART), CollectionDiff::changed, "The parts that differ.")
            .property("moved", INTEGER, CollectionDiff::moved, "How many parts differ in their place only.")
            .writeOnly());

    private static final ValueCodec<DiffPiece> PIECE = objectOf(ObjectCodec.<DiffPiece>builder(
                    "DiffPiece", "Words that both revisions have, or one of them.")
            .property("operation", enumOf(Operation.class), DiffPiece::operation, "Which revisions have the words.")
            .property("text", STRING, DiffPiece::text, "The words, with the spaces before them.")
            .writeOnly());

    public static final ObjectCodec<LetterDiff> DIFF = ObjectCodec.<LetterDiff>builder(
                    "Diff", "The differences between two revisions of a letter.")
            .property("letter", SLUG, LetterDiff::letter, "The id of the letter.")
            .property("from", REVISION, LetterDiff::from, "The older revision.")
            .property("to", REVISION, LetterDiff::to, "The newer revision.")
            .property("keys", listOf(KEY), LetterDiff::keys, "The keys of the letter's summary that differ.")
            .property("collections", listOf(COLLECTION), LetterDiff::collections, "The differences of each collection.")
            .property(
                    "text",
                    listOf(listOf(PIECE)),
                    LetterDiff::text,
                    "The blocks of the text that differ, each as pieces.")
            .writeOnly();

    private LetterDiffCodec() {}
}
