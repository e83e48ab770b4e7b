package org.undersigned.reading.structure.closer.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.line.GivenNames;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.signatory.line.SignatoryLine.ColumnValues;
import org.undersigned.reading.signatory.segmentation.SideBySideNames;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.AfterwordClassifier;
import org.undersigned.reading.structure.line.DateLineParser;
import org.undersigned.reading.structure.line.FootnoteMarkers;
import org.undersigned.reading.structure.line.LineEvidence;
import org.undersigned.reading.structure.line.ListLineClassifier;
import org.undersigned.reading.structure.line.MultiLineSignature;

/**
 * Reads the one person below a closing, and the lines below the name that say who that is: "Ana Ruiz" / "Harbour-born
 * Co-chair" / "Anglers' Union" / "Lisbon".
 */
public final class DescribedSignature {

    private static final int MAX_LINES = 5;
    private static final int MAX_WORDS = 14;
    /** An e-mail address that is written out: "ana at ruiz.example". */
    private static final Pattern WRITTEN_OUT =
            Pattern.compile("\\S+\\s[\\[(]?at[\\])]?\\s\\S+(?:\\.|\\s[\\[(]?dot[\\])]?\\s)\\p{L}{2,}");

    private static final Pattern LABELLED_ADDRESS =
            Pattern.compile("[^:]{1,40}: (?:https?://)?[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+(?:/\\S*)?");

    private final StructureLexicon lexicon;
    private final AfterwordClassifier afterwords;
    private final LineEvidence evidence;

    public DescribedSignature(StructureLexicon lexicon) {
        this.lexicon = lexicon;
        this.afterwords = new AfterwordClassifier(lexicon);
        this.evidence = new LineEvidence(lexicon);
    }

    /** "More about it: lake.example/walk" */
    private static boolean isAddress(String text) {
        return LABELLED_ADDRESS.matcher(text).matches();
    }

    /** What a line below a name says. */
    private enum Part {
        ROLE,
        AFFILIATION,
        PLACE,
        OTHER
    }

    /**
     * The signatory, and the number of the blocks that are read.
     *
     * @param blocks the number of blocks, empty ones included
     */
    public record Signature(SignatoryLine line, int blocks) {}

    /** The signature at the start of the blocks; empty if other names may follow, or lines that describe nobody. */
    public Optional<Signature> find(List<Block> blocks) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < blocks.size()
                && lexicon.matches("closings", blocks.get(start).text())) {
            start++;
        }
        int end = start;
        while (end < blocks.size()
                && continues(blocks.get(end))
                && (lines.isEmpty() || !beginsOther(blocks.get(end)))) {
            blocks.get(end++).lines().stream()
                    .filter(line -> !WRITTEN_OUT.matcher(line.text()).matches() && !isAddress(line.text()))
                    .forEach(lines::add);
        }
        if (lines.size() == 2 && end == blocks.size() && describesNext(lines.get(0), lines.get(1))) {
            Line name = lines.get(1);
            ColumnValues values = new ColumnValues(
                    name.text(),
                    null,
                    SentenceHeuristics.stripFinalMarks(lines.get(0).text()),
                    null,
                    null);
            return Optional.of(new Signature(
                    new SignatoryLine(
                            lines.get(0).text() + " " + name.text(),
                            lines.get(0).position(),
                            null,
                            values),
                    end));
        }
        boolean one = lines.size() > 1
                && lines.size() <= MAX_LINES
                && isPerson(lines.get(0).text())
                && describes(lines.subList(1, lines.size()))
                && blocks.subList(end, blocks.size()).stream()
                        .takeWhile(block -> !beginsOther(block))
                        .noneMatch(this::mayBeNames);
        return one ? Optional.of(new Signature(toLine(lines), end)) : Optional.empty();
    }

    /** "Your worried neighbour," above the name. */
    private boolean describesNext(Line above, Line name) {
        return above.text().endsWith(",")
                && partOf(SentenceHeuristics.stripFinalMarks(above.text())) == Part.ROLE
                && !MultiLineSignature.startsWithRole(name.text(), lexicon)
                && isPerson(name.text());
    }

    private boolean isRoleBelow(String text) {
        return MultiLineSignature.startsWithRole(text, lexicon) || MultiLineSignature.isRoleLine(text, lexicon);
    }

    /** Whether lines say a role and what it is for, or a place; organizations alone may sign themselves. */
    private boolean describes(List<Line> lines) {
        Set<Part> parts =
                lines.stream().map(line -> partOf(line.text())).collect(Collectors.toCollection(TreeSet::new));
        return !parts.contains(Part.OTHER)
                && (parts.contains(Part.ROLE) || parts.equals(Set.of(Part.PLACE)))
                && !hasRolesApart(lines);
    }

    /** "Governor of Alba" / "LIA MOURA" / "Governor of Brisa": a name in capitals between roles is no organization. */
    private boolean hasRolesApart(List<Line> lines) {
        List<Part> parts = lines.stream().map(line -> partOf(line.text())).toList();
        int first = parts.indexOf(Part.ROLE);
        int last = parts.lastIndexOf(Part.ROLE);
        return first >= 0
                && lines.subList(first, last + 1).stream()
                        .map(Line::text)
                        .anyMatch(text -> partOf(text) != Part.ROLE && MultiLineSignature.isPersonName(text, lexicon));
    }

    private boolean continues(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && !afterwords.isAfterword(block)
                && block.lines().stream()
                        .noneMatch(line -> afterwords.isAfterword(line.text())
                                || lexicon.textAfterLabel("cc", line.text()).isPresent()
                                || DateLineParser.parse(line.text(), lexicon).isPresent());
    }

    /** A heading, a label of something else, or a note: no name of the list is below it. */
    private boolean beginsOther(Block block) {
        boolean head = block.kind() == Block.Kind.HEADING
                || block.kind() == Block.Kind.PARAGRAPH && block.text().endsWith(":");
        return head && !evidence.isListHead(block.text())
                || block.kind() == Block.Kind.ITEM && SentenceHeuristics.isProse(block.text())
                || FootnoteMarkers.startsWithMarker(block.text());
    }

    private boolean mayBeNames(Block block) {
        return block.kind() == Block.Kind.ROW
                || block.kind() == Block.Kind.ITEM
                || block.lines().stream().anyMatch(line -> isPerson(line.text()));
    }

    private boolean isPerson(String text) {
        return text.indexOf(',') < 0
                && SideBySideNames.split(text).isEmpty()
                && MultiLineSignature.isPersonName(text, lexicon)
                && partOf(text) == Part.OTHER
                && !lexicon.matches("closings", text);
    }

    private Part partOf(String text) {
        List<String> words = WhitespaceTokenizer.tokenize(text);
        if (words.size() > MAX_WORDS || SentenceHeuristics.endsAsSentence(text) && words.size() > 3) {
            return Part.OTHER;
        }
        int comma = text.indexOf(',');
        if (comma > 0
                && MultiLineSignature.isPersonName(text.substring(0, comma), lexicon)
                && !MultiLineSignature.startsWithRole(text.substring(0, comma), lexicon)
                && !LineEvidence.namesOrganization(text.substring(0, comma), lexicon)) {
            return Part.OTHER;
        }
        if (GivenNames.startPerson(text)
                || lexicon.matches("persons", words.get(0))
                        && words.size() > 2
                        && words.stream().skip(1).noneMatch(this::isRole)
                        && MultiLineSignature.isPersonName(text, lexicon)) {
            return Part.OTHER;
        }
        if (words.stream().flatMap(DescribedSignature::parts).anyMatch(this::isRole)) {
            return Part.ROLE;
        }
        if (LineEvidence.namesOrganization(text, lexicon)) {
            return Part.AFFILIATION;
        }
        boolean place = words.size() == 1
                && Character.isUpperCase(text.codePointAt(0))
                && text.chars().noneMatch(Character::isDigit);
        return place ? Part.PLACE : Part.OTHER;
    }

    /** "Co-chair" is "Co" and "chair". */
    private static Stream<String> parts(String word) {
        return Stream.concat(Stream.of(word), Stream.of(word.split("[-/‑]")).filter(part -> part.length() > 3));
    }

    private boolean isRole(String word) {
        return lexicon.matches("roles", word);
    }

    private SignatoryLine toLine(List<Line> lines) {
        if (isRoleBelow(lines.get(1).text())) {
            return new SignatoryLine(
                    ListLineClassifier.joinLines(lines), lines.get(0).position(), null);
        }
        String role = textOf(lines, Part.ROLE);
        String affiliation = textOf(lines, Part.AFFILIATION);
        Line first = lines.get(0);
        ColumnValues values = new ColumnValues(
                SentenceHeuristics.stripFinalMarks(first.text()), null, role, affiliation, textOf(lines, Part.PLACE));
        return new SignatoryLine(
                String.join(
                        ", ",
                        lines.stream()
                                .map(line -> SentenceHeuristics.stripFinalMarks(line.text()))
                                .toList()),
                first.position(),
                null,
                values);
    }

    private String textOf(List<Line> lines, Part part) {
        List<String> texts = lines.stream()
                .skip(1)
                .map(line -> SentenceHeuristics.stripFinalMarks(line.text()))
                .filter(text -> partOf(text) == part)
                .toList();
        return texts.isEmpty() ? null : String.join(", ", texts);
    }
}
