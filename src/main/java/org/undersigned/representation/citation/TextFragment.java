package org.undersigned.representation.citation;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Quote;
import org.undersigned.representation.ResourceUris;

/** Links that lead a browser to words on a page: {@code #:~:text=} of the URL Fragment Text Directives. */
final class TextFragment {

    private static final int LONGEST = 200;
    private static final int WORDS = 5;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~";

    private TextFragment() {}

    static URI uri(ResourceUris uris, Letter letter, Quote quote) {
        return URI.create(uris.letter(letter.id()) + "/text#:~:text=" + directive(letter, quote));
    }

    /** All the words, or the first and the last of many; with those before them where they occur twice. */
    private static String directive(Letter letter, Quote quote) {
        String exact = quote.exact().strip();
        String text = letter.text().toString();
        boolean unique = text.indexOf(exact) == text.lastIndexOf(exact);
        String before = unique ? "" : wholeWords(quote.prefix());
        String context = before.isEmpty() ? "" : encoded(before) + "-,";
        String[] words = SPACE.split(exact);
        if (exact.length() <= LONGEST || words.length <= 2 * WORDS) {
            return context + encoded(exact);
        }
        String first = String.join(" ", Arrays.copyOf(words, WORDS));
        String last = String.join(" ", Arrays.copyOfRange(words, words.length - WORDS, words.length));
        return context + encoded(first) + "," + encoded(last);
    }

    /** A prefix is cut by its length; what is left of its first word is no word. */
    private static String wholeWords(String prefix) {
        int space = prefix.codePointCount(0, prefix.length()) < Quote.CONTEXT ? -1 : prefix.indexOf(' ');
        String whole = prefix.substring(space + 1);
        return whole.substring(whole.lastIndexOf('\n') + 1).strip();
    }

    private static String encoded(String words) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : SPACE.matcher(words).replaceAll(" ").getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b >= 0 && PLAIN.indexOf(b) >= 0;
            encoded.append(plain ? String.valueOf((char) b) : "%%%02X".formatted(b & 0xFF));
        }
        return encoded.toString();
    }
}
