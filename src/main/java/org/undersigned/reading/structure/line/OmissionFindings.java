package org.undersigned.reading.structure.line;

import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.signatory.PrivateData;

/** Reports the lines among or below the names that are omitted, and why. */
public record OmissionFindings(AfterwordClassifier afterwords, FindingCollector findings) {

    public void report(Line line) {
        String text = line.text();
        Position at = line.position();
        if (PrivateData.occursIn(text)) {
            findings.add(
                    FindingCode.PRIVATE_DATA_LEFT_OUT,
                    at,
                    "a line with an e-mail address or a telephone number is left out",
                    null);
        } else if (!afterwords.isAfterword(text)) {
            findings.add(
                    FindingCode.LINE_NOT_UNDERSTOOD,
                    at,
                    "a line among the signatories is left out: \"%s\"".formatted(SentenceHeuristics.excerpt(text)),
                    "If somebody signs with this line, name them in signatories.csv.");
        } else {
            reportAround("below", at, text, findings);
        }
    }

    /** Reports those whom the list counts without naming them. */
    public void reportUnnamed(Line line) {
        String number = UnnamedSignatories.numberIn(line.text());
        findings.add(
                FindingCode.SIGNATORIES_UNNAMED,
                line.position(),
                "\"%s\" counts %s signatories without their names"
                        .formatted(
                                SentenceHeuristics.excerpt(line.text()), number == null ? "other" : number + " more"),
                "If their names are known, list them in signatories.csv.");
    }

    /** Reports words of a site above or below the letter. */
    public static void reportAround(String where, Position at, String text, FindingCollector findings) {
        findings.add(
                FindingCode.WORDS_LEFT_OUT,
                at,
                "what stands %s the letter is left out: \"%s\"".formatted(where, SentenceHeuristics.excerpt(text)),
                null);
    }
}
