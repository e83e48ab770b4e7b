package org.undersigned.reading.quantity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.undersigned.letter.Basis;
import org.undersigned.letter.Measure;
import org.undersigned.letter.Statistic;
import org.undersigned.letter.Statistic.Kind;
import org.undersigned.reading.context.Cancellation;
import org.undersigned.reading.context.NoteMark;
import org.undersigned.reading.context.Passage;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.demand.DemandLexicon;
import org.undersigned.reading.demand.RequestedText;
import org.undersigned.reading.quantity.claim.ClaimExtractor;
import org.undersigned.reading.quantity.claim.PassageFigures;
import org.undersigned.reading.quantity.claim.QuoteBoundary;
import org.undersigned.reading.quantity.extraction.LetterNumbers;
import org.undersigned.reading.quantity.extraction.NeighbouringFigures;
import org.undersigned.reading.quantity.extraction.QuantityExtractor;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.limit.RequestContext;
import org.undersigned.reading.quantity.mention.QuantityMention;

/** Extracts the statistics of a letter: each quantity with the words that make it a claim. */
public final class StatisticExtractor {

    /** The most words before a claim in which a word of commitment determines the kind. */
    private static final int MAX_WORDS_BEFORE = 6;

    /** In characters. A longer one is a list without full stops, and each of its figures would repeat it. */
    private static final int MAX_SENTENCE_LENGTH = 2_000;

    /** The most statistics that are extracted from a letter. */
    public static final int MAX_STATISTICS = QuantityExtractor.MAX_QUANTITIES;

    /** "https://…", and what is left of a tag or of a character reference: width="155", "&8220;". */
    private static final Pattern ADDRESS_OR_ATTRIBUTE = Pattern.compile(
            "(?:https?://|www\\.)\\S++|\\b\\w{1,20}+=\"[^\"\\s]{0,99}+\"|&(?:amp;)?(?:#\\w{2,8}+|#?\\w{2,8}+;)");

    /** "\\frac{1}{n}^2", "$x^2 = 4$": a formula in TeX, but not "$5 million [1] and $9". */
    private static final Pattern FORMULA = Pattern.compile(
            "\\\\(?:frac|left|right|approx|sum|prod|int|sqrt|cdot|times|leq|geq|neq|pm|pi|infty|lim|log|ln|exp|binom)\\b"
                    + "(?:[\\s\\d.,+*/=^_(){}-]|\\\\[A-Za-z]{1,20}+|\\b[a-zA-Z]\\b){1,200}+"
                    + "|\\$(?!\\d[\\d.,]*+\\s?(?:\\p{L}{2}|\\[|$))(?=[^$]{0,200}[\\\\^=_{}])[^$]{1,200}\\$");

    private final QuantityLexicon lexicon;
    private final DemandLexicon demandLexicon;
    private final Map<String, Passage> notes = new HashMap<>();
    private final List<Statistic> statistics = new ArrayList<>();
    private final SlugGenerator ids = new SlugGenerator();

    private final LetterNumbers letterNumbers;
    private final RequestContext requests;
    private Passage sourced;
    private StatisticSources sources;
    private final RequestedText requested;

    private StatisticExtractor(List<Passage> passages, RequestedText requested, String language) {
        this.requested = requested;
        this.lexicon = QuantityLexicon.forLanguage(language);
        this.demandLexicon = DemandLexicon.forLanguage(language);
        this.letterNumbers = LetterNumbers.find(passages, lexicon);
        this.requests = new RequestContext(lexicon, demandLexicon);
        passages.stream()
                .filter(passage -> passage.label() != null)
                .forEach(note -> notes.putIfAbsent(note.label(), note));
    }

    /**
     * Extracts the statistics of passages; no figure goes on in the next cell of a row.
     *
     * @param requested what of the passages is demanded
     */
    public static List<Statistic> extract(List<Passage> passages, RequestedText requested, String language) {
        List<List<Passage>> rows = passages.stream().map(Passage::split).toList();
        List<Passage> cells = rows.stream().flatMap(List::stream).toList();
        StatisticExtractor statisticExtractor = new StatisticExtractor(cells, requested, language);
        for (int i = 0; i < rows.size(); i++) {
            Passage row = passages.get(i);
            rows.get(i).forEach(cell -> statisticExtractor.extractFrom(cell, row));
        }
        return List.copyOf(statisticExtractor.statistics);
    }

    /** @param row the row of a cell; else the passage itself */
    private void extractFrom(Passage passage, Passage row) {
        if (statistics.size() > MAX_STATISTICS) {
            return;
        }
        Cancellation.check();
        List<NoteMark> marks = knownMarks(passage);
        String words = withoutMarks(passage.words(), marks);
        List<Token> tokens = lexicon.tokenize(words);
        requests.enter(passage, tokens);
        List<QuantityMention> mentions = new NeighbouringFigures(lexicon, tokens, words, letterNumbers.decimalMarks())
                        .refine(outsideCode(
                                QuantityExtractor.extract(tokens, words, lexicon, letterNumbers), tokens, words))
                        .stream()
                        .map(mention -> letterNumbers.dollarSigns().settle(mention, tokens, lexicon))
                        .toList();
        if (mentions.isEmpty()) {
            return;
        }
        PassageFigures figures = new PassageFigures(
                lexicon, tokens, words, marks, new QuoteBoundary(lexicon, tokens, letterNumbers.decimalMarks()));
        PassageSentences sentences = new PassageSentences(words, lexicon.language());
        for (int i = 0; i < mentions.size(); i++) {
            if (!passage.isCell() || !isBare(mentions.get(i), tokens)) {
                addStatistic(passage, row, figures.claim(mentions, i), sentences);
            }
        }
    }

    /** Whether a quantity is all that there is, and counts nothing: only the head of its column says what it is. */
    private static boolean isBare(QuantityMention mention, List<Token> tokens) {
        return mention.from() == 0
                && mention.to() == tokens.size()
                && mention.quantity().unit() == null;
    }

    /** The quantities outside of web addresses, tags and formulas. */
    private static List<QuantityMention> outsideCode(List<QuantityMention> mentions, List<Token> tokens, String words) {
        BitSet code = new BitSet();
        for (Pattern pattern : List.of(ADDRESS_OR_ATTRIBUTE, FORMULA)) {
            pattern.matcher(words).results().forEach(found -> code.set(found.start(), found.end()));
        }
        return mentions.stream()
                .filter(mention -> !code.get(tokens.get(mention.from()).start()))
                .toList();
    }

    /** The words with spaces in place of the marks of notes, so that offsets remain. */
    private static String withoutMarks(String words, List<NoteMark> marks) {
        StringBuilder masked = new StringBuilder(words);
        for (NoteMark mark : marks) {
            masked.replace(mark.from(), mark.to(), " ".repeat(mark.to() - mark.from()));
        }
        return masked.toString();
    }

    private void addStatistic(Passage passage, Passage row, ClaimExtractor claimExtractor, PassageSentences sentences) {
        Statistic.Claim claim = new Statistic.Claim(
                claimExtractor.subject(),
                claimExtractor.places(),
                claimExtractor.period(),
                classify(claimExtractor, passage),
                List.of());
        int from = claimExtractor.startOffset();
        int to = claimExtractor.endOffset();
        PassageSentences.Bounds words = sentences.around(from, to);
        PassageSentences.Bounds sentence = sentenceIn(row, passage, words);
        int start = passage.from() - row.from();
        boolean readable = sentence.to() - sentence.from() <= MAX_SENTENCE_LENGTH;
        statistics.add(new Statistic(
                ids.generate(claimExtractor.clause()),
                statistics.size() + 1,
                claimExtractor.statement(words.from()),
                claimExtractor.mention().quantity(),
                claim,
                passage.location(),
                sources(row)
                        .find(
                                start + from,
                                start + to,
                                readable ? sentence.from() : start + from,
                                readable ? sentence.next() : start + to),
                passage.text().quote(passage.from() + from, passage.from() + to),
                Basis.TEXT,
                readable ? row.text().excerpt(row.from() + sentence.from(), row.from() + sentence.to()) : null));
    }

    private List<NoteMark> knownMarks(Passage passage) {
        return passage.marks().stream()
                .filter(mark -> mark.certain() || notes.containsKey(mark.label()))
                .toList();
    }

    /** The sources of the figures of a row, or of a passage that is none; those of the last one are kept. */
    private StatisticSources sources(Passage row) {
        if (row != sourced) {
            sourced = row;
            sources = new StatisticSources(row, knownMarks(row), notes);
        }
        return sources;
    }

    /** Where in its row the sentence of a claim is: all of the row for a cell, if it is no longer than a sentence may be. */
    private static PassageSentences.Bounds sentenceIn(Passage row, Passage passage, PassageSentences.Bounds words) {
        int length = row.to() - row.from();
        int start = passage.from() - row.from();
        return passage.isCell() && length <= MAX_SENTENCE_LENGTH
                ? new PassageSentences.Bounds(0, length, length)
                : new PassageSentences.Bounds(start + words.from(), start + words.to(), start + words.next());
    }

    private Kind classify(ClaimExtractor claimExtractor, Passage passage) {
        List<String> before = claimExtractor.precedingWords();
        List<String> near = before.subList(0, Math.min(MAX_WORDS_BEFORE, before.size()));
        if (claimExtractor.countsSigners()) {
            return Kind.SELF;
        }
        if (near.stream().anyMatch(word -> lexicon.contains("commitments", word))) {
            return Kind.COMMITMENT;
        }
        return demandLexicon.containsAppeal(before)
                        || requests.isRequested(claimExtractor.mention(), before)
                        || isDemanded(claimExtractor, passage)
                ? Kind.DEMAND
                : Kind.OBSERVATION;
    }

    /** "Hire 40 drivers" in a demand, but not "the 40 drivers", who are there already. */
    private boolean isDemanded(ClaimExtractor claimExtractor, Passage passage) {
        List<String> before = claimExtractor.precedingWords();
        boolean definite = claimExtractor.mention().quantity().measure() == Measure.COUNT
                && !before.isEmpty()
                && demandLexicon.isDefinite(before.get(0));
        return !definite && requested.contains(passage.from() + claimExtractor.startOffset());
    }
}
