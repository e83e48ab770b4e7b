package org.undersigned.representation.tei;

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
import org.undersigned.letter.Source;
import org.undersigned.representation.ResourceType;
import org.undersigned.representation.ResourceUris;
import org.undersigned.representation.XmlWriter;

/**
 * The letter as an edition in TEI P5: who wrote to whom in {@code correspDesc}, the words in {@code opener}, {@code div}s and
 * {@code closer}. Sections and paragraphs bear the numbers by which they are cited.
 */
public final class TeiWriter {

    static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

    private final ResourceUris uris;
    private final Letter letter;
    private final XmlWriter xmlWriter = new XmlWriter();

    private TeiWriter(ResourceUris uris, Letter letter) {
        this.uris = uris;
        this.letter = letter;
    }

    public static String write(ResourceUris uris, Letter letter) {
        TeiWriter teiWriter = new TeiWriter(uris, letter);
        teiWriter.xmlWriter.start("TEI").attribute("xmlns", NAMESPACE).newline();
        teiWriter.header();
        teiWriter.text();
        teiWriter.xmlWriter.end().newline();
        return XmlWriter.DECLARATION + teiWriter.xmlWriter;
    }

    private void header() {
        xmlWriter.start("teiHeader").newline().start("fileDesc").newline();
        xmlWriter.start("titleStmt").element("title", letter.title()).end().newline();
        xmlWriter.start("publicationStmt").element("distributor", "Undersigned");
        xmlWriter
                .start("idno")
                .attribute("type", "URL")
                .text(uris.letter(letter.id()))
                .end();
        Source source = letter.source();
        if (source.license() != null) {
            xmlWriter.start("availability").element("licence", source.license()).end();
        }
        xmlWriter.end().newline().start("sourceDesc").start("bibl").element("title", letter.title());
        xmlWriter.element("publisher", source.publisher());
        if (source.publishedAt() != null) {
            xmlWriter.start("date").attribute("when", source.publishedAt()).end();
        }
        if (source.url() != null) {
            xmlWriter.start("ref").attribute("target", source.url()).end();
        }
        xmlWriter.end().end().newline().end().newline().start("profileDesc").newline();
        CorrespDesc.write(xmlWriter, uris, letter, null);
        xmlWriter.newline().start("langUsage").start("language").attribute("ident", letter.language());
        xmlWriter.end().end().newline().end().newline().end().newline();
    }

    private void text() {
        xmlWriter
                .start("text")
                .attribute("xml:lang", letter.language())
                .start("body")
                .newline();
        xmlWriter.start("div").attribute("type", "letter").newline();
        opener();
        sections();
        closer();
        xmlWriter.end().end().end().newline();
    }

    private void opener() {
        xmlWriter.start("opener");
        if (letter.date() != null) {
            xmlWriter
                    .newline()
                    .start("dateline")
                    .start("date")
                    .attribute("when", letter.date().date());
            xmlWriter.text(letter.date().text()).end().end();
        }
        for (Recipient recipient : letter.recipients()) {
            xmlWriter
                    .newline()
                    .start("address")
                    .start("addrLine")
                    .attribute("n", recipient.role().label());
            xmlWriter.text(recipient.text()).end().end();
        }
        xmlWriter.newline().element("salute", letter.salutation());
        xmlWriter.end().newline();
    }

    /** A section of a deeper level stands within the one before. */
    private void sections() {
        ArrayDeque<Integer> levels = new ArrayDeque<>();
        for (Section section : letter.sections()) {
            while (!levels.isEmpty() && levels.peek() >= section.level()) {
                levels.pop();
                xmlWriter.end().newline();
            }
            levels.push(section.level());
            xmlWriter.start("div").attribute("n", section.id()).attribute("xml:id", "section-" + section.id());
            xmlWriter.newline().element("head", section.heading());
            paragraphs(section.paragraphs());
        }
        levels.forEach(level -> xmlWriter.end().newline());
    }

    private void paragraphs(List<Paragraph> paragraphs) {
        boolean list = false;
        for (Paragraph paragraph : paragraphs) {
            boolean item = paragraph.kind() == Paragraph.Kind.ITEM;
            if (item && !list) {
                xmlWriter.start("list").newline();
            } else if (!item && list) {
                xmlWriter.end().newline();
            }
            list = item;
            paragraph(paragraph);
        }
        if (list) {
            xmlWriter.end().newline();
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
        xmlWriter.start(element).attribute("n", paragraph.number()).attribute("xml:id", "p" + paragraph.number());
        words(paragraph);
        xmlWriter.end().newline();
    }

    /** A paragraph's words with the links that it makes. */
    private void words(Paragraph paragraph) {
        int[] words = paragraph.text().codePoints().toArray();
        int start = paragraph.quote().span().start();
        int done = 0;
        boolean itself = paragraph.quote().exact().equals(paragraph.text());
        for (Citation citation : itself ? letter.citations() : List.<Citation>of()) {
            Quote quote = citation.quote();
            int from = quote.span().start() - start;
            int to = quote.span().end() - start;
            if (citation.place().paragraph() != paragraph.number() || from < done || to > words.length) {
                continue;
            }
            xmlWriter.text(new String(words, done, from - done)).start("ref").attribute("target", citation.url());
            xmlWriter.attribute(
                    "type", citation.url() == null ? citation.status().label() : null);
            xmlWriter.text(new String(words, from, to - from)).end();
            done = to;
        }
        xmlWriter.text(new String(words, done, words.length - done));
    }

    private void closer() {
        xmlWriter.start("closer");
        xmlWriter.newline().element("salute", letter.closing());
        String group = null;
        for (Signatory signatory : letter.signatories()) {
            xmlWriter.newline().start("signed").attribute("xml:id", "signatory-" + signatory.position());
            if (signatory.group() != null && !Objects.equals(group, signatory.group())) {
                xmlWriter
                        .start("seg")
                        .attribute("type", "group")
                        .text(signatory.group())
                        .end()
                        .text(" ");
            }
            group = signatory.group();
            xmlWriter
                    .start(CorrespDesc.element(signatory))
                    .attribute("ref", uris.part(letter.id(), ResourceType.SIGNATORIES, signatory.id()));
            xmlWriter.text(signatory.text()).end().end();
        }
        xmlWriter.newline().end().newline();
    }
}
