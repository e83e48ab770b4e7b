package org.undersigned.reading.signatory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.letter.Basis;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.PlainText;
import org.undersigned.letter.Quote;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Signatory.Kind;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.context.SlugGenerator;

/** Those who signed, line by line. */
public final class SignatoryExtractor {

    private final SignatoryLineParser signatoryLineParser;
    private final LineConvention convention;
    private final Kind otherwise;
    private final FindingCollector findings;
    private final List<Signatory> signatories = new ArrayList<>();
    private final SlugGenerator ids = new SlugGenerator();
    private final Map<String, Integer> seen = new HashMap<>();

    /**
     * @param lines all lines of the list, by which its custom is told
     * @param unit what the letter calls its signatories ("organization"); {@code null} where it doesn't
     */
    public SignatoryExtractor(List<SignatoryLine> lines, String language, String unit, FindingCollector findings) {
        this.signatoryLineParser = SignatoryLineParser.of(language);
        this.convention = LineConvention.of(lines, signatoryLineParser.countries());
        this.otherwise = SignatoryLineParser.organization(unit) ? Kind.ORGANIZATION : Kind.UNKNOWN;
        this.findings = findings;
    }

    /** Reads the line that stands between two {@code char}s of the plain text. */
    public void read(SignatoryLine line, PlainText text, int from, int to) {
        SignatoryLine.ColumnValues columnValues = line.told();
        ParsedSignatory parsed = columnValues == null
                ? signatoryLineParser.read(line.text(), otherwise, convention)
                : signatoryLineParser.of(columnValues, otherwise);
        add(parsed, line, text.quote(from, to));
    }

    private void add(ParsedSignatory parsed, SignatoryLine line, Quote quote) {
        int position = signatories.size() + 1;
        Integer before = seen.putIfAbsent(SlugGenerator.fold(line.text()), position);
        if (before != null) {
            findings.add(
                    FindingCode.SIGNATORY_DUPLICATED,
                    line.position(),
                    "\"%s\" stands in the list twice, as number %d and as number %d"
                            .formatted(line.text(), before, position),
                    "Both are kept. If one of them is a mistake, mend the letter's list.");
        }
        Signatory signatory = new Signatory(
                ids.of(parsed.naming().name()),
                position,
                parsed.naming(),
                parsed.kind(),
                parsed.role(),
                parsed.affiliation(),
                parsed.onBehalfOf(),
                parsed.place(),
                line.group(),
                line.text(),
                quote,
                Basis.TEXT);
        boolean marked = line.told() != null && line.told().kind() != null;
        signatories.add(marked ? signatory.withKind(line.told().kind()) : signatory);
    }

    public List<Signatory> all() {
        return List.copyOf(signatories);
    }
}
