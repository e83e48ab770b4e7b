package org.undersigned.reading.structure.line;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.language.Lexicon;
import org.undersigned.reading.language.PerLanguage;
import org.undersigned.reading.language.WhitespaceTokenizer;

/** The words by which one language marks a letter's parts, folded. */
public final class StructureLexicon {

    private static final PerLanguage<StructureLexicon> INSTANCES = new PerLanguage<>(StructureLexicon::new);

    /** What stands before a colon and is longer marks nothing. */
    private static final int MAX_LABEL_LENGTH = 60;

    public final String language;
    private final Map<String, List<String>> phrases = new HashMap<>();
    private final Map<String, Set<String>> phraseSets = new HashMap<>();

    /** The phrases under a key by their first letter. */
    private final Map<String, Map<Character, List<String>>> initials = new HashMap<>();

    private StructureLexicon(String language) {
        this.language = language;
        for (String subject : List.of("letter", "signatories", "address")) {
            if (!Lexicon.exists(language, subject)) {
                continue;
            }
            Lexicon lexicon = Lexicon.of(language, subject);
            for (String key : lexicon.lists()) {
                List<String> words = normalizeAll(lexicon.words(key));
                phrases.put(key, words);
                phraseSets.put(key, new HashSet<>(words));
                initials.put(key, words.stream().collect(Collectors.groupingBy(word -> word.charAt(0))));
            }
        }
    }

    public static StructureLexicon forLanguage(String language) {
        return INSTANCES.get(language);
    }

    /** Whether a line is one of the words under a key, but for case, accents and punctuation. */
    public boolean matches(String key, String line) {
        return line.length() <= PhraseNormalizer.MAX_LENGTH
                && phraseSet(key).contains(PhraseNormalizer.normalize(line));
    }

    /** Whether a line begins with words under a key. */
    public boolean startsWith(String key, String line) {
        String folded = PhraseNormalizer.normalize(line);
        return !folded.isEmpty() && anyPhraseAt(initials(key), folded, 0);
    }

    /** Whether a line begins with words under a key that are more than one. */
    boolean startsWithPhrase(String key, String line) {
        String folded = PhraseNormalizer.normalize(line);
        return !folded.isEmpty()
                && initials(key).getOrDefault(folded.charAt(0), List.of()).stream()
                        .anyMatch(phrase -> phrase.indexOf(' ') > 0 && startsWithWord(folded, phrase));
    }

    /** Whether a line ends with words under a key. */
    public boolean endsWith(String key, String line) {
        String folded = PhraseNormalizer.normalize(line);
        return phrases(key).stream().anyMatch(phrase -> endsWithWord(folded, phrase));
    }

    /** Whether a line has words under a key in it. */
    public boolean contains(String key, String line) {
        String folded = PhraseNormalizer.normalize(line);
        Map<Character, List<String>> phrases = initials(key);
        for (int i = 0; i < folded.length(); i++) {
            boolean begins = i == 0 || !Character.isLetterOrDigit(folded.charAt(i - 1));
            if (begins && anyPhraseAt(phrases, folded, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether each word of a line, but for small ones and numbers, is under a key. */
    public boolean containsOnly(String key, String line) {
        List<String> words = WhitespaceTokenizer.of(PhraseNormalizer.normalize(line));
        Set<String> known = phraseSet(key);
        boolean any = false;
        for (String word : words) {
            String plain = PhraseNormalizer.normalize(stripBrackets(word));
            boolean small = plain.length() <= 3 || plain.chars().allMatch(c -> !Character.isLetter(c));
            any |= known.contains(plain);
            if (!known.contains(plain) && !small) {
                return known.contains(PhraseNormalizer.normalize(line));
            }
        }
        return any;
    }

    private static String stripBrackets(String word) {
        boolean brackets = word.chars().anyMatch(c -> "()[]".indexOf(c) >= 0);
        return brackets ? word.replaceAll("[()\\[\\]]", "") : word;
    }

    public boolean isOffice(String word) {
        return phraseSet("offices").contains(PhraseNormalizer.normalize(word));
    }

    public boolean isHonorific(String word) {
        return phraseSet("honorifics").contains(PhraseNormalizer.normalize(word));
    }

    public boolean isParticle(String word) {
        return phraseSet("particles").contains(PhraseNormalizer.normalize(word))
                && !Character.isUpperCase(word.codePointAt(0));
    }

    /** What stands behind a marker such as "Cc:"; empty where the line has none. */
    public Optional<String> textAfterLabel(String marker, String line) {
        int colon = line.indexOf(':');
        if (colon > 0
                && colon <= MAX_LABEL_LENGTH
                && phraseSet(marker).contains(PhraseNormalizer.normalize(line.substring(0, colon)))) {
            return Optional.of(line.substring(colon + 1).strip());
        }
        return Optional.empty();
    }

    /** What stands behind a marker that no colon parts from the words: "cc Jane Doe", "An die Ministerin". */
    public Optional<String> textAfterPhrase(String marker, String line) {
        String folded = PhraseNormalizer.normalize(line);
        return phrases(marker).stream()
                .filter(phrase -> startsWithWord(folded, phrase) && folded.length() > phrase.length())
                .filter(phrase -> line.length() > phrase.length()
                        && PhraseNormalizer.normalize(line.substring(0, phrase.length()))
                                .equals(phrase))
                .max(Comparator.comparingInt(String::length))
                .map(phrase -> line.substring(phrase.length()).strip())
                .map(words -> words.startsWith(", ") || words.startsWith(". ")
                        ? words.substring(2).strip()
                        : words);
    }

    /** "Sincerely, Ana Ruiz": where in a line what follows a closing and its comma begins, with a capital; 0 where nothing does. */
    public int indexAfterClosing(String line) {
        int comma = line.indexOf(',');
        boolean closes = comma > 3
                && matches("closings", line.substring(0, comma))
                && SentenceHeuristics.startsAsName(line.substring(comma + 1));
        return closes ? comma + 1 : 0;
    }

    /** "Al Sindaco di Forni" is the Sindaco di Forni. */
    public String stripPreposition(String office) {
        String folded = SlugGenerator.fold(office);
        return phrases("toTitle").stream()
                .filter(to -> folded.length() == office.length() && folded.length() > to.length() + 3)
                .filter(to -> folded.startsWith(to) && (to.endsWith("'") || folded.charAt(to.length()) == ' '))
                .max(Comparator.comparingInt(String::length))
                .map(to -> office.substring(to.length()).strip())
                .orElse(office);
    }

    /** Where in a line a marker of several words begins: "To the mayor and, for information, the prefect"; -1 where none does. */
    public int indexOfPhrase(String marker, String line) {
        String folded = line.length() <= PhraseNormalizer.MAX_LENGTH ? SlugGenerator.fold(line) : "";
        if (folded.length() != line.length()) {
            return -1;
        }
        return phrases(marker).stream()
                .filter(phrase -> phrase.indexOf(' ') > 0)
                .mapToInt(phrase -> folded.indexOf(" " + phrase + " ") >= 0
                        ? folded.indexOf(" " + phrase + " ") + 1
                        : folded.indexOf(" " + phrase + ",") + 1)
                .filter(at -> at > 0)
                .min()
                .orElse(-1);
    }

    /** What stands behind a marker of several words, with or without a colon: "For the attention of Ana Ruiz". */
    public Optional<String> textAfterLongPhrase(String marker, String line) {
        String folded = PhraseNormalizer.normalize(line);
        return phrases(marker).stream()
                .filter(phrase -> phrase.split(" ").length > 2
                        && startsWithWord(folded, phrase)
                        && line.length() > phrase.length())
                .filter(phrase -> PhraseNormalizer.normalize(line.substring(0, phrase.length()))
                        .equals(phrase))
                .max(Comparator.comparingInt(String::length))
                .map(phrase -> line.substring(phrase.length()).strip())
                .filter(words -> !words.isEmpty());
    }

    /** Rules for endings, as the file has them: accents and case tell. */
    public List<String> endingRules(String key) {
        if (!Lexicon.exists(language, "address")) {
            return List.of();
        }
        Lexicon address = Lexicon.of(language, "address");
        return address.lists().contains(key) ? address.words(key) : List.of();
    }

    public List<String> phrases(String key) {
        return phrases.getOrDefault(key, List.of());
    }

    private Set<String> phraseSet(String key) {
        return phraseSets.getOrDefault(key, Set.of());
    }

    private static boolean startsWithWord(String line, String word) {
        return line.startsWith(word)
                && (line.length() == word.length() || !Character.isLetterOrDigit(line.charAt(word.length())));
    }

    private static boolean endsWithWord(String line, String word) {
        int at = line.length() - word.length();
        return line.endsWith(word) && (at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1)));
    }

    private Map<Character, List<String>> initials(String key) {
        return initials.getOrDefault(key, Map.of());
    }

    /** Whether one of some phrases stands at a place of a line, as whole words. */
    private static boolean anyPhraseAt(Map<Character, List<String>> phrases, String line, int at) {
        for (String phrase : phrases.getOrDefault(line.charAt(at), List.of())) {
            int end = at + phrase.length();
            if (line.startsWith(phrase, at) && (end == line.length() || !Character.isLetterOrDigit(line.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> normalizeAll(Collection<String> words) {
        return words.stream()
                .map(PhraseNormalizer::normalize)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
