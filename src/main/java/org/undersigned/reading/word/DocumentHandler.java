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
final class DocumentHandler implements XmlEvents.Events {

    /** What is passed over with everything in it: deleted words, what properties were before, pronunciation. */
    private static final Set<String> UNREAD = Set.of(
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
    private final Map<String, Integer> within = new HashMap<>();
    private int unread;
    private int number;
    private boolean text;
    private boolean instruction;
    private String note;
    private Position notePlace;

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
            paragraphs.peek().goesOn = false;
            endParagraph();
        }
        return blocks;
    }

    @Override
    public void start(String name, XmlEvents element) {
        boolean mark = name.equals("del") && "rPr".equals(open.peek());
        if (mark && !paragraphs.isEmpty()) {
            paragraphs.peek().goesOn = true;
        }
        if (unread > 0 || UNREAD.contains(name)) {
            unread++;
            return;
        }
        open.push(name);
        within.merge(name, 1, Integer::sum);
        if (within("pPr")) {
            property(name, element);
        } else {
            run.start(name, element);
            structure(name, element);
            words(name, element);
        }
    }

    /** Of a paragraph; those of its mark are not its words'. */
    private void property(String name, XmlEvents element) {
        WordParagraph paragraph = paragraphs.peek();
        if (paragraph == null || within("rPr")) {
            return;
        }
        switch (name) {
            case "pStyle" -> paragraph.style = element.value();
            case "outlineLvl" -> paragraph.outline = element.number("val", 9);
            case "numId" -> paragraph.list = element.number("val", 0);
            case "ilvl" -> paragraph.level = element.number("val", 0);
            case "bottom" -> paragraph.ruled |= "pBdr".equals(second());
            default -> {}
        }
    }

    private boolean within(String name) {
        return within.getOrDefault(name, 0) > 0;
    }

    private String second() {
        return open.stream().skip(1).findFirst().orElse("");
    }

    private void structure(String name, XmlEvents element) {
        switch (name) {
            case "p" -> beginParagraph();
            case "tbl" -> wordTables.begin();
            case "tr" -> wordTables.row(place(true));
            case "tblHeader" -> wordTables.header();
            case "tc" -> wordTables.cell();
            case "gridSpan" -> wordTables.span(element.number("val", 1));
            case "vMerge", "hMerge" -> {
                if (!"restart".equals(element.value())) {
                    wordTables.merged();
                }
            }
            case "footnote", "endnote" -> {
                note = wordNotes.label(name + "s", element.attribute("id"));
                notePlace = wordNotes.place(name + "s", element.attribute("id"));
            }
            default -> {}
        }
    }

    private Position place(boolean counts) {
        number += counts ? 1 : 0;
        return note == null ? new Position(file, number, 1) : notePlace;
    }

    private void beginParagraph() {
        boolean outermost = paragraphs.isEmpty();
        if (!outermost && paragraphs.peek().goesOn && !within("txbxContent")) {
            paragraphs.peek().goesOn = false;
            return;
        }
        paragraphs.push(new WordParagraph(place(outermost && !wordTables.inside())));
        run.begin();
    }

    private void words(String name, XmlEvents element) {
        if (paragraphs.isEmpty()) {
            return;
        }
        WordParagraph paragraph = paragraphs.peek();
        run.mark(paragraph);
        switch (name) {
            case "t" -> text = true;
            case "instrText" -> instruction = true;
            case "fldChar" -> wordFields.character(element.attribute("fldCharType"));
            case "fldSimple" -> wordFields.simple(String.valueOf(element.attribute("instr")));
            case "hyperlink" -> run.link(target(element));
            case "tab", "ptab" -> add(paragraph, " ");
            case "noBreakHyphen" -> add(paragraph, "-");
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
                paragraph.refer(wordNotes.refer(kind, element.attribute("id"), paragraph.at()));
            }
            case "rect" -> paragraph.ruled |= "t".equals(element.attribute("hr"));
            default -> {}
        }
    }

    private String target(XmlEvents link) {
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
        if (unread > 0 || paragraphs.isEmpty()) {
            return;
        }
        if (instruction) {
            wordFields.instruction(characters);
        } else if (text) {
            add(paragraphs.peek(), characters);
        }
    }

    private void add(WordParagraph paragraph, String characters) {
        if (wordFields.read() && !run.hidden()) {
            run.mark(paragraph);
            paragraph.add(characters);
        }
    }

    @Override
    public void end(String name) {
        if (unread > 0) {
            unread--;
            return;
        }
        open.poll();
        within.merge(name, -1, Integer::sum);
        switch (name) {
            case "t" -> text = false;
            case "instrText" -> instruction = false;
            case "fldSimple" -> wordFields.character("end");
            case "hyperlink" -> run.link(null);
            case "r" -> run.end();
            case "p" -> endParagraph();
            case "tc" -> wordTables.endCell();
            case "tbl" -> {
                List<Block> read = wordTables.end(listIds);
                wordTables.sink(blocks).addAll(read);
                listIds.interrupt();
            }
            default -> {}
        }
    }

    private void endParagraph() {
        if (paragraphs.isEmpty() || paragraphs.peek().goesOn) {
            return;
        }
        WordParagraph paragraph = paragraphs.pop();
        WordStyles.Said said = styles.of(paragraph.style);
        int list = paragraph.list != null ? paragraph.list : said.list == null ? 0 : said.list;
        int level = paragraph.level != null ? paragraph.level : said.level == null ? 0 : said.level;
        if (paragraph.isEmpty()) {
            rule(paragraph, said);
            return;
        }
        String marker = list == 0 || note != null ? null : numbering.next(list, level);
        int heading = paragraph.heading(said);
        WordParagraph words =
                heading > 0 && marker != null && !marker.equals("-") ? paragraph.numbered(marker) : paragraph;
        wordTables.sink(blocks).addAll(words.blocks(kind(said, heading, marker, list, level)));
    }

    private void rule(WordParagraph paragraph, WordStyles.Said said) {
        if (paragraph.ruled || said.ruled) {
            listIds.interrupt();
            List<Line> line = List.of(new Line(List.of(), paragraph.at()));
            wordTables.sink(blocks).add(new Block(Block.Kind.RULE, 0, 0, null, line));
        }
    }

    private Block kind(WordStyles.Said said, int heading, String marker, int list, int level) {
        List<Line> none = List.of();
        if (note != null) {
            return new Block(Block.Kind.NOTE, 0, 0, note, none);
        }
        if (heading == 0 && marker != null) {
            return new Block(Block.Kind.ITEM, 0, listIds.of(list, level), marker, none);
        }
        listIds.interrupt();
        if (heading > 0) {
            return new Block(Block.Kind.HEADING, heading, 0, null, none);
        }
        Block.Kind plain =
                said.quotation ? Block.Kind.QUOTATION : said.literal ? Block.Kind.LITERAL : Block.Kind.PARAGRAPH;
        return new Block(plain, 0, 0, null, none);
    }
}
