package org.undersigned.reading;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Slug;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.language.Lexicon;
import org.undersigned.reading.structure.outline.Outline;

/** Generates the id and the title of a letter that states none, from its date and its recipients. */
record LetterIdentity(Outline outline, List<Recipient> recipients, String language) {

    /** A preposition and an article are no longer. */
    private static final int MAX_BEFORE = 8;

    /** {@code 2022-07-11-joseph-biden-andres-manuel-lopez-obrador}; from the title if the letter names no recipient. */
    Slug id() {
        String date = outline.date() == null ? "" : outline.date().date() + " ";
        String names = String.join(" ", recipientNames());
        return new SlugGenerator()
                .generate(date + (names.isEmpty() && outline.title() != null ? outline.title() : names));
    }

    /** "Letter to Joseph Biden and Andrés Manuel López Obrador, July 11, 2022" */
    String title() {
        List<String> titles = Lexicon.forLanguage(language, "letter").words("titles");
        List<String> names = addressed()
                .map(recipient -> titleName(recipient, titles.get(1)))
                .toList();
        String list =
                ListFormatter.getInstance(ULocale.forLanguageTag(language)).format(names);
        String title = names.isEmpty() ? titles.get(0) : beginning(titles.get(1)) + list;
        return outline.date() == null ? title : title + ", " + outline.date().text();
    }

    /** "Letter to ", or "Letter " if the line of the first recipient begins with the same word: "To the Minister of Ports". */
    private String beginning(String title) {
        boolean twice =
                addressed().findFirst().filter(first -> begins(first, title)).isPresent();
        return twice ? title.substring(0, title.lastIndexOf(' ') + 1) : title + " ";
    }

    /** The words of a recipient within a title. */
    private static String titleName(Recipient recipient, String title) {
        String words = shownName(recipient);
        return begins(recipient, title) ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }

    /**
     * Whether the words before an office begin with the last word of the title, or with one that is joined to an article: "an den
     * Minister", "al Ministro", "aux maires". The office itself may begin with the same letters.
     */
    private static boolean begins(Recipient recipient, String title) {
        String office = recipient.office();
        int preposition = title.lastIndexOf(' ') + 1;
        boolean shown = recipient.name() == null && office != null && preposition > 0;
        if (!shown || !recipient.text().endsWith(office)) {
            return false;
        }
        String before = recipient.text().substring(0, recipient.text().length() - office.length());
        return before.length() <= MAX_BEFORE
                && before.indexOf(',') < 0
                && SlugGenerator.fold(before).startsWith(SlugGenerator.fold(title.substring(preposition)));
    }

    private List<String> recipientNames() {
        return addressed().map(LetterIdentity::shownName).toList();
    }

    private Stream<Recipient> addressed() {
        return recipients.stream().filter(recipient -> recipient.role() == Recipient.Role.TO);
    }

    private static String shownName(Recipient recipient) {
        return recipient.name() == null ? recipient.text() : recipient.name();
    }
}
