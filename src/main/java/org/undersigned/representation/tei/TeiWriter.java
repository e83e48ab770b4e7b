package org.undersigned.representation.tei;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Quote;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Section;
import org.undersigned.letter.Signatory;
import org.undersigned.representation.ResourceUris;
import org.undersigned.representation.SpillingText;
import org.undersigned.representation.XmlWriter;

/**
 * A letter as TEI P5: sender and recipients in {@code correspDesc}, the text in {@code opener}, {@code div} and
 * {@code closer}. Sections and paragraphs are numbered.
 */
public final class TeiWriter {

    static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

    private final ResourceUris uris;
    private final Letter letter;
    private final XmlWriter xml;

    private TeiWriter(ResourceUris uris, Letter letter, Writer out) {
        this.uris = uris;
        this.letter = letter;
        this.xml = new XmlWriter(out);
    }

    public static String write(ResourceUris uris, Letter letter) {
        return SpillingText.collect(out -> write(uris, letter, out));
    }

    /** Writes the same, in constant memory if the letter's signatories are; {@code out} stays open. */
    public static void write(ResourceUris uris, Letter letter, Writer out) throws IOException {
        out.append(XmlWriter.DECLARATION);
        TeiWriter teiWriter = new TeiWriter(uris, letter, out);
        teiWriter.xml.start("TEI").attribute("xmlns", NAMESPACE).newline();
        TeiHeader.write(teiWriter.xml, uris, letter);
        teiWriter.text();
        teiWriter.xml.end().newline().finish();
    }

    private void text() {
        xml.start("text").attribute("xml:lang", letter.language()).start("body").newline();
        xml.start("div").attribute("type", "letter").newline();
        opener();
        sections();
        closer();
        xml.end().end().end().newline();
    }

    private void opener() {
        xml.start("opener");
        if (letter.date() != null) {
            xml.newline()
                    .start("dateline")
                    .start("date")
                    .attribute("when", letter.date().date());
            xml.text(letter.date().text()).end().end();
        }
        for (Recipient recipient : letter.recipients()) {
            xml.newline()
                    .start("address")
                    .start("addrLine")
                    .attribute("n", recipient.role().label());
            xml.text(recipient.text()).end().end();
        }
        xml.newline().element("salute", letter.salutation());
        xml.end().newline();
    }

    /** Nests subsections in the section before. */
    private void sections() {
        ArrayDeque<Integer> levels = new ArrayDeque<>();
        for (Section section : letter.sections()) {
            while (!levels.isEmpty() && levels.peek() >= section.level()) {
                levels.pop();
                xml.end().newline();
            }
            levels.push(section.level());
            xml.start("div").attribute("n", section.id()).attribute("xml:id", "section-" + section.id());
            xml.newline().element("head", section.heading());
            paragraphs(section.paragraphs());
        }
        levels.forEach(level -> xml.end().newline());
    }

    private void paragraphs(List<Paragraph> paragraphs) {
        boolean list = false;
        for (Paragraph paragraph : paragraphs) {
            boolean item = paragraph.kind() == Paragraph.Kind.ITEM;
            if (item && !list) {
                xml.start("list").newline();
            } else if (!item && list) {
                xml.end().newline();
            }
            list = item;
            paragraph(paragraph);
        }
        if (list) {
            xml.end().newline();
        }
    }

    private void paragraph(Paragraph paragraph) {
        String element =
                switch (paragraph.kind()) {
                    case PARAGRAPH -> "p";
                    case ITEM -> "item";
                    case QUOTATION -> "quote";
                    case NOTE -> "note";
                };
        xml.start(element).attribute("n", paragraph.number()).attribute("xml:id", "p" + paragraph.number());
        if (paragraph.label() != null) {
            xml.start("seg")
                    .attribute("type", "label")
                    .text(paragraph.label())
                    .end()
                    .text(" ");
        }
        text(paragraph);
        xml.end().newline();
    }

    /** A paragraph's text with its links. */
    private void text(Paragraph paragraph) {
        int[] text = paragraph.text().codePoints().toArray();
        int start = paragraph.quote().span().start();
        int done = 0;
        boolean itself = paragraph.quote().exact().equals(paragraph.text());
        for (Citation citation : itself ? letter.citations() : List.<Citation>of()) {
            Quote quote = citation.quote();
            int from = quote.span().start() - start;
            int to = quote.span().end() - start;
            boolean elsewhere = citation.place() == null || citation.place().paragraph() != paragraph.number();
            if (elsewhere || from < done || to > text.length) {
                continue;
            }
            xml.text(new String(text, done, from - done)).start("ref").attribute("target", citation.url());
            xml.attribute("type", citation.url() == null ? citation.status().label() : null);
            xml.text(new String(text, from, to - from)).end();
            done = to;
        }
        xml.text(new String(text, done, text.length - done));
    }

    private void closer() {
        xml.start("closer");
        xml.newline().element("salute", letter.closing());
        String group = null;
        for (Signatory signatory : letter.signatories()) {
            xml.newline().start("signed").attribute("xml:id", "signatory-" + signatory.position());
            if (signatory.group() != null && !Objects.equals(group, signatory.group())) {
                xml.start("seg")
                        .attribute("type", "group")
                        .text(signatory.group())
                        .end()
                        .text(" ");
            }
            group = signatory.group();
            xml.start(CorrespDesc.element(signatory)).attribute("ref", CorrespDesc.references(uris, letter, signatory));
            xml.text(signatory.text()).end().end();
        }
        xml.newline().end().newline();
    }
}
