package org.undersigned.reading.structure;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Basis;
import org.undersigned.letter.PlainText;
import org.undersigned.letter.Quote;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Slug;
import org.undersigned.reading.Slugs;

/** The recipients: from the address lines, or, where there are none, from the salutation. */
public final class Addressees {

    private Addressees() {}

    /**
     * Address lines that go on with what the line before began are one recipient's. The salutation tells: a line without
     * a name that it greets continues one that has one.
     */
    public static Outline gathered(Outline outline, String language) {
        List<Outline.Address> addresses = new ArrayList<>();
        Addressing addressing = new Addressing(Wording.of(language), outline.salutation());
        boolean told = outline.addresses().stream().anyMatch(address -> told(addressing, address));
        for (Outline.Address address : outline.addresses()) {
            Outline.Address before = addresses.isEmpty() ? null : addresses.get(addresses.size() - 1);
            if (told
                    && before != null
                    && told(addressing, before)
                    && before.role() == address.role()
                    && !told(addressing, address)) {
                addresses.set(
                        addresses.size() - 1,
                        new Outline.Address(before.role(), comma(before.text()) + address.text(), before.position()));
            } else {
                addresses.add(address);
            }
        }
        if (addresses.stream().noneMatch(address -> address.role() == Recipient.Role.TO)) {
            return outline;
        }
        return new Outline(
                outline.title(),
                outline.date(),
                outline.subject(),
                addresses,
                outline.salutation(),
                outline.body(),
                outline.closing(),
                outline.signatures());
    }

    private static boolean told(Addressing addressing, Outline.Address address) {
        return address.role() == Recipient.Role.TO && addressing.greets(address.text());
    }

    private static String comma(String line) {
        return line.endsWith(",") ? line + " " : line + ", ";
    }

    public static List<Recipient> of(Outline outline, Layout layout, String language) {
        Addressing addressing = new Addressing(Wording.of(language), outline.salutation());
        List<Recipient> recipients = new ArrayList<>();
        Slugs ids = new Slugs();
        for (int i = 0; i < outline.addresses().size(); i++) {
            Outline.Address address = outline.addresses().get(i);
            Layout.Stretch span = layout.addresses().get(i);
            Quote quote = layout.text().quote(span.from(), span.to());
            recipients.add(recipient(address.role(), addressing.parts(address.text()), quote, recipients.size(), ids));
        }
        if (recipients.stream().noneMatch(recipient -> recipient.role() == Recipient.Role.TO)) {
            return greeted(outline, layout.text(), recipients, addressing, ids);
        }
        return recipients;
    }

    private static List<Recipient> greeted(
            Outline outline, PlainText text, List<Recipient> copied, Addressing addressing, Slugs ids) {
        List<Recipient> recipients = new ArrayList<>();
        for (String line : outline.salutation()) {
            String words = addressing.withoutGreeting(line);
            int at = text.toString().indexOf(line);
            int from = words.isEmpty() ? -1 : text.toString().indexOf(words, at);
            if (at >= 0 && from >= 0) {
                Quote quote = text.quote(from, from + words.length());
                recipients.add(recipient(Recipient.Role.TO, addressing.parts(words), quote, recipients.size(), ids));
            }
        }
        for (Recipient cc : copied) {
            recipients.add(new Recipient(
                    cc.id(),
                    recipients.size() + 1,
                    cc.role(),
                    cc.name(),
                    cc.office(),
                    cc.text(),
                    cc.quote(),
                    cc.basis()));
        }
        return recipients;
    }

    private static Recipient recipient(
            Recipient.Role role, Addressing.Parts parts, Quote quote, int before, Slugs ids) {
        Slug id = ids.of(parts.name() == null ? quote.exact() : parts.name());
        return new Recipient(id, before + 1, role, parts.name(), parts.office(), quote.exact(), quote, Basis.TEXT);
    }
}
