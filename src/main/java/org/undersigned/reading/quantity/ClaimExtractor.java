package org.undersigned.reading.quantity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.undersigned.letter.Period;
import org.undersigned.reading.language.CountryNames;

/** The words around one figure that make its claim: from the figure to the end of the clause. */
final class ClaimExtractor {

    private static final String SENTENCE_ENDS = ".!?;";
    private static final String BREAKS = ";—()";

    /** The most tokens on either side of a figure that are looked at. */
    private static final int REACH = 80;

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final String words;
    private final IdentifierFilter identifierFilter;
    final QuantityMention mention;
    final int from;
    final int to;

    ClaimExtractor(QuantityLexicon lexicon, List<Token> tokens, String words, QuantityMention mention) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.words = words;
        this.mention = mention;
        this.identifierFilter = new IdentifierFilter(lexicon, tokens);
        this.from = start();
        this.to = end();
    }

    /** "to resettle 20,000 refugees": the verb belongs to the claim. */
    private int start() {
        int at = mention.from();
        boolean infinitive =
                at >= 2 && lexicon.lists("infinitive", tokens.get(at - 2).lower()) && verb(tokens.get(at - 1));
        return infinitive ? at - 1 : lead(at);
    }

    /** "For the past six years": what places a span in time belongs to it. */
    private int lead(int at) {
        if (at < 1 || !lexicon.lists("relative", tokens.get(at - 1).lower())) {
            return at;
        }
        int from = at - 1;
        while (from > 0
                && at - from < 3
                && tokens.get(from - 1).word()
                && !tokens.get(from - 1).capital()
                && lexicon.lists("functions", tokens.get(from - 1).lower())) {
            from--;
        }
        return from;
    }

    private boolean verb(Token token) {
        return token.word() && !token.capital() && !lexicon.lists("functions", token.lower());
    }

    private int end() {
        int at = Math.max(mention.to(), mention.unitEnd());
        while (at < Math.min(tokens.size(), mention.to() + REACH) && !ends(at)) {
            at++;
        }
        while (at > mention.to()
                && (tokens.get(at - 1).punctuation()
                        && !"%)".contains(tokens.get(at - 1).text()))) {
            at--;
        }
        return at;
    }

    private boolean ends(int at) {
        Token token = tokens.get(at);
        if (token.text().equals(",")) {
            return !enumerates(at + 1);
        }
        return BREAKS.contains(token.text())
                || SENTENCE_ENDS.contains(token.text()) && sentenceEnds(at)
                || lexicon.lists("clauseEnds", token.lower());
    }

    /** A comma between names goes on with the list: "to Brazil, Colombia, and Haiti". */
    private boolean enumerates(int at) {
        int next = at < tokens.size() && lexicon.lists("and", tokens.get(at).lower()) ? at + 1 : at;
        return next < tokens.size() && tokens.get(next).capital();
    }

    /** A full stop ends a sentence where a space follows, and no other stop is in the word before. */
    private boolean sentenceEnds(int at) {
        return !tokens.get(at).text().equals(".")
                || at == 0
                || at + 1 >= tokens.size()
                || (tokens.get(at + 1).start() > tokens.get(at).end()
                                || "[¹²³*".contains(tokens.get(at + 1).text()))
                        && !tokens.get(at - 1).text().contains(".");
    }

    /** Whether those are counted who sign. */
    boolean self() {
        return mention.from() > 0 && StatedCount.signs(lexicon, tokens, mention.from() - 1);
    }

    String statement() {
        return text(from, to);
    }

    /** The words behind the number: what is counted, and what befell it. */
    String subject() {
        int start = mention.to();
        while (start < to && lexicon.lists("of", tokens.get(start).lower())) {
            start++;
        }
        return start < to ? text(start, to) : null;
    }

    /** Countries that are named, and what "in" puts in capitals. */
    List<String> places() {
        Set<String> places = new LinkedHashSet<>();
        CountryNames countryNames = CountryNames.of(lexicon.language);
        for (int i = from; i < to; i++) {
            if (tokens.get(i).capital()
                    && !identifierFilter.month(tokens.get(i))
                    && (i == 0 || !tokens.get(i - 1).capital())) {
                int end = i + 1;
                while (end < to && tokens.get(end).capital()) {
                    end++;
                }
                String name = text(i, end);
                boolean placed =
                        i > 0 && lexicon.lists("placed", tokens.get(i - 1).lower()) && i > mention.from();
                if (placed || countryNames.has(name)) {
                    places.add(name);
                }
            }
        }
        return List.copyOf(places);
    }

    /** "since the start of …", "last December", "in the month of May alone"; {@code null} where no time is named. */
    Period period() {
        for (int i = from; i < to; i++) {
            String word = tokens.get(i).lower();
            if (lexicon.lists("since", word)) {
                return new Period(text(i, to), null, null);
            }
            if (lexicon.lists("relative", word) && i + 1 < to && time(i + 1)) {
                return new Period(text(i, i + 2), null, null);
            }
            if (lexicon.lists("during", word)) {
                int named = timeWithin(i + 1);
                if (named >= 0) {
                    return new Period(text(i, alone(named + 1)), null, null);
                }
            }
        }
        return null;
    }

    private int timeWithin(int at) {
        for (int i = at; i < Math.min(to, at + 4); i++) {
            if (tokens.get(i).capital() && !time(i)) {
                return -1;
            }
            if (time(i)
                    && !(lexicon.lists("spans", tokens.get(i).lower())
                            && i + 1 < to
                            && lexicon.lists("of", tokens.get(i + 1).lower()))) {
                return i;
            }
        }
        return -1;
    }

    private int alone(int at) {
        return at < to && (tokens.get(at).lower().equals("alone") || year(tokens.get(at))) ? at + 1 : at;
    }

    private boolean time(int at) {
        Token token = tokens.get(at);
        return identifierFilter.month(token) || year(token) || lexicon.lists("spans", token.lower());
    }

    private static boolean year(Token token) {
        return token.text().length() == 4 && token.text().chars().allMatch(Character::isDigit);
    }

    /** The lower-case words of the same sentence before the claim, the nearest first. */
    List<String> before() {
        List<String> before = new ArrayList<>();
        for (int i = from - 1;
                i >= Math.max(0, from - REACH)
                        && !(SENTENCE_ENDS.contains(tokens.get(i).text()) && sentenceEnds(i));
                i--) {
            before.add(tokens.get(i).lower());
        }
        return before;
    }

    /** The first {@code char} of the words between the last break and the claim. */
    int reach() {
        int i = from;
        while (i > 0
                && !BREAKS.contains(tokens.get(i - 1).text())
                && !",".equals(tokens.get(i - 1).text())
                && !(SENTENCE_ENDS.contains(tokens.get(i - 1).text()) && sentenceEnds(i - 1))) {
            i--;
        }
        return tokens.get(i).start();
    }

    int startChar() {
        return tokens.get(from).start();
    }

    int endChar() {
        return tokens.get(to - 1).end();
    }

    private String text(int start, int end) {
        return words.substring(tokens.get(start).start(), tokens.get(end - 1).end());
    }
}
