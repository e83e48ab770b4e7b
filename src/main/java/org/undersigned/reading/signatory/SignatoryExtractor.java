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

/** Extracts signatories from the lines of a list. */
public final class SignatoryExtractor {

    private final SignatoryLineParser signatoryLineParser;
    private final LineConvention convention;
    private final Kind defaultKind;
    private final FindingCollector findings;
    private final List<Signatory> signatories = new ArrayList<>();
    private final SlugGenerator ids = new SlugGenerator();
    private final Map<String, Integer> positionsByLine = new HashMap<>();

    /**
     * @param lines all lines of the list, from which its convention is detected
     * @param unit the letter's word for its signatories ("organization"); {@code null} if it has none
     */
    public SignatoryExtractor(List<SignatoryLine> lines, String language, String unit, FindingCollector findings) {
        this.signatoryLineParser = SignatoryLineParser.forLanguage(language);
        this.convention = LineConvention.detect(lines, signatoryLineParser.countryNames());
        this.defaultKind = SignatoryLineParser.isOrganization(unit) ? Kind.ORGANIZATION : Kind.UNKNOWN;
        this.findings = findings;
    }

    /**
     * Extracts the signatory of a line.
     *
     * @param from the offset of the line in the plain text, in {@code char}s
     * @param to the end of the line, exclusive
     */
    public void extract(SignatoryLine line, PlainText text, int from, int to) {
        SignatoryLine.ColumnValues columnValues = line.columns();
        ParsedSignatory parsed = columnValues == null
                ? signatoryLineParser.parse(line.text(), defaultKind, convention)
                : signatoryLineParser.parseColumns(columnValues, defaultKind);
        addSignatory(withContext(parsed, line), line, text.quote(from, to));
    }

    /** What the lines around name: the note of a mark, and the label "on behalf of …" above. */
    private static ParsedSignatory withContext(ParsedSignatory parsed, SignatoryLine line) {
        ParsedSignatory marked = line.affiliation() != null && parsed.affiliation() == null
                ? parsed.withAffiliation(line.affiliation())
                : parsed;
        String represented = line.group() == null || parsed.onBehalfOf() != null || parsed.kind() == Kind.ORGANIZATION
                ? null
                : OnBehalfParser.representedIn(line.group());
        return represented == null ? marked : marked.withOnBehalfOf(represented);
    }

    private void addSignatory(ParsedSignatory parsed, SignatoryLine line, Quote quote) {
        int position = signatories.size() + 1;
        Integer before = positionsByLine.putIfAbsent(SlugGenerator.fold(line.text()), position);
        if (before != null) {
            findings.add(
                    FindingCode.SIGNATORY_DUPLICATED,
                    line.position(),
                    "\"%s\" stands in the list twice, as number %d and as number %d"
                            .formatted(line.text(), before, position),
                    "Both are kept. If one of them is a mistake, mend the letter's list.");
        }
        Signatory signatory = new Signatory(
                ids.generate(parsed.naming().name()),
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
        boolean marked = line.columns() != null && line.columns().kind() != null;
        signatories.add(marked ? signatory.withKind(line.columns().kind()) : signatory);
    }

    public List<Signatory> signatories() {
        return List.copyOf(signatories);
    }
}
