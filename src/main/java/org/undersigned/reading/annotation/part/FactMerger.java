package org.undersigned.reading.annotation.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Demand;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Quote;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Statistic;
import org.undersigned.reading.annotation.key.PartType;
import org.undersigned.reading.annotation.key.PartTypes;
import org.undersigned.reading.annotation.yaml.YamlMapping;
import org.undersigned.reading.context.FindingCollector;

/** Applies the entries of {@code letter.yaml} to the parts of a letter. */
public final class FactMerger {

    private final Letter letter;
    private final Function<PartType<?>, List<YamlMapping>> entries;
    private final Set<Slug> withdrawn;
    private final PartContext context;
    private final boolean complete;

    /**
     * Merges facts into a letter.
     *
     * @param entries the entries of each collection
     * @param withdrawn the ids of signatories that have withdrawn
     * @param complete whether the entries are all parts of the letter, in order
     * @param source the words of the letter's files, some of which may be left out of the letter
     */
    public FactMerger(
            Letter letter,
            Function<PartType<?>, List<YamlMapping>> entries,
            Set<Slug> withdrawn,
            boolean complete,
            String source,
            FindingCollector findings) {
        this.letter = letter;
        this.complete = complete;
        this.entries = entries;
        this.withdrawn = withdrawn;
        this.context = PartContext.of(letter, complete, source, findings);
    }

    public Letter merge() {
        List<Recipient> recipients = merge(PartTypes.RECIPIENTS, new RecipientRules());
        List<Citation> citations = CitationRules.countOccurrences(
                merge(PartTypes.CITATIONS, new CitationRules(context, letter.citations())));
        List<Statistic> statistics =
                merge(PartTypes.STATISTICS, new StatisticRules(context, letter.language(), citations));
        List<Demand> demands = merge(PartTypes.DEMANDS, new DemandRules(context, letter.language(), recipients));
        List<Signatory> signatories = merge(PartTypes.SIGNATORIES, new SignatoryRules(withdrawn));
        return new Letter(
                letter.id(),
                letter.title(),
                letter.language(),
                letter.date(),
                letter.subject(),
                letter.text(),
                recipients,
                letter.salutation(),
                new StatedLinks(letter.citations(), citations).apply(letter.sections()),
                withoutRemoved(cited(statistics, citations), citations),
                withoutRemovedRecipients(addressed(demands, recipients), recipients),
                citations,
                letter.closing(),
                signatories,
                letter.source());
    }

    private <T> List<T> merge(PartType<T> type, PartRules rules) {
        List<T> parts = type.parts().apply(letter);
        List<YamlMapping> corrections = entries.apply(type);
        return corrections.isEmpty()
                ? parts
                : new PartMerger<>(type, rules, context, parts, complete).merge(corrections);
    }

    /** Statistics whose citations have the ids that are stated for them, unless the citations are stated themselves. */
    private List<Statistic> cited(List<Statistic> statistics, List<Citation> citations) {
        Map<Slug, Slug> ids = changedIds(letter.citations(), citations, Citation::quote, Citation::id);
        return ids.isEmpty()
                ? statistics
                : statistics.stream()
                        .map(one -> one.basis().annotated().contains("citations")
                                ? one
                                : one.withSources(new Statistic.Sources(
                                        changed(one.sources().citations(), ids),
                                        one.sources().citedIn(),
                                        one.sources().notes())))
                        .toList();
    }

    /** Demands whose addressees have the ids that are stated for them, unless the addressees are stated themselves. */
    private List<Demand> addressed(List<Demand> demands, List<Recipient> recipients) {
        Map<Slug, Slug> ids = changedIds(letter.recipients(), recipients, Recipient::quote, Recipient::id);
        return ids.isEmpty()
                ? demands
                : demands.stream()
                        .map(one -> one.basis().annotated().contains("addressees")
                                ? one
                                : one.withAddressees(changed(one.addressees(), ids)))
                        .toList();
    }

    private static List<Slug> changed(List<Slug> read, Map<Slug, Slug> ids) {
        return read.stream().map(id -> ids.getOrDefault(id, id)).toList();
    }

    /** The new ids of the parts that have other ones than they were read with, by the old ones. */
    private static <T> Map<Slug, Slug> changedIds(
            List<T> before, List<T> after, Function<T, Quote> quote, Function<T, Slug> id) {
        if (before == after) {
            return Map.of();
        }
        Map<Quote, Slug> byWords = new HashMap<>();
        after.forEach(part -> byWords.putIfAbsent(quote.apply(part), id.apply(part)));
        Map<Slug, Slug> ids = new HashMap<>();
        before.forEach(part -> {
            Slug now = byWords.get(quote.apply(part));
            if (now != null && !now.equals(id.apply(part))) {
                ids.put(id.apply(part), now);
            }
        });
        return ids;
    }

    /** Statistics without the citations that were removed. */
    private List<Statistic> withoutRemoved(List<Statistic> statistics, List<Citation> citations) {
        Set<Slug> removed = letter.citations().stream().map(Citation::id).collect(Collectors.toSet());
        citations.forEach(citation -> removed.remove(citation.id()));
        return removed.isEmpty()
                ? statistics
                : statistics.stream()
                        .map(statistic -> statistic.withSources(withoutRemoved(statistic.sources(), removed)))
                        .toList();
    }

    private static Statistic.Sources withoutRemoved(Statistic.Sources sources, Set<Slug> removed) {
        List<Slug> ids = new ArrayList<>();
        List<Statistic.CitedIn> places = new ArrayList<>();
        for (int i = 0; i < sources.citations().size(); i++) {
            if (!removed.contains(sources.citations().get(i))) {
                ids.add(sources.citations().get(i));
                places.addAll(sources.citedIn()
                        .subList(i, Math.min(i + 1, sources.citedIn().size())));
            }
        }
        return new Statistic.Sources(ids, places, sources.notes());
    }

    /** Demands without the addressees that were removed. */
    private List<Demand> withoutRemovedRecipients(List<Demand> demands, List<Recipient> recipients) {
        Set<Slug> removed = letter.recipients().stream().map(Recipient::id).collect(Collectors.toSet());
        recipients.forEach(recipient -> removed.remove(recipient.id()));
        return removed.isEmpty()
                ? demands
                : demands.stream()
                        .map(demand -> demand.withAddressees(demand.addressees().stream()
                                .filter(id -> !removed.contains(id))
                                .toList()))
                        .toList();
    }
}
