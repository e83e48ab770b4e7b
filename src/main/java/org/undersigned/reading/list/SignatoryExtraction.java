package org.undersigned.reading.list;

import java.util.List;
import java.util.Set;
import org.undersigned.letter.PlainText;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;
import org.undersigned.reading.context.Cancellation;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.signatory.SignatoryExtractor;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.outline.PlainTextLayout.CharSpan;

/**
 * Extracts the signatories of the lines of a list, which depend on nothing else in the letter.
 *
 * @param text the plain text of the letter
 * @param spans where the lines are in it
 * @param unit the letter's word for its signatories ("organization"); {@code null} if it has none
 * @param withdrawn ids that no signatory gets
 */
public record SignatoryExtraction(
        List<SignatoryLine> lines,
        PlainText text,
        List<CharSpan> spans,
        String language,
        String unit,
        Set<Slug> withdrawn) {

    /** The signatories, and how their list looks. */
    public static final class Result {

        private final List<SignatoryLine> lines;
        private final List<Signatory> signatories;
        private final OddSignatories.Found odd;
        private final ListMemory memory;
        private volatile List<String> features;

        public Result(
                List<SignatoryLine> lines, List<Signatory> signatories, OddSignatories.Found odd, ListMemory memory) {
            this.memory = memory;
            this.lines = lines;
            this.signatories = signatories;
            this.odd = odd;
        }

        public List<SignatoryLine> lines() {
            return lines;
        }

        public List<Signatory> signatories() {
            return signatories;
        }

        public OddSignatories.Found odd() {
            return odd;
        }

        /** The features of the list, which are wanted only if it is in the letter's file. */
        public List<String> features(StructureLexicon lexicon) {
            List<String> known = features;
            if (known == null) {
                known = new ListFeatures(signatories, lines, lexicon, memory).describe();
                features = known;
            }
            return known;
        }
    }

    public Result extract(ListMemory memory, FindingCollector findings) {
        SignatoryExtractor extractor =
                new SignatoryExtractor(lines, text, language, unit, withdrawn, memory.lines(), findings);
        for (int i = 0; i < lines.size(); i++) {
            CharSpan span = spans.get(i);
            Cancellation.check();
            extractor.extract(lines.get(i), span.from(), span.to());
        }
        List<Signatory> signatories = extractor.signatories();
        return new Result(lines, signatories, new OddSignatories(lines, signatories, language).find(), memory);
    }

    /** Whether the list is short enough to be kept for another reading. */
    public boolean isKept() {
        return lines.size() <= SignatoryExtractor.MAX_UNPACKED;
    }
}
