package org.undersigned.page;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Function;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Coded;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Measure;
import org.undersigned.letter.Qualifier;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.SearchHit;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Statistic;

/** The labels of filters, sort keys and enumerated values. */
final class FieldLabels {

    private FieldLabels() {}

    static String typeLabel(Messages messages, String name) {
        return switch (name) {
            case "recipients" -> messages.recipients();
            case "sections" -> messages.sections();
            case "statistics" -> messages.statistics();
            case "demands" -> messages.demands();
            case "citations" -> messages.citations();
            case "signatories" -> messages.signatories();
            case "findings" -> messages.findings();
            case "revisions" -> messages.revisions();
            default -> messages.letters();
        };
    }

    static String filterLabel(Messages messages, String name) {
        return switch (name) {
            case "letter" -> messages.letter();
            case "language" -> messages.language();
            case "year" -> messages.year();
            case "role" -> messages.role();
            case "unit" -> messages.unit();
            case "measure", "kind", "code" -> messages.kind();
            case "severity" -> messages.severity();
            case "currency" -> messages.currency();
            case "qualifier" -> messages.qualifierLabel();
            case "place" -> messages.place();
            case "topic" -> messages.topic();
            case "section" -> messages.section("");
            case "sourced" -> messages.sourced();
            case "addressee" -> messages.addressees();
            case "status" -> messages.status();
            case "group" -> messages.group();
            case "name" -> messages.name();
            case "value", "size" -> messages.value();
            case "date" -> messages.date();
            case "position" -> messages.position();
            default -> name;
        };
    }

    /** The label of a filter value, or the value itself if it is text of the letter. */
    static String valueLabel(Messages messages, Locale locale, String type, String filter, String value, String label) {
        return switch (filter) {
            case "qualifier" -> enumLabel(Qualifier.class, value, messages::qualifier);
            case "measure" -> enumLabel(Measure.class, value, messages::measure);
            case "role" -> enumLabel(Recipient.Role.class, value, messages::recipientRole);
            case "status" -> enumLabel(Citation.Status.class, value, messages::citationStatus);
            case "kind" -> kindLabel(messages, type, value);
            case "severity" -> enumLabel(Finding.Severity.class, value, messages::severityValue);
            case "sourced" -> Boolean.parseBoolean(value) ? messages.yes() : messages.no();
            case "language" -> Locale.forLanguageTag(value).getDisplayLanguage(locale);
            default -> label;
        };
    }

    /** The initial of a name without accent; "#" if the name has no letter. */
    static String initial(String name) {
        int first =
                name.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('#');
        String bare = Normalizer.normalize(Character.toString(first), Normalizer.Form.NFD);
        int plain = Character.toUpperCase(bare.codePointAt(0));
        return Character.isLetter(plain) ? Character.toString(plain) : "#";
    }

    private static String kindLabel(Messages messages, String type, String value) {
        return switch (type) {
            case "signatories" -> enumLabel(Signatory.Kind.class, value, messages::signatoryKind);
            case "search" -> enumLabel(SearchHit.Part.class, value, messages::part);
            default -> enumLabel(Statistic.Kind.class, value, messages::figureKind);
        };
    }

    private static <E extends Enum<E> & Coded> String enumLabel(Class<E> list, String label, Function<E, String> name) {
        return Coded.of(list, label).map(name).orElse(label);
    }
}
