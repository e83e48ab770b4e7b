package org.undersigned.reading.list;

import java.util.function.ToLongFunction;
import org.undersigned.reading.context.RecentValues;
import org.undersigned.reading.signatory.ParsedLines;
import org.undersigned.reading.signatory.SignatoryExtractor;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/** What is known of the lines and names of the lists that were read last, for lists that have most of them, too. */
public final class ListMemory {

    /** Keeps nothing. */
    public static final ListMemory NONE = new ListMemory(0);

    private final ParsedLines lines;
    private final RecentValues<Key, Long> looks;

    private ListMemory(int most) {
        this.lines = new ParsedLines(most);
        this.looks = new RecentValues<>(2 * most);
    }

    /** A memory for a list of the longest kind that is kept, as it was before and after a change. */
    public static ListMemory ofLists() {
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
        return looks.find(new Key(text, kind, lexicon), () -> test.applyAsLong(text));
    }
}
