package org.undersigned.reading;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.util.List;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Slug;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.language.Lexicon;
import org.undersigned.reading.structure.outline.Outline;

/** Generates the id and the title of a letter that states none, from its date and its recipients. */
record LetterIdentity(Outline outline, List<Recipient> recipients, String language) {

    /** {@code 2022-07-11-joseph-biden-andres-manuel-lopez-obrador}; from the title if the letter names no recipient. */
    Slug id() {
        String date = outline.date() == null ? "" : outline.date().date() + " ";
        String names = String.join(" ", recipientNames());
        return new SlugGenerator()
                .generate(date + (names.isEmpty() && outline.title() != null ? outline.title() : names));
    }

    /** "Letter to Joseph Biden and Andrés Manuel López Obrador, July 11, 2022" */
    String title() {
        String names =
                ListFormatter.getInstance(ULocale.forLanguageTag(language)).format(recipientNames());
        List<String> titles = Lexicon.forLanguage(language, "letter").words("titles");
        String title = names.isEmpty() ? titles.get(0) : titles.get(1) + " " + names;
        return outline.date() == null ? title : title + ", " + outline.date().text();
    }

    private List<String> recipientNames() {
        return recipients.stream()
                .filter(recipient -> recipient.role() == Recipient.Role.TO)
                .map(recipient -> recipient.name() == null ? recipient.text() : recipient.name())
                .toList();
    }
}
