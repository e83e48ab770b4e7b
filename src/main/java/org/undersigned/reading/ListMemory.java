package org.undersigned.reading;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;
import org.undersigned.reading.signatory.ParsedLines;
import org.undersigned.reading.signatory.SignatoryExtractor;
import org.undersigned.reading.structure.line.StructureLexicon;

/** What is known of the lines and names of the lists that were read last, for lists that have most of them, too. */
final class ListMemory {

    /** Keeps nothing. */
    static final ListMemory NONE = new ListMemory(0);

    private final int most;
    private final ParsedLines lines;
    private final Map<Key, Long> looks = new ConcurrentHashMap<>();

    private ListMemory(int most) {
        this.most = most;
        this.lines = new ParsedLines(most);
    }

    /** A memory for a list of the longest kind that is kept, as it was before and after a change. */
    static ListMemory ofLists() {
        return new ListMemory(2 * SignatoryExtractor.MAX_UNPACKED);
    }

    private record Key(String text, String kind, StructureLexicon lexicon) {

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    ParsedLines lines() {
        return lines;
    }

    /**
     * How a text looks.
     *
     * @param kind which tests are made
     * @param lexicon by which they are made
     */
    long look(String text, String kind, StructureLexicon lexicon, ToLongFunction<String> test) {
        if (most == 0) {
            return test.applyAsLong(text);
        }
        Key key = new Key(text, kind, lexicon);
        Long known = looks.get(key);
        if (known == null) {
            known = test.applyAsLong(text);
            if (looks.size() >= 2 * most) {
                looks.clear();
            }
            looks.put(key, known);
        }
        return known;
    }
}
