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

/** What filters, sort keys and the labels in data are called on a page. */
final class FieldLabels {

    private FieldLabels() {}

    static String typeLabel(Messages say, String name) {
        return switch (name) {
            case "recipients" -> say.recipients();
            case "sections" -> say.sections();
            case "statistics" -> say.statistics();
            case "demands" -> say.demands();
            case "citations" -> say.citations();
            case "signatories" -> say.signatories();
            case "findings" -> say.findings();
            default -> say.letters();
        };
    }

    static String filterLabel(Messages say, String name) {
        return switch (name) {
            case "letter" -> say.letter();
            case "language" -> say.language();
            case "year" -> say.year();
            case "role" -> say.role();
            case "unit" -> say.unit();
            case "measure", "kind", "code" -> say.kind();
            case "severity" -> say.severity();
            case "currency" -> say.currency();
            case "qualifier" -> say.meant();
            case "place" -> say.place();
            case "topic" -> say.topic();
            case "section" -> say.section("");
            case "sourced" -> say.sourced();
            case "addressee" -> say.addressees();
            case "status" -> say.status();
            case "group" -> say.group();
            case "name" -> say.name();
            case "value", "size" -> say.value();
            case "date" -> say.date();
            case "position" -> say.position();
            default -> name;
        };
    }

    /** A value that a filter takes, in words; as it is where it is the letter's own. */
    static String valueLabel(Messages say, Locale locale, String family, String filter, String value, String label) {
        return switch (filter) {
            case "qualifier" -> enumLabel(Qualifier.class, value, say::qualifier);
            case "measure" -> enumLabel(Measure.class, value, say::measure);
            case "role" -> enumLabel(Recipient.Role.class, value, say::recipientRole);
            case "status" -> enumLabel(Citation.Status.class, value, say::citationStatus);
            case "kind" -> kindLabel(say, family, value);
            case "severity" -> enumLabel(Finding.Severity.class, value, say::weight);
            case "sourced" -> Boolean.parseBoolean(value) ? say.yes() : say.no();
            case "language" -> Locale.forLanguageTag(value).getDisplayLanguage(locale);
            default -> label;
        };
    }

    /** The letter that a name is found under, without its accent; "#" for what begins with none. */
    static String initial(String name) {
        int first =
                name.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('#');
        String bare = Normalizer.normalize(Character.toString(first), Normalizer.Form.NFD);
        int plain = Character.toUpperCase(bare.codePointAt(0));
        return Character.isLetter(plain) ? Character.toString(plain) : "#";
    }

    private static String kindLabel(Messages say, String family, String value) {
        return switch (family) {
            case "signatories" -> enumLabel(Signatory.Kind.class, value, say::signatoryKind);
            case "search" -> enumLabel(SearchHit.Part.class, value, say::part);
            default -> enumLabel(Statistic.Kind.class, value, say::figureKind);
        };
    }

    private static <E extends Enum<E> & Coded> String enumLabel(Class<E> list, String label, Function<E, String> name) {
        return Coded.of(list, label).map(name).orElse(label);
    }
}
