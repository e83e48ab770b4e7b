package org.undersigned.reading.structure.opener.office;

import java.util.List;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.Recipient.Role;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.outline.Outline.RecipientMention;

/** Divides words that are stated to be a recipient into name and office, as those of a recipient that was found. */
public final class StatedRecipient {

    private final StructureLexicon lexicon;
    private final NameOfficeSplitter splitter;
    private final OfficeClassifier officeClassifier;

    /** @param salutation its lines */
    public StatedRecipient(StructureLexicon lexicon, List<String> salutation) {
        this.lexicon = lexicon;
        this.splitter = new NameOfficeSplitter(lexicon, salutation);
        this.officeClassifier = new OfficeClassifier(lexicon);
    }

    public RecipientMention read(String words, Position position) {
        NameOfficeSplitter.NameAndOffice read = splitter.splitNameAndOffice(words);
        String office =
                read.office() == null ? null : officeClassifier.stripTitles(lexicon.stripPreposition(read.office()));
        String name = read.name() == null
                ? null
                : DativeNormalizer.forLanguage(lexicon).toNominative(read.name(), office);
        return new RecipientMention(Role.TO, name, office, words, position);
    }
}
