package org.undersigned.reading.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.block.UnreadableFileException;
import org.undersigned.testing.Docx;
import org.undersigned.testing.Printed;

class WordBlocksTest {

    @Test
    void stylesOutlinesAndLocalNamesMakeHeadings() throws UnreadableFileException {
        Docx docx = Docx.of(styled("Titre1", "One") + styled("X", "Two") + styled("Custom", "Three") + p("Four")
                        + "<w:p><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>" + r("Five") + "</w:p>")
                .with(
                        "styles",
                        style("Titre1", "heading 1", "<w:rPr><w:b/></w:rPr>")
                                + style("X", "Überschrift 2", "")
                                + "<w:style w:type=\"paragraph\" w:styleId=\"Custom\"><w:name w:val=\"Custom\"/>"
                                + "<w:basedOn w:val=\"X\"/></w:style>");
        assertThat(blocks(docx))
                .containsExactly("heading1 One", "heading2 Two", "heading2 Three", "paragraph Four", "heading3 Five");
    }

    @Test
    void marksComeFromRunsStylesAndParagraphs() throws UnreadableFileException {
        Docx docx = Docx.of("<w:p>" + run("<w:b/>", "bold") + run("<w:b w:val=\"0\"/><w:i/>", " italic")
                        + run("<w:rStyle w:val=\"S\"/>", " strong") + run("<w:vanish/>", " hidden")
                        + "</w:p>" + "<w:p><w:pPr><w:pStyle w:val=\"B\"/><w:rPr><w:i/></w:rPr></w:pPr>"
                        + r("letterhead")
                        + run("<w:b w:val=\"false\"/>", " plain") + "</w:p>")
                .with(
                        "styles",
                        "<w:style w:type=\"character\" w:styleId=\"S\"><w:name"
                                + " w:val=\"Strong\"/><w:rPr><w:b/></w:rPr></w:style>"
                                + style("B", "Letterhead", "<w:rPr><w:b/></w:rPr>"));
        assertThat(blocks(docx))
                .containsExactly("paragraph **bold** _italic_ **strong**", "paragraph **letterhead** plain");
    }

    @Test
    void itemsHaveTheNumberThatIsDisplayed() throws UnreadableFileException {
        Docx docx = Docx.of(item(1, 0, "one")
                        + item(1, 1, "inner")
                        + item(1, 1, "inner too")
                        + item(1, 0, "two")
                        + p("Between")
                        + item(1, 0, "three")
                        + item(2, 0, "bullet")
                        + item(3, 0, "restarted"))
                .with(
                        "numbering",
                        "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "decimal", "%1.", 1)
                                + level(1, "lowerLetter", "%1.%2)", 1) + "</w:abstractNum>"
                                + "<w:abstractNum w:abstractNumId=\"1\">" + level(0, "bullet", "\uF0B7", 1)
                                + "</w:abstractNum>" + num(1, 0, "") + num(2, 1, "")
                                + num(
                                        3,
                                        0,
                                        "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>"));
        assertThat(blocks(docx))
                .containsExactly(
                        "item/1 \"1.\" one",
                        "item/2 \"1.a)\" inner",
                        "item/2 \"1.b)\" inner too",
                        "item/1 \"2.\" two",
                        "paragraph Between",
                        "item/3 \"3.\" three",
                        "item/4 \"-\" bullet",
                        "item/5 \"5.\" restarted");
    }

    @Test
    void typedBulletsAndNumbersThatCountAreItems() throws UnreadableFileException {
        Docx docx = Docx.of(p("• one")
                + p("– two")
                + p("2. lonely")
                + p("Text")
                + p("1. first")
                + p("2. second")
                + p("14. July it was"));
        assertThat(blocks(docx))
                .containsExactly(
                        "item/1 \"•\" one",
                        "item/1 \"–\" two",
                        "paragraph 2. lonely",
                        "paragraph Text",
                        "item/2 \"1.\" first",
                        "item/2 \"2.\" second",
                        "paragraph 14. July it was");
    }

    @Test
    void tablesOfDataAreRowsAndOthersAreNot() throws UnreadableFileException {
        String data = "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>" + tc(p("No.")) + tc(p("Name"))
                + tc("<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + p("Land")) + "</w:tr><w:tr>" + tc(p("1"))
                + tc(p("Ana") + p("Sol")) + tc("<w:tcPr><w:vMerge/></w:tcPr>" + p("")) + "</w:tr><w:tr>"
                + tc("<w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr>" + p("Europe")) + "</w:tr></w:tbl>";
        String layout = "<w:tbl><w:tr>" + tc(data + p("")) + tc(p("Beside")) + "</w:tr></w:tbl>";
        assertThat(placed(Docx.of(p("Above") + data + layout)))
                .containsExactly(
                        "1:1 paragraph Above",
                        "2:1 2:1 2:1 row1/1 No. | Name | Land",
                        "3:1 3:1 3:1 row/1 1 | Ana Sol | ",
                        "4:1 4:1 4:1 row/1 Europe |  | ",
                        "6:1 6:1 6:1 row1/2 No. | Name | Land",
                        "7:1 7:1 7:1 row/2 1 | Ana Sol | ",
                        "8:1 8:1 8:1 row/2 Europe |  | ",
                        "8:1 paragraph Beside");
    }

    @Test
    void trackedChangesAreAccepted() throws UnreadableFileException {
        Docx docx = Docx.of("<w:p>" + r("We ") + "<w:del>" + "<w:r><w:delText>beg</w:delText></w:r></w:del><w:ins>"
                + r("ask") + "</w:ins><w:moveFrom>" + r("gone") + "</w:moveFrom>" + r(" you")
                + "</w:p><w:p><w:pPr><w:rPr><w:del/></w:rPr><w:pPrChange><w:pPr><w:pStyle"
                + " w:val=\"Old\"/></w:pPr></w:pPrChange>"
                + "</w:pPr>" + r("joined ") + "</w:p>" + p("paragraph"));
        assertThat(blocks(docx)).containsExactly("paragraph We ask you", "paragraph joined paragraph");
    }

    @Test
    void linksFieldsBreaksAndTabs() throws UnreadableFileException {
        Docx docx = Docx.of("<w:p><w:hyperlink r:id=\"l\">" + r("report") + "</w:hyperlink>" + r(" ")
                        + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK"
                        + " \"https://b.example\"</w:instrText></w:r><w:r><w:fldChar"
                        + " w:fldCharType=\"separate\"/></w:r>" + r("field")
                        + "<w:r><w:fldChar"
                        + " w:fldCharType=\"end\"/></w:r><w:r><w:br/><w:t>To:</w:t><w:tab/><w:t>Ana</w:t><w:br/><w:br/><w:t>After</w:t></w:r><w:hyperlink"
                        + " r:id=\"m\">" + r(" mail")
                        + "</w:hyperlink></w:p>")
                .link("l", "https://a.example/r")
                .link("m", "mailto:x@example.org");
        assertThat(blocks(docx))
                .containsExactly(
                        "paragraph [report](https://a.example/r) [field](https://b.example) | To: Ana",
                        "paragraph After mail");
    }

    @Test
    void notesFollowInTheOrderTheyAreReferredTo() throws UnreadableFileException {
        Docx docx = Docx.of("<w:p>" + r("Two") + "<w:r><w:footnoteReference w:id=\"7\"/></w:r>" + r(" and one")
                        + "<w:r><w:footnoteReference w:id=\"3\"/></w:r><w:r><w:endnoteReference"
                        + " w:id=\"1\"/></w:r></w:p>")
                .with(
                        "footnotes",
                        "<w:footnote w:type=\"separator\" w:id=\"0\">" + p("") + "</w:footnote><w:footnote w:id=\"3\">"
                                + p(" Second.") + "</w:footnote><w:footnote w:id=\"7\"><w:p><w:r><w:footnoteRef/></w:r>"
                                + r(" First.") + "</w:p></w:footnote>")
                .with("endnotes", "<w:endnote w:id=\"1\">" + p("End.") + "</w:endnote>");
        assertThat(placed(docx))
                .containsExactly(
                        "1:1 paragraph Two[[1]](#note-1) and one[[2]](#note-2)[[i]](#note-i)",
                        "1:1 note \"1\" First.",
                        "1:1 note \"2\" Second.",
                        "1:1 note \"i\" End.");
    }

    @Test
    void textBoxesAreReadOnceAndControlsThrough() throws UnreadableFileException {
        Docx docx = Docx.of("<w:p><w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>" + p("Box")
                + "</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><v:textbox><w:txbxContent>" + p("Box")
                + "</w:txbxContent></v:textbox></mc:Fallback></mc:AlternateContent></w:r>" + r("Anchor") + "</w:p>"
                + "<w:sdt><w:sdtPr/><w:sdtContent>" + p("Control") + "</w:sdtContent></w:sdt>"
                + "<w:p><w:pPr><w:pBdr><w:bottom w:val=\"single\"/></w:pBdr></w:pPr></w:p>");
        assertThat(blocks(docx)).containsExactly("paragraph Box", "paragraph Anchor", "paragraph Control", "rule ");
    }

    @Test
    void whatIsBrokenIsRefused() {
        byte[] whole = Docx.of(p("Words")).bytes();
        assertRefused(Arrays.copyOf(whole, whole.length / 2), FindingCode.FILE_DAMAGED);
        assertRefused("PK\3\4".getBytes(StandardCharsets.ISO_8859_1), FindingCode.FILE_DAMAGED);
        assertRefused(Docx.of("<w:p><w:r>").bytes(), FindingCode.FILE_DAMAGED);
    }

    @Test
    void entitiesAreNotFollowed() {
        Docx docx = Docx.of("");
        docx.raw(
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/hostname\">]>"
                        + "<document><body><p><r><t>x&b;&f;</t></r></p></body></document>");
        try {
            assertThat(blocks(docx)).allMatch(block -> block.equals("paragraph x"));
        } catch (UnreadableFileException unreadable) {
            assertThat(unreadable.code()).isEqualTo(FindingCode.FILE_DAMAGED);
        }
    }

    private static void assertRefused(byte[] bytes, FindingCode code) {
        assertThatThrownBy(() -> WordBlocks.extract("letter.docx", bytes))
                .isInstanceOfSatisfying(UnreadableFileException.class, unreadable -> assertThat(unreadable.code())
                        .isEqualTo(code));
    }

    private static List<String> blocks(Docx docx) throws UnreadableFileException {
        return Printed.blocks(WordBlocks.extract("letter.docx", docx.bytes()));
    }

    private static List<String> placed(Docx docx) throws UnreadableFileException {
        return Printed.placed(WordBlocks.extract("letter.docx", docx.bytes()));
    }

    private static String p(String text) {
        return "<w:p>" + (text.isEmpty() ? "" : r(text)) + "</w:p>";
    }

    private static String r(String text) {
        return run("", text);
    }

    private static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + r(text) + "</w:p>";
    }

    private static String style(String id, String name, String inside) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/>%s</w:style>"
                .formatted(id, name, inside);
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s</w:p>"
                .formatted(level, list, r(text));
    }

    private static String level(int level, String format, String text, int start) {
        return ("<w:lvl w:ilvl=\"%d\"><w:start w:val=\"%d\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>")
                .formatted(level, start, format, text);
    }

    private static String num(int id, int kind, String inside) {
        return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/>%s</w:num>".formatted(id, kind, inside);
    }

    private static String tc(String inside) {
        return "<w:tc>" + inside + "</w:tc>";
    }
}
