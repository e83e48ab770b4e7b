package org.undersigned.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One question in the database's words, as of one revision: rows that stood then, in an order without ties, from behind a
 * given row on. So pages concatenated are the list, whatever is published in between.
 */
final class Walk<T> {

    /** The revision that stands; a page's own rows tell which one that was. */
    static final String NOW = "(select p.last_revision from publication p)";

    /** Columns of a row: its document, item, letter and number, then these, then which table it is from. */
    static final int AS_OF_COLUMN = 5;

    static final int FIRST_KEY = 6;

    private final Question<T> question;
    private final Dialect dialect;
    private final String asOf;
    private final List<Order> order;
    private final Fragment where;

    /** @param asOf a revision's id, or {@link #NOW} */
    Walk(Question<T> question, Dialect dialect, String asOf) {
        this.question = question;
        this.dialect = dialect;
        this.asOf = asOf;
        this.order = total(question);
        this.where = conditions();
    }

    /** The order asked for, or the standing one, made total by what no two rows share. */
    private static List<Order> total(Question<?> question) {
        List<Order> order = new ArrayList<>(question.order());
        if (order.stream().allMatch(by -> by.sought() != null)) {
            order.addAll(question.parts().standing());
        }
        for (String key : question.parts().ties()) {
            boolean same = key.equals("letter") && question.letter().isPresent();
            if (!same && order.stream().noneMatch(by -> by.key().equals(key))) {
                order.add(new Order(key, false));
            }
        }
        return order;
    }

    private Fragment conditions() {
        List<Fragment> all = new ArrayList<>();
        all.add(Fragment.of(Fragment.standing("r")));
        question.letter().ifPresent(letter -> all.add(Fragment.of("r.letter = ?", letter.value())));
        question.conditions().forEach(condition -> all.add(condition.clause(dialect)));
        return Fragment.joined(" and ", all);
    }

    Question<T> question() {
        return question;
    }

    List<Order> order() {
        return order;
    }

    /** The rows of the question; a group of them where its parts are groups. */
    private Fragment from() {
        return question.parts().from(dialect, where);
    }

    Fragment count() {
        return finished(from().in("select count(*) from %s"));
    }

    /** Counts by a facet's values: key, label, count, and how many values there are. */
    Fragment tally(Facet facet, int most) {
        return finished(from().in("select " + facet.key() + " as k, min(" + facet.label() + ") as l, count(*) as n,"
                + " count(*) over () as v from %s and " + facet.key() + " is not null group by " + facet.key()
                + " order by n desc, k" + (most == 0 ? "" : " limit " + most)));
    }

    /** The rows behind a cursor's, or from the first on; {@code limit} 0 for all. */
    Fragment rows(Cursor after, int limit) {
        List<Fragment> columns =
                order.stream().map(by -> by.column(question.parts())).toList();
        List<Object> values = new ArrayList<>();
        String letter = question.letter().isPresent() ? "null" : "r.letter";
        StringBuilder sql =
                new StringBuilder("select r.document, r.item, " + letter + ", r.number, " + asOf + " as as_of");
        for (int i = 0; i < columns.size(); i++) {
            append(sql, values, columns.get(i).in(", %s as s" + i));
        }
        if (question.parts().mixed()) {
            sql.append(", r.part, r.section");
        }
        append(sql, values, from().in(" from %s"));
        if (after != null) {
            append(sql, values, beyond(columns, after).in(" and %s"));
        }
        sql.append(" order by ");
        for (int i = 0; i < order.size(); i++) {
            sql.append(i == 0 ? "s" : ", s").append(i).append(order.get(i).descending() ? " desc" : "");
        }
        if (limit > 0) {
            // Not a question mark: how many rows are wanted is what a plan depends on.
            sql.append(" limit ").append(limit);
        }
        return finished(new Fragment(sql.toString(), values));
    }

    private static void append(StringBuilder sql, List<Object> values, Fragment fragment) {
        sql.append(fragment.sql());
        values.addAll(fragment.values());
    }

    Fragment where() {
        return where;
    }

    /** With the revision that it is asked of. */
    Fragment finished(Fragment fragment) {
        return new Fragment(fragment.sql().replace(Fragment.AS_OF, asOf), fragment.values());
    }

    /** (a > x) or (a = x and b > y) or …, each with its own direction. */
    private Fragment beyond(List<Fragment> columns, Cursor after) {
        if (!fits(after)) {
            throw new CursorRefused("the cursor was not given out for this question");
        }
        List<Fragment> cases = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            List<Fragment> both = new ArrayList<>();
            for (int j = 0; j < i; j++) {
                both.add(compared(columns.get(j), " = ?", after.after().get(j)));
            }
            both.add(compared(
                    columns.get(i),
                    order.get(i).descending() ? " < ?" : " > ?",
                    after.after().get(i)));
            cases.add(Fragment.joined(" and ", both));
        }
        return Fragment.joined(" or ", cases);
    }

    private boolean fits(Cursor after) {
        return after.after().size() == order.size()
                && IntStream.range(0, order.size())
                        .allMatch(i -> Parts.type(order.get(i).key())
                                .isInstance(after.after().get(i)));
    }

    private static Fragment compared(Fragment column, String sign, Object value) {
        List<Object> values = new ArrayList<>(column.values());
        values.add(value);
        return new Fragment(column.sql() + sign, values);
    }
}
