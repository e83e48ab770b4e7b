package org.undersigned.reading.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Statistic;
import org.undersigned.letter.Statistic.CitedIn;
import org.undersigned.reading.context.NoteMark;
import org.undersigned.reading.context.Passage;

/**
 * The sources of the figures of one passage: links in the quote, links in the sentence, and the notes that the sentence
 * refers to. Finds them by offset with a binary search.
 */
final class StatisticSources {

    /** The most links and the most notes of a sentence that are the sources of one figure. */
    private static final int MAX_SOURCES = 20;

    private final List<Citation> citations;
    private final int[] starts;
    private final int[] ends;
    private final List<NoteMark> marks;
    private final int[] markStarts;
    private final Map<String, Passage> notes;
    private final boolean inNote;

    StatisticSources(Passage passage, List<NoteMark> marks, Map<String, Passage> notes) {
        this.citations = passage.citations();
        this.starts = citations.stream()
                .mapToInt(citation -> offset(passage, citation.quote().span().start()))
                .toArray();
        this.ends = citations.stream()
                .mapToInt(citation -> offset(passage, citation.quote().span().end()))
                .toArray();
        this.marks = marks;
        this.markStarts = marks.stream().mapToInt(NoteMark::from).toArray();
        this.notes = notes;
        this.inNote = passage.label() != null;
    }

    private static int offset(Passage passage, int codePoint) {
        return passage.text().charIndex(codePoint) - passage.from();
    }

    /**
     * @param from the start of the quote
     * @param to the end of the quote
     * @param sentenceFrom the start of the sentence
     * @param sentenceTo the start of the next sentence
     */
    Statistic.Sources find(int from, int to, int sentenceFrom, int sentenceTo) {
        Collector collector = new Collector();
        addLinks(collector, from, to, CitedIn.QUOTE);
        addLinks(collector, sentenceFrom, sentenceTo, CitedIn.SENTENCE);
        if (inNote) {
            addLinks(collector, 0, Integer.MAX_VALUE, CitedIn.NOTE);
        }
        int first = firstFrom(markStarts, sentenceFrom);
        for (int i = first; i < Math.min(marks.size(), first + MAX_SOURCES) && markStarts[i] < sentenceTo; i++) {
            if (!inNote) {
                collector.addNote(notes.get(marks.get(i).label()));
            }
        }
        return collector.sources();
    }

    private void addLinks(Collector collector, int from, int to, CitedIn citedIn) {
        int first = firstFrom(ends, from + 1);
        for (int i = first; i < Math.min(starts.length, first + MAX_SOURCES) && starts[i] < to; i++) {
            collector.add(citations.get(i).id(), citedIn);
        }
    }

    /** The index of the first offset that is not below a limit. */
    private static int firstFrom(int[] offsets, int limit) {
        int low = 0;
        int high = offsets.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offsets[middle] >= limit) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Collects each source once, the nearest first. */
    private static final class Collector {

        private final List<Slug> ids = new ArrayList<>();
        private final List<CitedIn> citedIn = new ArrayList<>();
        private final List<Integer> notes = new ArrayList<>();

        void add(Slug id, CitedIn place) {
            if (!ids.contains(id)) {
                ids.add(id);
                citedIn.add(place);
            }
        }

        void addNote(Passage note) {
            if (note == null || notes.contains(note.location().paragraph())) {
                return;
            }
            notes.add(note.location().paragraph());
            note.citations().stream().limit(MAX_SOURCES).forEach(citation -> add(citation.id(), CitedIn.NOTE));
        }

        Statistic.Sources sources() {
            return new Statistic.Sources(ids, citedIn, notes);
        }
    }
}
