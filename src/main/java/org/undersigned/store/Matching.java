package org.undersigned.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Words in the database's language. PostgreSQL narrows down by its index of words; what stands side by side is then
 * compared as H2 compares everything, so that both give the same answers.
 */
final class Matching {

    private Matching() {}

    static <V> Fragment any(Collection<V> values, Function<V, Fragment> each) {
        return Fragment.joined(" or ", values.stream().map(each).toList());
    }

    /** Rows in whose column {@code words} all terms occur. */
    static Fragment words(String alias, Sought sought, Dialect dialect) {
        return in(alias, "words", "vector", sought, dialect);
    }

    private static Fragment in(String alias, String column, String index, Sought sought, Dialect dialect) {
        List<Fragment> all = new ArrayList<>();
        boolean indexed = dialect == Dialect.POSTGRESQL;
        if (indexed) {
            all.add(Fragment.of("%s.%s @@ cast(? as tsquery)".formatted(alias, index), sought.query()));
        }
        for (Sought.Term term : sought.terms()) {
            if (!indexed || term.words().size() > 1 || !column.equals("words")) {
                all.add(Fragment.of("%s.%s like ?".formatted(alias, column), term.pattern()));
            }
        }
        return Fragment.joined(" and ", all);
    }

    /** Signatories in one of whose names all terms occur. */
    static Fragment namedLike(String alias, Sought sought, Dialect dialect) {
        return in(alias, "names", "vector", sought, dialect);
    }

    /** Signatories one of whose names this is. */
    static Fragment named(String alias, String name, Dialect dialect) {
        List<String> words = Words.folded(name);
        Fragment whole = Fragment.of(alias + ".names like ?", "%| " + String.join(" ", words) + " |%");
        if (dialect == Dialect.H2) {
            return whole;
        }
        List<String> quoted = words.stream().map(word -> "'" + word + "'").toList();
        Fragment narrowed = Fragment.of(alias + ".vector @@ cast(? as tsquery)", String.join(" & ", quoted));
        return Fragment.joined(" and ", List.of(narrowed, whole));
    }
}
