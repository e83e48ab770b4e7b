package org.undersigned.reading.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.undersigned.letter.Basis;
import org.undersigned.letter.Demand;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;

/** Merges annotations into recipients, demands and signatories. */
final class PartMerger {

    static final Set<String> RECIPIENT_KEYS = Annotations.sortedKeys("quote", "occurrence", "name", "office");
    static final Set<String> DEMAND_KEYS = Annotations.sortedKeys("quote", "occurrence", "addressees", "ignore");
    static final Set<String> SIGNATORY_KEYS = Annotations.sortedKeys(
            "quote", "occurrence", "name", "abbreviation", "kind", "role", "affiliation", "onBehalfOf", "place");

    private static final Set<String> SIGNATORY_VALUES =
            Set.of("name", "abbreviation", "kind", "role", "affiliation", "onBehalfOf", "place");

    private PartMerger() {}

    /** Records which of a part's values come from the annotation. */
    static Basis extendProvenance(Basis basis, YamlMapping mapping, Set<String> values) {
        return basis.plus(mapping.keys().stream().filter(values::contains).toArray(String[]::new));
    }

    static Recipient mergeRecipient(Recipient read, YamlMapping mapping) {
        return new Recipient(
                read.id(),
                read.position(),
                read.role(),
                mapping.text("name").orElse(read.name()),
                mapping.text("office").orElse(read.office()),
                read.text(),
                read.quote(),
                extendProvenance(read.basis(), mapping, Set.of("name", "office")));
    }

    static Demand mergeDemand(Demand read, YamlMapping mapping) {
        List<Slug> addressees = mapping.strings("addressees")
                .map(ids -> ids.stream().filter(Slug::isSlug).map(Slug::new).toList())
                .orElse(read.addressees());
        return new Demand(
                read.id(),
                read.position(),
                addressees,
                read.text(),
                read.place(),
                read.quote(),
                extendProvenance(read.basis(), mapping, Set.of("addressees")));
    }

    static Signatory mergeSignatory(Signatory read, YamlMapping mapping) {
        Signatory.Naming naming = new Signatory.Naming(
                mapping.text("name").orElse(read.naming().name()),
                mapping.text("abbreviation").orElse(read.naming().abbreviation()),
                read.naming().alternateNames());
        return new Signatory(
                read.id(),
                read.position(),
                naming,
                mapping.enumValue("kind", Signatory.Kind.class).orElse(read.kind()),
                mapping.text("role").orElse(read.role()),
                mapping.text("affiliation").orElse(read.affiliation()),
                mapping.text("onBehalfOf").orElse(read.onBehalfOf()),
                mapping.text("place").orElse(read.place()),
                read.group(),
                read.text(),
                read.quote(),
                extendProvenance(read.basis(), mapping, SIGNATORY_VALUES));
    }

    static List<Demand> renumberDemands(List<Demand> demands) {
        List<Demand> numbered = new ArrayList<>();
        for (Demand d : demands) {
            numbered.add(
                    new Demand(d.id(), numbered.size() + 1, d.addressees(), d.text(), d.place(), d.quote(), d.basis()));
        }
        return numbered;
    }
}
