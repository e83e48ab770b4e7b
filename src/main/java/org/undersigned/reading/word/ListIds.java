package org.undersigned.reading.word;

import java.util.ArrayDeque;
import java.util.Deque;

/** Numbers the lists and tables of a document. Consecutive items of a list share a number; nested lists have their own. */
final class ListIds {

    private record OpenList(int id, int level, int number) {}

    private final Deque<OpenList> open = new ArrayDeque<>();
    private int last;

    int nextId() {
        return ++last;
    }

    int idOf(int id, int level) {
        while (!open.isEmpty() && open.peek().level > level) {
            open.pop();
        }
        if (!open.isEmpty() && open.peek().level == level && open.peek().id != id) {
            open.pop();
        }
        if (open.isEmpty() || open.peek().level < level) {
            open.push(new OpenList(id, level, nextId()));
        }
        return open.peek().number;
    }

    /** Ends all open lists, at a block that is no item. */
    void endLists() {
        open.clear();
    }
}
