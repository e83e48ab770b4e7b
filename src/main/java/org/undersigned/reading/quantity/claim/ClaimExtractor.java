package org.undersigned.reading.quantity.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.undersigned.letter.Period;
import org.undersigned.reading.language.CountryNames;
import org.undersigned.reading.quantity.calendar.CalendarNumbers;
import org.undersigned.reading.quantity.calendar.PeriodRecognizer;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.QuantityMention;

/** Extracts the claim of a quantity: its quote, the clause that it begins, and what they say. */
public final class ClaimExtractor {

    private static final String SENTENCE_ENDS = ".!?;";
    private static final String CLAUSE_BREAKS = ";—()";

    /** The most tokens before or after a quantity that are examined. */
    private static final int MAX_TOKENS = 80;

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final String words;
    private final CalendarNumbers calendarNumbers;
    private final Limits limits;
    private final int clauseEnd;
    private final QuantityMention mention;
    private final int from;
    private final int to;

    /**
     * The neighbours of a quantity.
     *
     * @param next the index of the first token of the next figure
     * @param nextEnd the index of the token after the next figure and its unit
     * @param range whether a word such as "to" introduces the next figure
     * @param mark the offset of the next mark of a note
     */
    record Limits(int next, int nextEnd, boolean range, int mark) {}

    ClaimExtractor(
            QuantityLexicon lexicon,
            List<Token> tokens,
            String words,
            QuantityMention mention,
            Limits limits,
            QuoteBoundary quoteBoundary) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.words = words;
        this.mention = mention;
        this.calendarNumbers = new CalendarNumbers(lexicon, tokens);
        this.limits = limits;
        this.from = claimStart();
        this.clauseEnd = claimEnd();
        this.to = quoteEnd(quoteBoundary);
    }

    public QuantityMention mention() {
        return mention;
    }

    private int quoteEnd(QuoteBoundary quoteBoundary) {
        int end = quoteBoundary.find(mention, clauseEnd, Math.max(limits.next(), mention.to()));
        while (end > from + 1 && tokens.get(end - 1).start() >= limits.mark()) {
            end--;
        }
        return end;
    }

    private int claimStart() {
        return claimStart(lexicon, tokens, mention.from());
    }

    /** "to resettle 20,000 refugees": the verb is part of the claim. */
    static int claimStart(QuantityLexicon lexicon, List<Token> tokens, int at) {
        boolean infinitive = at >= 2
                && lexicon.contains("infinitive", tokens.get(at - 2).lower())
                && isVerb(lexicon, tokens.get(at - 1));
        return infinitive ? at - 1 : startOfTimeSpan(lexicon, tokens, at);
    }

    /** "For the past six years": the words before a period of time are part of the claim. */
    private static int startOfTimeSpan(QuantityLexicon lexicon, List<Token> tokens, int at) {
        if (at < 1 || !lexicon.contains("relative", tokens.get(at - 1).lower())) {
            return at;
        }
        int from = at - 1;
        while (from > 0
                && at - from < 3
                && tokens.get(from - 1).isWord()
                && !tokens.get(from - 1).isCapitalized()
                && lexicon.contains("functions", tokens.get(from - 1).lower())) {
            from--;
        }
        return from;
    }

    private static boolean isVerb(QuantityLexicon lexicon, Token token) {
        return token.isWord() && !token.isCapitalized() && !lexicon.contains("functions", token.lower());
    }

    private int claimEnd() {
        int at = Math.max(mention.to(), mention.unitEnd());
        at += lexicon.lengthAt("comparatives", tokens, at);
        while (at < Math.min(tokens.size(), mention.to() + MAX_TOKENS) && !endsClause(at)) {
            at++;
        }
        while (at > mention.to()
                && (tokens.get(at - 1).isPunctuation()
                        && !"%)".contains(tokens.get(at - 1).text()))) {
            at--;
        }
        return at;
    }

    private boolean endsClause(int at) {
        Token token = tokens.get(at);
        if (token.text().equals(",")) {
            return !tokens.get(at - 1).isCapitalized() || !continuesEnumeration(at + 1);
        }
        return CLAUSE_BREAKS.contains(token.text())
                || isDash(at)
                || SENTENCE_ENDS.contains(token.text()) && endsSentence(tokens, at)
                || lexicon.contains("clauseEnds", token.lower())
                || !isFunction(at - 1) && lexicon.lengthAt("clauseEnds", tokens, at) > 0;
    }

    /** "Hundreds of carts – and more to come", but not "Ostrand–Vestby". */
    private boolean isDash(int at) {
        return tokens.get(at).text().equals("–")
                && tokens.get(at).start() > tokens.get(at - 1).end()
                && at + 1 < tokens.size()
                && tokens.get(at + 1).start() > tokens.get(at).end();
    }

    /** "33 %, lo que exige", but not "el doble de lo que era". */
    private boolean isFunction(int at) {
        return lexicon.contains("functions", tokens.get(at).lower());
    }

    /** A comma between names continues an enumeration: "to Brazil, Colombia, and Haiti". */
    private boolean continuesEnumeration(int at) {
        int next = at < tokens.size() && lexicon.contains("and", tokens.get(at).lower()) ? at + 1 : at;
        return next < tokens.size() && tokens.get(next).isCapitalized();
    }

    /** A full stop ends a sentence before a space or a capitalised word, if the word before it has no other full stop. */
    private static boolean endsSentence(List<Token> tokens, int at) {
        if (at > 0
                && at + 1 < tokens.size()
                && tokens.get(at - 1).text().length() == 2
                && tokens.get(at - 1).isCapitalized()
                && tokens.get(at + 1).isNumber()) {
            return false;
        }
        return !tokens.get(at).text().equals(".")
                || at == 0
                || at + 1 >= tokens.size()
                || (tokens.get(at + 1).start() > tokens.get(at).end()
                                || tokens.get(at + 1).isCapitalized()
                                        && tokens.get(at + 1).text().length() > 1
                                || "[¹²³*".contains(tokens.get(at + 1).text()))
                        && (tokens.get(at - 1).isNumber()
                                || !tokens.get(at - 1).text().contains("."));
    }

    /** Whether the quantity counts the signatories. */
    public boolean countsSigners() {
        return SignerCounts.countsSigners(lexicon, tokens, mention);
    }

    /** The words from the quantity to the end of its clause, from which the id is derived. */
    public String clause() {
        return Token.textBetween(words, tokens, from, clauseEnd);
    }

    /** @param sentenceStart the offset of the sentence */
    public String statement(int sentenceStart) {
        int floor = from;
        while (floor > Math.max(0, from - MAX_TOKENS) && tokens.get(floor - 1).start() >= sentenceStart) {
            floor--;
        }
        boolean leads = limits.next() < clauseEnd
                && (limits.next() == to
                        || limits.next() - to == 1
                                && (limits.range() || mention.quantity().unit() == null));
        return new StatementBuilder(lexicon, tokens, words)
                .build(mention, from, to, floor, leads ? Math.min(limits.nextEnd(), clauseEnd) : to);
    }

    /** The end of the words that can tell time and place: the clause, or the next figure if the two are ends of a range. */
    private int contextEnd() {
        return limits.range() ? Math.max(to, Math.min(clauseEnd, limits.next())) : clauseEnd;
    }

    /** The words after the number: what is counted, and what happened to it. */
    public String subject() {
        int start = mention.to();
        while (start < to && lexicon.contains("of", tokens.get(start).lower())) {
            start++;
        }
        return start < to ? Token.textBetween(words, tokens, start, to) : null;
    }

    public Period period() {
        return new PeriodRecognizer(lexicon, tokens, words, from, contextEnd()).recognize();
    }

    /** Names of countries, and capitalised words after a preposition of place such as "in". */
    public List<String> places() {
        Set<String> places = new LinkedHashSet<>();
        CountryNames countryNames = CountryNames.forLanguage(lexicon.language());
        int contextEnd = contextEnd();
        for (int i = from; i < contextEnd; i++) {
            if (tokens.get(i).isCapitalized()
                    && !calendarNumbers.isMonth(tokens.get(i))
                    && (i == 0 || !tokens.get(i - 1).isCapitalized())) {
                int end = i + 1;
                while (end < contextEnd && tokens.get(end).isCapitalized()) {
                    end++;
                }
                String name = Token.textBetween(words, tokens, i, end);
                boolean placed =
                        i > 0 && lexicon.contains("placed", tokens.get(i - 1).lower()) && i > mention.from();
                if (placed || countryNames.contains(name)) {
                    places.add(name);
                }
            }
        }
        return List.copyOf(places);
    }

    /** The lower-case words before the claim in the same sentence, in reverse order. */
    public List<String> precedingWords() {
        List<String> before = new ArrayList<>();
        for (int i = from - 1;
                i >= Math.max(0, from - MAX_TOKENS)
                        && !(SENTENCE_ENDS.contains(tokens.get(i).text()) && endsSentence(tokens, i));
                i--) {
            before.add(tokens.get(i).lower());
        }
        return before;
    }

    public int startOffset() {
        return tokens.get(from).start();
    }

    public int endOffset() {
        return tokens.get(to - 1).end();
    }
}
