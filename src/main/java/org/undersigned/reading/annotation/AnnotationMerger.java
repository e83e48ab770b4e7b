package org.undersigned.reading.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.undersigned.letter.Basis;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Demand;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.PartialDate;
import org.undersigned.letter.Period;
import org.undersigned.letter.Quantity;
import org.undersigned.letter.Quote;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Statistic;
import org.undersigned.reading.context.FindingCollector;

/**
 * Lays a publisher's facts over a letter. Each entry names a part of the letter by its words; words that don't occur in the
 * letter refuse it, for they are about another one.
 */
public final class AnnotationMerger {

    private static final Set<String> RECIPIENT_KEYS = Annotations.sortedKeys("quote", "occurrence", "name", "office");
    private static final Set<String> STATISTIC_KEYS = Annotations.sortedKeys(
            "quote", "occurrence", "unit", "subject", "kind", "places", "period", "topics", "citations", "ignore");
    private static final Set<String> PERIOD_KEYS = Annotations.sortedKeys("start", "end");
    private static final Set<String> DEMAND_KEYS =
            Annotations.sortedKeys("quote", "occurrence", "addressees", "ignore");
    private static final Set<String> SIGNATORY_KEYS = Annotations.sortedKeys(
            "quote", "occurrence", "name", "abbreviation", "kind", "role", "affiliation", "onBehalfOf", "place");

    private static final Set<String> SIGNATORY_FACTS =
            Set.of("name", "abbreviation", "kind", "role", "affiliation", "onBehalfOf", "place");

    private final Annotations annotations;
    private final FindingCollector findings;

    public AnnotationMerger(Annotations annotations, FindingCollector findings) {
        this.annotations = annotations;
        this.findings = findings;
    }

    public Letter merge(Letter letter) {
        QuoteResolver quoteResolver = new QuoteResolver(letter.text(), findings);
        List<Recipient> recipients = mergeEntries(
                letter.recipients(),
                "recipients",
                RECIPIENT_KEYS,
                quoteResolver,
                Recipient::quote,
                AnnotationMerger::mergeRecipient);
        List<Statistic> statistics = mergeEntries(
                letter.statistics(),
                "statistics",
                STATISTIC_KEYS,
                quoteResolver,
                Statistic::quote,
                (statistic, mapping) -> mergeStatistic(statistic, mapping, letter.citations()));
        List<Demand> demands = mergeEntries(
                letter.demands(), "demands", DEMAND_KEYS, quoteResolver, Demand::quote, AnnotationMerger::mergeDemand);
        List<Signatory> signatories = mergeEntries(
                letter.signatories(),
                "signatories",
                SIGNATORY_KEYS,
                quoteResolver,
                Signatory::quote,
                AnnotationMerger::mergeSignatory);
        signatories = setKinds(signatories, "persons", Signatory.Kind.PERSON, letter);
        signatories = setKinds(signatories, "organizations", Signatory.Kind.ORGANIZATION, letter);
        return new Letter(
                letter.id(),
                letter.title(),
                letter.language(),
                letter.date(),
                letter.subject(),
                letter.text(),
                recipients,
                letter.salutation(),
                letter.sections(),
                renumberStatistics(statistics),
                renumberDemands(demands),
                letter.citations(),
                letter.closing(),
                signatories,
                letter.source());
    }

    /** Lays each entry over the part whose quote holds its words; an entry for {@code ignore} takes the part away. */
    private <T> List<T> mergeEntries(
            List<T> parts,
            String key,
            Set<String> known,
            QuoteResolver quoteResolver,
            Function<T, Quote> quoteOf,
            BiFunction<T, YamlMapping, T> laying) {
        List<T> laid = new ArrayList<>(parts);
        for (YamlMapping mapping : annotations.mappings(key, known)) {
            Optional<QuoteResolver.TextRange> found = quoteResolver.resolve(mapping);
            if (found.isEmpty()) {
                continue;
            }
            int at = quoteResolver.findPart(laid, quoteOf, found.get());
            if (at < 0) {
                quoteResolver.reportNoPart(mapping, key);
            } else if (mapping.text("ignore").filter("true"::equals).isPresent()) {
                laid.remove(at);
            } else {
                laid.set(at, laying.apply(laid.get(at), mapping));
            }
        }
        return laid;
    }

    private static Basis extendProvenance(Basis basis, YamlMapping mapping, Set<String> facts) {
        return basis.and(mapping.keys().stream().filter(facts::contains).toArray(String[]::new));
    }

    private static Recipient mergeRecipient(Recipient read, YamlMapping mapping) {
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

    private static Statistic mergeStatistic(Statistic read, YamlMapping mapping, List<Citation> citations) {
        Quantity quantity = read.figure();
        Statistic.Claim claim = read.claim();
        List<Slug> cited = mapping.strings("citations")
                .map(labels -> citations.stream()
                        .filter(citation -> labels.contains(citation.label())
                                || labels.contains(citation.id().value()))
                        .map(Citation::id)
                        .toList())
                .orElse(read.citations());
        return new Statistic(
                read.id(),
                read.position(),
                read.statement(),
                new Quantity(
                        quantity.value(),
                        quantity.lower(),
                        quantity.upper(),
                        quantity.qualifier(),
                        quantity.text(),
                        mapping.text("unit").orElse(quantity.unit())),
                new Statistic.Claim(
                        mapping.text("subject").orElse(claim.subject()),
                        mapping.strings("places").orElse(claim.places()),
                        mapping.mapping("period", PERIOD_KEYS)
                                .map(said -> mergePeriod(claim.period(), said))
                                .orElse(claim.period()),
                        mapping.enumValue("kind", Statistic.Kind.class).orElse(claim.kind()),
                        mapping.strings("topics").orElse(claim.topics())),
                read.place(),
                cited,
                read.quote(),
                extendProvenance(
                        read.basis(),
                        mapping,
                        Set.of("unit", "subject", "places", "period", "kind", "topics", "citations")));
    }

    private static Period mergePeriod(Period read, YamlMapping said) {
        String wanted = "a date: 2022, 2022-07 or 2022-07-11";
        return new Period(
                read == null ? null : read.text(),
                said.parse("start", PartialDate::parse, wanted).orElse(null),
                said.parse("end", PartialDate::parse, wanted).orElse(null));
    }

    private static Demand mergeDemand(Demand read, YamlMapping mapping) {
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

    private static Signatory mergeSignatory(Signatory read, YamlMapping mapping) {
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
                extendProvenance(read.basis(), mapping, SIGNATORY_FACTS));
    }

    /** The short form: a list of names that are all of one kind. */
    private List<Signatory> setKinds(List<Signatory> read, String key, Signatory.Kind kind, Letter letter) {
        List<String> names = annotations.strings(key);
        List<Signatory> signatories = new ArrayList<>(read);
        for (String name : names) {
            int at = -1;
            for (int i = 0; i < signatories.size() && at < 0; i++) {
                Signatory signatory = signatories.get(i);
                at = signatory.naming().name().equals(name) || signatory.text().equals(name) ? i : -1;
            }
            if (at < 0) {
                findings.add(
                        FindingCode.QUOTE_NOT_FOUND,
                        annotations.position(key),
                        "nobody signed as \"%s\"".formatted(name),
                        "The nearest words of the letter are \"%s\"."
                                .formatted(
                                        ApproximateMatch.nearest(letter.text().toString(), name)));
            } else {
                signatories.set(at, signatories.get(at).as(kind));
            }
        }
        return signatories;
    }

    private static List<Statistic> renumberStatistics(List<Statistic> statistics) {
        List<Statistic> numbered = new ArrayList<>();
        for (Statistic s : statistics) {
            numbered.add(new Statistic(
                    s.id(),
                    numbered.size() + 1,
                    s.statement(),
                    s.figure(),
                    s.claim(),
                    s.place(),
                    s.citations(),
                    s.quote(),
                    s.basis()));
        }
        return numbered;
    }

    private static List<Demand> renumberDemands(List<Demand> demands) {
        List<Demand> numbered = new ArrayList<>();
        for (Demand d : demands) {
            numbered.add(
                    new Demand(d.id(), numbered.size() + 1, d.addressees(), d.text(), d.place(), d.quote(), d.basis()));
        }
        return numbered;
    }
}
