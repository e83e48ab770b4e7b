package org.undersigned.reading.structure.opener;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.Recipient.Role;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.structure.line.Outline.RecipientMention;
import org.undersigned.reading.structure.line.StructureLexicon;

/** Extracts recipients from the salutation, if nothing else names any. */
final class SalutationRecipients {

    private final StructureLexicon lexicon;
    private final OfficeClassifier officeClassifier;
    private final NameOfficeSplitter nameOfficeSplitter;
    private final RecipientListSplitter recipientListSplitter;

    SalutationRecipients(
            StructureLexicon lexicon,
            NameOfficeSplitter nameOfficeSplitter,
            RecipientListSplitter recipientListSplitter) {
        this.lexicon = lexicon;
        this.officeClassifier = new OfficeClassifier(lexicon);
        this.nameOfficeSplitter = nameOfficeSplitter;
        this.recipientListSplitter = recipientListSplitter;
    }

    /** "President Biden and President López Obrador" are two; "Ministers of Justice and Economy" are one. */
    List<RecipientMention> extract(List<Line> salutation) {
        List<RecipientMention> greeted = new ArrayList<>();
        for (Line line : salutation) {
            if (lexicon.matches("anybody", line.text())) {
                continue;
            }
            String words = lexicon.stripPreposition(nameOfficeSplitter.stripGreeting(line.text()));
            for (String one : recipientListSplitter.splitGreeting(words)) {
                String who = officeClassifier.stripArticle(nameOfficeSplitter.stripGreeting(one));
                if (!who.isBlank() && !lexicon.matches("anybody", who)) {
                    NameOfficeSplitter.NameAndOffice nameAndOffice = nameOfficeSplitter.splitNameAndOffice(who);
                    greeted.add(new RecipientMention(
                            Role.TO,
                            nameAndOffice.name(),
                            officeClassifier.stripTitles(nameAndOffice.office()),
                            who,
                            Position.NOWHERE));
                }
            }
        }
        return greeted;
    }
}
