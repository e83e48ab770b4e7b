package org.undersigned.representation;

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

/**
 * The letter as an edition in TEI P5: who wrote to whom in {@code correspDesc}, the words in {@code opener}, {@code div}s and
 * {@code closer}. Sections and paragraphs bear the numbers by which they are cited.
 */
public final class Tei {

    static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

    private final Addresses addresses;
    private final Letter letter;
    private final Xml xml = new Xml();

    private Tei(Addresses addresses, Letter letter) {
        this.addresses = addresses;
        this.letter = letter;
    }

    public static String of(Addresses addresses, Letter letter) {
        Tei tei = new Tei(addresses, letter);
        tei.xml.open("TEI").with("xmlns", NAMESPACE).line();
        tei.header();
        tei.text();
        tei.xml.close().line();
        return Xml.DECLARATION + tei.xml;
    }

    private void header() {
        xml.open("teiHeader").line().open("fileDesc").line();
        xml.open("titleStmt").element("title", letter.title()).close().line();
        xml.open("publicationStmt").element("distributor", "Undersigned");
        xml.open("idno")
                .with("type", "URL")
                .words(addresses.letter(letter.id()))
                .close();
        Source source = letter.source();
        if (source.license() != null) {
            xml.open("availability").element("licence", source.license()).close();
        }
        xml.close().line().open("sourceDesc").open("bibl").element("title", letter.title());
        xml.element("publisher", source.publisher());
        if (source.publishedAt() != null) {
            xml.open("date").with("when", source.publishedAt()).close();
        }
        if (source.url() != null) {
            xml.open("ref").with("target", source.url()).close();
        }
        xml.close().close().line().close().line().open("profileDesc").line();
        Correspondence.write(xml, addresses, letter, null);
        xml.line().open("langUsage").open("language").with("ident", letter.language());
        xml.close().close().line().close().line().close().line();
    }

    private void text() {
        xml.open("text").with("xml:lang", letter.language()).open("body").line();
        xml.open("div").with("type", "letter").line();
        opener();
        sections();
        closer();
        xml.close().close().close().line();
    }

    private void opener() {
        xml.open("opener");
        if (letter.date() != null) {
            xml.line().open("dateline").open("date").with("when", letter.date().date());
            xml.words(letter.date().text()).close().close();
        }
        for (Recipient recipient : letter.recipients()) {
            xml.line()
                    .open("address")
                    .open("addrLine")
                    .with("n", recipient.role().label());
            xml.words(recipient.text()).close().close();
        }
        xml.line().element("salute", letter.salutation());
        xml.close().line();
    }

    /** A section of a deeper level stands within the one before. */
    private void sections() {
        java.util.ArrayDeque<Integer> levels = new java.util.ArrayDeque<>();
        for (Section section : letter.sections()) {
            while (!levels.isEmpty() && levels.peek() >= section.level()) {
                levels.pop();
                xml.close().line();
            }
            levels.push(section.level());
            xml.open("div").with("n", section.id()).with("xml:id", "section-" + section.id());
            xml.line().element("head", section.heading());
            paragraphs(section.paragraphs());
        }
        levels.forEach(level -> xml.close().line());
    }

    private void paragraphs(List<Paragraph> paragraphs) {
        boolean list = false;
        for (Paragraph paragraph : paragraphs) {
            boolean item = paragraph.kind() == Paragraph.Kind.ITEM;
            if (item && !list) {
                xml.open("list").line();
            } else if (!item && list) {
                xml.close().line();
            }
            list = item;
            paragraph(paragraph);
        }
        if (list) {
            xml.close().line();
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
        xml.open(element).with("n", paragraph.number()).with("xml:id", "p" + paragraph.number());
        words(paragraph);
        xml.close().line();
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
            xml.words(new String(words, done, from - done)).open("ref").with("target", citation.url());
            xml.with("type", citation.url() == null ? citation.status().label() : null);
            xml.words(new String(words, from, to - from)).close();
            done = to;
        }
        xml.words(new String(words, done, words.length - done));
    }

    private void closer() {
        xml.open("closer");
        xml.line().element("salute", letter.closing());
        String group = null;
        for (Signatory signatory : letter.signatories()) {
            xml.line().open("signed").with("xml:id", "signatory-" + signatory.position());
            if (signatory.group() != null && !Objects.equals(group, signatory.group())) {
                xml.open("seg")
                        .with("type", "group")
                        .words(signatory.group())
                        .close()
                        .words(" ");
            }
            group = signatory.group();
            xml.open(Correspondence.element(signatory))
                    .with("ref", addresses.part(letter.id(), Family.SIGNATORIES, signatory.id()));
            xml.words(signatory.text()).close().close();
        }
        xml.line().close().line();
    }
}
