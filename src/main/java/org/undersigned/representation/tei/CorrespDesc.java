package org.undersigned.representation.tei;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Signatory;
import org.undersigned.representation.ResourceType;
import org.undersigned.representation.ResourceUris;
import org.undersigned.representation.XmlWriter;

/** Writes TEI's {@code correspDesc}: signatories as senders, recipients, and date. */
final class CorrespDesc {

    private CorrespDesc() {}

    /** @param source the id of the source edition in CMIF; {@code null} in the edition itself */
    static void write(XmlWriter xml, ResourceUris uris, Letter letter, String source) {
        xml.start("correspDesc").attribute("ref", uris.letter(letter.id())).attribute("source", source);
        xml.newline().start("correspAction").attribute("type", "sent");
        for (Signatory signatory : letter.signatories()) {
            xml.newline();
            xml.start(element(signatory)).attribute("ref", references(uris, letter, signatory));
            xml.text(signatory.naming().name()).end();
        }
        if (letter.date() != null) {
            xml.newline().start("date").attribute("when", letter.date().date()).end();
        }
        xml.newline().end();
        received(xml, uris, letter, Recipient.Role.TO, null);
        received(xml, uris, letter, Recipient.Role.CC, "cc");
        xml.newline().end();
    }

    private static void received(XmlWriter xml, ResourceUris uris, Letter letter, Recipient.Role role, String subtype) {
        List<Recipient> some = letter.recipients().stream()
                .filter(recipient -> recipient.role() == role)
                .toList();
        if (some.isEmpty()) {
            return;
        }
        xml.newline().start("correspAction").attribute("type", "received").attribute("subtype", subtype);
        for (Recipient recipient : some) {
            xml.newline();
            boolean person = recipient.name() != null && recipient.office() != null;
            URI own = uris.part(letter.id(), ResourceType.RECIPIENTS, recipient.id());
            xml.start(person ? "persName" : "name").attribute("ref", references(own, recipient.sameAs()));
            xml.text(recipient.displayName());
            xml.end();
        }
        xml.newline().end();
    }

    /** The URI of a signatory, and those that identify the same person or organization elsewhere. */
    static String references(ResourceUris uris, Letter letter, Signatory signatory) {
        return references(uris.part(letter.id(), ResourceType.SIGNATORIES, signatory.id()), signatory.sameAs());
    }

    private static String references(URI own, List<URI> sameAs) {
        return Stream.concat(Stream.of(own), sameAs.stream()).map(URI::toString).collect(Collectors.joining(" "));
    }

    static String element(Signatory signatory) {
        return switch (signatory.kind()) {
            case ORGANIZATION -> "orgName";
            case PERSON -> "persName";
            case UNKNOWN -> "name";
        };
    }
}
