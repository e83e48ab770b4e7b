package org.undersigned.reading.quantity.calendar;

import java.math.BigDecimal;
import java.util.List;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.NumberMention;

/** Recognises numbers that are times of day: "7 pm", "18:30", "a partir das 16 horas", "19 heures le 4 mai". */
final class ClockNumbers {

    private static final BigDecimal HOURS_PER_DAY = BigDecimal.valueOf(24);

    /** The most articles and prepositions between an hour and its day: "16 horas do dia 4". */
    private static final int MAX_WORDS = 3;

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final CalendarNumbers calendarNumbers;

    ClockNumbers(QuantityLexicon lexicon, List<Token> tokens, CalendarNumbers calendarNumbers) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.calendarNumbers = calendarNumbers;
    }

    boolean isClockTime(NumberMention number) {
        int at = number.to();
        boolean minutes = at + 1 < tokens.size()
                && tokens.get(at).text().equals(":")
                && tokens.get(at + 1).isNumber()
                && tokens.get(at).end() == tokens.get(at + 1).start();
        return minutes
                || isMinutesBehindHour(number)
                || number.value().compareTo(HOURS_PER_DAY) <= 0
                        && (lexicon.lengthAt("clock", tokens, at) > 0 || isHour(number));
    }

    /** "7 h 12": the minutes behind an hour, unless what follows is a unit of time. */
    private boolean isMinutesBehindHour(NumberMention number) {
        int hour = number.from() - 1;
        return hour > 0
                && tokens.get(hour).text().equals("h")
                && tokens.get(hour - 1).isNumber()
                && tokens.get(hour - 1).text().length() <= 2
                && tokens.get(number.from()).text().matches("[0-5]\\d")
                && (number.to() >= tokens.size()
                        || !lexicon.contains("counted", tokens.get(number.to()).lower()));
    }

    private boolean isHour(NumberMention number) {
        int at = number.to();
        int end = at + lexicon.lengthAt("hours", tokens, at);
        return end > at
                && (isDated(end)
                        || isFree(end) && (follows("atHours", number.from()) || endsSpan(number.from()))
                        || endsPhrase(end) && follows("fromHours", number.from())
                        || startsSpan(number.from(), end));
    }

    private boolean follows(String key, int at) {
        return lexicon.lengthBefore(key, tokens, at) > 0;
    }

    /** "At 17 hours", but not "at 17 hours of work". */
    private boolean isFree(int at) {
        return at >= tokens.size()
                || lexicon.lengthAt("rates", tokens, at) == 0 && lexicon.lengthAt("of", tokens, at) == 0;
    }

    /** "A partir de las 16 horas", but not "a partir de las 16 horas trabajadas". */
    private boolean endsPhrase(int at) {
        return at >= tokens.size()
                || isFree(at)
                        && (tokens.get(at).isPunctuation()
                                || lexicon.contains("functions", tokens.get(at).lower()));
    }

    /** "16 horas do dia 4", "19 heures le 4 mai", "16 часов вторника". */
    private boolean isDated(int at) {
        int day = at;
        while (day < Math.min(tokens.size(), at + MAX_WORDS) && isBetween(day)) {
            day++;
        }
        if (day >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(day);
        return calendarNumbers.isWeekday(token)
                || lexicon.contains("days", token.lower())
                        && day + 1 < tokens.size()
                        && tokens.get(day + 1).isNumber()
                || token.isNumber()
                        && token.text().length() <= 2
                        && calendarNumbers.namesDayOfMonth(
                                new NumberMention(BigDecimal.ONE, NumberMention.Notation.DIGITS, null, day, day + 1));
    }

    private boolean isBetween(int at) {
        String word = tokens.get(at).lower();
        return word.equals(",") || lexicon.contains("functions", word) && !lexicon.contains("days", word);
    }

    /** "С 9 до 17 часов": the hour before it has no word of its own. */
    private boolean endsSpan(int at) {
        return at > 2
                && tokens.get(at - 2).isNumber()
                && tokens.get(at - 2).text().length() <= 2
                && (follows("atHours", at - 2) || follows("fromHours", at - 2));
    }

    /** "De 9 heures à 17 heures". */
    private boolean startsSpan(int from, int end) {
        int second = end + lexicon.lengthAt("atHours", tokens, end);
        return second > end
                && from > 0
                && lexicon.contains("functions", tokens.get(from - 1).lower())
                && second + 1 < tokens.size()
                && tokens.get(second).isNumber()
                && lexicon.lengthAt("hours", tokens, second + 1) > 0;
    }
}
