package org.undersigned.reading.quantity.unit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.undersigned.reading.quantity.lexicon.MeasureSymbols;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;

/** Recognises units of measurement right after a number: "m³", "km2", "°C", "MWh", "square metres". */
public final class MeasureRecognizer {

    private static final Set<String> LENGTHS = Set.of("km", "m", "cm", "mm", "dm", "ft", "mi", "yd");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    /** Participles among the function words: sido, stata. */
    private static final Pattern PARTICIPLE = Pattern.compile(".*(?:ad|id|at|ut)[oa]");

    private static final String DEGREES = "°º";

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;

    public MeasureRecognizer(QuantityLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    /** The unit that begins at a token, and the index of the token after it. */
    public Optional<UnitRecognizer.UnitMention> measureAt(int at) {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        return rate(at).or(() -> power(at))
                .or(() -> degree(at))
                .or(() -> symbol(at))
                .or(() -> compound(at));
    }

    /** "µg/m³": a rate whose power is a token of its own. */
    private Optional<UnitRecognizer.UnitMention> rate(int at) {
        String text = tokens.get(at).text();
        int slash = text.indexOf('/');
        boolean raised = slash > 0
                && LENGTHS.contains(text.substring(slash + 1))
                && MeasureSymbols.ALL.contains(text.substring(0, slash))
                && !textAt(at + 1).isEmpty()
                && "²³".contains(textAt(at + 1))
                && Token.isAdjacent(tokens, at + 1);
        return raised ? unit(text + textAt(at + 1), at + 2) : Optional.empty();
    }

    /** "m³", "km2", "m³/s". */
    private Optional<UnitRecognizer.UnitMention> power(int at) {
        String text = tokens.get(at).text();
        char last = text.charAt(text.length() - 1);
        boolean plain = (last == '2' || last == '3') && LENGTHS.contains(text.substring(0, text.length() - 1));
        if (plain) {
            return unit(text.substring(0, text.length() - 1) + (last == '2' ? "²" : "³"), at + 1);
        }
        boolean raised = LENGTHS.contains(text) && ("²".equals(textAt(at + 1)) || "³".equals(textAt(at + 1)));
        if (!raised || !Token.isAdjacent(tokens, at + 1)) {
            return Optional.empty();
        }
        String unit = text + textAt(at + 1);
        boolean rate = "/".equals(textAt(at + 2))
                && textAt(at + 3).length() <= 2
                && !textAt(at + 3).isEmpty();
        return rate ? unit(unit + "/" + textAt(at + 3), at + 4) : unit(unit, at + 2);
    }

    /** "°C", "ºC", "°". */
    private Optional<UnitRecognizer.UnitMention> degree(int at) {
        String text = tokens.get(at).text();
        if (text.length() == 2 && DEGREES.indexOf(text.charAt(0)) >= 0) {
            return unit("°" + text.charAt(1), at + 1);
        }
        if (text.length() != 1 || DEGREES.indexOf(text.charAt(0)) < 0) {
            return Optional.empty();
        }
        String scale = textAt(at + 1);
        return scale.equals("C") || scale.equals("F") ? unit("°" + scale, at + 2) : Optional.empty();
    }

    private Optional<UnitRecognizer.UnitMention> symbol(int at) {
        String text = tokens.get(at).text();
        boolean ends = !"/".equals(textAt(at + 1)) && !("'".equals(textAt(at + 1)) || "’".equals(textAt(at + 1)));
        return MeasureSymbols.ALL.contains(text) && ends && !isVerb(at) ? unit(text, at + 1) : Optional.empty();
    }

    /** "Nel 2019 ha promesso", "la ley de 2013 ha servido": a symbol that is also a verb, by what is beside it. */
    private boolean isVerb(int at) {
        if (!lexicon.contains("functions", tokens.get(at).text())) {
            return false;
        }
        if (at + 1 >= tokens.size()) {
            return isInYear(at);
        }
        Token next = tokens.get(at + 1);
        if (isInYear(at)) {
            boolean ranges = lexicon.lengthAt("through", tokens, at + 1) > 0
                    && at + 2 < tokens.size()
                    && tokens.get(at + 2).isNumber();
            return !ranges;
        }
        boolean function = lexicon.contains("functions", next.lower())
                && !lexicon.contains("articles", next.lower())
                && !PARTICIPLE.matcher(next.lower()).matches();
        return !next.isPunctuation() && !function && (next.isNumber() || isSingular(next));
    }

    private boolean isSingular(Token word) {
        return new UnitRecognizer(lexicon, tokens).singular(word.lower()).equals(word.lower());
    }

    /** Four digits of a year behind a word such as "in" and "since"; "di 2000 ha" may be an area. */
    private boolean isInYear(int at) {
        String word = at > 1 ? tokens.get(at - 2).lower() : "";
        return at > 1
                && YEAR.matcher(tokens.get(at - 1).text()).matches()
                && !lexicon.contains("of", word)
                && (lexicon.contains("since", word)
                        || lexicon.contains("during", word)
                        || lexicon.contains("placed", word)
                        || lexicon.contains("spans", word));
    }

    /** "Square metres", "mètres carrés", "кв. км". */
    private Optional<UnitRecognizer.UnitMention> compound(int at) {
        return lexicon.compoundUnits()
                .longestAt(tokens, at)
                .map(found -> new UnitRecognizer.UnitMention(found.meaning(), at + found.size()));
    }

    private static Optional<UnitRecognizer.UnitMention> unit(String unit, int end) {
        return Optional.of(new UnitRecognizer.UnitMention(unit, end));
    }

    private String textAt(int at) {
        return at < tokens.size() ? tokens.get(at).text() : "";
    }
}
