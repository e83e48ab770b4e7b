package org.undersigned.reading.quantity.identifier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.NumberMention;
import org.undersigned.reading.quantity.unit.CountedNoun;

/** Recognises numbers that are codes: "08012", "75010 Paris", "12 rue des Tilleuls", "900000002", "Web 2.0". */
final class CodeNumbers {

    /** Of capitals, each with its stop: "R.A." */
    private static final Pattern ABBREVIATION = Pattern.compile("(?:\\p{Lu}\\.){2,4}");

    private static final Set<String> PLACES = Set.of("U.S.", "U.K.", "U.N.", "E.U.", "D.C.", "N.Y.", "L.A.", "U.S.A.");

    private static final int MAX_ABBREVIATION = 8;

    /** "759/2016". */
    private static final Pattern YEARED = Pattern.compile("\\d{1,5}/(?:19|20)\\d\\d");

    /** The fewest digits of a code that begins with zero; "04 days" counts. */
    private static final int MIN_PADDED = 4;

    /** The fewest digits of a code that nothing else tells. */
    private static final int MIN_LONG = 6;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);

    private static final int MIN_POSTCODE = 4;

    private static final int MAX_POSTCODE = 6;

    /** The most words of a street's name before the word for a street: "12 Old Mill Street". */
    private static final int MAX_STREET_WORDS = 3;

    /** The most letters of a court's register. */
    private static final int MAX_REGISTER = 4;

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final CountedNoun countedNoun;

    CodeNumbers(QuantityLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.countedNoun = new CountedNoun(lexicon, tokens);
    }

    boolean isCode(NumberMention number) {
        String text = tokens.get(number.from()).text();
        boolean counts = countedNoun.follows(number.to());
        if (text.length() == 3 && text.endsWith(".0") && number.to() == number.from() + 1) {
            return !counts || !countedNoun.agrees(number);
        }
        if (isGeneration(number.from())) {
            return true;
        }
        if (number.to() != number.from() + 1 || !text.chars().allMatch(Character::isDigit)) {
            return false;
        }
        return isService(number.to())
                || isMilestone(number.from())
                || text.startsWith("0") && text.length() >= MIN_PADDED
                || text.length() > 1 && text.chars().allMatch(c -> c == '0')
                || isNumberedName(number)
                || isDayOfMonth(number)
                || text.length() >= MIN_LONG && !counts
                || isPostcode(number, text.length())
                || isHouse(number.to())
                || isHouseBehind(number.from())
                || isFile(number.to());
    }

    /** "5G": a generation of networks, not five grams. */
    boolean isGeneration(int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).text().length() == 1
                && (tokens.get(at + 1).text().equals("G")
                        || tokens.get(at + 1).text().startsWith("G-"))
                && Token.isAdjacent(tokens, at + 1);
    }

    /** "Al km 12 della A20": a unit before the number, which no other number measures. */
    private boolean isMilestone(int at) {
        return at > 1
                && tokens.get(at - 1).text().equals("km")
                && !tokens.get(at - 2).isNumber()
                && lexicon.contains("functions", tokens.get(at - 2).lower());
    }

    /** "The 988 hotline": a service that is called by its number, unless its calls are counted. */
    private boolean isService(int at) {
        int length = lexicon.lengthAt("services", tokens, at);
        Token next = length > 0 && at + length < tokens.size() ? tokens.get(at + length) : null;
        return length > 0 && (next == null || next.isPunctuation() || lexicon.contains("functions", next.lower()));
    }

    /** "La 60 Legislatura": where nouns come first, a name in the singular behind a number. */
    private boolean isNumberedName(NumberMention number) {
        Token next = number.to() < tokens.size() ? tokens.get(number.to()) : null;
        return next != null
                && number.from() > 0
                && tokens.get(number.from() - 1).isWord()
                && number.value().compareTo(BigDecimal.ONE) > 0
                && number.value().compareTo(HUNDRED) < 0
                && !lexicon.nounsAreCapitalised()
                && next.isCapitalized()
                && next.text().chars().skip(1).allMatch(Character::isLowerCase)
                && !countedNoun.agrees(number);
    }

    /** "El día 19 comienza", "de fecha 7 del pasado mes". */
    private boolean isDayOfMonth(NumberMention number) {
        Token next = number.to() < tokens.size() ? tokens.get(number.to()) : null;
        return number.from() > 0
                && lexicon.contains("days", tokens.get(number.from() - 1).lower())
                && number.value().compareTo(LAST_DAY) <= 0
                && (next == null
                        || next.isPunctuation()
                        || lexicon.contains("functions", next.lower())
                        || !countedNoun.agrees(number));
    }

    /** A town behind a number, and nothing else between two marks. */
    private boolean isPostcode(NumberMention number, int length) {
        int from = number.from();
        int to = number.to();
        while (to < tokens.size() && tokens.get(to).isCapitalized()) {
            to++;
        }
        boolean town = to > number.to() && endsPhrase(to) && (from == 0 || endsPhrase(from - 1));
        // Where all nouns have capitals, the number of the house must precede: "Lindenstr. 12, 20354 Hamburg".
        boolean addressed = !lexicon.nounsAreCapitalised()
                || from > 1 && tokens.get(from - 2).isNumber() && to == number.to() + 1;
        return length >= MIN_POSTCODE && length <= MAX_POSTCODE && town && addressed;
    }

    /** "12 C 345/19", "1 BvR 2656/18": the number of a court's file. */
    private boolean isFile(int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).isCapitalized()
                && tokens.get(at).text().length() <= MAX_REGISTER
                && tokens.get(at + 1).isNumber()
                && tokens.get(at + 1).text().indexOf('/') > 0;
    }

    private boolean endsPhrase(int at) {
        return at >= tokens.size() || ",.;:()–—-".contains(tokens.get(at).text());
    }

    /** "12 rue des Tilleuls", "12, rue", "3 Old Mill Street". */
    private boolean isHouse(int at) {
        int word = at < tokens.size() && tokens.get(at).text().equals(",") ? at + 1 : at;
        if (!lexicon.compoundsPrecede()) {
            return isStreet(word);
        }
        for (int i = at;
                i < Math.min(tokens.size(), at + MAX_STREET_WORDS + 1)
                        && tokens.get(i).isCapitalized();
                i++) {
            if (i > at && isStreet(i)) {
                return true;
            }
        }
        return false;
    }

    /** "Rua das Flores, 123": behind the name of a street and a comma. */
    private boolean isHouseBehind(int at) {
        if (lexicon.compoundsPrecede() || at < 2 || !tokens.get(at - 1).text().equals(",")) {
            return false;
        }
        int first = Math.max(0, at - MAX_STREET_WORDS - 3);
        for (int i = at - 2; i >= first && tokens.get(i).isWord(); i--) {
            if (isStreet(i)) {
                return tokens.get(i + 1).isWord() && !countedNoun.follows(at + 1);
            }
        }
        return false;
    }

    private boolean isStreet(int at) {
        return at < tokens.size() && lexicon.contains("streets", tokens.get(at).lower());
    }

    /** "Laws 758 and 759/2016": a number that is joined to one with its year. */
    boolean isJoinedToYear(NumberMention number) {
        Token joint = number.to() < tokens.size() ? tokens.get(number.to()) : null;
        Token next = number.to() + 1 < tokens.size() ? tokens.get(number.to() + 1) : null;
        return joint != null
                && next != null
                && (lexicon.contains("and", joint.lower()) || joint.text().equals(","))
                && YEARED.matcher(next.text()).matches();
    }

    /** "R.A. 11059", "E.O. 221": the number of a document behind an abbreviation of capitals. */
    boolean isBehindAbbreviation(int at) {
        int stop = at - 1;
        StringBuilder before = new StringBuilder();
        for (int i = stop;
                i >= 0 && before.length() < MAX_ABBREVIATION && (i == stop || Token.isAdjacent(tokens, i + 1));
                i--) {
            before.insert(0, tokens.get(i).text());
        }
        return ABBREVIATION.matcher(before).matches()
                && !PLACES.contains(before.toString())
                && tokens.get(at).text().chars().allMatch(Character::isDigit);
    }
}
