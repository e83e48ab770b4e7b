package org.undersigned.reading.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.undersigned.letter.Finding.Position;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;

/** Goes through the words of one part and writes down its blocks. */
final class DocumentHandler implements XmlEvents.XmlHandler {

    /** What is passed over with everything in it: deleted words, what properties were before, pronunciation. */
    private static final Set<String> IGNORED = Set.of(
            "del",
            "moveFrom",
            "delText",
            "pPrChange",
            "rPrChange",
            "tblPrChange",
            "tcPrChange",
            "trPrChange",
            "sectPrChange",
            "numberingChange",
            "rt",
            "sectPr",
            "docPr",
            "posOffset",
            "align");

    private final WordStyles styles;
    private final Numbering numbering;
    private final Relationships relationships;
    private final WordNotes wordNotes;
    private final String file;
    private final ListIds listIds = new ListIds();
    private final WordTables wordTables = new WordTables();
    private final WordFields wordFields = new WordFields();
    private final RunProperties run;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<WordParagraph> paragraphs = new ArrayDeque<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, Integer> openCounts = new HashMap<>();
    private int ignoredDepth;
    private int paragraphNumber;
    private boolean text;
    private boolean instruction;
    private String note;
    private Position notePosition;

    DocumentHandler(
            WordStyles styles, Numbering numbering, Relationships relationships, WordNotes wordNotes, String file) {
        this.styles = styles;
        this.numbering = numbering;
        this.relationships = relationships;
        this.wordNotes = wordNotes;
        this.file = file;
        this.run = new RunProperties(styles, wordFields);
    }

    /** The blocks of what was gone through. */
    List<Block> blocks() {
        while (!paragraphs.isEmpty()) {
            paragraphs.peek().continues = false;
            endParagraph();
        }
        return blocks;
    }

    @Override
    public void start(String name, XmlEvents element) {
        boolean mark = name.equals("del") && "rPr".equals(open.peek());
        if (mark && !paragraphs.isEmpty()) {
            paragraphs.peek().continues = true;
        }
        if (ignoredDepth > 0 || IGNORED.contains(name)) {
            ignoredDepth++;
            return;
        }
        open.push(name);
        openCounts.merge(name, 1, Integer::sum);
        if (isInside("pPr")) {
            readParagraphProperty(name, element);
        } else {
            run.startElement(name, element);
            startStructure(name, element);
            startRunContent(name, element);
        }
    }

    /** Of a paragraph; those of its mark are not its words'. */
    private void readParagraphProperty(String name, XmlEvents element) {
        WordParagraph paragraph = paragraphs.peek();
        if (paragraph == null || isInside("rPr")) {
            return;
        }
        switch (name) {
            case "pStyle" -> paragraph.style = element.value();
            case "outlineLvl" -> paragraph.outline = element.intAttribute("val", 9);
            case "numId" -> paragraph.list = element.intAttribute("val", 0);
            case "ilvl" -> paragraph.level = element.intAttribute("val", 0);
            case "bottom" -> paragraph.hasRule |= "pBdr".equals(parentElement());
            default -> {}
        }
    }

    private boolean isInside(String name) {
        return openCounts.getOrDefault(name, 0) > 0;
    }

    private String parentElement() {
        return open.stream().skip(1).findFirst().orElse("");
    }

    private void startStructure(String name, XmlEvents element) {
        switch (name) {
            case "p" -> startParagraph();
            case "tbl" -> wordTables.startTable();
            case "tr" -> wordTables.startRow(position(true));
            case "tblHeader" -> wordTables.markHeader();
            case "tc" -> wordTables.startCell();
            case "gridSpan" -> wordTables.setSpan(element.intAttribute("val", 1));
            case "vMerge", "hMerge" -> {
                if (!"restart".equals(element.value())) {
                    wordTables.markMerged();
                }
            }
            case "footnote", "endnote" -> {
                note = wordNotes.label(name + "s", element.attribute("id"));
                notePosition = wordNotes.position(name + "s", element.attribute("id"));
            }
            default -> {}
        }
    }

    private Position position(boolean counts) {
        paragraphNumber += counts ? 1 : 0;
        return note == null ? new Position(file, paragraphNumber, 1) : notePosition;
    }

    private void startParagraph() {
        boolean outermost = paragraphs.isEmpty();
        if (!outermost && paragraphs.peek().continues && !isInside("txbxContent")) {
            paragraphs.peek().continues = false;
            return;
        }
        paragraphs.push(new WordParagraph(position(outermost && !wordTables.inTable())));
        run.startParagraph();
    }

    private void startRunContent(String name, XmlEvents element) {
        if (paragraphs.isEmpty()) {
            return;
        }
        WordParagraph paragraph = paragraphs.peek();
        run.applyTo(paragraph);
        switch (name) {
            case "t" -> text = true;
            case "instrText" -> instruction = true;
            case "fldChar" -> wordFields.fieldCharacter(element.attribute("fldCharType"));
            case "fldSimple" -> wordFields.simpleField(String.valueOf(element.attribute("instr")));
            case "hyperlink" -> run.setLink(linkTarget(element));
            case "tab", "ptab" -> addText(paragraph, " ");
            case "noBreakHyphen" -> addText(paragraph, "-");
            case "cr" -> paragraph.lineBreak();
            case "br" -> {
                if ("page".equals(element.attribute("type")) || "column".equals(element.attribute("type"))) {
                    paragraph.pageBreak();
                } else {
                    paragraph.lineBreak();
                }
            }
            case "footnoteReference", "endnoteReference" -> {
                String kind = name.substring(0, name.indexOf('R')) + "s";
                paragraph.appendReference(wordNotes.addReference(kind, element.attribute("id"), paragraph.at()));
            }
            case "rect" -> paragraph.hasRule |= "t".equals(element.attribute("hr"));
            default -> {}
        }
    }

    private String linkTarget(XmlEvents link) {
        String anchor = link.attribute("anchor");
        String target = relationships.target(link.attribute("id"));
        if (target == null) {
            return anchor == null ? null : "#" + anchor;
        }
        boolean page = !target.startsWith("mailto:") && !target.startsWith("tel:");
        return !page ? null : target.startsWith("file:") ? "" : target;
    }

    @Override
    public void text(String characters) {
        if (ignoredDepth > 0 || paragraphs.isEmpty()) {
            return;
        }
        if (instruction) {
            wordFields.addInstruction(characters);
        } else if (text) {
            addText(paragraphs.peek(), characters);
        }
    }

    private void addText(WordParagraph paragraph, String characters) {
        if (wordFields.isTextVisible() && !run.isHidden()) {
            run.applyTo(paragraph);
            paragraph.append(characters);
        }
    }

    @Override
    public void end(String name) {
        if (ignoredDepth > 0) {
            ignoredDepth--;
            return;
        }
        open.poll();
        openCounts.merge(name, -1, Integer::sum);
        switch (name) {
            case "t" -> text = false;
            case "instrText" -> instruction = false;
            case "fldSimple" -> wordFields.fieldCharacter("end");
            case "hyperlink" -> run.setLink(null);
            case "r" -> run.reset();
            case "p" -> endParagraph();
            case "tc" -> wordTables.endCell();
            case "tbl" -> {
                List<Block> read = wordTables.endTable(listIds);
                wordTables.target(blocks).addAll(read);
                listIds.endLists();
            }
            default -> {}
        }
    }

    private void endParagraph() {
        if (paragraphs.isEmpty() || paragraphs.peek().continues) {
            return;
        }
        WordParagraph paragraph = paragraphs.pop();
        WordStyles.ResolvedStyle resolved = styles.resolve(paragraph.style);
        int list = paragraph.list != null ? paragraph.list : resolved.list == null ? 0 : resolved.list;
        int level = paragraph.level != null ? paragraph.level : resolved.level == null ? 0 : resolved.level;
        if (paragraph.isEmpty()) {
            addRule(paragraph, resolved);
            return;
        }
        String marker = list == 0 || note != null ? null : numbering.nextLabel(list, level);
        int heading = paragraph.headingLevel(resolved);
        WordParagraph words =
                heading > 0 && marker != null && !marker.equals("-") ? paragraph.withNumber(marker) : paragraph;
        wordTables.target(blocks).addAll(words.toBlocks(blockTemplate(resolved, heading, marker, list, level)));
    }

    private void addRule(WordParagraph paragraph, WordStyles.ResolvedStyle resolved) {
        if (paragraph.hasRule || resolved.hasRule) {
            listIds.endLists();
            List<Line> line = List.of(new Line(List.of(), paragraph.at()));
            wordTables.target(blocks).add(new Block(Block.Kind.RULE, 0, 0, null, line));
        }
    }

    private Block blockTemplate(WordStyles.ResolvedStyle resolved, int heading, String marker, int list, int level) {
        List<Line> none = List.of();
        if (note != null) {
            return new Block(Block.Kind.NOTE, 0, 0, note, none);
        }
        if (heading == 0 && marker != null) {
            return new Block(Block.Kind.ITEM, 0, listIds.idOf(list, level), marker, none);
        }
        listIds.endLists();
        if (heading > 0) {
            return new Block(Block.Kind.HEADING, heading, 0, null, none);
        }
        Block.Kind plain = resolved.quotation
                ? Block.Kind.QUOTATION
                : resolved.literal ? Block.Kind.LITERAL : Block.Kind.PARAGRAPH;
        return new Block(plain, 0, 0, null, none);
    }
}
