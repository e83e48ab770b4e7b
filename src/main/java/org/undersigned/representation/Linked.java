package org.undersigned.representation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Recipient;

/**
 * JSON-LD in the words of schema.org: a collection is an {@code ItemList}, a letter a {@code Message} and {@code CreativeWork}
 * with all its parts. The words that schema.org lacks are in the {@link LinkedContext}.
 */
public final class Linked<T> implements Roll<T> {

    private final LinkedParts parts;
    private final OutputStream out;
    private boolean first = true;

    private Linked(Addresses addresses, URI self, Family<T> family, OutputStream out) throws IOException {
        this.parts = new LinkedParts(addresses);
        this.out = out;
        ObjectNode head = Node.typed("ItemList")
                .with("@id", self)
                .with("name", family.name())
                .object();
        String text = head.toString();
        write("{\"@context\":\"" + addresses.context() + "\"," + text.substring(1, text.length() - 1));
        write(",\"itemListElement\":[");
    }

    /** @param self the address of the collection */
    public static <T> Roll<T> to(Addresses addresses, URI self, Family<T> family, OutputStream out) throws IOException {
        return new Linked<>(addresses, self, family, out);
    }

    /** One member by itself. */
    public static String of(Addresses addresses, Member<?> member) {
        return inContext(addresses, new LinkedParts(addresses).of(member));
    }

    /** A letter with all its parts. */
    public static String of(Addresses addresses, Letter letter) {
        LinkedParts parts = new LinkedParts(addresses);
        Node node = parts.letter(letter)
                .with("sender", all(letter, Family.SIGNATORIES, letter.signatories(), parts, addresses))
                .with("toRecipient", recipients(letter, Recipient.Role.TO, parts, addresses))
                .with("ccRecipient", recipients(letter, Recipient.Role.CC, parts, addresses))
                .with("text", letter.text())
                .with("hasPart", all(letter, Family.SECTIONS, letter.sections(), parts, addresses))
                .with("claims", all(letter, Family.STATISTICS, letter.statistics(), parts, addresses))
                .with("potentialAction", all(letter, Family.DEMANDS, letter.demands(), parts, addresses))
                .with("citation", all(letter, Family.CITATIONS, letter.citations(), parts, addresses));
        return inContext(addresses, node.object());
    }

    private static List<ObjectNode> recipients(
            Letter letter, Recipient.Role role, LinkedParts parts, Addresses addresses) {
        List<Recipient> some = letter.recipients().stream()
                .filter(recipient -> recipient.role() == role)
                .toList();
        return all(letter, Family.RECIPIENTS, some, parts, addresses);
    }

    private static <T> List<ObjectNode> all(
            Letter letter, Family<T> family, List<T> list, LinkedParts parts, Addresses addresses) {
        List<ObjectNode> nodes = new ArrayList<>();
        for (T part : list) {
            URI self = URI.create(addresses.collection(letter.id(), family) + "/"
                    + family.id().apply(part));
            nodes.add(parts.of(new Member<>(letter.id(), part, self)));
        }
        return nodes;
    }

    private static String inContext(Addresses addresses, ObjectNode node) {
        ObjectNode whole = new Node().with("@context", addresses.context()).object();
        whole.setAll(node);
        return whole.toString();
    }

    @Override
    public void add(Member<T> member) throws IOException {
        write((first ? "\n" : ",\n") + parts.of(member));
        first = false;
    }

    @Override
    public void close() throws IOException {
        write("\n]}\n");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
