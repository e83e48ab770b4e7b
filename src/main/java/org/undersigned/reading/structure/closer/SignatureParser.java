package org.undersigned.reading.structure.closer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.LetterDate;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.signatory.SignatoryLine;
import org.undersigned.reading.structure.line.AddressRedaction;
import org.undersigned.reading.structure.line.AfterwordClassifier;
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

/** Parses what follows the closing: names, labels of groups, copies, notes. */
public final class SignatureParser {

    private final StructureLexicon lexicon;
    private final NameLineClassifier nameLineClassifier;
    private final AfterwordClassifier afterwords;
    private final FindingCollector findings;
    private final OmissionFindings omissionFindings;
    private final CcParser ccParser;
    private final ClosingParser closingParser;
    private final SignatoryLineCollector signatories;
    private final List<Block> notes = new ArrayList<>();
    private ListFormat listFormat;
    private Block previous;
    private boolean signatureEnded;
    private boolean listEnded;
    private boolean differentFormat;
    private boolean noteOpen;
    private LetterDate date;

    public SignatureParser(StructureLexicon lexicon, OpenerParser openerParser, FindingCollector findings) {
        this.lexicon = lexicon;
        this.nameLineClassifier = new NameLineClassifier(lexicon);
        this.afterwords = new AfterwordClassifier(lexicon);
        this.closingParser = new ClosingParser(lexicon);
        this.ccParser = new CcParser(openerParser);
        this.findings = findings;
        this.omissionFindings = new OmissionFindings(afterwords, findings);
        this.signatories = new SignatoryLineCollector(lexicon, findings, omissionFindings);
    }

    /** Parses the line of the closing, or the label of the list, and returns the blocks that remain to be parsed. */
    public List<Block> parseClosing(Block block, int line, List<Block> below) {
        List<Block> remaining = closingParser.parse(block, line, below);
        if (closingParser.name() != null) {
            listFormat = ListFormat.detect(below, lexicon, nameLineClassifier);
            addName(closingParser.name());
        }
        return remaining;
    }

    public void parse(List<Block> below) {
        List<Block> redacted = new AddressRedaction(lexicon, findings).redact(below);
        List<Block> blocks = StackedSignatures.split(redacted, lexicon);
        listFormat = ListFormat.detect(blocks, lexicon, nameLineClassifier);
        ListEnd end = new ListEnd(nameLineClassifier);
        boolean noted = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            noted |= nameLineClassifier.isNotesHeading(block);
            listEnded = listEnded || !signatories.isEmpty() && end.endsAt(blocks, i);
            noteOpen = isNote(block) || noteOpen && continuesNote(block);
            if (noted || noteOpen || block.kind() == Block.Kind.NOTE || isReference(block)) {
                notes.add(block);
            } else if (block.kind() == Block.Kind.ROW && !listEnded) {
                i = parseRows(blocks, i);
            } else if (block.kind() != Block.Kind.RULE) {
                parseBlock(block, i + 1 < blocks.size() ? blocks.get(i + 1) : null);
            }
            previous = block.kind() == Block.Kind.RULE ? previous : block;
        }
    }

    private void parseBlock(Block block, Block next) {
        if (listEnded) {
            if (block.lines().stream().noneMatch(line -> ccParser.accept(line, block.kind() == Block.Kind.PARAGRAPH))) {
                omit(block);
            }
            return;
        }
        if (signatories.isEmpty() && !signatories.hasGroup() && closingParser.accept(block)) {
            return;
        }
        int signature = block.lines().stream().map(Line::text).toList().indexOf("--");
        if (signature >= 0) {
            parseNames(block.withLines(block.lines().subList(0, signature)));
            signatureEnded = true;
        } else if (afterwords.isAfterword(block)
                || ListLineClassifier.isRemark(block.text())
                || !signatories.isEmpty() && listFormat.isButton(block)) {
            omit(block);
        } else if (MultiLineSignature.isStrongSignature(block, lexicon)) {
            reportPageBreak(block);
            parseNames(block);
        } else if (!ListLineClassifier.isRemark(block.text()) && listFormat.isLabel(block, next)) {
            signatories.startGroup(ListLineClassifier.labelText(block.text()));
            ccParser.close();
            signatureEnded = false;
        } else {
            parseLabelledGroups(block);
        }
    }

    /** Parses the names of a block under the labels between them. */
    private void parseLabelledGroups(Block block) {
        int from = 0;
        for (int i = 0; i + 1 < block.lines().size() && block.kind() != Block.Kind.ITEM; i++) {
            if (isLabelAt(block, i)) {
                if (i > from) {
                    parseNames(block.withLines(block.lines().subList(from, i)));
                }
                signatories.startGroup(
                        ListLineClassifier.labelText(block.lines().get(i).text()));
                from = i + 1;
            }
        }
        Block rest = from == 0
                ? block
                : block.withLines(block.lines().subList(from, block.lines().size()));
        reportPageBreak(rest);
        parseNames(rest);
    }

    private boolean isLabelAt(Block block, int at) {
        Block line = block.withLines(block.lines().subList(at, at + 1));
        String text = line.text();
        return !ListLineClassifier.isRemark(text)
                && !afterwords.isAfterword(text)
                && !lexicon.matches("closings", text)
                && listFormat.isLabel(line, block);
    }

    /** "[1] Eurostat, 2021": a note below a letter, with any marker. */
    private boolean isNote(Block block) {
        return !signatories.isEmpty()
                && block.kind() == Block.Kind.PARAGRAPH
                && FootnoteMarkers.startsWithMarker(block.text());
    }

    /** A quotation, or a paragraph of links, below a note. */
    private static boolean continuesNote(Block block) {
        return block.kind() == Block.Kind.QUOTATION
                || block.kind() == Block.Kind.PARAGRAPH && AfterwordClassifier.hasLink(block);
    }

    /** "More about the lamps: https://lamps.example/en": a sentence with a link below the names. */
    private boolean isReference(Block block) {
        return !signatories.isEmpty()
                && block.kind() == Block.Kind.PARAGRAPH
                && block.lines().size() == 1
                && AfterwordClassifier.hasLink(block)
                && !AfterwordClassifier.isMostlyLinks(block)
                && !afterwords.isAfterword(block)
                && SentenceHeuristics.isReference(block.text());
    }

    private void parseNames(Block block) {
        boolean bare = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.LITERAL;
        ccParser.continueIf(bare);
        differentFormat =
                bare && !signatories.isEmpty() && block.lines().size() == 1 && listFormat.differsFrom(block.kind());
        if (bare && !ccParser.isOpen() && MultiLineSignature.isSignature(block, lexicon, nameLineClassifier)) {
            signatories.addSignature(block);
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
        if (ccParser.accept(line, bare) || acceptDate(text)) {
            return;
        }
        if (ListLineClassifier.isRemark(text)
                || differentFormat
                || afterwords.isAfterword(text)
                || !listFormat.startsWithName(line)
                        && !MultiLineSignature.isPersonName(text.replaceFirst(",.*", ""), lexicon)
                        && SentenceHeuristics.isProse(text)
                        && nameLineClassifier.splitNames(text).isEmpty()
                        && (bare || SentenceHeuristics.endsAsSentence(text))
                || signatureEnded && bare) {
            omissionFindings.report(line);
        } else if (!text.isBlank()) {
            addName(line);
        }
    }

    private boolean acceptDate(String text) {
        Optional<LetterDate> found = DateLineParser.parse(text, lexicon);
        found.ifPresent(day -> date = date == null ? day : date);
        return found.isPresent() || lexicon.matches("closings", text);
    }

    private void addName(Line line) {
        signatories.addLine(
                line, listFormat, previous != null && previous.lines().isEmpty());
    }

    private int parseRows(List<Block> blocks, int from) {
        int to = from;
        while (to < blocks.size()
                && blocks.get(to).kind() == Block.Kind.ROW
                && blocks.get(to).list() == blocks.get(from).list()) {
            to++;
        }
        signatories.addRows(blocks.subList(from, to));
        return to - 1;
    }

    /** A change between one line per block and several lines per block shows a page break. */
    private void reportPageBreak(Block block) {
        if (previous == null
                || block.kind() != Block.Kind.PARAGRAPH
                || previous.kind() != Block.Kind.PARAGRAPH
                || ccParser.isOpen()) {
            return;
        }
        boolean cut = previous.lines().size() > 1 || block.lines().size() > 1;
        if (cut && !signatories.isEmpty() && listFormat.brokenByPages()) {
            findings.add(
                    FindingCode.PAGE_BREAK_JOINED,
                    block.position(),
                    "the list of signatories goes on here, behind a break: \"%s\""
                            .formatted(block.lines().get(0).text()),
                    null);
        }
    }

    private void omit(Block block) {
        signatureEnded |= afterwords.isContact(block.text()) && !signatories.isEmpty();
        if (!block.lines().isEmpty() && !lexicon.matches("closings", block.text())) {
            omissionFindings.report(block);
        }
    }

    public String closing() {
        return closingParser.closing();
    }

    public LetterDate date() {
        return date;
    }

    public List<SignatoryLine> lines() {
        return signatories.all();
    }

    /** Footnotes and endnotes below the names. */
    public List<Block> notes() {
        return List.copyOf(notes);
    }
}
