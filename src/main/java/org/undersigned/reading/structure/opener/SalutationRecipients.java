package org.undersigned.reading.structure.opener;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.Recipient.Role;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.structure.line.Outline.RecipientMention;
import org.undersigned.reading.structure.line.StructureLexicon;

/** Extracts recipients from the salutation, if nothing else names any. */
final class SalutationRecipients {

    private final StructureLexicon lexicon;
    private final NameOfficeSplitter nameOfficeSplitter;

    SalutationRecipients(StructureLexicon lexicon, NameOfficeSplitter nameOfficeSplitter) {
        this.lexicon = lexicon;
        this.nameOfficeSplitter = nameOfficeSplitter;
    }

    List<RecipientMention> extract(List<Line> salutation) {
        List<RecipientMention> greeted = new ArrayList<>();
        for (Line line : salutation) {
            String words = lexicon.stripPreposition(nameOfficeSplitter.stripGreeting(line.text()));
            for (String one : splitRecipients(words)) {
                String who = nameOfficeSplitter.stripGreeting(one);
                if (!who.isBlank() && !lexicon.matches("anybody", who)) {
                    NameOfficeSplitter.NameAndOffice nameAndOffice = nameOfficeSplitter.splitNameAndOffice(who);
                    greeted.add(new RecipientMention(
                            Role.TO, nameAndOffice.name(), nameAndOffice.office(), who, Position.NOWHERE));
                }
            }
        }
        return greeted;
    }

    /** "President Biden and President López Obrador" are two; "Ministers of Justice and Economy" are one. */
    private List<String> splitRecipients(String words) {
        String and = String.join(
                "|",
                lexicon.phrases("conjunctions").stream().map(Pattern::quote).toList());
        String[] parts = words.split(
                and.isEmpty() ? ",\\s+" : "(?iu)(?:,\\s+(?:(?:" + and + ")\\s+)?|\\s+(?:" + and + "|&)\\s+)");
        boolean each = parts.length > 1 && Stream.of(parts).allMatch(nameOfficeSplitter::namesRecipient);
        return each ? List.of(parts) : List.of(words);
    }
}
