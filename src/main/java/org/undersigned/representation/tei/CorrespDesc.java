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
        xmlWriter.open("correspDesc").with("ref", uris.letter(letter.id())).with("source", source);
        xmlWriter.line().open("correspAction").with("type", "sent");
        for (Signatory signatory : letter.signatories()) {
            xmlWriter.line();
            name(xmlWriter, element(signatory), uris.part(letter.id(), ResourceType.SIGNATORIES, signatory.id()));
            xmlWriter.words(signatory.naming().name()).close();
        }
        if (letter.date() != null) {
            xmlWriter.line().open("date").with("when", letter.date().date()).close();
        }
        xmlWriter.line().close();
        received(xmlWriter, uris, letter, Recipient.Role.TO, null);
        received(xmlWriter, uris, letter, Recipient.Role.CC, "cc");
        xmlWriter.line().close();
    }

    private static void received(
            XmlWriter xmlWriter, ResourceUris uris, Letter letter, Recipient.Role role, String subtype) {
        List<Recipient> some = letter.recipients().stream()
                .filter(recipient -> recipient.role() == role)
                .toList();
        if (some.isEmpty()) {
            return;
        }
        xmlWriter.line().open("correspAction").with("type", "received").with("subtype", subtype);
        for (Recipient recipient : some) {
            xmlWriter.line();
            boolean person = recipient.name() != null && recipient.office() != null;
            name(
                    xmlWriter,
                    person ? "persName" : "name",
                    uris.part(letter.id(), ResourceType.RECIPIENTS, recipient.id()));
            xmlWriter.words(recipient.name() != null ? recipient.name() : recipient.office());
            xmlWriter.close();
        }
        xmlWriter.line().close();
    }

    private static void name(XmlWriter xmlWriter, String element, Object ref) {
        xmlWriter.open(element).with("ref", ref);
    }

    static String element(Signatory signatory) {
        return switch (signatory.kind()) {
            case ORGANIZATION -> "orgName";
            case PERSON -> "persName";
            case UNKNOWN -> "name";
        };
    }
}
