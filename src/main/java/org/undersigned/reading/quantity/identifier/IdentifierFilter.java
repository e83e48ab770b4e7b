package org.undersigned.reading.quantity.identifier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.undersigned.reading.quantity.calendar.CalendarNumbers;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.NumberMention;
import org.undersigned.reading.quantity.mention.NumberMention.Notation;
import org.undersigned.reading.quantity.unit.CountedNoun;
import org.undersigned.reading.quantity.unit.CurrencyRecognizer;
import org.undersigned.reading.quantity.unit.MeasureRecognizer;

/** Distinguishes identifiers from quantities: dates, times, years, articles of law, "Title 42", "four pillars". */
public final class IdentifierFilter {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final String NAMING_MARKS = "§#№/–-+:=";

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final SmallNumbers smallNumbers;
    private final MeasureRecognizer measureRecognizer;
    private final CountedNoun countedNoun;
    private final CalendarNumbers calendarNumbers;
    private final CodeNumbers codeNumbers;
    private final ReferenceNumbers referenceNumbers;
    private final NumberedNames numberedNames;

    public IdentifierFilter(QuantityLexicon lexicon, List<Token> tokens, NumberedNames numberedNames) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.smallNumbers = new SmallNumbers(lexicon, tokens);
        this.measureRecognizer = new MeasureRecognizer(lexicon, tokens);
        this.countedNoun = new CountedNoun(lexicon, tokens);
        this.calendarNumbers = new CalendarNumbers(lexicon, tokens);
        this.codeNumbers = new CodeNumbers(lexicon, tokens);
        this.referenceNumbers = new ReferenceNumbers(lexicon, tokens);
        this.numberedNames = numberedNames;
    }

    /** Whether a number is an identifier or a date rather than a quantity. */
    public boolean isIdentifier(NumberMention number, boolean qualified) {
        Token before = tokenAt(number.from() - 1);
        Token after = tokenAt(number.to());
        if (number.unit() != null) {
            return false;
        }
        if (number.notation() == Notation.DIGITS) {
            if (codeNumbers.isGeneration(number.from())
                    || CurrencyRecognizer.isEngineStandard(tokens, number.from(), lexicon)
                    || numberedNames.contain(tokens, number.from())
                    || isCompoundName(number)) {
                return true;
            }
            if (measureRecognizer.measureAt(number.to()).isPresent()) {
                return referenceNumbers.contains(number.from());
            }
            return calendarNumbers.isCalendarNumber(number) || isLabelled(number, before, after, qualified);
        }
        return number.notation() == Notation.WORDS
                && (calendarNumbers.isDayOfMonth(number)
                        || calendarNumbers.isClockTime(number)
                        || referenceNumbers.contains(number.from())
                        || isWithinName(number, before, after)
                        || smallNumbers.isInsignificant(number, qualified));
    }

    /** "49-Euro-Ticket", "1,5-Grad-Ziels": in German, a compound that names a thing by its number. */
    private boolean isCompoundName(NumberMention number) {
        if (!lexicon.nounsAreCapitalised() || !Token.isHyphenated(tokens, number.to())) {
            return false;
        }
        String words = tokens.get(number.to() + 1).lower();
        String name = words.substring(words.lastIndexOf('-') + 1);
        return name.length() < words.length()
                && (lexicon.contains("compoundNames", name)
                        || name.length() > 1
                                && lexicon.contains("compoundNames", name.substring(0, name.length() - 1)));
    }

    /** "Three Rivers": a number with a capital within its sentence, before another capital. */
    private boolean isWithinName(NumberMention number, Token before, Token after) {
        return !lexicon.nounsAreCapitalised()
                && number.value().compareTo(HUNDRED) < 0
                && before != null
                && after != null
                && !startsSentence(number.from())
                && (before.isWord() || before.text().equals(","))
                && tokens.get(number.from()).isCapitalized()
                && !isUpperCase(tokens.get(number.from()))
                && after.isCapitalized()
                && !isUpperCase(after);
    }

    private static boolean isUpperCase(Token token) {
        return token.text().length() > 1 && token.text().equals(token.text().toUpperCase(Locale.ROOT));
    }

    private Token tokenAt(int at) {
        return at < 0 || at >= tokens.size() ? null : tokens.get(at);
    }

    private boolean isLabelled(NumberMention number, Token before, Token after, boolean qualified) {
        if (isSubdivided(number)
                || isBeforeLabel(number)
                || isPartOfCode(number)
                || isPartOfAddress(number, qualified)
                || codeNumbers.isJoinedToYear(number)
                || isDocument(number)
                || codeNumbers.isBehindAbbreviation(number.from())
                || codeNumbers.isCode(number)
                || isNoteMark(number)
                || TelephoneNumber.contains(tokens, number.from())) {
            return true;
        }
        if (before == null) {
            return after != null && (after.text().equals(".") || after.text().equals(")"))
                    || referenceNumbers.contains(number.from());
        }
        boolean bracketed =
                (before.text().equals("[") || before.text().equals("^")) && (after == null || after.isPunctuation());
        boolean parenthesis = before.text().equals("(")
                && after != null
                && after.text().equals(")")
                && (number.value().scale() <= 0
                        || tokens.get(number.from()).text().indexOf(',') == 1);
        boolean marked = before.text().length() == 1
                && NAMING_MARKS.contains(before.text())
                && (Token.isAdjacent(tokens, number.from())
                        || before.text().equals("№")
                        || before.text().equals("§"));
        boolean decimalPart = after != null && after.text().equals("/") && Token.isAdjacent(tokens, number.to());
        boolean initials = !isShouted(number, after)
                && before.text().length() > 1
                && before.isWord()
                && before.text().equals(before.text().toUpperCase(Locale.ROOT))
                && before.text().chars().anyMatch(Character::isLetter);
        boolean counts = lexicon.nounsAreCapitalised() ? countedNoun.follows(number.to()) : isCommonWord(after);
        boolean named = before.isCapitalized()
                && !(lexicon.nounsAreCapitalised() && qualified)
                && number.from() > 1
                && !startsSentence(number.from() - 1)
                && !lexicon.contains("functions", before.lower())
                && (!counts || isVersion(number) || isProduct(number) || !countedNoun.agrees(number));
        return bracketed
                || parenthesis
                || marked
                || decimalPart
                || referenceNumbers.contains(number.from())
                || initials && (!isCommonWord(after) || isName(number) || !countedNoun.agrees(number))
                || new LawReports(tokens).isVolume(number)
                || named;
    }

    /** "OVER 300 MILLS": words that are no name, in capitals like all others. */
    private boolean isShouted(NumberMention number, Token after) {
        return after != null
                && isUpperCase(after)
                && (lexicon.contains("functions", tokens.get(number.from() - 1).lower())
                        || lexicon.qualifiersBefore()
                                .longestBefore(tokens, number.from())
                                .isPresent());
    }

    /** "44.bis": a number of a paragraph. */
    private boolean isSubdivided(NumberMention number) {
        Token word = tokenAt(number.to() + 1);
        return word != null
                && tokens.get(number.to()).text().equals(".")
                && Token.isAdjacent(tokens, number.to())
                && Token.isAdjacent(tokens, number.to() + 1)
                && Character.isLowerCase(word.text().charAt(0));
    }

    /** "Seven mills,4,5": marks of notes behind a comma without a space. */
    private boolean isNoteMark(NumberMention number) {
        int comma = number.from() - 1;
        return comma > 0
                && ",.;".contains(tokens.get(comma).text())
                && Token.isAdjacent(tokens, number.from())
                && Token.isAdjacent(tokens, comma)
                && tokens.get(comma - 1).isWord()
                && tokenAt(number.to()) != null
                && tokenAt(number.to()).isPunctuation();
    }

    /** "4471102 E-mail: …": a long number at the end of a field, before the label of the next one. */
    private boolean isBeforeLabel(NumberMention number) {
        Token colon = tokenAt(number.to() + 1);
        return colon != null
                && colon.text().equals(":")
                && tokens.get(number.to()).isCapitalized()
                && tokens.get(number.from()).text().length() > 4
                && tokens.get(number.from()).text().chars().allMatch(Character::isDigit);
    }

    /** "188–203": a number without a unit that is joined to another one. */
    private boolean isPartOfCode(NumberMention number) {
        Token dash = tokenAt(number.to());
        Token next = tokenAt(number.to() + 1);
        return next != null
                && "-–".contains(dash.text())
                && next.isNumber()
                && Token.isAdjacent(tokens, number.to())
                && Token.isAdjacent(tokens, number.to() + 1);
    }

    /** "The owners of 7609 Creekbluff": digits without marks before a name in the singular, behind which nothing is counted. */
    private boolean isPartOfAddress(NumberMention number, boolean qualified) {
        Token name = tokenAt(number.to());
        String digits = tokens.get(number.from()).text();
        return !qualified
                && name != null
                && name.isCapitalized()
                && !isUpperCase(name)
                && !name.lower().endsWith("s")
                && digits.length() > 2
                && digits.chars().allMatch(Character::isDigit)
                && !lexicon.isMoney(tokens, number.to())
                && countedNoun.isMissing(number.to());
    }

    /** "Petition 55120", "H.R. 4417", "S. 902": a whole number that counts nothing. */
    private boolean isDocument(NumberMention number) {
        Token before = tokenAt(number.from() - 1);
        if (before == null
                || !tokens.get(number.to() - 1).text().chars().allMatch(c -> Character.isDigit(c) || c == '.')
                || countedNoun.follows(number.to()) && countedNoun.agrees(number) && !isLabel(number)) {
            return false;
        }
        Token letters = tokenAt(number.from() - 2);
        boolean abbreviated = before.text().equals(".")
                && letters != null
                && Token.isAdjacent(tokens, number.from() - 1)
                && letters.isCapitalized()
                && (letters.text().length() == 1 || letters.text().indexOf('.') == 1);
        return abbreviated || lexicon.contains("documents", before.lower());
    }

    /** "Room 210 people": in English, a noun without an article, right before a number that counts no people. */
    private boolean isLabel(NumberMention number) {
        int article = number.from() - 2;
        return lexicon.compoundsPrecede()
                && !countedNoun.isBeing(number.to())
                && (article < 0
                        || !lexicon.contains("articles", tokens.get(article).lower()));
    }

    /** "Windows 11 breaks scanners": a small number after a name that is no place and no day. */
    private boolean isProduct(NumberMention number) {
        return number.value().compareTo(HUNDRED) < 0
                && !lexicon.contains("placed", tokenAt(number.from() - 2).lower())
                && !calendarNumbers.isWeekday(tokenAt(number.from() - 1))
                && !countedNoun.isBeing(number.to());
    }

    /** "MILLNET 2 confuses": a small number after a name in capitals that is no place. */
    private boolean isName(NumberMention number) {
        Token above = tokenAt(number.from() - 2);
        return number.value().compareTo(HUNDRED) < 0
                && (above == null || !lexicon.contains("functions", above.lower()))
                && !countedNoun.isBeing(number.to());
    }

    /** "1.4" after a name is a version number. */
    private boolean isVersion(NumberMention number) {
        String text = tokens.get(number.from()).text();
        int point = text.indexOf('.');
        return number.to() - number.from() == 1 && point > 0 && point <= 2 && text.length() - point <= 3;
    }

    private boolean startsSentence(int at) {
        return at == 0 || ".!?:".contains(tokens.get(at - 1).text());
    }

    private boolean isCommonWord(Token after) {
        return after != null
                && after.isWord()
                && !after.isCapitalized()
                && !lexicon.contains("functions", after.lower());
    }
}
