package org.undersigned.reading.quantity.identifier;

import java.util.List;
import java.util.regex.Pattern;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.unit.CountedNoun;

/** Recognises numbers of laws, articles and pages: "Title 42", "Directive (EU) 790", "articles 8, section II, and 76". */
final class ReferenceNumbers {

    /** The most words between two numbers of a list that explain the first one. */
    private static final int MAX_EXPLANATION = 8;

    /** The most tokens between the first word of a list of references and one of its numbers. */
    private static final int MAX_LIST = 16;

    /** The most tokens of a list of nothing but numbers. */
    private static final int MAX_NUMBERS = 60;

    /** The most words in parentheses between a reference word and its number: "Directive (EU) 790". */
    private static final int MAX_PARENTHESES = 3;

    /** The most letters of the abbreviation of a series: "Com". */
    private static final int MAX_SERIES = 5;

    /** The most letters of an abbreviation for pages: "pp". */
    private static final int MAX_PAGE_MARK = 2;

    private static final Pattern ROMAN_OR_LETTER = Pattern.compile("[IVXLC]{1,8}|\\p{L}");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final String DEGREE_SIGNS = "°º˚ª";

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final CountedNoun countedNoun;

    ReferenceNumbers(QuantityLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.countedNoun = new CountedNoun(lexicon, tokens);
    }

    /** Whether the number at an index is named by a reference word, directly or as a part of a list. */
    boolean contains(int at) {
        return isNamed(at)
                || isPageCount(at)
                || continuesList(at)
                || continuesExplained(at)
                || continuesNames(at)
                || isOfSeries(at)
                || isBeforeReference(at);
    }

    /** "Article 8", "Lei n° 759", "decreto legislativo 759", "Directive (EU) 759". */
    private boolean isNamed(int at) {
        int end = withoutNumberSign(at);
        if (endsReference(end)) {
            return end < at || !isCountBehind(at);
        }
        int open = openingBefore(end);
        return open > 0
                && (endsReference(open)
                        || lexicon.contains("documents", tokens.get(open - 1).lower()));
    }

    /** "Under the law 300 people have left": people, and an article before the word for the law. */
    private boolean isCountBehind(int at) {
        return at > 1
                && countedNoun.isBeing(at + 1)
                && lexicon.contains("articles", tokens.get(at - 2).lower());
    }

    private int withoutNumberSign(int at) {
        int end = at;
        while (end > 1 && (DEGREE_SIGNS.contains(text(end - 1)) || text(end - 1).equals("."))) {
            end--;
        }
        return end;
    }

    private boolean endsReference(int end) {
        int from = end;
        while (from > 1 && !isReference(from) && lexicon.lengthBefore("legalAdjectives", tokens, from) > 0) {
            from--;
        }
        return isReference(from);
    }

    private boolean isReference(int end) {
        return end > 0
                && (lexicon.contains("references", tokens.get(end - 1).lower())
                        || lexicon.lengthBefore("references", tokens, end) > 0);
    }

    /** The index of the parenthesis that opens before a closed one with an abbreviation in it; 0 if there is none. */
    private int openingBefore(int end) {
        if (end < 3 || !text(end - 1).equals(")")) {
            return 0;
        }
        for (int i = end - 2; i > 0 && i > end - MAX_PARENTHESES - 3; i--) {
            if (text(i).equals("(")) {
                return i;
            }
        }
        return 0;
    }

    private boolean continuesList(int at) {
        if (at < 2 || !isJoint(at - 1)) {
            return false;
        }
        int first = firstOfNumbers(at);
        boolean direct = first < at;
        if ((text(at - 1).equals(",") || !direct) && isCounted(at + 1)) {
            return false;
        }
        return direct && (isNamed(first) || isOfSeries(first) || continuesExplained(first)) || continuesParts(at);
    }

    /** "Les lignes 12 et 14 sont fermées", "die Säle 3 und 4": numbers behind a plural, and nothing that they count. */
    private boolean continuesNames(int at) {
        int noun = firstOfNumbers(at) - 1;
        return noun > 0
                && noun < at - 1
                && lexicon.contains("and", tokens.get(at - 1).lower())
                && tokens.get(noun).isWord()
                && !countedNoun.isSingular(noun)
                && !lexicon.contains("functions", tokens.get(noun).lower())
                && lexicon.contains("articles", tokens.get(noun - 1).lower())
                && (at + 1 >= tokens.size()
                        || tokens.get(at + 1).isPunctuation()
                        || lexicon.contains("functions", tokens.get(at + 1).lower())
                        || lexicon.nounsAreCapitalised() && !tokens.get(at + 1).isCapitalized());
    }

    /** The index of the first of the numbers that are joined to one: "8, 9 and 76". */
    private int firstOfNumbers(int at) {
        int first = at;
        while (first > 1
                && at - first < MAX_NUMBERS
                && isJoint(first - 1)
                && tokens.get(first - 2).isNumber()) {
            first -= 2;
        }
        return first;
    }

    /** "Articles 8, section II, and 76": numbers and parts up to the first reference word. */
    private boolean continuesParts(int at) {
        boolean numbered = false;
        for (int i = at - 2; i >= Math.max(0, at - MAX_LIST); i--) {
            if (lexicon.contains("references", tokens.get(i).lower())) {
                if (numbered) {
                    return true;
                }
            } else if (!isPartOfList(i)) {
                return false;
            }
            numbered |= tokens.get(i).isNumber()
                    || ROMAN_OR_LETTER.matcher(text(i)).matches()
                            && !lexicon.contains("and", tokens.get(i).lower());
        }
        return false;
    }

    private boolean isJoint(int at) {
        return text(at).equals(",") || lexicon.contains("and", tokens.get(at).lower());
    }

    private boolean isCounted(int at) {
        return countedNoun.isBeing(at)
                || countedNoun.followsAtOnce(at)
                        && (lexicon.nounsAreCapitalised()
                                ? !countedNoun.isSingular(at)
                                : !tokens.get(at).isCapitalized());
    }

    private boolean isPartOfList(int at) {
        Token token = tokens.get(at);
        return token.isNumber()
                || isJoint(at)
                || token.text().equals(".")
                || DEGREE_SIGNS.contains(token.text())
                || ROMAN_OR_LETTER.matcher(token.text()).matches()
                || lexicon.ordinals().longestAt(tokens, at).isPresent()
                || lexicon.contains("of", token.lower());
    }

    /** "Nos. 12 (about sheep) and 13": a number of the list is explained in parentheses. */
    private boolean continuesExplained(int at) {
        int open = at - 2;
        if (open < 0
                || !text(open).equals(")")
                || !lexicon.contains("and", tokens.get(at - 1).lower())) {
            return false;
        }
        int first = Math.max(1, open - MAX_EXPLANATION);
        while (open > first && !text(open).equals("(")) {
            open--;
        }
        return text(open).equals("(") && tokens.get(open - 1).isNumber() && (isNamed(open - 1) || isListed(open - 1));
    }

    private boolean isListed(int at) {
        int first = firstOfNumbers(at);
        return first < at && isNamed(first) || at > 1 && isJoint(at - 1) && continuesParts(at);
    }

    /** "COM(2016) 593": a number behind an abbreviation and a year in parentheses. */
    private boolean isOfSeries(int at) {
        return at > 3
                && text(at - 1).equals(")")
                && YEAR.matcher(text(at - 2)).matches()
                && text(at - 3).equals("(")
                && tokens.get(at - 4).isCapitalized()
                && text(at - 4).length() <= MAX_SERIES;
    }

    /** "No. 2 Article 23": a number before a reference word in the singular that has a number of its own. */
    private boolean isBeforeReference(int at) {
        if (at + 2 >= tokens.size()) {
            return false;
        }
        int behind = at + 2;
        while (behind < tokens.size() - 1 && (text(behind).equals(".") || DEGREE_SIGNS.contains(text(behind)))) {
            behind++;
        }
        return lexicon.contains("references", tokens.get(at + 1).lower())
                && tokens.get(behind).isNumber()
                && (countedNoun.isSingular(at + 1) || text(at + 2).equals("."));
    }

    /** "Report, 15 p.": the size of a source, with an abbreviation that names its pages. */
    private boolean isPageCount(int at) {
        return at > 1
                && at + 2 < tokens.size()
                && ",(;:".contains(text(at - 1))
                && text(at + 1).length() <= MAX_PAGE_MARK
                && lexicon.contains("references", tokens.get(at + 1).lower())
                && ".)],;".contains(text(at + 2));
    }

    private String text(int at) {
        return tokens.get(at).text();
    }
}
