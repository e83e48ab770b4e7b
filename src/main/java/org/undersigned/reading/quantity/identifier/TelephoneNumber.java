package org.undersigned.reading.quantity.identifier;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.undersigned.reading.quantity.lexicon.Token;

/** Recognises telephone numbers: groups of digits with blanks, hyphens or parentheses between them. */
final class TelephoneNumber {

    private static final int MIN_DIGITS = 7;
    private static final int MIN_GROUPS = 3;
    private static final Pattern BLANK = Pattern.compile("[ \u00a0\u202f]");
    private static final Pattern GROUPS = Pattern.compile("\\d++|0\\d++(?:[ \u00a0\u202f]\\d++)++");
    private static final String SEPARATORS = "+()-/–";

    /** The most groups and separators on either side of a group. */
    private static final int MAX_TOKENS = 12;

    private TelephoneNumber() {}

    /** Whether the number at a token is a group of a telephone number. */
    static boolean contains(List<Token> tokens, int at) {
        int from = at;
        while (from > 0 && at - from < MAX_TOKENS && isPart(tokens.get(from - 1))) {
            from--;
        }
        int to = at + 1;
        while (to < tokens.size() && to - at < MAX_TOKENS && isPart(tokens.get(to))) {
            to++;
        }
        List<String> groups = tokens.subList(from, to).stream()
                .filter(Token::isNumber)
                .flatMap(token -> Arrays.stream(BLANK.split(token.text())))
                .toList();
        int digits = groups.stream().mapToInt(String::length).sum();
        // "12 500 000" has groups of three digits, behind the first.
        boolean grouped = groups.stream().skip(1).allMatch(group -> group.length() == MIN_GROUPS);
        return groups.size() >= MIN_GROUPS && digits >= MIN_DIGITS && !grouped;
    }

    private static boolean isPart(Token token) {
        return token.isNumber() && GROUPS.matcher(token.text()).matches() || SEPARATORS.contains(token.text());
    }
}
