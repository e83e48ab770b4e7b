package org.undersigned.reading.word;

import java.util.ArrayDeque;
import java.util.Deque;

/** Numbers a document's lists and tables: items that follow each other in one list share one, deeper ones have another. */
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

    /** Something else stands here: what follows is another list. */
    void endLists() {
        open.clear();
    }
}
