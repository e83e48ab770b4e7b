package org.undersigned.reading.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.Recipient.Role;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.structure.Outline.Address;

/** Whom a salutation greets, where nothing else says to whom a letter is written. */
final class Greeted {

    private final Wording wording;
    private final Addressing addressing;

    Greeted(Wording wording, Addressing addressing) {
        this.wording = wording;
        this.addressing = addressing;
    }

    List<Address> in(List<Line> salutation) {
        List<Address> greeted = new ArrayList<>();
        for (Line line : salutation) {
            String words = wording.withoutTo(addressing.withoutGreeting(line.text()));
            for (String one : parted(words)) {
                String who = addressing.withoutGreeting(one);
                if (!who.isBlank() && !wording.is("anybody", who)) {
                    Addressing.Parts parts = addressing.parts(who);
                    greeted.add(new Address(Role.TO, parts.name(), parts.office(), who, Position.NOWHERE));
                }
            }
        }
        return greeted;
    }

    /** "President Biden and President López Obrador" are two; "Ministers of Justice and Economy" are one. */
    private List<String> parted(String words) {
        String and = String.join(
                "|",
                wording.phrases("conjunctions").stream().map(Pattern::quote).toList());
        String[] parts = words.split(
                and.isEmpty() ? ",\\s+" : "(?iu)(?:,\\s+(?:(?:" + and + ")\\s+)?|\\s+(?:" + and + "|&)\\s+)");
        boolean each = parts.length > 1 && Stream.of(parts).allMatch(addressing::somebody);
        return each ? List.of(parts) : List.of(words);
    }
}
