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
final class Body implements Xml.Events {

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

    private final Styles styles;
    private final Numbering numbering;
    private final Relations relations;
    private final Notes notes;
    private final String file;
    private final Lists lists = new Lists();
    private final Tables tables = new Tables();
    private final Fields fields = new Fields();
    private final RunState run;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, Integer> within = new HashMap<>();
    private int unread;
    private int number;
    private boolean text;
    private boolean instruction;
    private String note;
    private Position notePlace;

    Body(Styles styles, Numbering numbering, Relations relations, Notes notes, String file) {
        this.styles = styles;
        this.numbering = numbering;
        this.relations = relations;
        this.notes = notes;
        this.file = file;
        this.run = new RunState(styles, fields);
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
    public void start(String name, Xml element) {
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
    private void property(String name, Xml element) {
        Paragraph paragraph = paragraphs.peek();
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

    private void structure(String name, Xml element) {
        switch (name) {
            case "p" -> beginParagraph();
            case "tbl" -> tables.begin();
            case "tr" -> tables.row(place(true));
            case "tblHeader" -> tables.header();
            case "tc" -> tables.cell();
            case "gridSpan" -> tables.span(element.number("val", 1));
            case "vMerge", "hMerge" -> {
                if (!"restart".equals(element.value())) {
                    tables.merged();
                }
            }
            case "footnote", "endnote" -> {
                note = notes.label(name + "s", element.attribute("id"));
                notePlace = notes.place(name + "s", element.attribute("id"));
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
        paragraphs.push(new Paragraph(place(outermost && !tables.inside())));
        run.begin();
    }

    private void words(String name, Xml element) {
        if (paragraphs.isEmpty()) {
            return;
        }
        Paragraph paragraph = paragraphs.peek();
        run.mark(paragraph);
        switch (name) {
            case "t" -> text = true;
            case "instrText" -> instruction = true;
            case "fldChar" -> fields.character(element.attribute("fldCharType"));
            case "fldSimple" -> fields.simple(String.valueOf(element.attribute("instr")));
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
                paragraph.refer(notes.refer(kind, element.attribute("id"), paragraph.at()));
            }
            case "rect" -> paragraph.ruled |= "t".equals(element.attribute("hr"));
            default -> {}
        }
    }

    private String target(Xml link) {
        String anchor = link.attribute("anchor");
        String target = relations.target(link.attribute("id"));
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
            fields.instruction(characters);
        } else if (text) {
            add(paragraphs.peek(), characters);
        }
    }

    private void add(Paragraph paragraph, String characters) {
        if (fields.read() && !run.hidden()) {
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
            case "fldSimple" -> fields.character("end");
            case "hyperlink" -> run.link(null);
            case "r" -> run.end();
            case "p" -> endParagraph();
            case "tc" -> tables.endCell();
            case "tbl" -> {
                List<Block> read = tables.end(lists);
                tables.sink(blocks).addAll(read);
                lists.interrupt();
            }
            default -> {}
        }
    }

    private void endParagraph() {
        if (paragraphs.isEmpty() || paragraphs.peek().goesOn) {
            return;
        }
        Paragraph paragraph = paragraphs.pop();
        Styles.Said said = styles.of(paragraph.style);
        int list = paragraph.list != null ? paragraph.list : said.list == null ? 0 : said.list;
        int level = paragraph.level != null ? paragraph.level : said.level == null ? 0 : said.level;
        if (paragraph.isEmpty()) {
            rule(paragraph, said);
            return;
        }
        String marker = list == 0 || note != null ? null : numbering.next(list, level);
        int heading = paragraph.heading(said);
        Paragraph words = heading > 0 && marker != null && !marker.equals("-") ? paragraph.numbered(marker) : paragraph;
        tables.sink(blocks).addAll(words.blocks(kind(said, heading, marker, list, level)));
    }

    private void rule(Paragraph paragraph, Styles.Said said) {
        if (paragraph.ruled || said.ruled) {
            lists.interrupt();
            List<Line> line = List.of(new Line(List.of(), paragraph.at()));
            tables.sink(blocks).add(new Block(Block.Kind.RULE, 0, 0, null, line));
        }
    }

    private Block kind(Styles.Said said, int heading, String marker, int list, int level) {
        List<Line> none = List.of();
        if (note != null) {
            return new Block(Block.Kind.NOTE, 0, 0, note, none);
        }
        if (heading == 0 && marker != null) {
            return new Block(Block.Kind.ITEM, 0, lists.of(list, level), marker, none);
        }
        lists.interrupt();
        if (heading > 0) {
            return new Block(Block.Kind.HEADING, heading, 0, null, none);
        }
        Block.Kind plain =
                said.quotation ? Block.Kind.QUOTATION : said.literal ? Block.Kind.LITERAL : Block.Kind.PARAGRAPH;
        return new Block(plain, 0, 0, null, none);
    }
}
