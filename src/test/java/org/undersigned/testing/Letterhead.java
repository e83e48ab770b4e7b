package org.undersigned.testing;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Basis;
import org.undersigned.letter.Letter;
import org.undersigned.letter.LetterDate;
import org.undersigned.letter.PartialDate;
import org.undersigned.letter.PlainText;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Source;

/** Letters that say nothing, to somebody, with given names below. */
public final class Letterhead {

    private Letterhead() {}

    /** @param date ISO; {@code null} for none */
    public static Letter letter(String id, String date, String recipient, List<String> names) {
        PlainText text = new PlainText(recipient + "\n" + String.join("\n", names));
        Recipient to = new Recipient(
                new Slug("someone"),
                1,
                Recipient.Role.TO,
                recipient,
                null,
                recipient,
                text.quote(0, recipient.length()),
                Basis.TEXT);
        LetterDate when = date == null ? null : new LetterDate(PartialDate.parse(date), date);
        return new Letter(
                new Slug(id),
                "A letter to " + recipient,
                "en",
                when,
                null,
                text,
                List.of(to),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                signatories(text, recipient.length() + 1, names),
                new Source("letter.md", "0".repeat(64), null, null, null, null));
    }

    private static List<Signatory> signatories(PlainText text, int start, List<String> names) {
        List<Signatory> signatories = new ArrayList<>();
        int at = start;
        for (String name : names) {
            signatories.add(new Signatory(
                    new Slug("s-" + (signatories.size() + 1)),
                    signatories.size() + 1,
                    new Signatory.Naming(name, null, List.of()),
                    Signatory.Kind.ORGANIZATION,
                    null,
                    null,
                    null,
                    null,
                    null,
                    name,
                    text.quote(at, at + name.length()),
                    Basis.TEXT));
            at += name.length() + 1;
        }
        return signatories;
    }
}
