package org.undersigned.representation.citation;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Quote;
import org.undersigned.representation.ResourceUris;

/** Links that scroll a browser to text on a page: {@code #:~:text=} (URL Fragment Text Directives). */
final class TextFragment {

    private static final int MAX_LENGTH = 200;
    private static final int WORDS = 5;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~";

    private TextFragment() {}

    static URI uri(ResourceUris uris, Letter letter, Quote quote) {
        return URI.create(uris.letter(letter.id()) + "/text#:~:text=" + directive(letter, quote));
    }

    /** The quote, or its first and last words if it is long; with its prefix if it occurs more than once. */
    private static String directive(Letter letter, Quote quote) {
        String exact = quote.exact().strip();
        boolean unique = letter.text().occursOnce(exact);
        String before = unique ? "" : wholeWords(quote.prefix());
        String context = before.isEmpty() ? "" : encode(before) + "-,";
        String[] words = SPACE.split(exact);
        if (exact.length() <= MAX_LENGTH || words.length <= 2 * WORDS) {
            return context + encode(exact);
        }
        String first = String.join(" ", Arrays.copyOf(words, WORDS));
        String last = String.join(" ", Arrays.copyOfRange(words, words.length - WORDS, words.length));
        return context + encode(first) + "," + encode(last);
    }

    /** Drops the first word of a prefix, which may be truncated. */
    private static String wholeWords(String prefix) {
        int space = prefix.codePointCount(0, prefix.length()) < Quote.CONTEXT ? -1 : prefix.indexOf(' ');
        String whole = prefix.substring(space + 1);
        return whole.substring(whole.lastIndexOf('\n') + 1).strip();
    }

    private static String encode(String words) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : SPACE.matcher(words).replaceAll(" ").getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b >= 0 && PLAIN.indexOf(b) >= 0;
            encoded.append(plain ? String.valueOf((char) b) : "%%%02X".formatted(b & 0xFF));
        }
        return encoded.toString();
    }
}
