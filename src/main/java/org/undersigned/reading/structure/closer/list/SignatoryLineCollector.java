package org.undersigned.reading.structure.closer.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.block.Run;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.signatory.line.SignatoryLine.ColumnValues;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.ListLineClassifier;
import org.undersigned.reading.structure.line.MultiLineSignature;
import org.undersigned.reading.structure.line.NameEnumeration;
import org.undersigned.reading.structure.omission.OmissionFindings;
import org.undersigned.reading.structure.omission.UnnamedSignatories;

/** Collects the lines of signatories under the labels of their groups, and joins a name that continues on a second line. */
public final class SignatoryLineCollector {

    private static final Pattern FIGURE = Pattern.compile("[^\\p{L}]*\\d[^\\p{L}]*\\p{L}{0,3}");

    private final StructureLexicon lexicon;
    private final FindingCollector findings;
    private final OmissionFindings omissionFindings;
    private final UnnamedSignatories unnamedSignatories;
    private final SharedRole sharedRole;
    private final List<SignatoryLine> lines = new ArrayList<>();
    private String group;
    private boolean endsWithComma;

    public SignatoryLineCollector(
            StructureLexicon lexicon, FindingCollector findings, OmissionFindings omissionFindings) {
        this.lexicon = lexicon;
        this.findings = findings;
        this.omissionFindings = omissionFindings;
        this.unnamedSignatories = new UnnamedSignatories(lexicon);
        this.sharedRole = new SharedRole(lexicon);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public boolean hasGroup() {
        return group != null;
    }

    /** Whether the group is those for whom the names below sign. */
    boolean hasBehalfGroup() {
        return group != null && lexicon.startsWith("behalf", group);
    }

    public void startGroup(String label) {
        group = label;
    }

    public List<SignatoryLine> all() {
        return List.copyOf(lines);
    }

    /** Adds a signatory, or each of those who share a role. */
    public void add(SignatoryLine line) {
        List<SignatoryLine> several = sharedRole.split(line.text(), line.position(), line.group());
        lines.addAll(several.isEmpty() ? List.of(line) : several);
    }

    /** Adds a block that is one signatory: name, role, organization, each on a line. */
    public void addSignature(Block block) {
        if (MultiLineSignature.isWrapped(block, lexicon)) {
            Line first = block.lines().get(0);
            lines.add(new SignatoryLine(first.text(), first.position(), group));
            joinToLast(block.lines().get(1), " ");
            return;
        }
        add(new SignatoryLine(ListLineClassifier.joinLines(block.lines()), block.position(), group));
    }

    /** Adds a block whose parts are known. */
    public void addColumns(Block block, ColumnValues values) {
        lines.add(new SignatoryLine(
                block.lines().stream().map(Line::text).collect(Collectors.joining(" ")),
                block.position(),
                group,
                values));
    }

    /** Adds a person below the line with the role; the words stay in their order. */
    public void addRoleAboveName(Block block) {
        String role = block.lines().get(0).text().replaceFirst(",$", "");
        String name = ListLineClassifier.stripFinalMark(block.lines().get(1).text());
        ColumnValues values = new ColumnValues(name, null, role, null, null);
        lines.add(new SignatoryLine(role + ", " + name, block.position(), group, values));
    }

    /** Adds an item whose first line is a name in bold and whose other lines are not; returns whether it is one. */
    public boolean addNamedItem(Block block) {
        boolean named = block.lines().get(0).isEmphasized()
                && block.lines().stream().skip(1).noneMatch(Line::isEmphasized);
        Line joined = ListLineClassifier.joinItem(block);
        Optional<ColumnValues> values = named ? new LeadingName(lexicon).split(joined) : Optional.empty();
        values.ifPresent(split -> lines.add(new SignatoryLine(joined.text(), joined.position(), group, split)));
        return values.isPresent();
    }

    /**
     * Adds the rows of a table, and returns the index of its last row.
     *
     * @param other whether the other names are no rows, so that a table of figures below them names nobody
     */
    public int addRows(List<Block> blocks, int from, boolean other) {
        int to = from;
        while (to < blocks.size()
                && blocks.get(to).kind() == Block.Kind.ROW
                && blocks.get(to).list() == blocks.get(from).list()) {
            to++;
        }
        List<Block> rows = blocks.subList(from, to);
        if (other && areFigures(rows)) {
            OmissionFindings.reportAround("below", rows, findings);
        } else {
            lines.addAll(SignatoryTable.of(rows, lexicon).toLines(group, findings));
        }
        return to - 1;
    }

    /** Whether the last cell of most rows is a figure. */
    private static boolean areFigures(List<Block> rows) {
        long figures = rows.stream()
                .filter(row -> row.lines().size() > 1)
                .map(row -> row.lines().get(row.lines().size() - 1).text())
                .filter(text -> FIGURE.matcher(text).matches())
                .count();
        return figures * 2 > rows.size();
    }

    /** Adds a line, or several where the line lists names.
     *
     * @param startsAnew whether an empty block before the line keeps it from continuing a name
     */
    public void addLine(Line line, ListFormat listFormat, boolean startsAnew) {
        List<SignatoryLine> several = sharedRole.split(line.text(), line.position(), group);
        if (!several.isEmpty()) {
            lines.addAll(several);
            return;
        }
        List<String> inline = isEmpty() ? listFormat.splitInline(line) : List.of();
        if (!inline.isEmpty()) {
            for (String name : inline) {
                if (unnamedSignatories.counts(name)) {
                    omissionFindings.reportUnnamed(new Line(List.of(Run.plain(name)), line.position()));
                } else {
                    lines.add(new SignatoryLine(name, line.position(), group));
                }
            }
            return;
        }
        int end = listFormat.endOfName(line.text());
        if (end < line.text().length()) {
            addLine(line.split(end).before(), listFormat, startsAnew);
            return;
        }
        int unnamed = unnamedSignatories.indexIn(line.text());
        if (unnamed > 0) {
            omissionFindings.reportUnnamed(line.split(unnamed).after());
            addNames(line.split(unnamed).before(), listFormat, startsAnew);
            return;
        }
        String name = ListLineClassifier.stripFinalMark(line.text());
        int joined = NameContinuation.indexOfJoinedPerson(name, lexicon);
        if (joined > 0) {
            addLine(line.split(joined).after(), listFormat, true);
            return;
        }
        boolean comma = endsWithComma;
        endsWithComma = line.text().endsWith(",");
        if (describesLineAbove(line)) {
            joinToLast(line, " ");
        } else if (listFormat.isCaption(line) || name.codePoints().noneMatch(Character::isLetter)) {
            omissionFindings.report(line);
        } else if (!isEmpty()
                && !startsAnew
                && listFormat.continuesName(lines.get(lines.size() - 1), comma, line, group)) {
            joinToLast(line, comma ? ", " : " ");
        } else {
            reportOwnLook(line, listFormat);
            ColumnValues values = listFormat.startsWithName(line)
                    ? new LeadingName(lexicon).split(line).orElse(null)
                    : null;
            lines.add(new SignatoryLine(name, line.position(), group, values));
        }
    }

    /** "(Harbour Union)" right below "Ana Ruiz". */
    private boolean describesLineAbove(Line line) {
        SignatoryLine above = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        return above != null
                && above.columns() == null
                && above.position().line() + 1 == line.position().line()
                && line.text().startsWith("(")
                && line.text().indexOf(')') == line.text().length() - 1
                && above.text().indexOf('(') < 0;
    }

    private void addNames(Line line, ListFormat listFormat, boolean startsAnew) {
        List<String> persons = new NameEnumeration(lexicon).splitPersons(line.text());
        persons.forEach(name -> lines.add(new SignatoryLine(name, line.position(), group)));
        if (persons.isEmpty()) {
            addLine(line, listFormat, startsAnew);
        }
    }

    /** The other lines of the list decide that a line is a signatory, although it looks like something else. */
    private void reportOwnLook(Line line, ListFormat listFormat) {
        if (listFormat.differsInLook(line)) {
            findings.add(
                    FindingCode.SIGNATORY_READ_AS_LISTED,
                    line.position(),
                    "\"%s\" is read as a signatory, as the other lines of the list are"
                            .formatted(SentenceHeuristics.excerpt(line.text())),
                    null);
        }
    }

    private void joinToLast(Line line, String separator) {
        SignatoryLine above = lines.remove(lines.size() - 1);
        lines.add(new SignatoryLine(above.text() + separator + line.text(), above.position(), group));
        findings.add(
                FindingCode.SIGNATORY_LINES_JOINED,
                line.position(),
                "\"%s\" is read as the rest of \"%s\"".formatted(line.text(), above.text()),
                null);
    }
}
