package org.undersigned.representation.tei;

import org.undersigned.letter.Letter;
import org.undersigned.letter.Source;
import org.undersigned.representation.ResourceUris;
import org.undersigned.representation.XmlWriter;

/** Writes TEI's {@code teiHeader}: title, publication, source and correspondence of a letter. */
final class TeiHeader {

    private TeiHeader() {}

    static void write(XmlWriter xml, ResourceUris uris, Letter letter) {
        xml.start("teiHeader").newline().start("fileDesc").newline();
        xml.start("titleStmt").element("title", letter.title()).end().newline();
        xml.start("publicationStmt").element("distributor", "Undersigned");
        xml.start("idno")
                .attribute("type", "URL")
                .text(uris.letter(letter.id()))
                .end();
        Source source = letter.source();
        if (source.license() != null) {
            xml.start("availability").element("licence", source.license()).end();
        }
        xml.end().newline().start("sourceDesc").start("bibl").element("title", letter.title());
        xml.element("publisher", source.publisher());
        if (source.publishedAt() != null) {
            xml.start("date").attribute("when", source.publishedAt()).end();
        }
        if (source.url() != null) {
            xml.start("ref").attribute("target", source.url()).end();
        }
        xml.end().end().newline().end().newline().start("profileDesc").newline();
        CorrespDesc.write(xml, uris, letter, null);
        xml.newline().start("langUsage").start("language").attribute("ident", letter.language());
        xml.end().end().newline().end().newline().end().newline();
    }
}
