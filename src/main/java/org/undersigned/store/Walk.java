package org.undersigned.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One question in the database's words, as of one revision: rows that stood then, in an order without ties, from behind a
 * given row on. So pages concatenated are the list, whatever is published in between.
 */
final class Walk<T> {

    private final EntityManager entities;
    private final Question<T> question;
    private final long asOf;
    private final List<Order> order;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final String where;

    Walk(EntityManager entities, Question<T> question, long asOf) {
        this.entities = entities;
        this.question = question;
        this.asOf = asOf;
        this.order = total(question);
        this.where = where();
    }

    /** The order asked for, or the standing one, made total by letter and position. */
    private static List<Order> total(Question<?> question) {
        List<Order> order =
                new ArrayList<>(question.order().isEmpty() ? question.parts().standing() : question.order());
        for (String key : List.of("letter", "position")) {
            if (order.stream().noneMatch(by -> by.key().equals(key))) {
                order.add(new Order(key, false));
            }
        }
        return order;
    }

    private String where() {
        StringBuilder clauses =
                new StringBuilder("r.published <= :asOf and (r.superseded is null or r.superseded > :asOf)");
        values.put("asOf", asOf);
        question.letter().ifPresent(letter -> {
            clauses.append(" and r.letter = :letter");
            values.put("letter", letter.value());
        });
        for (Condition condition : question.conditions()) {
            clauses.append(" and ").append(condition.clause());
            values.putAll(condition.values());
        }
        return clauses.toString();
    }

    long count() {
        TypedQuery<Long> query =
                entities.createQuery("select count(r) from " + table() + " r where " + where, Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult();
    }

    /** The rows behind a cursor's, or from the first on where there is none. */
    List<? extends Row> rows(Cursor after, int limit) {
        return query(after).setMaxResults(limit).getResultList();
    }

    /** All rows, a few at a time. */
    Stream<? extends Row> rows() {
        return query(null)
                .setHint("org.hibernate.fetchSize", 500)
                .setHint("org.hibernate.readOnly", true)
                .getResultStream();
    }

    private TypedQuery<? extends Row> query(Cursor after) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        String beyond = after == null ? "" : " and " + beyond(after, all);
        TypedQuery<? extends Row> query = entities.createQuery(
                "select r from " + table() + " r where " + where + beyond + " order by " + orderBy(),
                question.parts().row());
        all.forEach(query::setParameter);
        return query;
    }

    private String table() {
        return question.parts().row().getSimpleName();
    }

    private String orderBy() {
        List<String> keys = order.stream()
                .map(by -> "r." + question.parts().column(by.key()) + (by.descending() ? " desc" : ""))
                .toList();
        return String.join(", ", keys);
    }

    /** (a > x) or (a = x and b > y) or …, each with its own direction. */
    private String beyond(Cursor after, Map<String, Object> all) {
        if (!fits(after)) {
            throw new CursorRefused("the cursor was not given out for this question");
        }
        List<String> cases = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            List<String> both = new ArrayList<>();
            for (int j = 0; j < i; j++) {
                both.add("r." + question.parts().column(order.get(j).key()) + " = :after" + j);
            }
            String sign = order.get(i).descending() ? "<" : ">";
            both.add("r." + question.parts().column(order.get(i).key()) + " " + sign + " :after" + i);
            all.put("after" + i, after.after().get(i));
            cases.add("(" + String.join(" and ", both) + ")");
        }
        return "(" + String.join(" or ", cases) + ")";
    }

    private boolean fits(Cursor after) {
        return after.after().size() == order.size()
                && IntStream.range(0, order.size())
                        .allMatch(i -> Parts.type(order.get(i).key())
                                .isInstance(after.after().get(i)));
    }

    /** The cursor that goes on behind a row. */
    Cursor behind(Row row) {
        List<Object> values = new ArrayList<>();
        for (Order by : order) {
            values.add(row.sortValue(by.key()));
        }
        return new Cursor(asOf, question.mark(), values);
    }
}
