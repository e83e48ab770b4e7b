package org.undersigned.representation;

import static org.undersigned.interchange.ValueCodec.ADDRESS;
import static org.undersigned.interchange.ValueCodec.DATE;
import static org.undersigned.interchange.ValueCodec.INTEGER;
import static org.undersigned.interchange.ValueCodec.SLUG;
import static org.undersigned.interchange.ValueCodec.TEXT;
import static org.undersigned.interchange.ValueCodec.listOf;
import static org.undersigned.interchange.ValueCodec.objectOf;

import org.undersigned.interchange.ObjectCodec;
import org.undersigned.letter.Organization;
import org.undersigned.letter.Organization.Signed;

/** The shape of an organization across letters. */
final class OrganizationCodec {

    private static final ObjectCodec<Signed> SIGNED = ObjectCodec.<Signed>named(
                    "Signature", "A letter that an organization signed.")
            .key("letter", SLUG, Signed::letter, "The letter.")
            .key("title", TEXT, Signed::title, "Its title.")
            .key("date", DATE.orNull(), Signed::date, "Its date.")
            .key("signatory", SLUG, Signed::signatory, "The organization's id among its signatories.")
            .key("text", TEXT, Signed::text, "The line as written.")
            .writtenOnly();

    static final ObjectCodec<CollectionItem<Organization>> ORGANIZATION =
            ObjectCodec.<CollectionItem<Organization>>named(
                            "OrganizationItem",
                            "An organization and what it signed: signatories of one name, across letters.")
                    .key("id", SLUG, item -> item.part().id(), "Its id: the folded name.")
                    .key("name", TEXT, item -> item.part().name(), "As the newest of the letters has it.")
                    .key("names", listOf(TEXT), item -> item.part().names(), "Every way in which it is written.")
                    .key("count", INTEGER, item -> item.part().letters().size(), "How many letters it signed.")
                    .key("letters", listOf(SLUG), item -> item.part().letters(), "Their ids, the newest first.")
                    .key("signed", listOf(objectOf(SIGNED)), item -> item.part().signed(), "Each signature.")
                    .key("self", ADDRESS, CollectionItem::self, "Its address.")
                    .writtenOnly();

    private OrganizationCodec() {}
}
