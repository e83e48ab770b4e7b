package org.undersigned.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Signatory.Kind;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.SignatoryLine;
import org.undersigned.reading.structure.classifier.Buckets;
import org.undersigned.reading.structure.line.MultiLineSignature;
import org.undersigned.reading.structure.line.SentenceHeuristics;
import org.undersigned.reading.structure.line.StructureLexicon;

/** The features of a list of signatories by the look of its entries and names. */
final class ListFeatures {

    private static final int LONG = 6;
    private static final Pattern STRAY = Pattern.compile("[:;|/()\\[\\]{}<>*=_#+…]|https?|\\.\\.");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern WORDS_JOINED = Pattern.compile("\\p{Ll}{2}\\p{Lu}");

    private final List<Signatory> signatories;
    private final List<SignatoryLine> lines;
    private final StructureLexicon lexicon;
    private final String size;
    private final List<String> features = new ArrayList<>();

    ListFeatures(List<Signatory> signatories, List<SignatoryLine> lines, StructureLexicon lexicon) {
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
        addNames();
        addEntries();
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

    private void addNames() {
        add("name-one-word", name -> words(name).size() == 1);
        add("name-long", name -> words(name).size() > LONG);
        add("name-small", name -> Character.isLowerCase(name.codePointAt(0)));
        add("name-digit", name -> DIGIT.matcher(name).find());
        add("name-comma", name -> name.indexOf(',') > 0);
        add("name-stray", name -> STRAY.matcher(name).find());
        add("name-joined", name -> WORDS_JOINED.matcher(name).find());
        add("name-end", name -> !Character.isLetterOrDigit(name.codePointBefore(name.length())));
        add("name-and", name -> words(name).stream().skip(1).anyMatch(this::isConjunction));
        add("name-role", name -> words(name).stream().anyMatch(this::isRole));
        add("name-office", name -> words(name).stream().allMatch(word -> word.length() <= 3 || isRole(word)));
        add("name-prose", name -> SentenceHeuristics.isProse(name) || countSmall(name) > 3);
        add("name-person", name -> MultiLineSignature.isPersonName(name, lexicon));
        add("name-written", name -> MultiLineSignature.isWrittenAsName(name, lexicon));
        add("name-frequent", name -> words(name).stream().anyMatch(this::isFrequent));
        add(
                "name-phrase",
                name -> lexicon.contains("calls", name)
                        || lexicon.contains("lists", name)
                        || lexicon.matches("closings", name)
                        || lexicon.matches("groups", name)
                        || lexicon.startsWith("contacts", name));
        int longest = signatories.stream()
                .mapToInt(s -> words(s.naming().name()).size())
                .max()
                .orElse(0);
        features.add("longest-name=" + Buckets.count(longest) + "&size=" + size);
    }

    private void add(String feature, Predicate<String> of) {
        long count =
                signatories.stream().filter(s -> of.test(s.naming().name())).count();
        String share = Buckets.share(count, signatories.size());
        features.add(feature + "=" + share);
        if (count > 0) {
            features.add(feature + "&size=" + size);
        }
    }

    private void addEntries() {
        int[] lengths = signatories.stream()
                .mapToInt(s -> words(s.text()).size())
                .sorted()
                .toArray();
        int longest = lengths[lengths.length - 1];
        int median = lengths[lengths.length / 2];
        features.add("longest-entry=" + Buckets.count(longest));
        features.add("longest-entry=" + Buckets.count(longest / Math.max(1, median)) + "times");
        addShare("described", s -> s.role() != null || s.affiliation() != null || s.place() != null);
        addShare("entry-prose", s -> SentenceHeuristics.isProse(s.text()));
        addShare("entry-commas", s -> s.text().chars().filter(c -> c == ',').count() > 3);
        addShare("entry-sentence", s -> SentenceHeuristics.endsAsSentence(s.text()));
        addShare(
                "entry-cut",
                s -> s.text().endsWith(",")
                        || s.text().endsWith("-")
                        || s.text().endsWith("&"));
        addShare(
                "entry-rest",
                s -> words(s.text()).size() > words(s.naming().name()).size() + 12);
        features.add("columns=" + (lines.stream().anyMatch(line -> line.columns() != null)));
        Map<String, Integer> marks = new HashMap<>();
        signatories.forEach(s -> marks.merge(mark(s.text()), 1, Integer::sum));
        int most = marks.values().stream().mapToInt(n -> n).max().orElse(0);
        features.add("entry-mark=" + Buckets.share(most, signatories.size()) + "&size=" + size);
        features.add("entry-marks=" + Buckets.count(marks.size()));
    }

    private void addShare(String feature, Predicate<Signatory> of) {
        long count = signatories.stream().filter(of).count();
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
