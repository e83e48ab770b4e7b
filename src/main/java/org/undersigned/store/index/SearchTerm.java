package org.undersigned.store.index;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.store.text.Tokens;

/** Adjacent normalised words, the last of which may be a prefix. */
public record SearchTerm(List<String> words, boolean prefix) {

    public SearchTerm {
        words = List.copyOf(words);
    }

    /** A {@code like} pattern for a column of {@link Tokens#searchColumn}. */
    public String likePattern() {
        return "% " + String.join(" ", words) + (prefix ? "%" : " %");
    }

    /** All words as a PostgreSQL tsquery. */
    public String toTsQuery() {
        List<String> lexemes = new ArrayList<>();
        for (String word : words) {
            lexemes.add("'" + word + "'");
        }
        return String.join(" & ", lexemes) + (prefix ? ":*" : "");
    }

    /** Whether the term occurs in the tokens at an index. */
    public boolean matches(List<Tokens.Token> tokens, int index) {
        if (index + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            String word = tokens.get(index + i).word();
            boolean mayContinue = prefix && i == words.size() - 1;
            if (mayContinue ? !word.startsWith(words.get(i)) : !word.equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
