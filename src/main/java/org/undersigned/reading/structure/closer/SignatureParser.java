package org.undersigned.reading.structure.closer;

import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.LetterDate;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.structure.closer.closing.ClosingDate;
import org.undersigned.reading.structure.closer.closing.ClosingParser;
import org.undersigned.reading.structure.closer.list.CopyItems;
import org.undersigned.reading.structure.closer.list.ListEnd;
import org.undersigned.reading.structure.closer.list.ListFormat;
import org.undersigned.reading.structure.closer.list.ListHeads;
import org.undersigned.reading.structure.closer.list.ListNotes;
import org.undersigned.reading.structure.closer.list.ListRemarks;
import org.undersigned.reading.structure.closer.list.MentionedNames;
import org.undersigned.reading.structure.closer.list.PageBreaks;
import org.undersigned.reading.structure.closer.list.SignatoryLineCollector;
import org.undersigned.reading.structure.closer.signature.DescribedSignature;
import org.undersigned.reading.structure.closer.signature.SignatureBlocks;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.AfterwordClassifier;
import org.undersigned.reading.structure.line.ItemMarkers;
import org.undersigned.reading.structure.line.LineEvidence;
import org.undersigned.reading.structure.line.ListLineClassifier;
import org.undersigned.reading.structure.line.MultiLineSignature;
import org.undersigned.reading.structure.line.NameLineClassifier;
import org.undersigned.reading.structure.omission.OmissionFindings;
import org.undersigned.reading.structure.omission.UnnamedSignatories;
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
    private final ListRemarks remarks;
    private final UnnamedSignatories unnamedSignatories;
    private final SignatoryLineCollector signatories;
    private final LineEvidence evidence;
    private final ListNotes notes;
    private final ListHeads heads;
    private ListFormat listFormat;
    private final SignatureBlocks signatures;
    private Block previous;
    private Block following;
    private boolean signatureEnded;
    private boolean listEnded;
    private Position listEndsAt;
    private boolean differentFormat;
    private boolean anew;
    private final CopyItems copyItems;
    private final MentionedNames mentions;
    private final ClosingDate date;

    public SignatureParser(StructureLexicon lexicon, OpenerParser openerParser, FindingCollector findings) {
        this.lexicon = lexicon;
        this.nameLineClassifier = new NameLineClassifier(lexicon);
        this.afterwords = new AfterwordClassifier(lexicon);
        this.closingParser = new ClosingParser(lexicon);
        this.ccParser = new CcParser(openerParser);
        this.remarks = new ListRemarks(lexicon, afterwords);
        this.unnamedSignatories = new UnnamedSignatories(lexicon);
        this.notes = new ListNotes(lexicon, nameLineClassifier, afterwords);
        this.evidence = new LineEvidence(lexicon);
        this.heads = new ListHeads(lexicon, afterwords);
        this.copyItems = new CopyItems(lexicon);
        this.date = new ClosingDate(lexicon);
        this.mentions = new MentionedNames(lexicon, findings);
        this.findings = findings;
        this.omissionFindings = new OmissionFindings(afterwords, findings);
        this.signatories = new SignatoryLineCollector(lexicon, findings, omissionFindings);
        this.signatures = new SignatureBlocks(lexicon, nameLineClassifier, signatories);
    }

    /** Parses the line of the closing, or the label of the list, and returns the blocks that remain to be parsed. */
    List<Block> parseClosing(Block block, int line, List<Block> below) {
        List<Block> remaining = closingParser.parse(block, line, below);
        if (closingParser.name() != null) {
            listFormat = ListFormat.detect(below, lexicon, nameLineClassifier);
            signatories.addLine(closingParser.name(), listFormat, anew);
        }
        return remaining;
    }

    /** Whatever begins at this position, or below it, signs nothing. */
    public void endListAt(Position position) {
        listEndsAt = position;
    }

    public void parse(List<Block> below) {
        List<Block> blocks = new SignatureLines(lexicon, findings).prepare(below);
        listFormat = ListFormat.detect(blocks, lexicon, nameLineClassifier);
        heads.findPlaces(blocks);
        ListEnd end = new ListEnd(nameLineClassifier, lexicon);
        for (int i = takeDescribed(blocks); i < blocks.size(); i++) {
            Block block = mentions.removeFrom(blocks.get(i), !signatories.isEmpty());
            if (block.lines().isEmpty() && !blocks.get(i).lines().isEmpty()) {
                continue;
            }
            boolean note = notes.accept(blocks, i, !signatories.isEmpty());
            if (listEndsAt == null && end.isOtherSection(blocks, i, closingParser.closing() != null)) {
                listEndsAt = block.position();
            }
            listEnded = listEnded
                    || ListEnd.isAt(listEndsAt, block)
                    || !note && !signatories.isEmpty() && end.endsAt(blocks, i);
            if (note) {
                previous = block;
                continue;
            }
            if (ccParser.isOpen() && signatories.isEmpty() && evidence.isLongList(blocks.subList(i, blocks.size()))) {
                ccParser.close();
            }
            if (block.kind() == Block.Kind.ROW && !listEnded) {
                i = signatories.addRows(blocks, i, !listFormat.isTable() && !signatories.isEmpty());
            } else if (block.kind() != Block.Kind.RULE) {
                parseBlock(block, i + 1 < blocks.size() ? blocks.get(i + 1) : null);
            }
            previous = block.kind() == Block.Kind.RULE ? previous : block;
        }
        signatures.reportEqual(findings);
    }

    /** Takes one person with lines of description, and returns the number of blocks that are read. */
    private int takeDescribed(List<Block> blocks) {
        boolean label = closingParser.closing() != null && lexicon.matches("lists", closingParser.closing());
        Optional<DescribedSignature.Signature> one =
                label || !signatories.isEmpty() ? Optional.empty() : new DescribedSignature(lexicon).find(blocks);
        if (one.isEmpty()) {
            return 0;
        }
        signatories.add(one.get().line());
        listEnded = true;
        listEndsAt = blocks.get(0).position();
        return one.get().blocks();
    }

    private void parseBlock(Block block, Block next) {
        following = next;
        if (listEnded) {
            if (!ccParser.acceptAny(block)) {
                omitBelow(block);
            }
            return;
        }
        if (signatories.isEmpty() && !signatories.hasGroup() && closingParser.accept(block)) {
            return;
        }
        if (heads.startGroup(block, next, signatories)) {
            return;
        }
        int signature = block.lines().stream().map(Line::text).toList().indexOf("--");
        if (signature >= 0) {
            parseNames(block.withLines(block.lines().subList(0, signature)));
            signatureEnded = true;
        } else if (!listFormat.isNamedItem(block.text())
                && (afterwords.isAfterword(block) && !evidence.isList(block)
                        || ListLineClassifier.isRemark(block.text())
                        || remarks.isAround(block, next, signatories.isEmpty(), listFormat))) {
            omit(block);
        } else if (MultiLineSignature.isStrongSignature(block, lexicon)) {
            reportPageBreak(block);
            parseNames(block);
        } else if (!ListLineClassifier.isRemark(block.text()) && listFormat.isLabel(block, next)) {
            startGroup(block.text());
        } else {
            parseLabelledGroups(block);
        }
    }

    /** A label begins a group of names, or the copies. */
    private void startGroup(String label) {
        if (lexicon.contains("cc", label) && !signatories.isEmpty()) {
            ccParser.open();
            copyItems.start();
            return;
        }
        signatories.startGroup(ListLineClassifier.labelText(label));
        ccParser.close();
        signatureEnded = false;
    }

    /** Parses the names of a block under the labels between them. */
    private void parseLabelledGroups(Block block) {
        int from = 0;
        for (int i = 0; i + 1 < block.lines().size() && block.kind() != Block.Kind.ITEM; i++) {
            if (heads.isLabelAt(block, i, listFormat, signatories)) {
                if (i > from) {
                    parseNames(block.withLines(block.lines().subList(from, i)));
                }
                String label = block.lines().get(i).text();
                signatories.startGroup(ListLineClassifier.labelText(label));
                from = i + 1;
            }
        }
        Block rest = block.withLines(block.lines().subList(from, block.lines().size()));
        reportPageBreak(rest);
        parseNames(rest);
    }

    private void parseNames(Block block) {
        boolean bare = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.LITERAL;
        boolean copies =
                ccParser.isOpen() && block.kind() == Block.Kind.ITEM && copyItems.continueFrom(previous, block);
        ccParser.continueIf(bare || copies);
        if (copies) {
            ccParser.accept(ListLineClassifier.joinItem(block), true);
            return;
        }
        differentFormat =
                bare && !signatories.isEmpty() && block.lines().size() == 1 && listFormat.differsFrom(block.kind());
        anew = block.kind() == Block.Kind.ITEM
                || previous != null && previous.lines().isEmpty();
        if (bare && !ccParser.isOpen() && signatures.add(block, following, listFormat)) {
            return;
        }
        if (block.kind() == Block.Kind.ITEM && block.lines().size() > 1) {
            if (!signatories.addNamedItem(block)) {
                parseLine(ListLineClassifier.joinItem(block), false);
            }
            return;
        }
        for (Line line : ItemMarkers.stripNumbers(block.lines())) {
            parseLine(line, bare);
        }
    }

    private void parseLine(Line line, boolean bare) {
        String text = line.text();
        boolean day = (bare || !text.isEmpty() && Character.isDigit(text.charAt(0))) && !listFormat.isDatedName(text);
        if (ccParser.accept(line, bare) || day && date.accept(text) || closingParser.isPhrase(text)) {
            return;
        }
        signatureEnded |= bare && !signatories.isEmpty() && afterwords.isContactHead(text);
        if (unnamedSignatories.counts(text)) {
            omissionFindings.reportUnnamed(line);
        } else if (remarks.matches(line, signatories.isEmpty()) && !listFormat.isNamedItem(text)
                || differentFormat
                || listFormat.isProse(line, bare)
                || signatureEnded && bare) {
            omissionFindings.report(line);
        } else if (!text.isBlank() && !(signatories.isEmpty() && closingParser.isListLabel(text))) {
            signatories.addLine(line, listFormat, anew);
        }
    }

    private void reportPageBreak(Block block) {
        if (!ccParser.isOpen() && !signatories.isEmpty()) {
            new PageBreaks(findings).report(previous, block, listFormat);
        }
    }

    /** What is below the end of the list is outside of the letter if the end was cut, else it may be a name. */
    private void omitBelow(Block block) {
        if (listEndsAt != null) {
            OmissionFindings.reportAround("below", List.of(block), findings);
            return;
        }
        omit(block);
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
        return date.value();
    }

    public boolean isUnsigned() {
        return signatories.isEmpty();
    }

    public List<SignatoryLine> lines() {
        return new SignatureLines(lexicon, findings)
                .complete(signatories.all(), closingParser, notes.all(), afterwords);
    }

    /** Footnotes and endnotes below the names. */
    public List<Block> notes() {
        return notes.all();
    }
}
