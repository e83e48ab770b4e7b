package org.undersigned.http.publishing;

import static org.undersigned.interchange.ValueCodec.ABSOLUTE_URI;
import static org.undersigned.interchange.ValueCodec.BOOLEAN;
import static org.undersigned.interchange.ValueCodec.INTEGER;
import static org.undersigned.interchange.ValueCodec.SLUG;
import static org.undersigned.interchange.ValueCodec.STRING;
import static org.undersigned.interchange.ValueCodec.enumOf;
import static org.undersigned.interchange.ValueCodec.listOf;
import static org.undersigned.interchange.ValueCodec.objectOf;

import java.net.URI;
import java.util.List;
import org.undersigned.interchange.AccountCodec;
import org.undersigned.interchange.FindingCodec;
import org.undersigned.interchange.LetterCodec;
import org.undersigned.interchange.ObjectCodec;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Slug;
import org.undersigned.publishing.ReadingPreview;
import org.undersigned.representation.diff.LetterDiff;
import org.undersigned.representation.diff.LetterDiffCodec;
import org.undersigned.store.LetterOwner;

/** The JSON of what publishing did, or would do. */
public final class PublicationCodec {

    /** A letter that was published. */
    public record Publication(
            Slug letter,
            int revision,
            boolean changed,
            LetterOwner owner,
            URI self,
            URI memento,
            String entityTag,
            String note,
            List<Finding> findings,
            List<String> ignored) {}

    /**
     * A letter that would be published.
     *
     * @param revision of the published letter; 0 if there is none
     * @param difference {@code null} if there is nothing to compare
     */
    public record DryRun(
            ReadingPreview reading,
            int revision,
            LetterOwner owner,
            String entityTag,
            LetterDiff difference,
            List<String> ignored) {}

    public static final ObjectCodec<Publication> PUBLICATION = ObjectCodec.<Publication>builder(
                    "Publication", "What a request that writes did.")
            .property("letter", SLUG, Publication::letter, "The id of the letter.")
            .property("revision", INTEGER, Publication::revision, "The number of its revision.")
            .property("changed", BOOLEAN, Publication::changed, "Whether the request made this revision.")
            .property("owner", enumOf(LetterOwner.class), Publication::owner, "From where the letter is published.")
            .property("self", ABSOLUTE_URI, Publication::self, "The URI of the letter.")
            .property("memento", ABSOLUTE_URI, Publication::memento, "The URI of this revision.")
            .property(
                    "entityTag",
                    STRING,
                    Publication::entityTag,
                    "The entity tag of the letter's JSON, for If-Match of the next request.")
            .property("note", STRING.nullable(), Publication::note, "What the publisher says; null if nothing.")
            .property("findings", listOf(objectOf(FindingCodec.FINDING)), Publication::findings, "Most severe first.")
            .property("ignored", listOf(STRING), Publication::ignored, "Files that are not read and not kept.")
            .writeOnly();

    public static final ObjectCodec<DryRun> DRY_RUN = ObjectCodec.<DryRun>builder(
                    "DryRun", "What publishing would do. Nothing is kept.")
            .property(
                    "letter",
                    objectOf(LetterCodec.LETTER).nullable(),
                    run -> run.reading().letter().orElse(null),
                    "The letter as it is read; null if it is refused.")
            .property(
                    "findings",
                    listOf(objectOf(FindingCodec.FINDING)),
                    run -> run.reading().findings(),
                    "Most severe first.")
            .property(
                    "account",
                    objectOf(AccountCodec.ACCOUNT),
                    run -> run.reading().account(),
                    "What each word of the file is read as.")
            .property(
                    "revision", INTEGER, DryRun::revision, "The number of the published revision; 0 if there is none.")
            .property(
                    "owner",
                    enumOf(LetterOwner.class).nullable(),
                    DryRun::owner,
                    "From where the letter is published; null if it is not.")
            .property(
                    "entityTag",
                    STRING.nullable(),
                    DryRun::entityTag,
                    "The entity tag for If-Match; null if the letter is not published.")
            .property(
                    "difference",
                    objectOf(LetterDiffCodec.DIFF).nullable(),
                    DryRun::difference,
                    "The difference from the published revision; null without two letters.")
            .property("ignored", listOf(STRING), DryRun::ignored, "Files that are not read.")
            .writeOnly();

    private PublicationCodec() {}
}
