package org.undersigned.store.erasure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.undersigned.letter.Excerpt;
import org.undersigned.letter.PlainText;
import org.undersigned.letter.Quote;
import org.undersigned.letter.Span;
import org.undersigned.store.erasure.ErasedPerson.Range;

/** A letter's text with replaced ranges; it finds the new place of each quote. */
final class RedactedText {

    private final PlainText original;
    private final PlainText text;
    private final List<Range> ranges;
    private final int replacementLength;

    /** By how much the text behind a number of ranges moves. */
    private final int[] shifts;

    /** @param ranges in any order; overlapping ones are replaced together */
    RedactedText(PlainText original, List<Range> ranges, String replacement) {
        this.original = original;
        this.ranges = merge(ranges);
        this.replacementLength = replacement.length();
        this.shifts = shifts(this.ranges, replacementLength);
        this.text = new PlainText(replace(original.toString(), this.ranges, replacement));
    }

    private static List<Range> merge(List<Range> ranges) {
        List<Range> merged = new ArrayList<>();
        ranges.stream().sorted(Comparator.comparingInt(Range::from)).forEach(range -> {
            Range last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && range.from() < last.to()) {
                merged.set(merged.size() - 1, new Range(last.from(), Math.max(last.to(), range.to())));
            } else {
                merged.add(range);
            }
        });
        return merged;
    }

    private static int[] shifts(List<Range> ranges, int replacementLength) {
        int[] shifts = new int[ranges.size() + 1];
        for (int i = 0; i < ranges.size(); i++) {
            Range range = ranges.get(i);
            shifts[i + 1] = shifts[i] + replacementLength - (range.to() - range.from());
        }
        return shifts;
    }

    /** @param ranges in order, without overlaps */
    static String replace(String text, List<Range> ranges, String replacement) {
        StringBuilder replaced = new StringBuilder();
        int at = 0;
        for (Range range : ranges) {
            replaced.append(text, at, range.from()).append(replacement);
            at = range.to();
        }
        return replaced.append(text, at, text.length()).toString();
    }

    PlainText text() {
        return text;
    }

    /** The same quote; it covers the whole replacement where it covered a part of what is replaced. */
    Quote quote(Quote quote) {
        return quote == null ? null : text.quote(from(quote.span()), to(quote.span()));
    }

    Excerpt excerpt(Excerpt excerpt) {
        return excerpt == null ? null : text.excerpt(from(excerpt.span()), to(excerpt.span()));
    }

    private int from(Span span) {
        return newIndex(original.charIndex(span.start()), false);
    }

    private int to(Span span) {
        return newIndex(original.charIndex(span.end()), true);
    }

    private int newIndex(int index, boolean end) {
        int low = 0;
        int high = ranges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(middle).from() < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        // The ranges before this one begin before the index; only the last of them may reach behind it.
        Range last = low == 0 ? null : ranges.get(low - 1);
        if (last == null || last.to() <= index) {
            return index + shifts[low];
        }
        return last.from() + shifts[low - 1] + (end ? replacementLength : 0);
    }
}
