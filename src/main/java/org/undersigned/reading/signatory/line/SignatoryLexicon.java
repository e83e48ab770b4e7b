package org.undersigned.reading.signatory.line;

import java.util.Collection;
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

/**
 * The words for persons, roles and organizations in all languages together, because a list may contain names in any
 * language.
 */
public final class SignatoryLexicon {

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
            "endings",
            "roleEndings",
            "proxies",
            "pronouns",
            "represented",
            "legalForms",
            "ranks",
            "causes",
            "givenNames",
            "surnames",
            "fields",
            "places",
            "branches");

    /** The fewest letters before the ending of a compound. */
    private static final int MIN_COMPOUND_STEM = 3;

    /** The most letters of an ending that needs four letters before it: "Augenarzt". */
    private static final int SHORT_ENDING = 4;

    private static final int MAX_SURNAME_ENDING = 4;

    public static final SignatoryLexicon ALL = new SignatoryLexicon();

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<Character, List<String>> onBehalfPhrases;

    private final Map<Character, List<String>> representedPhrases;

    /** Endings that are too long to be the ending of a surname. */
    private final List<String> compoundEndings;

    private SignatoryLexicon() {
        for (String key : KEYS) {
            Set<String> all = new HashSet<>();
            for (String language : Languages.ALL) {
                for (String subject : List.of("signatories", "letter", "address")) {
                    if (Lexicon.exists(language, subject)
                            && Lexicon.forLanguage(language, subject).listKeys().contains(key)) {
                        Lexicon.forLanguage(language, subject).words(key).forEach(word -> all.add(normalize(word)));
                    }
                }
            }
            words.put(key, all);
        }
        this.compoundEndings = words.get("endings").stream()
                .filter(ending -> ending.length() > MAX_SURNAME_ENDING)
                .toList();
        this.onBehalfPhrases = byFirstLetter("behalf");
        this.representedPhrases = byFirstLetter("represented");
    }

    public boolean contains(String key, String word) {
        String bare = normalize(word);
        return words.get(key).contains(bare)
                || key.equals("organizations") && isCompound(bare, compoundEndings)
                || key.equals("roles") && isCompound(bare, words.get("roleEndings"));
    }

    /** "Mieterverein", "Busfahrerin", "virologist": whether a word has one of some endings, and letters before it. */
    public static boolean isCompound(String word, Collection<String> endings) {
        return word.indexOf(' ') < 0
                && endings.stream()
                        .anyMatch(ending -> word.endsWith(ending)
                                && word.length()
                                        >= ending.length()
                                                + MIN_COMPOUND_STEM
                                                + (ending.length() > SHORT_ENDING ? 0 : 1));
    }

    /**
     * The longest phrase for "on behalf of" at an index of a line, followed by a space or an apostrophe; {@code null} if there is none.
     */
    public String onBehalfPhraseAt(String line, int at) {
        return longestAt(onBehalfPhrases, line, at, List.of(" ", "'"));
    }

    /** The longest phrase for "represented by" at an index of a line, followed by a space; {@code null} if there is none. */
    public String representedPhraseAt(String line, int at) {
        return longestAt(representedPhrases, line, at, List.of(" ", ". "));
    }

    private static String longestAt(Map<Character, List<String>> phrases, String line, int at, List<String> followers) {
        List<String> sameStart = at < line.length() ? phrases.getOrDefault(line.charAt(at), List.of()) : List.of();
        return sameStart.stream()
                .filter(words -> line.startsWith(words, at)
                        && followers.stream().anyMatch(mark -> line.startsWith(mark, at + words.length())))
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
    }

    private Map<Character, List<String>> byFirstLetter(String key) {
        return words.get(key).stream().collect(Collectors.groupingBy(phrase -> phrase.charAt(0)));
    }

    /** Whether one of the first words of a phrase is the word of a role, and none of a person's name. */
    public boolean hasRoleAmongFirst(String phrase, int first) {
        return containsAmongFirst("roles", phrase, first) && !GivenNames.startPerson(phrase);
    }

    /** Whether one of the first words of a phrase is under a key. */
    public boolean containsAmongFirst(String key, String phrase, int first) {
        return WhitespaceTokenizer.tokenize(phrase).stream().limit(first).anyMatch(word -> contains(key, word));
    }

    /** Whether words name a role or an organization near their beginning. */
    public boolean describesPerson(String phrase) {
        return hasRoleAmongFirst(phrase, 4) || containsAmongFirst("organizations", phrase, 12);
    }

    /** Two to six words, all capitalised except particles and initials, and none that names an organization. */
    public boolean isPersonName(String phrase) {
        List<String> all = WhitespaceTokenizer.tokenize(phrase);
        int named = 0;
        for (String word : all) {
            boolean particle = (contains("particles", word) || contains("conjunctions", word))
                    && Character.isLowerCase(word.codePointAt(0));
            boolean title = contains("persons", word);
            boolean capital = Character.isUpperCase(word.codePointAt(0))
                    || "\"“«'‘(".indexOf(word.charAt(0)) >= 0
                    || isParticleAttached(word);
            if (!particle
                    && !title
                    && (!capital
                            || contains("organizations", word)
                            || contains("causes", word)
                            || word.chars().anyMatch(Character::isDigit)
                            || word.contains("&"))) {
                return false;
            }
            named += particle || title ? 0 : 1;
        }
        return named >= 2 && named <= 6 || named == 1 && all.size() > 1 && contains("persons", all.get(0));
    }

    /** "deSouza", "d'Escriván": a small particle that a family name is written together with. */
    private boolean isParticleAttached(String word) {
        int capital = 0;
        while (capital < word.length() && Character.isLowerCase(word.charAt(capital))) {
            capital++;
        }
        String particle = word.substring(0, capital);
        int mark = capital < word.length() && "'’-".indexOf(word.charAt(capital)) >= 0 ? 1 : 0;
        boolean family = capital + mark + 2 < word.length()
                && Character.isUpperCase(word.charAt(capital + mark))
                && Character.isLowerCase(word.charAt(capital + mark + 1));
        return capital > 0 && family && (contains("particles", particle) || mark > 0 && capital == 1);
    }

    /** Whether postnominal letters follow a person's name: "Rebecca Peters AO". */
    public boolean hasPostnominals(String phrase) {
        List<String> all = WhitespaceTokenizer.tokenize(phrase);
        int end = all.size();
        while (end > 0 && isPostnominals(all.get(end - 1))) {
            end--;
        }
        return end < all.size() && end >= 2 && isPersonName(String.join(" ", all.subList(0, end)));
    }

    /** "AC", "PhD, MPH": postnominal letters only. */
    public boolean isPostnominals(String phrase) {
        List<String> all = WhitespaceTokenizer.tokenize(phrase);
        return !all.isEmpty()
                && all.stream()
                        .allMatch(word -> contains("postnominals", word)
                                && Character.isUpperCase(word.codePointAt(0))
                                && (word.length() < 4
                                        || word.chars()
                                                        .filter(Character::isUpperCase)
                                                        .count()
                                                > 1));
    }

    public boolean hasTitle(String phrase) {
        List<String> all = WhitespaceTokenizer.tokenize(phrase);
        return all.size() > 1 && contains("persons", all.get(0));
    }

    private static String normalize(String word) {
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
