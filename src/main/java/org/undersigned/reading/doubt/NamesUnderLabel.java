package org.undersigned.reading.doubt;

import java.util.List;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Signatory;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/**
 * Doubts names under the only label below a few others that may say to whom the letter goes, "Members of the council:", and a
 * last name that begins as a label does, "Supported by the Harbour Fund".
 */
final class NamesUnderLabel {

    private static final int MAX_ABOVE = 5;

    /** A shorter label names a function of those who sign: "Council members". */
    private static final int MIN_WORDS = 3;

    private NamesUnderLabel() {}

    static void check(
            List<SignatoryLine> lines,
            List<Signatory> signatories,
            StructureLexicon lexicon,
            FindingCollector findings) {
        checkLast(lines, signatories, lexicon, findings);
        int first = 0;
        while (first < signatories.size() && signatories.get(first).group() == null) {
            first++;
        }
        if (first == 0 || first > MAX_ABOVE || first == signatories.size()) {
            return;
        }
        String label = signatories.get(first).group();
        boolean only = signatories.stream().skip(first).allMatch(one -> label.equals(one.group()));
        if (only && namesOffice(label, lexicon)) {
            findings.add(
                    FindingCode.SIGNATORY_UNCERTAIN,
                    lines.get(first).position(),
                    "the names under \"%s\" are read as signatories, and may be those to whom the letter is written"
                            .formatted(SentenceHeuristics.excerpt(label)),
                    SignatoryListChecks.CERTAIN);
        }
    }

    private static void checkLast(
            List<SignatoryLine> lines,
            List<Signatory> signatories,
            StructureLexicon lexicon,
            FindingCollector findings) {
        int last = signatories.size() - 1;
        String name = last < 1 ? "" : signatories.get(last).naming().name();
        boolean label = lexicon.startsWithPhrase("lists", name) || lexicon.startsWithPhrase("introductions", name);
        if (label && lines.get(last).columns() == null && !lexicon.startsWith("behalf", name)) {
            findings.add(
                    FindingCode.SIGNATORY_UNCERTAIN,
                    lines.get(last).position(),
                    "\"%s\" does not look like one signatory".formatted(SentenceHeuristics.excerpt(name)),
                    SignatoryListChecks.CERTAIN);
        }
    }

    private static boolean namesOffice(String label, StructureLexicon lexicon) {
        return WhitespaceTokenizer.tokenize(label).size() >= MIN_WORDS
                && lexicon.hasWord("offices", label)
                && !lexicon.containsOnly("groups", label)
                && !lexicon.contains("lists", label)
                && !lexicon.contains("introductions", label)
                && !lexicon.startsWith("behalf", label);
    }
}
