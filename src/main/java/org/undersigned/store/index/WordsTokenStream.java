package org.undersigned.store.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.undersigned.store.text.Tokens;

/** The words of a column of {@link Tokens#searchColumn}, which are separated by spaces. */
final class WordsTokenStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final String words;
    private int at;

    WordsTokenStream(String words) {
        this.words = words;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        while (at < words.length() && words.charAt(at) == ' ') {
            at++;
        }
        if (at == words.length()) {
            return false;
        }
        int end = words.indexOf(' ', at);
        int to = end < 0 ? words.length() : end;
        term.append(words, at, to);
        at = to;
        return true;
    }

    @Override
    public void reset() {
        at = 0;
    }
}
