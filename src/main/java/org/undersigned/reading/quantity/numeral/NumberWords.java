package org.undersigned.reading.quantity.numeral;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.NumberMention;
import org.undersigned.reading.quantity.mention.NumberMention.Notation;

/** Recognises numbers in words: "seven", "twenty-one", "two hundred and ten", "treinta y dos". */
final class NumberWords {

    private static final int MAX_SPELLED_WORDS = 8;

    /** Parsing spelled numbers is slow, so the words of one number and the attempts per passage are limited. */
    private static final int MAX_PARSED_WORDS = 6;

    private static final int MAX_PARSES = 200;

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final SpelledNumbers spelledNumbers;
    private int parseCount;

    NumberWords(QuantityLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.spelledNumbers = SpelledNumbers.forLanguage(lexicon.language());
    }

    Optional<NumberMention> recognizeAt(int at) {
        Map.Entry<BigDecimal, String> mixed = lexicon.mixed().get(tokens.get(at).lower());
        if (mixed != null) {
            return Optional.of(new NumberMention(mixed.getKey(), Notation.WORDS, mixed.getValue(), at, at + 1));
        }
        BigDecimal scale = lexicon.scales().get(tokens.get(at).lower());
        if (scale != null && (isCollective(at) || isGoverned(at) || lexicon.lengthAt("halves", tokens, at + 1) > 0)) {
            return Optional.of(new NumberMention(scale, Notation.WORDS, null, at, at + 1));
        }
        if (ComparedSpan.isAt(at, tokens, lexicon)) {
            return Optional.of(new NumberMention(BigDecimal.ONE, Notation.WORDS, null, at, at + 1));
        }
        int round = roundNumberEnd(at);
        if (round > at) {
            BigDecimal value = lexicon.scales().get(tokens.get(round - 1).lower());
            return Optional.of(new NumberMention(value, Notation.WORDS, null, at, round));
        }
        int end = at;
        while (end < tokens.size()
                && end - at < MAX_SPELLED_WORDS
                && (isNumberWord(tokens.get(end)) || end > at && joinsNumberWords(end))) {
            end++;
        }
        while (end > at && !isNumberWord(tokens.get(end - 1))) {
            end--;
        }
        for (int to = end; to > at; to--) {
            Optional<NumberMention> spelled = parseSpelled(at, to);
            if (spelled.isPresent()) {
                return spelled;
            }
        }
        return Optional.empty();
    }

    /** The end of "a million", or of "le million" behind "exceeds"; the same index if there is none. */
    private int roundNumberEnd(int at) {
        boolean scaled = at + 1 < tokens.size()
                && lexicon.scales().containsKey(tokens.get(at + 1).lower());
        boolean round = scaled
                && (lexicon.contains("unity", tokens.get(at).lower())
                                && lexicon.contains(
                                        "roundNumbers", tokens.get(at + 1).lower())
                        || isPassed(at));
        return round ? at + 2 : at;
    }

    /** "Supera el millón", "dépasse le million": an article behind a comparison, before a scale in the singular. */
    private boolean isPassed(int article) {
        return lexicon.contains("articles", tokens.get(article).lower())
                && lexicon.qualifiersBefore().longestBefore(tokens, article).isPresent()
                && lexicon.contains("passed", tokens.get(article + 1).lower());
    }

    /** "Supera el | millón": the article is a part of the comparison. */
    private boolean isGoverned(int at) {
        return lexicon.contains("passed", tokens.get(at).lower())
                && lexicon.qualifiersBefore()
                        .longestBefore(tokens, at)
                        .filter(phrase -> phrase.size() > 1)
                        .isPresent();
    }

    /** "La dizaine de pêcheurs", "millón y medio": a scale word that is a number by itself. */
    private boolean isCollective(int at) {
        return lexicon.contains("collectives", tokens.get(at).lower());
    }

    /** "two hundred and ten", "treinta y dos": a conjunction between two number words. */
    private boolean joinsNumberWords(int at) {
        return lexicon.contains("and", tokens.get(at).lower())
                && tokens.get(at).isWord()
                && at + 1 < tokens.size()
                && isNumberWord(tokens.get(at + 1));
    }

    private Optional<NumberMention> parseSpelled(int at, int end) {
        StringBuilder words = new StringBuilder();
        tokens.subList(at, end).forEach(token -> words.append(words.isEmpty() ? "" : " ")
                .append(SpelledNumbers.normalize(token.lower())));
        if (words.toString().equals("and") || !isNumberWord(tokens.get(end - 1))) {
            return Optional.empty();
        }
        Long known = spelledNumbers.lookUp(words.toString());
        if (known != null) {
            return Optional.of(new NumberMention(BigDecimal.valueOf(known), Notation.WORDS, null, at, end));
        }
        boolean single = end - at == 1 && tokens.get(at).lower().indexOf('-') < 0;
        if (single || end - at > MAX_PARSED_WORDS || ++parseCount > MAX_PARSES) {
            return Optional.empty();
        }
        BigDecimal value = spelledNumbers.parse(words.toString());
        return value == null ? Optional.empty() : Optional.of(new NumberMention(value, Notation.WORDS, null, at, end));
    }

    private boolean isNumberWord(Token token) {
        if (!token.isWord() || token.lower().equals("and")) {
            return false;
        }
        for (String part : SpelledNumbers.normalize(token.lower()).split("-")) {
            if (!spelledNumbers.containsWord(part)) {
                return false;
            }
        }
        return true;
    }
}
