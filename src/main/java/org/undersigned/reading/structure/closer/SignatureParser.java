package org.undersigned.reading.structure.closer;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.LetterDate;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.SignatoryLine;
import org.undersigned.reading.structure.line.DateLineParser;
import org.undersigned.reading.structure.line.FootnoteMarkers;
import org.undersigned.reading.structure.line.ListLineClassifier;
import org.undersigned.reading.structure.line.MultiLineSignature;
import org.undersigned.reading.structure.line.NameLineClassifier;
import org.undersigned.reading.structure.line.NumberPrefix;
import org.undersigned.reading.structure.line.OmissionFindings;
import org.undersigned.reading.structure.line.SentenceHeuristics;
import org.undersigned.reading.structure.line.StructureLexicon;
import org.undersigned.reading.structure.opener.CcParser;
import org.undersigned.reading.structure.opener.OpenerParser;

/** What stands below the closing: names, the labels they are grouped under, copies, and what is neither. */
public final class SignatureParser {

    private final StructureLexicon lexicon;
    private final NameLineClassifier nameLineClassifier;
    private final FindingCollector findings;
    private final OmissionFindings omissionFindings;
    private final List<SignatoryLine> lines = new ArrayList<>();
    private final List<Block> notes = new ArrayList<>();
    private ListFormat listFormat;
    private String group;
    private String closing;
    private Block last;
    private final CcParser ccParser;
    private boolean over;
    private boolean ended;
    private boolean foreign;
    private LetterDate date;

    public SignatureParser(StructureLexicon lexicon, OpenerParser openerParser, FindingCollector findings) {
        this.lexicon = lexicon;
        this.nameLineClassifier = new NameLineClassifier(lexicon);
        this.ccParser = new CcParser(openerParser);
        this.findings = findings;
        this.omissionFindings = new OmissionFindings(nameLineClassifier, findings);
    }

    /** Reads the line at which a letter closes, or which labels its list; what is left to read follows it. */
    public List<Block> open(Block block, int line, List<Block> below) {
        List<Line> lines = block.lines();
        String text = lines.isEmpty() ? "" : lines.get(line).text();
        boolean closes = block.kind() != Block.Kind.HEADING
                && (lexicon.startsWith("closings", text)
                        || text.endsWith(",")
                        || lexicon.matches("lists", text) && !text.endsWith(":"));
        List<Block> left = new ArrayList<>();
        int from = line;
        if (closes) {
            boolean formula = !lexicon.matches("closings", text)
                    && named(text) == 0
                    && block.text().length() > 60;
            close(formula ? null : lines.get(line), block, below);
            from = formula ? lines.size() : line + 1;
        }
        if (from < lines.size() || lines.isEmpty()) {
            left.add(block.with(lines.subList(from, lines.size())));
        }
        left.addAll(below);
        return left;
    }

    public void parse(List<Block> below) {
        List<Block> blocks = StackedSignatures.parted(below, lexicon);
        listFormat = ListFormat.of(blocks, lexicon, nameLineClassifier);
        ListEnd end = new ListEnd(nameLineClassifier);
        boolean noted = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            noted |= nameLineClassifier.isNotesHeading(block);
            ended = ended || !lines.isEmpty() && end.at(blocks, i);
            if (noted || block.kind() == Block.Kind.NOTE || note(block)) {
                notes.add(block);
            } else if (block.kind() == Block.Kind.ROW && !ended) {
                i = rows(blocks, i);
            } else if (block.kind() != Block.Kind.RULE) {
                parseBlock(block, i + 1 < blocks.size() ? blocks.get(i + 1) : null);
            }
            last = block.kind() == Block.Kind.RULE ? last : block;
        }
    }

    private void parseBlock(Block block, Block next) {
        if (ended) {
            if (block.lines().stream().noneMatch(line -> ccParser.accept(line, block.kind() == Block.Kind.PARAGRAPH))) {
                leaveOut(block);
            }
            return;
        }
        if (closes(block)) {
            return;
        }
        int signature = block.lines().stream().map(Line::text).toList().indexOf("--");
        if (signature >= 0) {
            names(block.with(block.lines().subList(0, signature)));
            over = true;
        } else if (nameLineClassifier.isAfterword(block)
                || ListLineClassifier.isRemark(block.text())
                || !lines.isEmpty() && listFormat.button(block)) {
            leaveOut(block);
        } else if (MultiLineSignature.isStrongSignature(block, lexicon)) {
            pageBreak(block);
            names(block);
        } else if (!ListLineClassifier.isRemark(block.text()) && listFormat.label(block, next)) {
            group = ListLineClassifier.labelText(block.text());
            ccParser.close();
            over = false;
        } else {
            parted(block);
        }
    }

    /** The names of a block, under the labels that stand between them. */
    private void parted(Block block) {
        int from = 0;
        for (int i = 0; i + 1 < block.lines().size() && block.kind() != Block.Kind.ITEM; i++) {
            if (labels(block, i)) {
                if (i > from) {
                    names(block.with(block.lines().subList(from, i)));
                }
                group = ListLineClassifier.labelText(block.lines().get(i).text());
                from = i + 1;
            }
        }
        Block rest = from == 0
                ? block
                : block.with(block.lines().subList(from, block.lines().size()));
        pageBreak(rest);
        names(rest);
    }

    private boolean labels(Block block, int at) {
        Block line = block.with(block.lines().subList(at, at + 1));
        String text = line.text();
        return !ListLineClassifier.isRemark(text)
                && !nameLineClassifier.isAfterword(text)
                && !lexicon.matches("closings", text)
                && listFormat.label(line, block);
    }

    /** "[1] Eurostat, 2021": a note below a letter, whatever its mark. */
    private boolean note(Block block) {
        return !lines.isEmpty()
                && block.kind() == Block.Kind.PARAGRAPH
                && FootnoteMarkers.startsWithMarker(block.text());
    }

    /** The closing, and what else closes a letter before the first name. */
    private boolean closes(Block block) {
        String text = block.text();
        boolean first = lines.isEmpty() && group == null;
        boolean groups = block.kind() == Block.Kind.HEADING
                && lexicon.contains("groups", text)
                && WhitespaceTokenizer.of(text).size() > 1;
        boolean says = first
                && !groups
                && (lexicon.matches("closings", text) || lexicon.matches("lists", text) && !text.endsWith(":"));
        if (says && closing == null && block.kind() != Block.Kind.HEADING) {
            closing = text;
        }
        return says;
    }

    private void close(Line line, Block formula, List<Block> below) {
        if (line == null) {
            closing = formula.text();
            return;
        }
        String text = line.text();
        int name = named(text);
        closing = name > 0 ? text.substring(0, name) : text;
        if (name > 0) {
            listFormat = ListFormat.of(below, lexicon, nameLineClassifier);
            name(line.split(name).after(), "");
        }
    }

    /** Where in a line a name begins behind a closing; 0 where a sentence does, or nothing. */
    private int named(String text) {
        int name = lexicon.indexAfterClosing(text);
        return SentenceHeuristics.isSentence(text.substring(name)) ? 0 : name;
    }

    private void names(Block block) {
        boolean bare = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.LITERAL;
        ccParser.continueIf(bare);
        foreign = bare && !lines.isEmpty() && block.lines().size() == 1 && listFormat.otherThan(block.kind());
        if (bare && !ccParser.isOpen() && MultiLineSignature.isSignature(block, lexicon, nameLineClassifier)) {
            lines.add(new SignatoryLine(ListLineClassifier.joinLines(block.lines()), block.position(), group));
            return;
        }
        if (block.kind() == Block.Kind.ITEM && block.lines().size() > 1) {
            parseLine(ListLineClassifier.joinItem(block), false);
            return;
        }
        for (Line line : NumberPrefix.strip(block.lines())) {
            parseLine(line, bare);
        }
    }

    private void parseLine(Line line, boolean bare) {
        String text = line.text();
        if (ccParser.accept(line, bare) || dated(text)) {
            return;
        }
        if (ListLineClassifier.isRemark(text)
                || foreign
                || nameLineClassifier.isAfterword(text)
                || !listFormat.led(line)
                        && !MultiLineSignature.isPersonName(text.replaceFirst(",.*", ""), lexicon)
                        && SentenceHeuristics.isProse(text)
                        && nameLineClassifier.splitNames(text).isEmpty()
                        && (bare || SentenceHeuristics.endsAsSentence(text))
                || over && bare) {
            omissionFindings.report(line);
        } else if (!text.isBlank()) {
            name(line, "");
        }
    }

    private boolean dated(String text) {
        java.util.Optional<LetterDate> found = DateLineParser.parse(text, lexicon);
        found.ifPresent(day -> date = date == null ? day : date);
        return found.isPresent() || lexicon.matches("closings", text);
    }

    private void name(Line line, String before) {
        String text = line.text();
        List<String> listed = lines.isEmpty() ? listFormat.inline(line) : List.of();
        if (!listed.isEmpty()) {
            for (String one : listed) {
                lines.add(new SignatoryLine(one, line.position(), group));
            }
            return;
        }
        String name = before + ListLineClassifier.stripFinalMark(text);
        if (listFormat.captioned(line) || name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            omissionFindings.report(line);
        } else if (!lines.isEmpty()
                && !(last != null && last.lines().isEmpty())
                && listFormat.goesOn(lines.get(lines.size() - 1), line, group)) {
            SignatoryLine above = lines.remove(lines.size() - 1);
            lines.add(new SignatoryLine(above.text() + " " + text, above.position(), group));
            findings.add(
                    FindingCode.SIGNATORY_LINES_JOINED,
                    line.position(),
                    "\"%s\" is read as the rest of \"%s\"".formatted(text, above.text()),
                    null);
        } else {
            lines.add(new SignatoryLine(name, line.position(), group));
        }
    }

    private int rows(List<Block> blocks, int from) {
        int to = from;
        while (to < blocks.size()
                && blocks.get(to).kind() == Block.Kind.ROW
                && blocks.get(to).list() == blocks.get(from).list()) {
            to++;
        }
        lines.addAll(SignatoryTable.of(blocks.subList(from, to), lexicon).lines(group, findings));
        return to - 1;
    }

    /** Bare lines stand one a block, or many a block; a change from one to the other is where a page ended. */
    private void pageBreak(Block block) {
        if (last == null
                || block.kind() != Block.Kind.PARAGRAPH
                || last.kind() != Block.Kind.PARAGRAPH
                || ccParser.isOpen()) {
            return;
        }
        boolean cut = last.lines().size() > 1 || block.lines().size() > 1;
        if (cut && !lines.isEmpty() && listFormat.brokenByPages()) {
            findings.add(
                    FindingCode.PAGE_BREAK_JOINED,
                    block.position(),
                    "the list of signatories goes on here, behind a break: \"%s\""
                            .formatted(block.lines().get(0).text()),
                    null);
        }
    }

    private void leaveOut(Block block) {
        over |= nameLineClassifier.isContact(block.text()) && !lines.isEmpty();
        if (!block.lines().isEmpty() && !lexicon.matches("closings", block.text())) {
            omissionFindings.report(block.lines().get(0));
        }
    }

    public String closing() {
        return closing;
    }

    public LetterDate date() {
        return date;
    }

    public List<SignatoryLine> lines() {
        return List.copyOf(lines);
    }

    /** Footnotes and endnotes that stand below the names. */
    public List<Block> notes() {
        return List.copyOf(notes);
    }
}
