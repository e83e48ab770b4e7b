package org.undersigned.reading.signatory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.undersigned.letter.Basis;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.PackedList;
import org.undersigned.letter.PlainText;
import org.undersigned.letter.Quote;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Signatory.Kind;
import org.undersigned.letter.Slug;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.context.FingerprintMap;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.signatory.convention.LineConvention;
import org.undersigned.reading.signatory.line.SignatoryLine;

/** Extracts signatories from the lines of a list. */
public final class SignatoryExtractor {

    /**
     * Longer lists are compressed, and read again with each correction. It is five times what the editor is made for: a list that
     * grows by a name while it is corrected does not become slow.
     */
    public static final int MAX_UNPACKED = 50_000;

    /** The fewest lines of a group that have a convention of their own, and the most groups of a list. */
    private static final int MIN_GROUP = 8;

    private static final int MAX_GROUPS = 200;

    /** Of a list that is compressed, so many lines decide the convention, and so many the one of a group. */
    private static final int SAMPLE = 10_000;

    private static final int GROUP_SAMPLE = 500;

    private final PlainText text;
    private final SignatoryLineParser signatoryLineParser;
    private final LineConvention convention;

    /** The conventions of the larger groups of the list, by their labels. */
    private final Map<String, LineConvention> groupConventions = new HashMap<>();

    private final String language;
    private final ParsedLines known;
    private final Kind defaultKind;
    private final FindingCollector findings;
    private final List<Signatory> signatories;
    private final SlugGenerator ids = new SlugGenerator();
    private final FingerprintMap positionsByLine = new FingerprintMap();

    /**
     * @param lines all lines of the list, from which its convention is detected
     * @param text the plain text of the letter
     * @param unit the letter's word for its signatories ("organization"); {@code null} if it has none
     * @param withdrawn ids that no signatory gets
     * @param known lines that were parsed before
     */
    public SignatoryExtractor(
            List<SignatoryLine> lines,
            PlainText text,
            String language,
            String unit,
            Set<Slug> withdrawn,
            ParsedLines known,
            FindingCollector findings) {
        this.text = text;
        this.language = language;
        this.known = known;
        this.signatories = lines.size() > MAX_UNPACKED ? PackedSignatories.list(text) : new ArrayList<>();

        this.signatoryLineParser = SignatoryLineParser.forLanguage(language);
        this.convention = LineConvention.detect(sample(lines), signatoryLineParser.countryNames());
        detectGroups(lines);
        this.defaultKind = SignatoryLineParser.isOrganization(unit) ? Kind.ORGANIZATION : Kind.UNKNOWN;
        this.findings = findings;
        withdrawn.forEach(ids::reserve);
    }

    /** All lines; of a long list, which would not fit into memory, lines at equal distances. */
    private static List<SignatoryLine> sample(List<SignatoryLine> lines) {
        if (lines.size() <= MAX_UNPACKED) {
            return lines;
        }
        int distance = lines.size() / SAMPLE;
        return IntStream.range(0, SAMPLE).mapToObj(i -> lines.get(i * distance)).toList();
    }

    /** The lines of a group, or the first of them. */
    private static final class Group {

        private final List<SignatoryLine> members = new ArrayList<>();
        private int size;

        void add(SignatoryLine line, int most) {
            size++;
            if (members.size() < most) {
                members.add(line);
            }
        }
    }

    /** A group of organizations has another convention than one of persons. */
    private void detectGroups(List<SignatoryLine> lines) {
        int most = lines.size() > MAX_UNPACKED ? GROUP_SAMPLE : Integer.MAX_VALUE;
        Map<String, Group> groups = new HashMap<>();
        for (SignatoryLine line : lines) {
            groups.computeIfAbsent(Objects.requireNonNullElse(line.group(), ""), any -> new Group())
                    .add(line, most);
            if (groups.size() > MAX_GROUPS) {
                return;
            }
        }
        groups.forEach((label, group) -> {
            if (group.size >= MIN_GROUP && group.size < lines.size()) {
                LineConvention own = LineConvention.detect(group.members, signatoryLineParser.countryNames());
                groupConventions.put(label, own.equals(LineConvention.NONE) ? convention : own);
            }
        });
    }

    private LineConvention conventionOf(SignatoryLine line) {
        return groupConventions.getOrDefault(Objects.requireNonNullElse(line.group(), ""), convention);
    }

    /**
     * Extracts the signatory of a line.
     *
     * @param from the offset of the line in the plain text, in {@code char}s
     * @param to the end of the line, exclusive
     */
    public void extract(SignatoryLine line, int from, int to) {
        SignatoryLine.ColumnValues columnValues = line.columns();
        ParsedSignatory parsed = columnValues == null
                ? parse(line.text(), conventionOf(line))
                : signatoryLineParser.parseColumns(columnValues, defaultKind);
        addSignatory(withContext(parsed, line), line, text.quote(from, to));
    }

    private ParsedSignatory parse(String line, LineConvention own) {
        return known.find(line, language, defaultKind, own, () -> signatoryLineParser.parse(line, defaultKind, own));
    }

    /** What the lines around name: the note of a mark, and the label "on behalf of …" above. */
    private static ParsedSignatory withContext(ParsedSignatory parsed, SignatoryLine line) {
        ParsedSignatory marked = line.affiliation() != null && parsed.affiliation() == null
                ? parsed.withAffiliation(line.affiliation())
                : parsed;
        String represented = line.group() == null || parsed.onBehalfOf() != null || parsed.kind() == Kind.ORGANIZATION
                ? null
                : OnBehalfParser.representedIn(line.group(), parsed);
        return represented == null ? marked : marked.withOnBehalfOf(represented);
    }

    private void addSignatory(ParsedSignatory parsed, SignatoryLine line, Quote quote) {
        int position = signatories.size() + 1;
        int before = positionsByLine.putIfAbsent(SlugGenerator.fold(line.text()), position);
        if (before > 0) {
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
        return signatories instanceof PackedList<Signatory> packed
                ? PackedSignatories.of(packed)
                : List.copyOf(signatories);
    }
}
