package org.undersigned.reading.demand;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of paragraphs that are the demands of a list: "1. …", "Health: …", infinitives, nouns for actions. */
record ListedForm(DemandLexicon lexicon) {

    private static final int MIN_WORD = 5;

    private static final Pattern PROVISION = Pattern.compile("(\\S{1,12}) \\d[\\d.]{0,7}[a-z]? ?[-–—:(]");

    private static final Pattern LABEL = Pattern.compile("[*_]*+\\p{Lu}[^:.!?;]{3,90}+:[*_]*+\\s.*", Pattern.DOTALL);

    /** What all paragraphs of such a list have in common with this one: a sign of their form, else their first word. */
    String of(String text) {
        if (ListAnnouncement.isNumbered(text)) {
            return "1";
        }
        if (LABEL.matcher(text).matches()) {
            return ":";
        }
        return isAction(text) ? "~" : text.split("\\s", 2)[0];
    }

    /** Whether a text begins with an infinitive or with a noun for an action: "Bajar", "Establishment of". */
    boolean isAction(String text) {
        return isInfinitive(text) || hasEnding(text, lexicon.actions);
    }

    boolean isInfinitive(String text) {
        return hasEnding(text, lexicon.infinitives);
    }

    /** "Article 12 – …", "§ 4: …": an item that names a provision of law and describes it, which nobody demands. */
    boolean isProvision(String text) {
        Matcher provision = PROVISION.matcher(text);
        return provision.lookingAt()
                && lexicon.provisions.contains(provision.group(1).toLowerCase(Locale.ROOT));
    }

    private static boolean hasEnding(String text, List<String> endings) {
        int space = text.indexOf(' ');
        String first = SentenceWords.tokenize(space < 0 ? text : text.substring(0, space))
                .at(0);
        return first.length() >= MIN_WORD && endings.stream().anyMatch(first::endsWith);
    }
}
