package org.undersigned.http.embed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.undersigned.http.collection.CollectionQuery;
import org.undersigned.http.protocol.QueryString;
import org.undersigned.letter.Coded;
import org.undersigned.page.embed.EmbedOptions;
import org.undersigned.representation.embed.EmbedTarget;

/**
 * What the address of an embed asks for.
 *
 * @param words by which signatories are looked for; empty where nobody is
 */
record EmbedParameters(EmbedOptions appearance, String words) {

    /** The most characters that are looked for. */
    private static final int LONGEST = 200;

    static final List<String> COLOURS = List.of("theme", "accent");

    /** What each kind of embed can be asked for, beside the language. */
    static List<String> parameters(EmbedTarget kind) {
        List<String> names = new ArrayList<>(COLOURS);
        switch (kind) {
            case SUMMARY, COUNTER, STATISTIC -> {}
            case SIGNATORIES -> names.addAll(List.of("limit", "q"));
            case STATISTICS, RECIPIENTS, DEMANDS -> names.add("limit");
        }
        return names;
    }

    static EmbedParameters read(String query, EmbedTarget kind) {
        Map<String, List<String>> values = QueryString.read(query);
        values.keySet().forEach(name -> CollectionQuery.known(name, parameters(kind)));
        String words = one(values, "q", "");
        if (words.length() > LONGEST) {
            throw CollectionQuery.invalid("q", words, List.of("at most %d characters".formatted(LONGEST)));
        }
        return new EmbedParameters(appearance(values), words);
    }

    /** How an embed looks, of the parameters that say so. */
    static EmbedOptions appearance(Map<String, List<String>> values) {
        String theme = one(values, "theme", EmbedOptions.Theme.AUTO.label());
        return new EmbedOptions(
                Coded.of(EmbedOptions.Theme.class, theme)
                        .orElseThrow(() -> CollectionQuery.invalid(
                                "theme",
                                theme,
                                Arrays.stream(EmbedOptions.Theme.values())
                                        .map(Coded::label)
                                        .toList())),
                accent(one(values, "accent", "")),
                limit(one(values, "limit", "")));
    }

    private static String accent(String given) {
        try {
            return given.isEmpty() ? null : EmbedOptions.parseColor(given);
        } catch (IllegalArgumentException none) {
            throw CollectionQuery.invalid("accent", given, List.of("a colour such as #9c3d22"));
        }
    }

    private static int limit(String given) {
        if (given.isEmpty()) {
            return 0;
        }
        if (given.matches("\\d{1,4}")) {
            int limit = Integer.parseInt(given);
            if (limit >= 1 && limit <= EmbedOptions.MOST) {
                return limit;
            }
        }
        throw CollectionQuery.invalid("limit", given, List.of("a number from 1 to " + EmbedOptions.MOST));
    }

    /** The value of a parameter; of one that is given twice, all of them, which are refused then. */
    static String one(Map<String, List<String>> values, String name, String otherwise) {
        return values.containsKey(name) ? String.join(", ", values.get(name)) : otherwise;
    }
}
