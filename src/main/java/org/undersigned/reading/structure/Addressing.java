package org.undersigned.reading.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.undersigned.reading.Slugs;
import org.undersigned.reading.language.Countries;

/**
 * Parts a recipient's line into name and office: "President of Mexico Andrés Manuel López Obrador".
 *
 * <p>The words that the salutation shares with the line are the name's. Where it shares none, a name is a run of
 * capitalised words at either end that are no words of office and no country.
 */
final class Addressing {

    private final Wording wording;
    private final Countries countries;
    private final Set<String> greeted = new HashSet<>();

    Addressing(Wording wording, List<String> salutation) {
        this.wording = wording;
        this.countries = Countries.of(wording.language);
        for (String line : salutation) {
            Wording.words(line).stream()
                    .filter(this::nameWord)
                    .map(Addressing::bare)
                    .forEach(greeted::add);
        }
    }

    /** Name and office; each {@code null} where the line has none. */
    record Parts(String name, String office) {}

    Parts parts(String line) {
        int comma = line.indexOf(',');
        if (comma > 0 && run(Wording.words(line.substring(0, comma)))) {
            return new Parts(named(line.substring(0, comma)), nothing(line.substring(comma + 1)));
        }
        List<String> words = Wording.words(line);
        int start = words.size();
        while (start > 0 && partOfName(words, start - 1)) {
            start--;
        }
        int end = 0;
        while (end < words.size() && partOfName(words, end)) {
            end++;
        }
        boolean atTheEnd = words.size() - start >= end;
        return split(words, atTheEnd ? start : 0, atTheEnd ? words.size() : end);
    }

    /** Whether the salutation greets somebody with a word of this line. */
    boolean greets(String line) {
        return Wording.words(line).stream().map(Addressing::bare).anyMatch(greeted::contains);
    }

    /** Whom a salutation greets: its words without "Dear" and the comma. */
    String withoutGreeting(String line) {
        List<String> words = Wording.words(line);
        int from = 0;
        while (from < words.size() && wording.honorific(words.get(from))) {
            from++;
        }
        String rest = String.join(" ", words.subList(from, words.size()));
        while (!rest.isEmpty() && ",:;!".indexOf(rest.charAt(rest.length() - 1)) >= 0) {
            rest = rest.substring(0, rest.length() - 1).strip();
        }
        return rest;
    }

    private Parts split(List<String> words, int from, int to) {
        if (to - from < 1 || to - from > 7) {
            return new Parts(null, String.join(" ", words));
        }
        List<String> office = new ArrayList<>(words.subList(0, from));
        office.addAll(words.subList(to, words.size()));
        return new Parts(named(String.join(" ", words.subList(from, to))), nothing(String.join(" ", office)));
    }

    private boolean run(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!partOfName(words, i) && !wording.honorific(words.get(i))) {
                return false;
            }
        }
        return !words.isEmpty() && words.size() <= 7;
    }

    private boolean partOfName(List<String> words, int at) {
        String word = words.get(at);
        if (greeted.contains(bare(word))) {
            return true;
        }
        boolean particle = particle(word) && at > 0 && at + 1 < words.size() && partOfName(words, at + 1);
        return particle && nameWord(words.get(at - 1)) || nameWord(word) && !countries.cover(words, at);
    }

    private boolean nameWord(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                && !wording.office(word)
                && !wording.honorific(word)
                && word.chars().filter(c -> c == '.').count() < 2
                && word.chars().filter(Character::isLetter).count() > 1;
    }

    private static boolean particle(String word) {
        return Set.of("de", "la", "del", "van", "von", "der", "den", "da", "dos", "al", "bin", "ibn")
                .contains(word);
    }

    /** A name without "Ms" and "Hon.". */
    private String named(String words) {
        List<String> kept = Wording.words(words);
        int from = 0;
        while (from < kept.size() - 1 && wording.honorific(kept.get(from))) {
            from++;
        }
        return nothing(String.join(" ", kept.subList(from, kept.size())));
    }

    private static String nothing(String words) {
        String text = words.strip();
        while (text.startsWith(",") || text.startsWith("–") || text.startsWith("-")) {
            text = text.substring(1).strip();
        }
        while (text.endsWith(",")) {
            text = text.substring(0, text.length() - 1).strip();
        }
        return text.isEmpty() ? null : text;
    }

    private static String bare(String word) {
        return Slugs.fold(word).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
