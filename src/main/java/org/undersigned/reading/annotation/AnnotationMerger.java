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

    private static final Set<String> RECIPIENT = Annotations.keys("quote", "occurrence", "name", "office");
    private static final Set<String> STATISTIC = Annotations.keys(
            "quote", "occurrence", "unit", "subject", "kind", "places", "period", "topics", "citations", "ignore");
    private static final Set<String> PERIOD = Annotations.keys("start", "end");
    private static final Set<String> DEMAND = Annotations.keys("quote", "occurrence", "addressees", "ignore");
    private static final Set<String> SIGNATORY = Annotations.keys(
            "quote", "occurrence", "name", "abbreviation", "kind", "role", "affiliation", "onBehalfOf", "place");

    private static final Set<String> SIGNATORY_FACTS =
            Set.of("name", "abbreviation", "kind", "role", "affiliation", "onBehalfOf", "place");

    private final Annotations annotations;
    private final FindingCollector findings;

    public AnnotationMerger(Annotations annotations, FindingCollector findings) {
        this.annotations = annotations;
        this.findings = findings;
    }

    public Letter over(Letter letter) {
        QuoteResolver quoteResolver = new QuoteResolver(letter.text(), findings);
        List<Recipient> recipients = laid(
                letter.recipients(),
                "recipients",
                RECIPIENT,
                quoteResolver,
                Recipient::quote,
                AnnotationMerger::recipient);
        List<Statistic> statistics = laid(
                letter.statistics(),
                "statistics",
                STATISTIC,
                quoteResolver,
                Statistic::quote,
                (statistic, mapping) -> statistic(statistic, mapping, letter.citations()));
        List<Demand> demands =
                laid(letter.demands(), "demands", DEMAND, quoteResolver, Demand::quote, AnnotationMerger::demand);
        List<Signatory> signatories = laid(
                letter.signatories(),
                "signatories",
                SIGNATORY,
                quoteResolver,
                Signatory::quote,
                AnnotationMerger::signatory);
        signatories = kinds(signatories, "persons", Signatory.Kind.PERSON, letter);
        signatories = kinds(signatories, "organizations", Signatory.Kind.ORGANIZATION, letter);
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
                renumbered(statistics),
                renumberedDemands(demands),
                letter.citations(),
                letter.closing(),
                signatories,
                letter.source());
    }

    /** Lays each entry over the part whose quote holds its words; an entry for {@code ignore} takes the part away. */
    private <T> List<T> laid(
            List<T> parts,
            String key,
            Set<String> known,
            QuoteResolver quoteResolver,
            Function<T, Quote> quoteOf,
            BiFunction<T, YamlMapping, T> laying) {
        List<T> laid = new ArrayList<>(parts);
        for (YamlMapping mapping : annotations.entries(key, known)) {
            Optional<QuoteResolver.Found> found = quoteResolver.find(mapping);
            if (found.isEmpty()) {
                continue;
            }
            int at = quoteResolver.holder(laid, quoteOf, found.get());
            if (at < 0) {
                quoteResolver.noPart(mapping, key);
            } else if (mapping.text("ignore").filter("true"::equals).isPresent()) {
                laid.remove(at);
            } else {
                laid.set(at, laying.apply(laid.get(at), mapping));
            }
        }
        return laid;
    }

    private static Basis also(Basis basis, YamlMapping mapping, Set<String> facts) {
        return basis.plus(mapping.keys().stream().filter(facts::contains).toArray(String[]::new));
    }

    private static Recipient recipient(Recipient read, YamlMapping mapping) {
        return new Recipient(
                read.id(),
                read.position(),
                read.role(),
                mapping.text("name").orElse(read.name()),
                mapping.text("office").orElse(read.office()),
                read.text(),
                read.quote(),
                also(read.basis(), mapping, Set.of("name", "office")));
    }

    private static Statistic statistic(Statistic read, YamlMapping mapping, List<Citation> citations) {
        Quantity quantity = read.figure();
        Statistic.Claim claim = read.claim();
        List<Slug> cited = mapping.list("citations")
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
                        mapping.list("places").orElse(claim.places()),
                        mapping.entry("period", PERIOD)
                                .map(said -> period(claim.period(), said))
                                .orElse(claim.period()),
                        mapping.oneOf("kind", Statistic.Kind.class).orElse(claim.kind()),
                        mapping.list("topics").orElse(claim.topics())),
                read.place(),
                cited,
                read.quote(),
                also(
                        read.basis(),
                        mapping,
                        Set.of("unit", "subject", "places", "period", "kind", "topics", "citations")));
    }

    private static Period period(Period read, YamlMapping said) {
        String wanted = "a date: 2022, 2022-07 or 2022-07-11";
        return new Period(
                read == null ? null : read.text(),
                said.value("start", PartialDate::parse, wanted).orElse(null),
                said.value("end", PartialDate::parse, wanted).orElse(null));
    }

    private static Demand demand(Demand read, YamlMapping mapping) {
        List<Slug> addressees = mapping.list("addressees")
                .map(ids -> ids.stream().filter(Slug::isSlug).map(Slug::new).toList())
                .orElse(read.addressees());
        return new Demand(
                read.id(),
                read.position(),
                addressees,
                read.text(),
                read.place(),
                read.quote(),
                also(read.basis(), mapping, Set.of("addressees")));
    }

    private static Signatory signatory(Signatory read, YamlMapping mapping) {
        Signatory.Naming naming = new Signatory.Naming(
                mapping.text("name").orElse(read.naming().name()),
                mapping.text("abbreviation").orElse(read.naming().abbreviation()),
                read.naming().alternateNames());
        return new Signatory(
                read.id(),
                read.position(),
                naming,
                mapping.oneOf("kind", Signatory.Kind.class).orElse(read.kind()),
                mapping.text("role").orElse(read.role()),
                mapping.text("affiliation").orElse(read.affiliation()),
                mapping.text("onBehalfOf").orElse(read.onBehalfOf()),
                mapping.text("place").orElse(read.place()),
                read.group(),
                read.text(),
                read.quote(),
                also(read.basis(), mapping, SIGNATORY_FACTS));
    }

    /** The short form: a list of names that are all of one kind. */
    private List<Signatory> kinds(List<Signatory> read, String key, Signatory.Kind kind, Letter letter) {
        List<String> names = annotations.list(key);
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
                signatories.set(at, signatories.get(at).withKind(kind));
            }
        }
        return signatories;
    }

    private static List<Statistic> renumbered(List<Statistic> statistics) {
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

    private static List<Demand> renumberedDemands(List<Demand> demands) {
        List<Demand> numbered = new ArrayList<>();
        for (Demand d : demands) {
            numbered.add(
                    new Demand(d.id(), numbered.size() + 1, d.addressees(), d.text(), d.place(), d.quote(), d.basis()));
        }
        return numbered;
    }
}
