package org.undersigned.reading.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.undersigned.letter.Demand;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Quote;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Statistic;
import org.undersigned.reading.context.FindingCollector;

/**
 * Merges the publisher's annotations into a letter. Each annotation selects a part by a quote; a quote that does not occur
 * in the letter refuses the letter.
 */
public final class AnnotationMerger {

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
                PartMerger.RECIPIENT_KEYS,
                quoteResolver,
                Recipient::quote,
                PartMerger::mergeRecipient);
        List<Statistic> statistics = mergeStatistics(letter, quoteResolver);
        List<Demand> demands = mergeEntries(
                letter.demands(),
                "demands",
                PartMerger.DEMAND_KEYS,
                quoteResolver,
                Demand::quote,
                PartMerger::mergeDemand);
        List<Signatory> signatories = mergeSignatories(letter, quoteResolver);
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
                statistics,
                PartMerger.renumberDemands(demands),
                letter.citations(),
                letter.closing(),
                signatories,
                letter.source());
    }

    private List<Statistic> mergeStatistics(Letter letter, QuoteResolver quoteResolver) {
        List<Statistic> statistics = mergeEntries(
                letter.statistics(),
                "statistics",
                StatisticMerger.KEYS,
                quoteResolver,
                Statistic::quote,
                (statistic, mapping) -> StatisticMerger.merge(statistic, mapping, letter.citations()));
        return StatisticMerger.renumber(statistics);
    }

    private List<Signatory> mergeSignatories(Letter letter, QuoteResolver quoteResolver) {
        List<Signatory> signatories = mergeEntries(
                letter.signatories(),
                "signatories",
                PartMerger.SIGNATORY_KEYS,
                quoteResolver,
                Signatory::quote,
                PartMerger::mergeSignatory);
        signatories = setKinds(signatories, "persons", Signatory.Kind.PERSON, letter);
        return setKinds(signatories, "organizations", Signatory.Kind.ORGANIZATION, letter);
    }

    /** Merges each annotation into the part that it quotes; {@code ignore: true} removes the part. */
    private <T> List<T> mergeEntries(
            List<T> parts,
            String key,
            Set<String> known,
            QuoteResolver quoteResolver,
            Function<T, Quote> quoteOf,
            BiFunction<T, YamlMapping, T> merger) {
        List<YamlMapping> mappings = annotations.mappings(key, known);
        if (mappings.isEmpty()) {
            return parts;
        }
        List<T> merged = new ArrayList<>(parts);
        for (YamlMapping mapping : mappings) {
            Optional<QuoteResolver.TextRange> range = quoteResolver.resolve(mapping);
            if (range.isEmpty()) {
                continue;
            }
            int at = quoteResolver.findPart(merged, quoteOf, range.get());
            if (at < 0) {
                quoteResolver.reportNoPart(mapping, key);
            } else if (mapping.text("ignore").filter("true"::equals).isPresent()) {
                merged.remove(at);
            } else {
                merged.set(at, merger.apply(merged.get(at), mapping));
            }
        }
        return merged;
    }

    /** Sets the kind of the signatories named in a list, the short form of an annotation per signatory. */
    private List<Signatory> setKinds(List<Signatory> read, String key, Signatory.Kind kind, Letter letter) {
        List<String> names = annotations.strings(key);
        if (names.isEmpty()) {
            return read;
        }
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
}
