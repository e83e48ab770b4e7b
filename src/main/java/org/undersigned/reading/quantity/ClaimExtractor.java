package org.undersigned.reading.quantity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.undersigned.letter.Period;
import org.undersigned.reading.language.CountryNames;

/** Extracts the claim of a quantity: the words from the quantity to the end of the clause. */
final class ClaimExtractor {

    private static final String SENTENCE_ENDS = ".!?;";
    private static final String CLAUSE_BREAKS = ";—()";

    /** The most tokens before or after a quantity that are examined. */
    private static final int MAX_TOKENS = 80;

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final String words;
    private final CalendarNumbers calendarNumbers;
    final QuantityMention mention;
    final int from;
    final int to;

    ClaimExtractor(QuantityLexicon lexicon, List<Token> tokens, String words, QuantityMention mention) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.words = words;
        this.mention = mention;
        this.calendarNumbers = new CalendarNumbers(lexicon, tokens);
        this.from = claimStart();
        this.to = claimEnd();
    }

    /** "to resettle 20,000 refugees": the verb is part of the claim. */
    private int claimStart() {
        int at = mention.from();
        boolean infinitive =
                at >= 2 && lexicon.contains("infinitive", tokens.get(at - 2).lower()) && isVerb(tokens.get(at - 1));
        return infinitive ? at - 1 : startOfTimeSpan(at);
    }

    /** "For the past six years": the words before a period of time are part of the claim. */
    private int startOfTimeSpan(int at) {
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

    private boolean isVerb(Token token) {
        return token.isWord() && !token.isCapitalized() && !lexicon.contains("functions", token.lower());
    }

    private int claimEnd() {
        int at = Math.max(mention.to(), mention.unitEnd());
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
            return !continuesEnumeration(at + 1);
        }
        return CLAUSE_BREAKS.contains(token.text())
                || SENTENCE_ENDS.contains(token.text()) && endsSentence(tokens, at)
                || lexicon.contains("clauseEnds", token.lower());
    }

    /** A comma between names continues an enumeration: "to Brazil, Colombia, and Haiti". */
    private boolean continuesEnumeration(int at) {
        int next = at < tokens.size() && lexicon.contains("and", tokens.get(at).lower()) ? at + 1 : at;
        return next < tokens.size() && tokens.get(next).isCapitalized();
    }

    /** A full stop ends a sentence if a space follows it and the word before it contains no other full stop. */
    private static boolean endsSentence(List<Token> tokens, int at) {
        return !tokens.get(at).text().equals(".")
                || at == 0
                || at + 1 >= tokens.size()
                || (tokens.get(at + 1).start() > tokens.get(at).end()
                                || "[¹²³*".contains(tokens.get(at + 1).text()))
                        && !tokens.get(at - 1).text().contains(".");
    }

    /** Whether the quantity counts the signatories. */
    boolean countsSigners() {
        return mention.from() > 0 && StatedCount.countsSigners(lexicon, tokens, mention.from() - 1);
    }

    String statement() {
        return textBetween(from, to);
    }

    /** The words after the number: what is counted, and what happened to it. */
    String subject() {
        int start = mention.to();
        while (start < to && lexicon.contains("of", tokens.get(start).lower())) {
            start++;
        }
        return start < to ? textBetween(start, to) : null;
    }

    Period period() {
        return new PeriodRecognizer(lexicon, tokens, words, from, to).recognize();
    }

    /** Names of countries, and capitalised words after a preposition of place such as "in". */
    List<String> places() {
        Set<String> places = new LinkedHashSet<>();
        CountryNames countryNames = CountryNames.forLanguage(lexicon.language);
        for (int i = from; i < to; i++) {
            if (tokens.get(i).isCapitalized()
                    && !calendarNumbers.isMonth(tokens.get(i))
                    && (i == 0 || !tokens.get(i - 1).isCapitalized())) {
                int end = i + 1;
                while (end < to && tokens.get(end).isCapitalized()) {
                    end++;
                }
                String name = textBetween(i, end);
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
    List<String> precedingWords() {
        List<String> before = new ArrayList<>();
        for (int i = from - 1;
                i >= Math.max(0, from - MAX_TOKENS)
                        && !(SENTENCE_ENDS.contains(tokens.get(i).text()) && endsSentence(tokens, i));
                i--) {
            before.add(tokens.get(i).lower());
        }
        return before;
    }

    /** For each token, the offset of the first {@code char} after the last break before it. */
    static int[] contextStarts(List<Token> tokens) {
        int[] starts = new int[tokens.size()];
        for (int i = 0; i < starts.length; i++) {
            boolean first = i == 0 || isBreak(tokens, i - 1);
            starts[i] = first ? tokens.get(i).start() : starts[i - 1];
        }
        return starts;
    }

    private static boolean isBreak(List<Token> tokens, int at) {
        String text = tokens.get(at).text();
        return CLAUSE_BREAKS.contains(text)
                || ",".equals(text)
                || SENTENCE_ENDS.contains(text) && endsSentence(tokens, at);
    }

    int startOffset() {
        return tokens.get(from).start();
    }

    int endOffset() {
        return tokens.get(to - 1).end();
    }

    private String textBetween(int start, int end) {
        return words.substring(tokens.get(start).start(), tokens.get(end - 1).end());
    }
}
