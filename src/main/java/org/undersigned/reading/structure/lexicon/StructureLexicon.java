package org.undersigned.reading.structure.lexicon;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.demand.DemandLexicon;
import org.undersigned.reading.language.Languages;
import org.undersigned.reading.language.Lexicon;
import org.undersigned.reading.language.PerLanguage;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.line.SignatoryLexicon;

/** The normalised phrases by which one language marks the parts of a letter. */
public final class StructureLexicon {

    private static final PerLanguage<StructureLexicon> INSTANCES = new PerLanguage<>(StructureLexicon::new);

    /** The most characters of a label before a colon. */
    private static final int MAX_LABEL_LENGTH = 60;

    private static final int MAX_CLOSING_WORDS = 20;

    /** The fewest letters of a label of another language. */
    private static final int MIN_FOREIGN_LENGTH = 8;

    public final String language;
    private final Map<String, PhraseSet> phraseSets = new HashMap<>();
    private final SignatoryLabels signatoryLabels;

    private StructureLexicon(String language) {
        this.language = language;
        for (String subject : List.of("letter", "signatories", "address")) {
            if (!Lexicon.exists(language, subject)) {
                continue;
            }
            Lexicon lexicon = Lexicon.forLanguage(language, subject);
            for (String key : lexicon.listKeys()) {
                phraseSets.put(key, PhraseSet.of(lexicon.words(key)));
            }
        }
        this.signatoryLabels = new SignatoryLabels(this);
    }

    public static StructureLexicon forLanguage(String language) {
        return INSTANCES.get(language);
    }

    /** A label above the names of a list, as a hint proposes it: the first one of the language. */
    public String listLabel() {
        String label = Lexicon.forLanguage(language, "letter").words("lists").get(0);
        return label.substring(0, 1).toUpperCase(Locale.forLanguageTag(language)) + label.substring(1) + ":";
    }

    /** Whether a line is one of the phrases of a key, ignoring case, accents and final punctuation. */
    public boolean matches(String key, String line) {
        if (line.length() > PhraseNormalizer.MAX_LENGTH) {
            return false;
        }
        String phrase = PhraseNormalizer.normalize(line);
        return phraseSet(key).contains(phrase)
                || key.equals("roles") && SignatoryLexicon.isCompound(phrase, phrases("roleEndings"))
                || key.equals("lists") && phrase.length() >= MIN_FOREIGN_LENGTH && ForeignLabels.ALL.contains(phrase)
                || key.equals("lists") && signatoryLabels.matches(line, phrase);
    }

    /** The labels of lists in all languages: a translated letter may have the list of the original. */
    private static final class ForeignLabels {

        private static final PhraseSet ALL = PhraseSet.of(Languages.ALL.stream()
                .flatMap(tag -> Lexicon.forLanguage(tag, "letter").words("lists").stream())
                .toList());
    }

    /** Whether a line begins with a phrase of a key. */
    public boolean startsWith(String key, String line) {
        return phraseSet(key).matchesStartOf(PhraseNormalizer.normalize(line));
    }

    /** Whether a line is a closing, or the label of the list of signatories. */
    public boolean endsBody(String line) {
        return matches("closings", line) || matches("lists", line);
    }

    /** Whether a line begins with a phrase of a key that has several words. */
    public boolean startsWithPhrase(String key, String line) {
        return phraseSet(key).matchesStartWithSeveralWords(PhraseNormalizer.normalize(line));
    }

    /** Whether several phrases of a key that have several words begin with a word. */
    public boolean startsAsPhrase(String key, String word) {
        String start = PhraseNormalizer.normalize(word) + " ";
        return phrases(key).stream()
                        .filter(phrase -> phrase.startsWith(start))
                        .limit(2)
                        .count()
                > 1;
    }

    /** Whether a line ends with a phrase of a key. */
    public boolean endsWith(String key, String line) {
        return phraseSet(key).matchesEndOf(PhraseNormalizer.normalize(line));
    }

    /** Whether a line contains a phrase of a key. */
    public boolean contains(String key, String line) {
        return phraseSet(key).matchesInside(PhraseNormalizer.normalize(line));
    }

    /** Whether one of the words of a text is under a key. */
    public boolean hasWord(String key, String text) {
        return WhitespaceTokenizer.tokenize(text).stream().anyMatch(word -> matches(key, word));
    }

    /** Whether a line contains a phrase of a key that has several words. */
    public boolean containsPhrase(String key, String line) {
        return phraseSet(key).matchesInsideWithSeveralWords(PhraseNormalizer.normalize(line));
    }

    /** Whether all words of a line are under a key, except short words and numbers. */
    public boolean containsOnly(String key, String line) {
        List<String> words = WhitespaceTokenizer.tokenize(PhraseNormalizer.normalize(line));
        PhraseSet known = phraseSet(key);
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

    /** Whether a word is a form of address, or several joined by a slash. */
    public boolean isHonorific(String word) {
        int slash = word.indexOf('/');
        return phraseSet("honorifics").contains(PhraseNormalizer.normalize(word))
                || slash > 0 && isHonorific(word.substring(0, slash)) && isHonorific(word.substring(slash + 1));
    }

    public boolean isParticle(String word) {
        return phraseSet("particles").contains(PhraseNormalizer.normalize(word))
                && !Character.isUpperCase(word.codePointAt(0));
    }

    /** The text after a label and colon such as "Cc:"; empty if the line has no such label. */
    public Optional<String> textAfterLabel(String marker, String line) {
        int colon = line.indexOf(':');
        if (colon > 0
                && colon <= MAX_LABEL_LENGTH
                && phraseSet(marker).contains(PhraseNormalizer.normalize(line.substring(0, colon)))) {
            return Optional.of(line.substring(colon + 1).strip());
        }
        return Optional.empty();
    }

    /** The text after a phrase without a colon: "cc Jane Doe", "An die Ministerin". */
    public Optional<String> textAfterPhrase(String marker, String line) {
        String folded = PhraseNormalizer.normalize(line);
        return phrases(marker).stream()
                .filter(phrase -> PhraseSet.startsWithWords(folded, phrase) && folded.length() > phrase.length())
                .filter(phrase -> line.length() > phrase.length()
                        && PhraseNormalizer.normalize(line.substring(0, phrase.length()))
                                .equals(phrase))
                .max(Comparator.comparingInt(String::length))
                .map(phrase -> line.substring(phrase.length()).strip())
                .map(words -> words.startsWith(", ") || words.startsWith(". ")
                        ? words.substring(2).strip()
                        : words);
    }

    /** "Sincerely, Ana Ruiz": the index after a closing and its comma if a name follows; else 0. */
    public int indexAfterClosing(String line) {
        int comma = line.indexOf(',');
        boolean closes = comma > 3
                && matches("closings", line.substring(0, comma))
                && SentenceHeuristics.startsAsName(line.substring(comma + 1));
        return closes ? comma + 1 : 0;
    }

    /** "the Harbour Club" becomes "Harbour Club". */
    public String stripArticle(String name) {
        String words = name.strip();
        String first = WhitespaceTokenizer.firstToken(words);
        return matches("articles", first) ? words.substring(first.length()).strip() : words;
    }

    /**
     * "Thanking you for your time, we remain yours faithfully": a closing of several words behind the last comma; or
     * "Yours sincerely, with best wishes to all.": a closing and what goes on with it in small letters.
     */
    public boolean isExtendedClosing(String line) {
        int first = line.indexOf(", ");
        String tail = line.substring(line.lastIndexOf(", ") + 1).strip();
        boolean few = first > 0 && WhitespaceTokenizer.tokenize(line).size() <= MAX_CLOSING_WORDS;
        boolean ends = few && tail.indexOf(' ') > 0 && matches("closings", tail);
        boolean begins = few
                && line.endsWith(".")
                && matches("closings", line.substring(0, first))
                && WhitespaceTokenizer.tokenize(line.substring(first + 1)).stream()
                        .allMatch(word -> Character.isLowerCase(word.codePointAt(0)));
        return ends || begins;
    }

    /** "Al Sindaco di Forni" becomes "Sindaco di Forni", but "à l'ensemble" becomes "l'ensemble". */
    public String stripPreposition(String office) {
        String folded = SlugGenerator.fold(office);
        return phrases("toTitle").stream()
                .filter(to -> folded.length() == office.length() && folded.length() > to.length() + 3)
                .filter(to -> folded.startsWith(to) && (to.endsWith("'") || folded.charAt(to.length()) == ' '))
                .filter(to -> !to.endsWith("'")
                        || to.indexOf(' ') < 0
                        || Character.isUpperCase(office.codePointAt(to.length())))
                .max(Comparator.comparingInt(String::length))
                .map(to -> office.substring(to.length()).strip())
                .orElse(office);
    }

    /**
     * The index of a phrase of several words inside a line: "To the mayor and, for information, the prefect"; -1 if
     * there is none.
     */
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

    /** The text after a phrase of at least three words, with or without a colon: "For the attention of Ana Ruiz". */
    public Optional<String> textAfterLongPhrase(String marker, String line) {
        return textAfterPhraseOf(3, marker, line);
    }

    /** The text after a phrase of at least so many words, with or without a colon. */
    public Optional<String> textAfterPhraseOf(int words, String marker, String line) {
        String folded = PhraseNormalizer.normalize(line);
        return phrases(marker).stream()
                .filter(phrase -> phrase.split(" ").length >= words
                        && PhraseSet.startsWithWords(folded, phrase)
                        && line.length() > phrase.length())
                .filter(phrase -> PhraseNormalizer.normalize(line.substring(0, phrase.length()))
                        .equals(phrase))
                .max(Comparator.comparingInt(String::length))
                .map(phrase -> line.substring(phrase.length()).strip())
                .filter(rest -> !rest.isEmpty());
    }

    /** The words under a key of addresses as written, because accents, case or script matter. */
    public List<String> writtenWords(String key) {
        if (!Lexicon.exists(language, "address")) {
            return List.of();
        }
        Lexicon address = Lexicon.forLanguage(language, "address");
        return address.listKeys().contains(key) ? address.words(key) : List.of();
    }

    public List<String> phrases(String key) {
        return phraseSet(key).phrases();
    }

    private PhraseSet phraseSet(String key) {
        return phraseSets.getOrDefault(key, PhraseSet.EMPTY);
    }

    /** "Open letter to …", "an open letter from …". */
    public boolean startsAsTitle(String text) {
        return startsWith("opens", text) || startsWith("opens", stripArticle(text));
    }

    /** Whether words are those of writers who ask: "We therefore demand", "Exigimos". */
    public boolean isAppeal(String text) {
        return DemandLexicon.forLanguage(language)
                .isAppeal(List.of(SlugGenerator.fold(text).split("\\P{L}+")));
    }
}
