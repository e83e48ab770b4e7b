package org.undersigned.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.letter.Finding.Position;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.structure.outline.CitationExtractor;
import org.undersigned.reading.structure.outline.Outline;
import org.undersigned.reading.structure.outline.PlainTextLayout;

/** Extracts the links in the lines of signatories: to their organizations, for example. */
final class SignatoryLinks {

    private SignatoryLinks() {}

    static void extract(
            Outline outline,
            List<SignatoryLine> signatories,
            PlainTextLayout layout,
            CitationExtractor citationExtractor) {
        if (outline.linkedLines().isEmpty()) {
            return;
        }
        Map<Position, int[]> spans = new HashMap<>();
        for (int i = 0; i < signatories.size(); i++) {
            PlainTextLayout.CharSpan span = layout.signatures().get(i);
            spans.merge(signatories.get(i).position(), new int[] {span.from(), span.to()}, (one, other) ->
                    new int[] {one[0], other[1]});
        }
        for (Line line : outline.linkedLines()) {
            int[] span = spans.get(line.position());
            if (span != null) {
                citationExtractor.extract(line, span[0], span[1]);
            }
        }
    }
}
