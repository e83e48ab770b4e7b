package org.undersigned.reading.structure.opener.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/**
 * Converts names in the dative to the nominative: "Тюленеву Аркадию Львовичу" becomes "Тюленев Аркадий Львович".
 *
 * <p>Only names with a patronymic, or with initials and an office, are converted; others are kept as written. The
 * endings are the language's {@code dativesOfMen} and {@code dativesOfWomen}, the ending of the patronymic first.
 */
public record DativeNormalizer(List<String> men, List<String> women) {

    public static DativeNormalizer forLanguage(StructureLexicon lexicon) {
        return new DativeNormalizer(lexicon.writtenWords("dativesOfMen"), lexicon.writtenWords("dativesOfWomen"));
    }

    public String toNominative(String name, String office) {
        List<String> words = WhitespaceTokenizer.tokenize(name);
        for (List<String> rules : List.of(men, women)) {
            boolean patronymic = !rules.isEmpty()
                    && words.size() == 3
                    && words.stream().anyMatch(word -> replaceEnding(word, rules.subList(0, 1))
                            .isPresent());
            if (patronymic) {
                return replaceAll(words, rules);
            }
        }
        return isInitialsAndFamilyName(words) && office != null ? familyNameToNominative(words) : name;
    }

    /** "Э. Вяхиреву": a surname alone, whose ending shows the gender. */
    private String familyNameToNominative(List<String> words) {
        String family =
                words.stream().filter(word -> !word.endsWith(".")).findFirst().orElse("");
        for (List<String> rules : List.of(men, women)) {
            List<String> families = rules.stream()
                    .filter(rule -> rule.startsWith("~"))
                    .map(rule -> rule.substring(1))
                    .toList();
            Optional<String> nominative = replaceEnding(family, families);
            if (nominative.isPresent()) {
                return String.join(
                        " ",
                        words.stream()
                                .map(word -> word.equals(family) ? nominative.get() : word)
                                .toList());
            }
        }
        return String.join(" ", words);
    }

    private static boolean isInitialsAndFamilyName(List<String> words) {
        return words.size() > 1
                && words.stream().filter(word -> !word.endsWith(".")).count() == 1
                && words.stream().filter(word -> word.endsWith(".")).allMatch(word -> word.length() == 2);
    }

    private static String replaceAll(List<String> words, List<String> rules) {
        List<String> plain = rules.stream().map(rule -> rule.replace("~", "")).toList();
        List<String> named = new ArrayList<>();
        words.forEach(word -> named.add(replaceEnding(word, plain).orElse(word)));
        return String.join(" ", named);
    }

    private static Optional<String> replaceEnding(String word, List<String> rules) {
        return rules.stream()
                .map(rule -> rule.split("=", -1))
                .filter(rule -> word.length() > rule[0].length() + 1 && word.endsWith(rule[0]))
                .findFirst()
                .map(rule -> word.substring(0, word.length() - rule[0].length()) + rule[1]);
    }
}
