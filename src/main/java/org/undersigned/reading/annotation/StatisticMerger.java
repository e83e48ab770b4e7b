package org.undersigned.reading.annotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.undersigned.letter.Citation;
import org.undersigned.letter.PartialDate;
import org.undersigned.letter.Period;
import org.undersigned.letter.Quantity;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Statistic;

/** Merges annotations into statistics. */
final class StatisticMerger {

    static final Set<String> KEYS = Annotations.sortedKeys(
            "quote", "occurrence", "unit", "subject", "kind", "places", "period", "topics", "citations", "ignore");
    private static final Set<String> PERIOD_KEYS = Annotations.sortedKeys("start", "end");
    private static final Set<String> ANNOTATED =
            Set.of("unit", "subject", "places", "period", "kind", "topics", "citations");

    private StatisticMerger() {}

    static Statistic merge(Statistic read, YamlMapping mapping, List<Citation> citations) {
        Statistic.Sources sources = mapping.strings("citations")
                .map(labels -> sourcesOf(resolveCitations(labels, citations), read.sources()))
                .orElse(read.sources());
        return new Statistic(
                read.id(),
                read.position(),
                read.statement(),
                mergeUnit(read.figure(), mapping),
                mergeClaim(read.claim(), mapping),
                read.place(),
                sources,
                read.quote(),
                PartMerger.extendProvenance(read.basis(), mapping, ANNOTATED),
                read.sentence());
    }

    /** The citations that the publisher states replace those that were read; the notes remain. */
    private static Statistic.Sources sourcesOf(List<Slug> cited, Statistic.Sources read) {
        return new Statistic.Sources(
                cited, Collections.nCopies(cited.size(), Statistic.CitedIn.ANNOTATION), read.notes());
    }

    /** Citations are given by label ("3") or by id. */
    private static List<Slug> resolveCitations(List<String> labels, List<Citation> citations) {
        return citations.stream()
                .filter(citation -> labels.contains(citation.label())
                        || labels.contains(citation.id().value()))
                .map(Citation::id)
                .toList();
    }

    private static Quantity mergeUnit(Quantity quantity, YamlMapping mapping) {
        return new Quantity(
                quantity.value(),
                quantity.lower(),
                quantity.upper(),
                quantity.qualifier(),
                quantity.text(),
                mapping.text("unit").orElse(quantity.unit()));
    }

    private static Statistic.Claim mergeClaim(Statistic.Claim claim, YamlMapping mapping) {
        return new Statistic.Claim(
                mapping.text("subject").orElse(claim.subject()),
                mapping.strings("places").orElse(claim.places()),
                mapping.mapping("period", PERIOD_KEYS)
                        .map(period -> mergePeriod(claim.period(), period))
                        .orElse(claim.period()),
                mapping.enumValue("kind", Statistic.Kind.class).orElse(claim.kind()),
                mapping.strings("topics").orElse(claim.topics()));
    }

    private static Period mergePeriod(Period read, YamlMapping mapping) {
        String expected = "a date: 2022, 2022-07 or 2022-07-11";
        return new Period(
                read == null ? null : read.text(),
                mapping.parse("start", PartialDate::parse, expected).orElse(null),
                mapping.parse("end", PartialDate::parse, expected).orElse(null));
    }

    static List<Statistic> renumber(List<Statistic> statistics) {
        List<Statistic> numbered = new ArrayList<>();
        for (Statistic s : statistics) {
            numbered.add(new Statistic(
                    s.id(),
                    numbered.size() + 1,
                    s.statement(),
                    s.figure(),
                    s.claim(),
                    s.place(),
                    s.sources(),
                    s.quote(),
                    s.basis(),
                    s.sentence()));
        }
        return numbered;
    }
}
