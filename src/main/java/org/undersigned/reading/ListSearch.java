package org.undersigned.reading;

import java.util.List;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.FrontMatter;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.doubt.SignatoryDoubt;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.structure.LetterSegmenter;
import org.undersigned.reading.structure.StatedBounds;
import org.undersigned.reading.structure.classifier.ListEstimate;
import org.undersigned.reading.structure.classifier.ListEstimate.LineRun;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.outline.Outline;
import org.undersigned.reading.structure.outline.Outline.RecipientMention;

/**
 * Finds the list of signatories: by the rules of the structure, or by the {@link ListEstimate} if that is certain of lines
 * which the rules leave out. Reports where the two differ.
 *
 * @param unlisted whether no file beside the letter lists its signatories
 */
record ListSearch(List<Block> blocks, FrontMatter front, String language, StatedBounds bounds, boolean unlisted) {

    /** The least weight of a run that is read as the list: six certain lines. */
    private static final double MIN_WEIGHT = 3;

    /** The least weight, if the rules found nobody: two likely lines. */
    private static final double MIN_ALONE = 0.85;

    /** How much more it weighs than what the rules found. */
    private static final double MIN_RATIO = 2;

    /** The least probability of a line that should be looked at if nobody signs. */
    private static final double MIN_LIKELY = 0.7;

    /**
     * The letter with its list.
     *
     * @param estimate {@code null} if the list is stated
     */
    record Result(Outline outline, ListEstimate estimate) {}

    Result search(FindingCollector findings) {
        FindingCollector byRules = new FindingCollector();
        Outline outline = LetterSegmenter.segment(blocks, front, language, bounds, byRules);
        if (!unlisted || !bounds.equals(StatedBounds.NONE)) {
            findings.addAll(byRules);
            return new Result(outline, null);
        }
        ListEstimate estimate = ListEstimate.of(blocks, StructureLexicon.forLanguage(language));
        LineRun missed = estimate.missedBy(outline.signatures());
        boolean alone = outline.signatures().isEmpty() && !estimate.isBelowHeading(missed);
        double least = alone ? MIN_ALONE : MIN_WEIGHT;
        if (missed.weight() >= least
                && missed.weight() >= MIN_RATIO * weigh(outline.signatures(), estimate)
                && (outline.body().isEmpty() || !estimate.isMostlyAt(missed, positionsOf(outline.recipients())))) {
            FindingCollector byEstimate = new FindingCollector();
            Outline divided = LetterSegmenter.segment(estimate.divide(missed), front, language, bounds, byEstimate);
            if (divided.signatures().size() > outline.signatures().size()) {
                findings.addAll(byEstimate);
                return new Result(divided, estimate);
            }
        }
        findings.addAll(byRules);
        report(outline.signatures(), estimate, missed, findings);
        return new Result(outline, estimate);
    }

    /** A long list of recipients looks like one of signatories, unless it is all that the rules find in the letter. */
    private static List<Position> positionsOf(List<RecipientMention> recipients) {
        return recipients.stream().map(RecipientMention::position).toList();
    }

    private static double weigh(List<SignatoryLine> lines, ListEstimate estimate) {
        return lines.size() * (estimate.meanOf(lines) - 0.5);
    }

    private static void report(
            List<SignatoryLine> lines, ListEstimate estimate, LineRun missed, FindingCollector findings) {
        boolean left = lines.isEmpty() ? missed.highest() >= MIN_LIKELY : missed.weight() >= MIN_WEIGHT;
        if (left) {
            findings.add(
                    FindingCode.SIGNATORY_UNCERTAIN,
                    estimate.first(missed).position(),
                    "the lines from \"%s\" on may name signatories, but are outside of the list"
                            .formatted(SentenceHeuristics.excerpt(
                                    estimate.first(missed).text())),
                    SignatoryDoubt.HINT);
        }
    }
}
