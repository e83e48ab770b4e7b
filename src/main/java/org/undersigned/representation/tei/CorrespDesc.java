package org.undersigned.representation.tei;

import java.util.List;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Signatory;
import org.undersigned.representation.ResourceType;
import org.undersigned.representation.ResourceUris;
import org.undersigned.representation.XmlWriter;

/** Who wrote to whom and when, as TEI's {@code correspDesc} has it: those who signed sent it. */
final class CorrespDesc {

    private CorrespDesc() {}

    /** @param source the id of the edition that it is taken from, for CMIF; {@code null} in the edition itself */
    static void write(XmlWriter xmlWriter, ResourceUris uris, Letter letter, String source) {
        xmlWriter
                .start("correspDesc")
                .attribute("ref", uris.letter(letter.id()))
                .attribute("source", source);
        xmlWriter.newline().start("correspAction").attribute("type", "sent");
        for (Signatory signatory : letter.signatories()) {
            xmlWriter.newline();
            name(xmlWriter, element(signatory), uris.part(letter.id(), ResourceType.SIGNATORIES, signatory.id()));
            xmlWriter.text(signatory.naming().name()).end();
        }
        if (letter.date() != null) {
            xmlWriter
                    .newline()
                    .start("date")
                    .attribute("when", letter.date().date())
                    .end();
        }
        xmlWriter.newline().end();
        received(xmlWriter, uris, letter, Recipient.Role.TO, null);
        received(xmlWriter, uris, letter, Recipient.Role.CC, "cc");
        xmlWriter.newline().end();
    }

    private static void received(
            XmlWriter xmlWriter, ResourceUris uris, Letter letter, Recipient.Role role, String subtype) {
        List<Recipient> some = letter.recipients().stream()
                .filter(recipient -> recipient.role() == role)
                .toList();
        if (some.isEmpty()) {
            return;
        }
        xmlWriter.newline().start("correspAction").attribute("type", "received").attribute("subtype", subtype);
        for (Recipient recipient : some) {
            xmlWriter.newline();
            boolean person = recipient.name() != null && recipient.office() != null;
            name(
                    xmlWriter,
                    person ? "persName" : "name",
                    uris.part(letter.id(), ResourceType.RECIPIENTS, recipient.id()));
            xmlWriter.text(recipient.displayName());
            xmlWriter.end();
        }
        xmlWriter.newline().end();
    }

    private static void name(XmlWriter xmlWriter, String element, Object ref) {
        xmlWriter.start(element).attribute("ref", ref);
    }

    static String element(Signatory signatory) {
        return switch (signatory.kind()) {
            case ORGANIZATION -> "orgName";
            case PERSON -> "persName";
            case UNKNOWN -> "name";
        };
    }
}
