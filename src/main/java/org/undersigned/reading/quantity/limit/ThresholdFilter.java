package org.undersigned.reading.quantity.limit;

import java.math.BigDecimal;
import java.util.List;
import org.undersigned.letter.Qualifier;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.QuantityMention;

/**
 * Removes quantities that only set a limit: an age, what the things of another quantity are at least or at most, a
 * future period.
 */
public final class ThresholdFilter {

    private static final BigDecimal HIGHEST_AGE = BigDecimal.valueOf(120);

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final LimitFilter limitFilter;
    private final DurationFilter durationFilter;
    private final NestedLimit nestedLimit;

    public ThresholdFilter(QuantityLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.limitFilter = new LimitFilter(lexicon, tokens);
        this.durationFilter = new DurationFilter(lexicon, tokens);
        this.nestedLimit = new NestedLimit(lexicon, tokens);
    }

    public boolean isThreshold(QuantityMention figure, QuantityMention before) {
        return isAge(figure) && !nestedLimit.endsRange(figure, before)
                || isFutureSpan(figure)
                || locatesInTime(figure)
                || startsPeriod(figure)
                || durationFilter.isAdverbial(figure)
                || isRoundTheClock(figure)
                || lexicon.lengthAt("idioms", tokens, figure.to() - 1) > 0
                || isAgeOfPerson(figure)
                || isCertainty(figure)
                || countsNothing(figure)
                || limitFilter.isLimit(figure)
                || nestedLimit.isWithin(figure, before) && !nestedLimit.isTold(figure);
    }

    /**
     * "Three months after the protest", "nearly three years ago", "five days later.": the period locates an event in
     * time. How many hours or days there were before an event may be told for its own sake.
     */
    private boolean locatesInTime(QuantityMention figure) {
        int ago = lexicon.lengthAt("ago", tokens, figure.unitEnd());
        int end = figure.unitEnd() + ago;
        return isSpan(figure) && (ago > 0 || isHence(figure))
                || ago > 0
                        && lexicon.isPartOfTime(figure.quantity().unit())
                        && (end >= tokens.size() || tokens.get(end).isPunctuation());
    }

    /** "Hace tres años", but not "desde hace tres años", which is how long. */
    private boolean isHence(QuantityMention figure) {
        int hence = lexicon.lengthBefore("hence", tokens, figure.from());
        int since = figure.from() - hence - 1;
        return hence > 0
                && !(since >= 0 && lexicon.contains("since", tokens.get(since).lower()));
    }

    /** "In the first two weeks of May", "en las dos primeras semanas": the period of a claim, and no claim. */
    private boolean startsPeriod(QuantityMention figure) {
        return isSpan(figure)
                && (isFirst(figure.from() - 1) || figure.to() < figure.unitEnd() - 1 && isFirst(figure.to()));
    }

    private boolean isFirst(int at) {
        return at >= 0
                && lexicon.ordinals()
                        .longestAt(tokens, at)
                        .filter(ordinal ->
                                ordinal.size() == 1 && ordinal.meaning().compareTo(BigDecimal.ONE) == 0)
                        .isPresent();
    }

    private boolean isSpan(QuantityMention figure) {
        String unit = figure.quantity().unit();
        return unit != null
                && (lexicon.contains("spans", unit)
                        || lexicon.contains(
                                "spans", tokens.get(figure.unitEnd() - 1).lower()));
    }

    /** "100% sure": the whole of a conviction is no share. */
    private boolean isCertainty(QuantityMention figure) {
        BigDecimal value = figure.quantity().value();
        return "percent".equals(figure.quantity().unit())
                && value != null
                && value.compareTo(BigDecimal.valueOf(100)) == 0
                && (lexicon.lengthAt("certainties", tokens, figure.unitEnd()) > 0
                        || lexicon.lengthBefore("certainties", tokens, figure.from()) > 0);
    }

    /** "On 7 sheets", "a thousand thanks", "the 3 times table": nothing of the world. */
    private boolean countsNothing(QuantityMention figure) {
        return figure.unitEnd() > figure.to()
                        && lexicon.contains(
                                "uncounted", tokens.get(figure.unitEnd() - 1).lower())
                || lexicon.lengthAt("uncounted", tokens, figure.to()) > 1
                || isFamily(figure);
    }

    /** "A mother of three children": those of one family. */
    private boolean isFamily(QuantityMention figure) {
        return figure.quantity().value() != null
                && figure.quantity().value().compareTo(BigDecimal.TEN) <= 0
                && lexicon.lengthBefore("kin", tokens, figure.from()) > 0
                && lexicon.contains(
                        "offspring", tokens.get(figure.unitEnd() - 1).lower());
    }

    /** "24 h/24", "7 jours sur 7": round the clock. */
    private boolean isRoundTheClock(QuantityMention figure) {
        int at = figure.unitEnd() + 1;
        String unit = String.valueOf(figure.quantity().unit());
        if (unit.endsWith("/" + tokens.get(figure.from()).text())) {
            return true;
        }
        return at < tokens.size()
                && tokens.get(at).isNumber()
                && tokens.get(at).text().equals(tokens.get(figure.from()).text());
    }

    /** "Children under 5", "aged 12", "over the age of 65". */
    private boolean isAge(QuantityMention figure) {
        boolean years = figure.quantity().unit() == null
                || lexicon.contains("spans", figure.quantity().unit());
        boolean bare = figure.quantity().unit() == null
                && figure.quantity().value() != null
                && figure.quantity().value().compareTo(BigDecimal.valueOf(100)) < 0;
        int number = figure.from();
        boolean labelled = lexicon.lengthBefore("aged", tokens, number) > 0
                || lexicon.lengthAt("aged", tokens, number) > 1
                || lexicon.lengthAt("aged", tokens, number - 1) > 2
                || limitsBeings(number);
        return years
                && (labelled && figure.quantity().qualifier() != Qualifier.AT_MOST
                        || bare
                                && isAgeQualifier(figure.quantity().qualifier())
                                && lexicon.lengthBefore("states", tokens, number) == 0
                                && lexicon.lengthAt("states", tokens, number) == 0);
    }

    /** "17 years old", "una ragazza di 17 anni", "девочка 14 лет". */
    private boolean isAgeOfPerson(QuantityMention figure) {
        if (!isSpan(figure)) {
            return false;
        }
        int person = figure.from() - 1;
        if (person > 0 && lexicon.contains("of", tokens.get(person).lower())) {
            person--;
        }
        return isAgeInYears(figure) && lexicon.lengthAt("agedBehind", tokens, figure.to()) > 0
                || isApposition(figure)
                || person >= 0
                        && figure.quantity().qualifier() == Qualifier.EXACT
                        && lexicon.contains("agedPersons", tokens.get(person).lower());
    }

    private static boolean isAgeInYears(QuantityMention figure) {
        BigDecimal value = figure.quantity().value();
        return value != null && value.compareTo(HIGHEST_AGE) < 0;
    }

    /** "Wilma, 22 ans, a cessé de manger": years between marks behind a name. */
    private boolean isApposition(QuantityMention figure) {
        int mark = figure.from() - 1;
        int end = figure.unitEnd();
        return mark > 0
                && figure.quantity().qualifier() == Qualifier.EXACT
                && isAgeInYears(figure)
                && tokens.get(mark - 1).isCapitalized()
                && (!lexicon.nounsAreCapitalised() || isNamePart(mark - 2))
                && end < tokens.size()
                && (tokens.get(mark).text().equals(",")
                                && ",.".contains(tokens.get(end).text())
                        || tokens.get(mark).text().equals("(")
                                && ",)".contains(tokens.get(end).text()));
    }

    private boolean isNamePart(int at) {
        return at >= 0
                && tokens.get(at).isCapitalized()
                && !lexicon.contains("functions", tokens.get(at).lower());
    }

    /** "Enfants de moins de 5 ans": a limit after what is counted. */
    private boolean limitsBeings(int at) {
        return at > 1
                && lexicon.qualifiersBefore().longestAt(tokens, at).isPresent()
                && lexicon.contains("of", tokens.get(at - 1).lower())
                && lexicon.contains("beings", tokens.get(at - 2).lower());
    }

    private static boolean isAgeQualifier(Qualifier qualifier) {
        return qualifier == Qualifier.LESS_THAN || qualifier == Qualifier.MORE_THAN;
    }

    /** "In the next four years". */
    private boolean isFutureSpan(QuantityMention figure) {
        boolean span = figure.quantity().unit() != null
                && (lexicon.contains("spans", figure.quantity().unit())
                        || lexicon.contains("measures", figure.quantity().unit()));
        int at = figure.from() - 1;
        return span && at >= 0 && lexicon.contains("future", tokens.get(at).lower());
    }
}
