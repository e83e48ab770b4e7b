package org.undersigned.representation.tei;

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

    public static String of(ResourceUris uris, Letter letter) {
        TeiWriter teiWriter = new TeiWriter(uris, letter);
        teiWriter.xmlWriter.open("TEI").with("xmlns", NAMESPACE).line();
        teiWriter.header();
        teiWriter.text();
        teiWriter.xmlWriter.close().line();
        return XmlWriter.DECLARATION + teiWriter.xmlWriter;
    }

    private void header() {
        xmlWriter.open("teiHeader").line().open("fileDesc").line();
        xmlWriter.open("titleStmt").element("title", letter.title()).close().line();
        xmlWriter.open("publicationStmt").element("distributor", "Undersigned");
        xmlWriter
                .open("idno")
                .with("type", "URL")
                .words(uris.letter(letter.id()))
                .close();
        Source source = letter.source();
        if (source.license() != null) {
            xmlWriter.open("availability").element("licence", source.license()).close();
        }
        xmlWriter.close().line().open("sourceDesc").open("bibl").element("title", letter.title());
        xmlWriter.element("publisher", source.publisher());
        if (source.publishedAt() != null) {
            xmlWriter.open("date").with("when", source.publishedAt()).close();
        }
        if (source.url() != null) {
            xmlWriter.open("ref").with("target", source.url()).close();
        }
        xmlWriter.close().close().line().close().line().open("profileDesc").line();
        CorrespDesc.write(xmlWriter, uris, letter, null);
        xmlWriter.line().open("langUsage").open("language").with("ident", letter.language());
        xmlWriter.close().close().line().close().line().close().line();
    }

    private void text() {
        xmlWriter.open("text").with("xml:lang", letter.language()).open("body").line();
        xmlWriter.open("div").with("type", "letter").line();
        opener();
        sections();
        closer();
        xmlWriter.close().close().close().line();
    }

    private void opener() {
        xmlWriter.open("opener");
        if (letter.date() != null) {
            xmlWriter
                    .line()
                    .open("dateline")
                    .open("date")
                    .with("when", letter.date().date());
            xmlWriter.words(letter.date().text()).close().close();
        }
        for (Recipient recipient : letter.recipients()) {
            xmlWriter
                    .line()
                    .open("address")
                    .open("addrLine")
                    .with("n", recipient.role().label());
            xmlWriter.words(recipient.text()).close().close();
        }
        xmlWriter.line().element("salute", letter.salutation());
        xmlWriter.close().line();
    }

    /** A section of a deeper level stands within the one before. */
    private void sections() {
        java.util.ArrayDeque<Integer> levels = new java.util.ArrayDeque<>();
        for (Section section : letter.sections()) {
            while (!levels.isEmpty() && levels.peek() >= section.level()) {
                levels.pop();
                xmlWriter.close().line();
            }
            levels.push(section.level());
            xmlWriter.open("div").with("n", section.id()).with("xml:id", "section-" + section.id());
            xmlWriter.line().element("head", section.heading());
            paragraphs(section.paragraphs());
        }
        levels.forEach(level -> xmlWriter.close().line());
    }

    private void paragraphs(List<Paragraph> paragraphs) {
        boolean list = false;
        for (Paragraph paragraph : paragraphs) {
            boolean item = paragraph.kind() == Paragraph.Kind.ITEM;
            if (item && !list) {
                xmlWriter.open("list").line();
            } else if (!item && list) {
                xmlWriter.close().line();
            }
            list = item;
            paragraph(paragraph);
        }
        if (list) {
            xmlWriter.close().line();
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
        xmlWriter.open(element).with("n", paragraph.number()).with("xml:id", "p" + paragraph.number());
        words(paragraph);
        xmlWriter.close().line();
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
            xmlWriter.words(new String(words, done, from - done)).open("ref").with("target", citation.url());
            xmlWriter.with("type", citation.url() == null ? citation.status().label() : null);
            xmlWriter.words(new String(words, from, to - from)).close();
            done = to;
        }
        xmlWriter.words(new String(words, done, words.length - done));
    }

    private void closer() {
        xmlWriter.open("closer");
        xmlWriter.line().element("salute", letter.closing());
        String group = null;
        for (Signatory signatory : letter.signatories()) {
            xmlWriter.line().open("signed").with("xml:id", "signatory-" + signatory.position());
            if (signatory.group() != null && !Objects.equals(group, signatory.group())) {
                xmlWriter
                        .open("seg")
                        .with("type", "group")
                        .words(signatory.group())
                        .close()
                        .words(" ");
            }
            group = signatory.group();
            xmlWriter
                    .open(CorrespDesc.element(signatory))
                    .with("ref", uris.part(letter.id(), ResourceType.SIGNATORIES, signatory.id()));
            xmlWriter.words(signatory.text()).close().close();
        }
        xmlWriter.line().close().line();
    }
}
