package org.undersigned.interchange;

import static org.undersigned.interchange.ValueCodec.INTEGER;
import static org.undersigned.interchange.ValueCodec.SLUG;
import static org.undersigned.interchange.ValueCodec.STRING;
import static org.undersigned.interchange.ValueCodec.enumOf;
import static org.undersigned.interchange.ValueCodec.listOf;
import static org.undersigned.interchange.ValueCodec.objectOf;

import org.undersigned.letter.Quote;
import org.undersigned.letter.Signatory;

/** The JSON codec of a signatory. */
public final class SignatoryCodec {

    private static final ObjectCodec.Builder<Signatory.Naming> NAMING = ObjectCodec.<Signatory.Naming>builder(
                    "Naming", "")
            .property("name", STRING, Signatory.Naming::name, "The name, without abbreviation and alternate names.")
            .property(
                    "abbreviation",
                    STRING.nullable(),
                    Signatory.Naming::abbreviation,
                    "The abbreviation in the letter.")
            .property(
                    "alternateNames",
                    listOf(STRING),
                    Signatory.Naming::alternateNames,
                    "Other names, such as those in another language.");

    /** The store keeps quotes apart; everywhere else there always is one. */
    private static final ValueCodec<Quote> QUOTE = new ValueCodec<>(
            objectOf(PartCodecs.QUOTE).schema(),
            objectOf(PartCodecs.QUOTE).nullable().encoder(),
            objectOf(PartCodecs.QUOTE).nullable().decoder());

    public static final ObjectCodec<Signatory> SIGNATORY = ObjectCodec.<Signatory>builder(
                    "Signatory", "A person or organization that signed the letter.")
            .property("id", SLUG, Signatory::id, "The id within the letter.")
            .property("position", INTEGER, Signatory::position, "The position in the list, from 1.")
            .flatten(NAMING, Signatory::naming)
            .property(
                    "kind",
                    enumOf(Signatory.Kind.class),
                    Signatory::kind,
                    "The type; \"unknown\" if the letter does not tell.")
            .property("role", STRING.nullable(), Signatory::role, "A person's office.")
            .property("affiliation", STRING.nullable(), Signatory::affiliation, "A person's organization.")
            .property("onBehalfOf", STRING.nullable(), Signatory::onBehalfOf, "For whom the signatory signs.")
            .property("place", STRING.nullable(), Signatory::place, "The country or town next to the name.")
            .property("group", STRING.nullable(), Signatory::group, "The heading in the list of signatories.")
            .property("text", STRING, Signatory::text, "The line as written.")
            .property("quote", QUOTE, Signatory::quote, "The words in the letter.")
            .flatten(PartCodecs.BASIS, Signatory::basis)
            .addedProperty("sameAs", PartCodecs.SAME_AS, Signatory::sameAs, "URIs that identify the signatory.")
            .readWith(SignatoryCodec::signatory);

    private SignatoryCodec() {}

    private static Signatory signatory(ObjectCodec.PropertyValues v) {
        return new Signatory(
                v.get("id"),
                v.get("position"),
                new Signatory.Naming(v.get("name"), v.get("abbreviation"), v.get("alternateNames")),
                v.get("kind"),
                v.get("role"),
                v.get("affiliation"),
                v.get("onBehalfOf"),
                v.get("place"),
                v.get("group"),
                v.get("text"),
                v.get("quote"),
                PartCodecs.basis(v),
                v.get("sameAs"));
    }
}
