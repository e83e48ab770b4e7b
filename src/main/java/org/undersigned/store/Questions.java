package org.undersigned.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.undersigned.letter.Slug;

/** Puts questions to the tables: a page, the whole, how many, how many of which. */
@ApplicationScoped
class Questions {

    /** Rows that are handed on together where a whole list is read. */
    private static final int PORTION = 500;

    private final Database database;

    @Inject
    Questions(Database database) {
        this.database = database;
    }

    <T> Slice<T> page(Question<T> question, String encoded, int limit) {
        Cursor cursor = encoded == null ? null : ofQuestion(Cursor.decode(encoded), question);
        Walk<T> walk = walk(question, cursor);
        Rows rows = new Rows(walk, limit);
        List<Stored> found = database.list(walk.rows(cursor, limit + 1), rows);
        boolean more = found.size() > limit;
        Walk<T> then = found.isEmpty() ? walk : new Walk<>(question, database.dialect(), Long.toString(rows.asOf()));
        long total = cursor != null ? cursor.total() : more ? number(then.count()) : found.size();
        Optional<String> next = more
                ? Optional.of(new Cursor(rows.asOf(), question.mark(), total, rows.last()).encode())
                : Optional.empty();
        List<Item<T>> items = question.parts().items(database, then, more ? found.subList(0, limit) : found);
        if (cursor != null) {
            // Asked last: what was published while the rows were read may have taken some of them away.
            complete(cursor, question);
        }
        return new Slice<>(total, items, next);
    }

    private <T> Walk<T> walk(Question<T> question, Cursor cursor) {
        return new Walk<>(question, database.dialect(), cursor == null ? Walk.NOW : Long.toString(cursor.asOf()));
    }

    long count(Question<?> question) {
        return number(walk(question, null).count());
    }

    private long number(Fragment query) {
        return database.first(query, row -> row.getLong(1)).orElse(0L);
    }

    <T> void each(Question<T> question, Consumer<Item<T>> reader) {
        Walk<T> walk = walk(question, null);
        Rows rows = new Rows(walk, 0);
        List<Stored> portion = new ArrayList<>();
        database.each(walk.rows(null, 0), row -> {
            portion.add(rows.read(row));
            if (portion.size() == PORTION) {
                question.parts().items(database, walk, portion).forEach(reader);
                portion.clear();
            }
            return null;
        });
        question.parts().items(database, walk, portion).forEach(reader);
    }

    Tally tally(Question<?> question, String facet, int most) {
        return Tallying.of(database, walk(question, null), question.parts().facet(facet), most);
    }

    private static Cursor ofQuestion(Cursor cursor, Question<?> question) {
        if (!cursor.question().equals(question.mark()) || cursor.total() < 0) {
            throw new CursorRefused("the cursor was given out for another question");
        }
        return cursor;
    }

    /** Refuses a cursor from before the oldest revision whose rows are all still there, or from one that isn't yet. */
    private void complete(Cursor cursor, Question<?> question) {
        String letter = question.letter().map(Slug::value).orElse(null);
        Fragment complete = new Fragment(
                "select max(l.complete_since), " + Walk.NOW + " from letter l where l.superseded is null"
                        + (letter == null ? "" : " and l.letter = ?"),
                letter == null ? List.of() : List.of(letter));
        long[] bounds = database.first(complete, row -> new long[] {row.getLong(1), row.getLong(2)})
                .orElseThrow();
        if (cursor.asOf() > bounds[1]) {
            throw new CursorRefused("the cursor was given out for another question");
        }
        if (cursor.asOf() < bounds[0]) {
            throw new CursorRefused("letters have changed since this walk began; begin it again without a cursor");
        }
    }
}
