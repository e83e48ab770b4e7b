package org.undersigned.reading.quantity;

import java.util.List;

/** Recognises numbers that are codes: "08012", "75010 Paris", "12 rue des Tilleuls", "900000002", "Web 2.0". */
final class CodeNumbers {

    /** The fewest digits of a code that begins with zero; "04 days" counts. */
    private static final int MIN_PADDED = 4;

    /** The fewest digits of a code that nothing else tells. */
    private static final int MIN_LONG = 6;

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
            return !counts;
        }
        if (number.to() != number.from() + 1 || !text.chars().allMatch(Character::isDigit)) {
            return false;
        }
        return text.startsWith("0") && text.length() >= MIN_PADDED
                || text.length() >= MIN_LONG && !counts
                || isPostcode(number, text.length())
                || isHouse(number.to())
                || isFile(number.to());
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
        boolean addressed =
                !lexicon.nounsAreCapitalised || from > 1 && tokens.get(from - 2).isNumber() && to == number.to() + 1;
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
        if (!lexicon.compoundsPrecede) {
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

    private boolean isStreet(int at) {
        return at < tokens.size() && lexicon.contains("streets", tokens.get(at).lower());
    }
}
