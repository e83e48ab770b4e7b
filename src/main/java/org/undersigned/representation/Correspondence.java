package org.undersigned.representation;

import java.util.List;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Signatory;

/** Who wrote to whom and when, as TEI's {@code correspDesc} has it: those who signed sent it. */
final class Correspondence {

    private Correspondence() {}

    /** @param source the id of the edition that it is taken from, for CMIF; {@code null} in the edition itself */
    static void write(Xml xml, Addresses addresses, Letter letter, String source) {
        xml.open("correspDesc").with("ref", addresses.letter(letter.id())).with("source", source);
        xml.line().open("correspAction").with("type", "sent");
        for (Signatory signatory : letter.signatories()) {
            xml.line();
            name(xml, element(signatory), addresses.part(letter.id(), Family.SIGNATORIES, signatory.id()));
            xml.words(signatory.naming().name()).close();
        }
        if (letter.date() != null) {
            xml.line().open("date").with("when", letter.date().date()).close();
        }
        xml.line().close();
        received(xml, addresses, letter, Recipient.Role.TO, null);
        received(xml, addresses, letter, Recipient.Role.CC, "cc");
        xml.line().close();
    }

    private static void received(Xml xml, Addresses addresses, Letter letter, Recipient.Role role, String subtype) {
        List<Recipient> some = letter.recipients().stream()
                .filter(recipient -> recipient.role() == role)
                .toList();
        if (some.isEmpty()) {
            return;
        }
        xml.line().open("correspAction").with("type", "received").with("subtype", subtype);
        for (Recipient recipient : some) {
            xml.line();
            boolean person = recipient.name() != null && recipient.office() != null;
            name(xml, person ? "persName" : "name", addresses.part(letter.id(), Family.RECIPIENTS, recipient.id()));
            xml.words(recipient.name() != null ? recipient.name() : recipient.office());
            xml.close();
        }
        xml.line().close();
    }

    private static void name(Xml xml, String element, Object ref) {
        xml.open(element).with("ref", ref);
    }

    static String element(Signatory signatory) {
        return switch (signatory.kind()) {
            case ORGANIZATION -> "orgName";
            case PERSON -> "persName";
            case UNKNOWN -> "name";
        };
    }
}
