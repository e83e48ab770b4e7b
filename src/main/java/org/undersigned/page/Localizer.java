package org.undersigned.page;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.undersigned.letter.Demand;
import org.undersigned.letter.Finding;
import org.undersigned.letter.PartCounts;
import org.undersigned.letter.PartialDate;
import org.undersigned.letter.Quantity;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Summary;
import org.undersigned.representation.NumberFormats;

/** Formats values in the language of a page. */
public record Localizer(Messages messages, Locale locale) {

    private static final int MAX_FRACTION_DIGITS = 20;

    public String number(Number number) {
        return NumberFormats.format(number, locale, MAX_FRACTION_DIGITS);
    }

    public String date(PartialDate date) {
        return DateFormats.format(date, locale);
    }

    /** The day of a time in UTC. */
    public String day(Instant time) {
        return DateFormats.format(PartialDate.parse(time.toString().substring(0, 10)), locale);
    }

    /** What a finding says. */
    public FindingSentences.Sentence finding(Finding finding) {
        return FindingSentences.of(locale.getLanguage()).say(finding);
    }

    /** The numbers of parts, without those that are zero: "signatories 2, demands 1". */
    public String counts(PartCounts counts) {
        Map<String, Integer> all = new LinkedHashMap<>();
        all.put("signatories", counts.signatories());
        all.put("statistics", counts.statistics());
        all.put("demands", counts.demands());
        all.put("citations", counts.citations());
        all.put("recipients", counts.recipients());
        all.put("sections", counts.sections());
        return all.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> typeLabel(entry.getKey()) + " " + number(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** The label of a filter or sort key. */
    public String filterLabel(String name) {
        return FieldLabels.filterLabel(messages, name);
    }

    /** The label of a resource type: "statistics". */
    public String typeLabel(String type) {
        return FieldLabels.typeLabel(messages, type);
    }

    /** The label of a facet value. */
    public String facetValueLabel(CollectionView<?> view, String filter, String value, String label) {
        return filter.equals("letter") || filter.equals("addressee")
                ? view.titleOf(value, label)
                : FieldLabels.valueLabel(messages, locale, view.type(), filter, value, label);
    }

    /** The bounds of a quantity; {@code null} if it has none. */
    public String bounds(Quantity quantity) {
        if (quantity.lower() == null && quantity.upper() == null) {
            return null;
        }
        if (quantity.lower() == null) {
            return messages.boundsTo(number(quantity.upper()));
        }
        if (quantity.upper() == null) {
            return messages.boundsFrom(number(quantity.lower()));
        }
        return quantity.lower().compareTo(quantity.upper()) == 0
                ? number(quantity.lower())
                : messages.boundsBetween(number(quantity.lower()), number(quantity.upper()));
    }

    public String joined(List<String> values) {
        return String.join(", ", values);
    }

    /** The names of the recipients that a demand addresses. */
    public String addressees(Summary letter, Demand demand) {
        return letter.recipients().stream()
                .filter(recipient -> demand.addressees().contains(recipient.id()))
                .map(Recipient::displayName)
                .collect(Collectors.joining(", "));
    }
}
