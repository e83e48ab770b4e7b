package org.undersigned.representation;

import static org.undersigned.interchange.ValueCodec.ABSOLUTE_URI;
import static org.undersigned.interchange.ValueCodec.DATE;
import static org.undersigned.interchange.ValueCodec.INTEGER;
import static org.undersigned.interchange.ValueCodec.SLUG;
import static org.undersigned.interchange.ValueCodec.STRING;
import static org.undersigned.interchange.ValueCodec.listOf;
import static org.undersigned.interchange.ValueCodec.objectOf;

import org.undersigned.interchange.ObjectCodec;
import org.undersigned.letter.Organization;
import org.undersigned.letter.Organization.Signed;

/** The JSON codec of an organization across letters. */
final class OrganizationCodec {

    private static final ObjectCodec<Signed> SIGNED = ObjectCodec.<Signed>builder(
                    "Signature", "A letter that the organization signed.")
            .property("letter", SLUG, Signed::letter, "The id of the letter.")
            .property("title", STRING, Signed::title, "The title of the letter.")
            .property("date", DATE.nullable(), Signed::date, "The date of the letter.")
            .property("signatory", SLUG, Signed::signatory, "The organization's id in the letter.")
            .property("text", STRING, Signed::text, "The line as written.")
            .writeOnly();

    static final ObjectCodec<CollectionItem<Organization>> ORGANIZATION =
            ObjectCodec.<CollectionItem<Organization>>builder(
                            "OrganizationItem", "An organization and the letters that it signed.")
                    .property("id", SLUG, item -> item.part().id(), "The id: the normalized name.")
                    .property("name", STRING, item -> item.part().name(), "The name in the newest letter.")
                    .property("names", listOf(STRING), item -> item.part().names(), "All spellings.")
                    .property("count", INTEGER, item -> item.part().letters().size(), "How many letters it signed.")
                    .property("letters", listOf(SLUG), item -> item.part().letters(), "Their ids, the newest first.")
                    .property(
                            "signed",
                            listOf(objectOf(SIGNED)),
                            item -> item.part().signed(),
                            "Each signature.")
                    .property("self", ABSOLUTE_URI, CollectionItem::self, "Its address.")
                    .addedProperty(
                            "sameAs",
                            listOf(ABSOLUTE_URI),
                            item -> item.part().sameAs(),
                            "URIs that identify it, such as those of Wikidata, ROR and ISNI, where publishers gave"
                                    + " them.")
                    .addedProperty(
                            "places",
                            listOf(STRING),
                            item -> item.part().places(),
                            "The countries and towns that it signed with, those of the newest letter first.")
                    .writeOnly();

    private OrganizationCodec() {}
}
