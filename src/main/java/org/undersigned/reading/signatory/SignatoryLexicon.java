package org.undersigned.reading.signatory;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.language.Languages;
import org.undersigned.reading.language.Lexicon;
import org.undersigned.reading.language.WhitespaceTokenizer;

/** The words that tell what somebody is, in every language at once: names travel, whatever the letter is written in. */
final class SignatoryLexicon {

    private static final List<String> KEYS = List.of(
            "persons",
            "postnominals",
            "roles",
            "organizations",
            "behalf",
            "singulars",
            "particles",
            "where",
            "conjunctions",
            "endings");

    /** What stands before the ending of a compound has so many letters. */
    private static final int SHORTEST = 3;

    private static final int LONGEST_IN_NAMES = 4;

    static final SignatoryLexicon ALL = new SignatoryLexicon();

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<Character, List<String>> behalf;

    /** Long enough to be no end of a family's name. */
    private final List<String> endings;

    private SignatoryLexicon() {
        for (String key : KEYS) {
            Set<String> all = new HashSet<>();
            for (String language : Languages.ALL) {
                for (String subject : List.of("signatories", "letter", "address")) {
                    if (Lexicon.exists(language, subject)
                            && Lexicon.of(language, subject).lists().contains(key)) {
                        Lexicon.of(language, subject).words(key).forEach(word -> all.add(bare(word)));
                    }
                }
            }
            words.put(key, all);
        }
        this.endings = words.get("endings").stream()
                .filter(ending -> ending.length() > LONGEST_IN_NAMES)
                .toList();
        this.behalf = words.get("behalf").stream().collect(Collectors.groupingBy(phrase -> phrase.charAt(0)));
    }

    boolean is(String key, String word) {
        String bare = bare(word);
        return words.get(key).contains(bare) || key.equals("organizations") && compound(bare);
    }

    /** "Mieterverein", "Landeskirche": in some languages the last part of a word says that it names an organization. */
    private boolean compound(String word) {
        return endings.stream()
                .anyMatch(ending ->
                        word.length() >= ending.length() + SHORTEST && word.endsWith(ending) && word.indexOf(' ') < 0);
    }

    /** The longest words for "on behalf of" that stand at a place of a line, before a blank; {@code null} where none do. */
    String behalf(String line, int at) {
        return behalf.getOrDefault(line.charAt(at), List.of()).stream()
                .filter(words -> line.startsWith(words + " ", at))
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
    }

    /** Whether one of the first words is under a key. */
    boolean among(String key, String phrase, int first) {
        return WhitespaceTokenizer.of(phrase).stream().limit(first).anyMatch(word -> is(key, word));
    }

    /** Two to six words, all of them capitalised but for particles and initials, and none an organization's. */
    boolean person(String phrase) {
        List<String> all = WhitespaceTokenizer.of(phrase);
        int named = 0;
        for (String word : all) {
            boolean particle =
                    (is("particles", word) || is("conjunctions", word)) && Character.isLowerCase(word.codePointAt(0));
            boolean title = is("persons", word);
            boolean capital = Character.isUpperCase(word.codePointAt(0)) || "\"“«'‘(".indexOf(word.charAt(0)) >= 0;
            if (!particle
                    && !title
                    && (!capital
                            || is("organizations", word)
                            || word.chars().anyMatch(Character::isDigit)
                            || word.contains("&"))) {
                return false;
            }
            named += particle || title ? 0 : 1;
        }
        return named >= 2 && named <= 6 || named == 1 && all.size() > 1 && is("persons", all.get(0));
    }

    /** Whether a person's name has letters of honour or degree behind it: "Rebecca Peters AO". */
    boolean honoured(String phrase) {
        List<String> all = WhitespaceTokenizer.of(phrase);
        int end = all.size();
        while (end > 0 && honours(all.get(end - 1))) {
            end--;
        }
        return end < all.size() && end >= 2 && person(String.join(" ", all.subList(0, end)));
    }

    /** "AC", "PhD, MPH": what stands behind a name and is none. */
    boolean honours(String phrase) {
        List<String> all = WhitespaceTokenizer.of(phrase);
        return !all.isEmpty()
                && all.stream()
                        .allMatch(word -> is("postnominals", word)
                                && Character.isUpperCase(word.codePointAt(0))
                                && (word.length() < 4
                                        || word.chars()
                                                        .filter(Character::isUpperCase)
                                                        .count()
                                                > 1));
    }

    boolean titled(String phrase) {
        List<String> all = WhitespaceTokenizer.of(phrase);
        return all.size() > 1 && is("persons", all.get(0));
    }

    private static String bare(String word) {
        String folded = SlugGenerator.fold(word).strip();
        int from = 0;
        int to = folded.length();
        while (to > from && ",.;:)]\"'”»".indexOf(folded.charAt(to - 1)) >= 0) {
            to--;
        }
        while (from < to && "([\"'“«".indexOf(folded.charAt(from)) >= 0) {
            from++;
        }
        return folded.substring(from, to);
    }
}
