package org.undersigned.reading.doubt;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Why the signatories of a letter are doubted, in words for a person: the features of the model by what they tell. */
enum DoubtReason {
    MISSED(
            "\"%s\" looks like a signatory and is outside of the list",
            "missed",
            "missed-highest",
            "expected",
            "rival",
            "likely-outside",
            "slightly-likely",
            "likely-below-list",
            "below-likely",
            "below-closing",
            "between-likely",
            "likeliest",
            "closing-line",
            "list-line",
            "name-lines",
            "name-lines-below",
            "ends-with-name"),
    UNLIKELY("\"%s\" is read as a signatory and looks like something else", "mean", "lowest", "unlikely", "strange"),
    GAPS(
            "lines among the signatories are left out, from \"%s\" on",
            "gaps", "between", "between-prose", "rest-of-block", "line-not-understood"),
    SHARED(
            "the lines of the list, from \"%s\" on, may name more or fewer signatories",
            "names-per-line",
            "entry-commas",
            "longest-entry",
            "longest-name",
            "entry-rest",
            "entry-mark",
            "entry-marks",
            "name-and",
            "name-comma"),
    NAMES(
            "names of the list, from \"%s\" on, look unusual",
            "name-one-word",
            "name-long",
            "name-small",
            "name-digit",
            "name-stray",
            "name-joined",
            "name-end",
            "name-role",
            "name-office",
            "name-prose",
            "name-person",
            "name-written",
            "name-frequent",
            "name-phrase",
            "entry-prose",
            "entry-sentence",
            "entry-cut",
            "described",
            "organization",
            "person",
            "unknown"),
    REPEATED(
            "names stand in the list twice, or are those of recipients, from \"%s\" on",
            "repeated", "addressed", "signatory-duplicated"),
    UNANNOUNCED(
            "no words that close the letter or announce names are above \"%s\"",
            "above-list", "closing", "below-list", "body-closing", "body-label"),
    BODY(
            "words of the body above \"%s\" may belong to the list",
            "last", "trailing", "body-short", "body-names", "body-lists", "body-introductions"),
    OTHER("the list of signatories, from \"%s\" on, has an unusual form");

    private static final Pattern NAME_END = Pattern.compile("[=&]");

    private final String message;
    private final List<String> features;

    DoubtReason(String message, String... features) {
        this.message = message;
        this.features = List.of(features);
    }

    /** The reason to which a feature such as {@code mean=3&size=few} belongs. */
    static DoubtReason of(String feature) {
        String name = NAME_END.split(feature, 2)[0];
        return Arrays.stream(values())
                .filter(reason -> reason.features.contains(name))
                .findFirst()
                .orElse(OTHER);
    }

    String message(String excerpt) {
        return message.formatted(excerpt);
    }
}
