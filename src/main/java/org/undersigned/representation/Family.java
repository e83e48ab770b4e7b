package org.undersigned.representation;

import static org.undersigned.interchange.ValueCodec.ADDRESS;
import static org.undersigned.interchange.ValueCodec.SLUG;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.undersigned.interchange.FindingCodec;
import org.undersigned.interchange.JsonMapping;
import org.undersigned.interchange.JsonSchemaType;
import org.undersigned.interchange.ObjectCodec;
import org.undersigned.interchange.PartCodecs;
import org.undersigned.interchange.SummaryCodec;
import org.undersigned.interchange.ValueCodec;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Demand;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Organization;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.SearchHit;
import org.undersigned.letter.Section;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Statistic;
import org.undersigned.letter.Summary;

/**
 * One kind of parts and how its members look in every form: the letter's id, the part's own keys, the member's address.
 *
 * @param name the last segment of its address: "signatories"
 * @param whole whether a member has all keys that its stored JSON has
 */
public record Family<T>(String name, ObjectCodec<Member<T>> shape, Function<T, String> id, boolean whole) {

    public static final Family<Summary> LETTERS =
            new Family<>("letters", letters(), summary -> summary.id().value(), true);
    public static final Family<Recipient> RECIPIENTS =
            of("recipients", PartCodecs.RECIPIENT, recipient -> recipient.id().value());
    public static final Family<Section> SECTIONS =
            of("sections", PartCodecs.SECTION, section -> section.id().value());
    public static final Family<Statistic> STATISTICS =
            of("statistics", PartCodecs.STATISTIC, statistic -> statistic.id().value());
    public static final Family<Signatory> SIGNATORIES =
            of("signatories", PartCodecs.SIGNATORY, signatory -> signatory.id().value());
    public static final Family<Demand> DEMANDS =
            of("demands", PartCodecs.DEMAND, demand -> demand.id().value());
    public static final Family<Citation> CITATIONS =
            of("citations", PartCodecs.CITATION, citation -> citation.id().value());
    public static final Family<Finding> FINDINGS =
            new Family<>("findings", findings(), finding -> finding.code().label(), false);

    public static final Family<SearchHit> HITS = new Family<>("search", HitShapes.HIT, SearchHit::id, false);
    public static final Family<Organization> ORGANIZATIONS = new Family<>(
            "organizations",
            OrganizationShape.ORGANIZATION,
            organization -> organization.id().value(),
            false);

    /** Every family, in the order of the documentation. */
    public static final List<Family<?>> ALL = List.of(
            LETTERS, RECIPIENTS, SECTIONS, STATISTICS, SIGNATORIES, DEMANDS, CITATIONS, FINDINGS, HITS, ORGANIZATIONS);

    /** The same with some of its keys only, in their order. */
    public Family<T> only(Collection<String> keys) {
        return keys.isEmpty() ? this : new Family<>(name, shape.only(keys), id, false);
    }

    /** How a member is written: as it is stored, where that is all. */
    public ValueCodec<Member<T>> kind() {
        return new ValueCodec<>(
                new JsonSchemaType.ObjectType(shape),
                (json, member) -> {
                    if (whole && member.document() != null) {
                        splice(json, member);
                    } else {
                        shape.write(json, member);
                    }
                },
                shape::read);
    }

    private void splice(JsonGenerator json, Member<T> member) throws IOException {
        boolean ofLetter = shape.keys().get(0).name().equals("letter");
        String letter = ofLetter ? "\"letter\":\"" + member.letter() + "\"," : "";
        JsonMapping.copy(json, letter, member.document(), ",\"self\":\"" + member.address() + "\"");
    }

    private static <T> Family<T> of(String name, ObjectCodec<T> part, Function<T, String> id) {
        ObjectCodec<Member<T>> codec = ObjectCodec.<Member<T>>named(part.name() + "Item", part.about())
                .key("letter", SLUG, Member::letter, "The letter it is of.")
                .keys(part, Member::part)
                .key("self", ADDRESS, Member::self, "Its address.")
                .writtenOnly();
        return new Family<>(name, codec, id, true);
    }

    private static ObjectCodec<Member<Summary>> letters() {
        return ObjectCodec.<Member<Summary>>named("LetterItem", SummaryCodec.SUMMARY.about())
                .keys(SummaryCodec.SUMMARY, Member::part)
                .key("self", ADDRESS, Member::self, "Its address.")
                .writtenOnly();
    }

    /** A finding has no address of its own. */
    private static ObjectCodec<Member<Finding>> findings() {
        return ObjectCodec.<Member<Finding>>named("FindingItem", FindingCodec.FINDING.about())
                .key("letter", SLUG, Member::letter, "The letter it is of.")
                .keys(FindingCodec.FINDING, Member::part)
                .writtenOnly();
    }
}
