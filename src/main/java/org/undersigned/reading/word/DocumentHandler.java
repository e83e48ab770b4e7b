package org.undersigned.reading.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.undersigned.letter.Finding.Position;
import org.undersigned.reading.block.Block;

/** Handles the XML events of a part with text (document, footnotes, endnotes) and builds its blocks. */
final class DocumentHandler implements XmlEvents.XmlHandler {

    /** Elements that are skipped with their content: deletions, former properties, ruby text, drawing properties. */
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

    private final Relationships relationships;
    private final WordNotes wordNotes;
    private final String file;
    private final ListIds listIds = new ListIds();
    private final WordTables wordTables = new WordTables();
    private final WordFields wordFields = new WordFields();
    private final ParagraphConverter converter;
    private final RunProperties run;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<WordParagraph> paragraphs = new ArrayDeque<>();
    private final ElementStack elements = new ElementStack();
    private int ignoredDepth;
    private int paragraphNumber;
    private boolean text;
    private boolean instruction;
    private String note;
    private Position notePosition;

    DocumentHandler(
            WordStyles styles, Numbering numbering, Relationships relationships, WordNotes wordNotes, String file) {
        this.relationships = relationships;
        this.wordNotes = wordNotes;
        this.file = file;
        this.converter = new ParagraphConverter(styles, numbering, listIds);
        this.run = new RunProperties(styles, wordFields);
    }

    /** The blocks of the part. */
    List<Block> blocks() {
        while (!paragraphs.isEmpty()) {
            paragraphs.peek().continues = false;
            endParagraph();
        }
        return blocks;
    }

    @Override
    public void start(String name, XmlEvents element) {
        boolean mark = name.equals("del") && "rPr".equals(elements.current());
        if (mark && !paragraphs.isEmpty()) {
            paragraphs.peek().continues = true;
        }
        if (ignoredDepth > 0 || IGNORED.contains(name)) {
            ignoredDepth++;
            return;
        }
        elements.push(name);
        if (elements.contains("pPr")) {
            readParagraphProperty(name, element);
        } else {
            run.startElement(name, element);
            startStructure(name, element);
            startRunContent(name, element);
        }
    }

    /** Reads a property of the paragraph; run properties in {@code pPr} belong to the paragraph mark only. */
    private void readParagraphProperty(String name, XmlEvents element) {
        WordParagraph paragraph = paragraphs.peek();
        if (paragraph == null || elements.contains("rPr")) {
            return;
        }
        switch (name) {
            case "pStyle" -> paragraph.style = element.value();
            case "outlineLvl" -> paragraph.outline = element.intAttribute("val", 9);
            case "numId" -> paragraph.list = element.intAttribute("val", 0);
            case "ilvl" -> paragraph.level = element.intAttribute("val", 0);
            case "bottom" -> paragraph.hasRule |= "pBdr".equals(elements.parent());
            default -> {}
        }
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
        if (!outermost && paragraphs.peek().continues && !elements.contains("txbxContent")) {
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
            case "tab", "ptab" -> {
                if (wordFields.isTextVisible()) {
                    paragraph.appendTab();
                }
            }
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
        elements.pop(name);
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
        wordTables.target(blocks).addAll(converter.convert(paragraphs.pop(), note));
    }
}
