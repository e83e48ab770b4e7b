package org.undersigned.reading.structure.classifier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.block.Run;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.AfterwordClassifier;
import org.undersigned.reading.structure.line.DateLineParser;
import org.undersigned.reading.structure.line.ItemMarkers;
import org.undersigned.reading.structure.line.MultiLineSignature;

/** The features of one line by its own words and markup. */
final class LineFeatures {

    private static final Pattern DASH = Pattern.compile("\\s[-–—]\\s|\\s[–—]|[–—]\\s");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern SEPARATOR = Pattern.compile("[,;|•·/]|\\s[-–—]\\s");
    private static final String MARKS = "()[],;";
    private static final int MAX_SEGMENT_WORDS = 6;

    /** Keys of the lexicon of which a whole line, its beginning or any part of it may be a phrase. */
    private static final List<String> WHOLE = List.of("closings", "lists", "notes", "credits", "contacts", "groups");

    private static final List<String> STARTS = List.of(
            "lists", "calls", "contacts", "salutations", "to", "cc", "subject", "enclosures", "senders", "behalf");
    private static final List<String> PARTS = List.of("introductions", "lists", "calls", "disclaimers", "photographs");

    private final StructureLexicon lexicon;
    private final AfterwordClassifier afterwords;
    private final Set<String> frequent;
    private Block last;
    private boolean prose;

    LineFeatures(StructureLexicon lexicon) {
        this.lexicon = lexicon;
        this.afterwords = new AfterwordClassifier(lexicon);
        this.frequent = new HashSet<>(lexicon.phrases("frequent"));
    }

    List<String> of(SourceUnit unit) {
        List<String> features = new ArrayList<>();
        String text = ItemMarkers.strip(unit.text());
        List<String> words = WhitespaceTokenizer.tokenize(text);
        String kind = unit.block().kind().name().toLowerCase(Locale.ROOT);
        features.add("kind=" + kind);
        addWords(words, kind, features);
        addMarks(text, features);
        addMarkup(unit, features);
        addPhrases(text, features);
        addNames(text, words, kind, features);
        addSegments(text, words, features);
        addBlock(unit.block(), features);
        return features;
    }

    private void addWords(List<String> words, String kind, List<String> features) {
        long capitals = words.stream()
                .filter(word -> Character.isUpperCase(firstLetter(word)))
                .count();
        long small = words.stream()
                .filter(word -> Character.isLowerCase(firstLetter(word)) && !lexicon.isParticle(word))
                .count();
        long function = words.stream()
                .filter(word -> frequent.contains(word.toLowerCase(Locale.ROOT)) && !lexicon.isParticle(word))
                .count();
        String count = Buckets.count(words.size());
        features.add("words=" + count);
        features.add("words=" + count + "&kind=" + kind);
        features.add("capitals=" + Buckets.share(capitals, words.size()));
        features.add("small=" + Buckets.count(small));
        features.add("words=" + count + "&small=" + Buckets.share(small, words.size()));
        features.add("function=" + Buckets.count(function));
        features.add("function=" + Buckets.share(function, words.size()) + "&words=" + count);
        if (words.stream().allMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)))) {
            features.add("upper");
        }
    }

    private static int firstLetter(String word) {
        return word.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse(' ');
    }

    private void addMarks(String text, List<String> features) {
        int first = text.isEmpty() ? ' ' : text.codePointAt(0);
        features.add("first=" + type(first));
        features.add("end=" + end(text));
        features.add(
                "commas=" + Buckets.count(text.chars().filter(c -> c == ',').count()));
        features.add(
                "semicolons=" + Buckets.count(text.chars().filter(c -> c == ';').count()));
        features.add(
                "dashes=" + Buckets.count(DASH.matcher(text).results().limit(10).count()));
        long digits = text.chars().filter(Character::isDigit).count();
        features.add("digits=" + Buckets.count(digits));
        addIf(YEAR.matcher(text).find(), "year", features);
        addIf(text.indexOf('(') >= 0 && text.indexOf(')') > 0, "brackets", features);
        addIf(text.contains(": "), "colon", features);
        addIf(text.contains("://") || text.contains("www."), "address", features);
        addIf(text.indexOf('@') >= 0, "at", features);
        addIf(text.contains(". "), "stop", features);
        addIf(text.chars().anyMatch(c -> "\"“”«»„".indexOf(c) >= 0), "quotes", features);
        addIf(DateLineParser.parse(text, lexicon).isPresent(), "date", features);
    }

    private static String type(int c) {
        return Character.isUpperCase(c)
                ? "upper"
                : Character.isLowerCase(c)
                        ? "lower"
                        : Character.isDigit(c) ? "digit" : Character.isLetter(c) ? "letter" : "other";
    }

    private static String end(String text) {
        if (text.isEmpty()) {
            return "none";
        }
        int last = text.codePointBefore(text.length());
        return Character.isLetter(last)
                ? "letter"
                : Character.isDigit(last)
                        ? "digit"
                        : ".,;:!?)…".indexOf(last) >= 0 ? Character.toString(last) : "other";
    }

    private static void addMarkup(SourceUnit unit, List<String> features) {
        List<Line> lines = unit.block().kind() == Block.Kind.ROW
                ? unit.block().lines()
                : unit.block().lines().subList(unit.line(), unit.line() + 1);
        int linked = 0;
        int strong = 0;
        int emphasis = 0;
        int all = 0;
        for (Line line : lines) {
            for (Run run : line.runs()) {
                int length = run.text().strip().length();
                all += length;
                linked += run.link() == null ? 0 : length;
                strong += run.strong() ? length : 0;
                emphasis += run.emphasis() ? length : 0;
            }
        }
        features.add("linked=" + Buckets.share(linked, all));
        features.add("strong=" + Buckets.share(strong, all));
        features.add("emphasis=" + Buckets.share(emphasis, all));
        addIf(lines.get(0).startsStrong(), "strong-lead", features);
        if (unit.block().kind() == Block.Kind.ROW) {
            features.add("cells=" + Buckets.count(lines.size()));
        }
    }

    private void addPhrases(String text, List<String> features) {
        if (text.length() > 300) {
            return;
        }
        WHOLE.stream().filter(key -> lexicon.matches(key, text)).forEach(key -> features.add("is:" + key));
        STARTS.stream().filter(key -> lexicon.startsWith(key, text)).forEach(key -> features.add("starts:" + key));
        PARTS.stream().filter(key -> lexicon.contains(key, text)).forEach(key -> features.add("has:" + key));
        addIf(lexicon.containsOnly("groups", text), "only:groups", features);
        addIf(afterwords.isAfterword(text), "afterword", features);
    }

    private void addNames(String text, List<String> words, String kind, List<String> features) {
        String head = MultiLineSignature.namePart(text);
        boolean person = MultiLineSignature.isPersonName(head, lexicon);
        boolean written = MultiLineSignature.isWrittenAsName(text, lexicon);
        boolean sentences = SentenceHeuristics.isProse(text);
        boolean organization = words.stream().limit(40).anyMatch(word -> lexicon.matches("organizations", bare(word)));
        boolean role = words.stream().limit(40).anyMatch(word -> lexicon.matches("roles", bare(word)));
        String name = person ? "person" : organization ? "organization" : written ? "written" : "none";
        features.add("name=" + name);
        features.add("name=" + name + "&kind=" + kind);
        features.add("name=" + name + "&words=" + Buckets.count(words.size()));
        features.add("name=" + name + "&end=" + end(text));
        addIf(role, "role", features);
        addIf(role, "role&name=" + name, features);
        addIf(sentences, "prose", features);
        addIf(SentenceHeuristics.endsAsSentence(text), "sentence", features);
        addIf(!words.isEmpty() && lexicon.matches("persons", words.get(0)), "title", features);
        addIf(
                words.stream().limit(40).anyMatch(word -> lexicon.matches("postnominals", bare(word))),
                "degree",
                features);
        addIf(words.stream().limit(40).anyMatch(lexicon::isOffice), "office", features);
        addIf(head.length() < text.length(), "headed&name=" + name, features);
    }

    /** A word without the marks around it. */
    private static String bare(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && MARKS.indexOf(word.charAt(from)) >= 0) {
            from++;
        }
        while (from < to && MARKS.indexOf(word.charAt(to - 1)) >= 0) {
            to--;
        }
        return word.substring(from, to);
    }

    /** A line of many short capitalised parts lists names. */
    private static void addSegments(String text, List<String> words, List<String> features) {
        if (words.size() < 8) {
            return;
        }
        String[] segments = SEPARATOR.split(text.length() > 4000 ? text.substring(0, 4000) : text);
        long capitalised = 0;
        for (String segment : segments) {
            List<String> parts = WhitespaceTokenizer.tokenize(segment);
            boolean name = !parts.isEmpty()
                    && parts.size() <= MAX_SEGMENT_WORDS
                    && Character.isUpperCase(firstLetter(parts.get(0)))
                    && Character.isUpperCase(firstLetter(parts.get(parts.size() - 1)));
            capitalised += name ? 1 : 0;
        }
        features.add(
                "segments=" + Buckets.count(segments.length) + "&named=" + Buckets.share(capitalised, segments.length));
    }

    private void addBlock(Block block, List<String> features) {
        int lines = block.kind() == Block.Kind.ROW ? 1 : block.lines().size();
        features.add("lines=" + Buckets.count(lines));
        if (lines > 1) {
            if (block != last) {
                last = block;
                prose = SentenceHeuristics.isProse(shortText(block));
            }
            addIf(prose, "block-prose", features);
            features.add("block-end="
                    + end(block.lines().get(block.lines().size() - 1).text()));
        }
    }

    private static String shortText(Block block) {
        StringBuilder text = new StringBuilder();
        for (Line line : block.lines()) {
            if (text.length() > 1000) {
                break;
            }
            text.append(line.text()).append(' ');
        }
        return text.toString().strip();
    }

    private static void addIf(boolean present, String feature, List<String> features) {
        if (present) {
            features.add(feature);
        }
    }
}
