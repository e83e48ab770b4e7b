package org.undersigned.reading.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Signatory.Kind;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.structure.classifier.Buckets;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.MultiLineSignature;

/** The features of a list of signatories by the look of its entries and names. */
final class ListFeatures {

    private static final int LONG = 6;
    private static final Pattern STRAY = Pattern.compile("[:;|/()\\[\\]{}<>*=_#+…]|https?|\\.\\.");
    /** The bits behind those of tests. */
    private static final int WORDS = 32;

    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern WORDS_JOINED = Pattern.compile("\\p{Ll}{2}\\p{Lu}");

    private final List<Signatory> signatories;
    private final List<SignatoryLine> lines;
    private final StructureLexicon lexicon;
    private final ListMemory memory;
    private final String size;
    private final List<String> features = new ArrayList<>();

    /** A test of a text; one of so many that a {@code long} has a bit for each, beside the number of words. */
    private record Test(String feature, Predicate<String> of) {}

    ListFeatures(List<Signatory> signatories, List<SignatoryLine> lines, StructureLexicon lexicon, ListMemory memory) {
        this.memory = memory;
        this.signatories = signatories;
        this.lines = lines;
        this.lexicon = lexicon;
        this.size = Buckets.size(signatories.size());
    }

    List<String> describe() {
        features.add("size=" + size);
        if (signatories.isEmpty()) {
            return features;
        }
        addKinds();
        List<Test> tests = nameTests();
        long[] names = looks("name", tests, one -> one.naming().name());
        addNames(names, tests);
        addEntries(names);
        return features;
    }

    private void addKinds() {
        for (Kind kind : Kind.values()) {
            long count = signatories.stream().filter(s -> s.kind() == kind).count();
            String name = kind.name().toLowerCase(Locale.ROOT);
            features.add(name + "=" + Buckets.share(count, signatories.size()));
            features.add(name + "=" + Buckets.share(count, signatories.size()) + "&size=" + size);
        }
        long groups = signatories.stream().map(Signatory::group).distinct().count();
        features.add("groups=" + Buckets.count(groups - 1));
    }

    private void addNames(long[] looks, List<Test> tests) {
        for (int i = 0; i < tests.size(); i++) {
            long count = count(looks, i);
            features.add(tests.get(i).feature() + "=" + Buckets.share(count, signatories.size()));
            if (count > 0) {
                features.add(tests.get(i).feature() + "&size=" + size);
            }
        }
        int longest = Arrays.stream(looks).mapToInt(ListFeatures::wordsOf).max().orElse(0);
        features.add("longest-name=" + Buckets.count(longest) + "&size=" + size);
    }

    private List<Test> nameTests() {
        return List.of(
                new Test("name-one-word", name -> words(name).size() == 1),
                new Test("name-long", name -> words(name).size() > LONG),
                new Test("name-small", name -> Character.isLowerCase(name.codePointAt(0))),
                new Test("name-digit", name -> DIGIT.matcher(name).find()),
                new Test("name-comma", name -> name.indexOf(',') > 0),
                new Test("name-stray", name -> STRAY.matcher(name).find()),
                new Test("name-joined", name -> WORDS_JOINED.matcher(name).find()),
                new Test("name-end", name -> !Character.isLetterOrDigit(name.codePointBefore(name.length()))),
                new Test("name-and", name -> words(name).stream().skip(1).anyMatch(this::isConjunction)),
                new Test("name-role", name -> words(name).stream().anyMatch(this::isRole)),
                new Test("name-office", name -> words(name).stream()
                        .allMatch(word -> word.length() <= 3 || isRole(word))),
                new Test("name-prose", name -> SentenceHeuristics.isProse(name) || countSmall(name) > 3),
                new Test("name-person", name -> MultiLineSignature.isPersonName(name, lexicon)),
                new Test("name-written", name -> MultiLineSignature.isWrittenAsName(name, lexicon)),
                new Test("name-frequent", name -> words(name).stream().anyMatch(this::isFrequent)),
                new Test(
                        "name-phrase",
                        name -> lexicon.contains("calls", name)
                                || lexicon.contains("lists", name)
                                || lexicon.matches("closings", name)
                                || lexicon.matches("groups", name)
                                || lexicon.startsWith("contacts", name)));
    }

    private long[] looks(String kind, List<Test> tests, Function<Signatory, String> text) {
        return signatories.stream()
                .map(text)
                .mapToLong(of -> memory.look(of, kind, lexicon, words -> look(words, tests)))
                .toArray();
    }

    private static long look(String text, List<Test> tests) {
        long look = (long) words(text).size() << WORDS;
        for (int i = 0; i < tests.size(); i++) {
            look |= tests.get(i).of().test(text) ? 1L << i : 0;
        }
        return look;
    }

    private static int wordsOf(long look) {
        return (int) (look >> WORDS);
    }

    private static long count(long[] looks, int test) {
        return Arrays.stream(looks).filter(look -> (look >> test & 1) == 1).count();
    }

    private static List<Test> entryTests() {
        return List.of(
                new Test("entry-prose", SentenceHeuristics::isProse),
                new Test(
                        "entry-commas",
                        text -> text.chars().filter(c -> c == ',').count() > 3),
                new Test("entry-sentence", SentenceHeuristics::endsAsSentence),
                new Test("entry-cut", text -> text.endsWith(",") || text.endsWith("-") || text.endsWith("&")));
    }

    /** @param names how the names of the same signatories look */
    private void addEntries(long[] names) {
        List<Test> tests = entryTests();
        long[] looks = looks("entry", tests, Signatory::text);
        int[] lengths =
                Arrays.stream(looks).mapToInt(ListFeatures::wordsOf).sorted().toArray();
        int longest = lengths[lengths.length - 1];
        int median = lengths[lengths.length / 2];
        features.add("longest-entry=" + Buckets.count(longest));
        features.add("longest-entry=" + Buckets.count(longest / Math.max(1, median)) + "times");
        addShare(
                "described",
                signatories.stream()
                        .filter(s -> s.role() != null || s.affiliation() != null || s.place() != null)
                        .count());
        for (int i = 0; i < tests.size(); i++) {
            addShare(tests.get(i).feature(), count(looks, i));
        }
        addShare(
                "entry-rest",
                IntStream.range(0, looks.length)
                        .filter(i -> wordsOf(looks[i]) > wordsOf(names[i]) + 12)
                        .count());
        features.add("columns=" + (lines.stream().anyMatch(line -> line.columns() != null)));
        Map<String, Integer> marks = new HashMap<>();
        signatories.forEach(s -> marks.merge(mark(s.text()), 1, Integer::sum));
        int most = marks.values().stream().mapToInt(n -> n).max().orElse(0);
        features.add("entry-mark=" + Buckets.share(most, signatories.size()) + "&size=" + size);
        features.add("entry-marks=" + Buckets.count(marks.size()));
    }

    private void addShare(String feature, long count) {
        features.add(feature + "=" + Buckets.share(count, signatories.size()));
        if (count > 0 && count < signatories.size()) {
            features.add(feature + "&size=" + size);
        }
    }

    private static String mark(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (",;:(|–—".indexOf(text.charAt(i)) >= 0 || text.charAt(i) == '-' && text.charAt(i - 1) == ' ') {
                return Character.toString(text.charAt(i));
            }
        }
        return "";
    }

    private static List<String> words(String text) {
        return WhitespaceTokenizer.tokenize(text);
    }

    private static long countSmall(String name) {
        return words(name).stream()
                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                .count();
    }

    private boolean isConjunction(String word) {
        return lexicon.matches("conjunctions", word) || word.equals("&");
    }

    private boolean isRole(String word) {
        return word.length() > 3 && (lexicon.matches("roles", word) || lexicon.isOffice(word));
    }

    private boolean isFrequent(String word) {
        return lexicon.matches("frequent", word) && !lexicon.isParticle(word);
    }
}
