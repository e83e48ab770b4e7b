package org.undersigned.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.undersigned.letter.Demand;
import org.undersigned.letter.PartialDate;
import org.undersigned.letter.Quantity;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Summary;

/** How things are said in a page's language. */
public record Localizer(Messages say, Locale locale) {

    public String number(Number number) {
        return NumberFormats.of(number, locale);
    }

    public String date(PartialDate date) {
        return DateFormats.of(date, locale);
    }

    /** What a filter or a sort key is called. */
    public String filter(String name) {
        return FieldLabels.filter(say, name);
    }

    /** What a letter's parts are called: "statistics". */
    public String part(String family) {
        return FieldLabels.family(say, family);
    }

    /** A value of a facet. */
    public String value(CollectionView<?> view, String filter, String value, String label) {
        return filter.equals("letter") || filter.equals("addressee")
                ? view.called(value, label)
                : FieldLabels.value(say, locale, view.family(), filter, value, label);
    }

    /** What the words of a figure allow; {@code null} where they set no bounds. */
    public String bounds(Quantity quantity) {
        if (quantity.lower() == null && quantity.upper() == null) {
            return null;
        }
        if (quantity.lower() == null) {
            return say.boundsTo(number(quantity.upper()));
        }
        if (quantity.upper() == null) {
            return say.boundsFrom(number(quantity.lower()));
        }
        return quantity.lower().compareTo(quantity.upper()) == 0
                ? number(quantity.lower())
                : say.boundsBetween(number(quantity.lower()), number(quantity.upper()));
    }

    public String listed(List<String> words) {
        return String.join(", ", words);
    }

    /** Of whom something is asked, by name. */
    public String addressees(Summary letter, Demand demand) {
        return letter.recipients().stream()
                .filter(recipient -> demand.addressees().contains(recipient.id()))
                .map(Localizer::called)
                .collect(Collectors.joining(", "));
    }

    static String called(Recipient recipient) {
        return recipient.name() == null ? recipient.office() : recipient.name();
    }
}
