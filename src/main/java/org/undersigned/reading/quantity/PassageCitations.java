package org.undersigned.reading.quantity;

import java.util.List;
import java.util.stream.IntStream;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Slug;
import org.undersigned.reading.context.Passage;

/**
 * The citations of one passage in their order, found by offset with a binary search.
 *
 * <p>A passage contains up to 5,000 statistics and any number of citations. Neither the citations nor the words before a
 * statistic are scanned again for each statistic.
 */
final class PassageCitations {

    private final List<Slug> ids;
    private final int[] starts;
    private final int[] ends;
    private final int[] contextStarts;

    PassageCitations(Passage passage, List<Token> tokens) {
        List<Citation> citations = passage.citations();
        this.ids = citations.stream().map(Citation::id).toList();
        this.starts = citations.stream()
                .mapToInt(citation -> offset(passage, citation.quote().span().start()))
                .toArray();
        this.ends = citations.stream()
                .mapToInt(citation -> offset(passage, citation.quote().span().end()))
                .toArray();
        this.contextStarts = citations.isEmpty() ? new int[0] : ClaimExtractor.contextStarts(tokens);
    }

    private static int offset(Passage passage, int codePoint) {
        return passage.text().charIndex(codePoint) - passage.from();
    }

    /** The citations inside the claim; else the last citation between the preceding break and the claim. */
    List<Slug> citedBy(ClaimExtractor claim) {
        int inside = firstEndingAfter(claim.startOffset());
        List<Slug> cited = IntStream.range(inside, ids.size())
                .takeWhile(i -> starts[i] < claim.endOffset())
                .mapToObj(ids::get)
                .toList();
        if (!cited.isEmpty() || inside == 0) {
            return cited;
        }
        boolean leads = starts[inside - 1] >= contextStarts[claim.from];
        return leads ? List.of(ids.get(inside - 1)) : List.of();
    }

    /** Citations do not overlap, so their ends are in order. */
    private int firstEndingAfter(int at) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] > at) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
