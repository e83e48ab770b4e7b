package org.undersigned.reading.structure.opener;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.line.StructureLexicon;

/** Separates in a title those who write from those to whom they do: "from the dockers to the wider port". */
final class TitleSenders {

    private final StructureLexicon lexicon;
    private final OfficeClassifier officeClassifier;
    private final NameOfficeSplitter nameOfficeSplitter;

    TitleSenders(StructureLexicon lexicon, OfficeClassifier officeClassifier, NameOfficeSplitter nameOfficeSplitter) {
        this.lexicon = lexicon;
        this.officeClassifier = officeClassifier;
        this.nameOfficeSplitter = nameOfficeSplitter;
    }

    /**
     * The words from the preposition before the addressee on; the same words if they begin with no sender, or name nobody
     * behind one. An office, a body or a person is preferred, else the last words with an article.
     *
     * @param tail the words of a title behind "open letter"
     * @param named the same without the topic at their end
     */
    String strip(String tail, String named) {
        if (!startsWithSender(tail)) {
            return tail;
        }
        List<Integer> starts = new ArrayList<>();
        for (int at = named.indexOf(' '); at > 0; at = named.indexOf(' ', at + 1)) {
            if (mayBeAddressee(named.substring(at + 1)) && !isBehindNoun(named.substring(0, at))) {
                starts.add(at + 1);
            }
        }
        return starts.stream()
                .filter(at -> isSomebody(named.substring(at)))
                .findFirst()
                .or(() -> starts.isEmpty() ? Optional.empty() : Optional.of(starts.get(starts.size() - 1)))
                .map(tail::substring)
                .orElse(tail);
    }

    private boolean startsWithSender(String tail) {
        String elided = SlugGenerator.fold(tail).replace('’', '\'');
        return lexicon.startsWith("titleSenders", tail)
                || lexicon.phrases("titleSenders").stream()
                        .anyMatch(sender -> sender.endsWith("'") && elided.startsWith(sender));
    }

    private boolean mayBeAddressee(String rest) {
        return !lexicon.stripPreposition(rest).equals(rest)
                && (!isBarePreposition(rest)
                        || isSomebody(rest)
                        || nameOfficeSplitter.namesRecipient(lexicon.stripPreposition(rest)));
    }

    /** Whether an office, a body, a person with a title or everybody of a kind follows a preposition. */
    private boolean isSomebody(String rest) {
        String words = officeClassifier.stripArticle(lexicon.stripPreposition(rest));
        String first = WhitespaceTokenizer.firstToken(words);
        return !first.isEmpty() && officeClassifier.isRank(first)
                || lexicon.matches("institutions", first)
                || officeClassifier.startsWithPersonalTitle(words)
                || lexicon.isOffice(first)
                || lexicon.matches("anybody", first);
    }

    /** "de apoyo a la huelga", "im Einsatz an der Küste": the preposition belongs to a noun behind another one. */
    private boolean isBehindNoun(String before) {
        List<String> words = WhitespaceTokenizer.tokenize(before);
        int last = words.size() - 1;
        boolean small = last > 1
                && (Character.isLowerCase(words.get(last).codePointAt(0))
                        || before.equals(before.toUpperCase(Locale.ROOT)));
        return small && lexicon.matches("where", words.get(last - 1));
    }

    /** Whether words begin with the first preposition of the language and no article: "to", "an", "à". */
    boolean isBarePreposition(String words) {
        String rest = lexicon.stripPreposition(words);
        String preposition = SlugGenerator.fold(
                words.substring(0, words.length() - rest.length()).strip());
        return lexicon.phrases("toTitle").stream().limit(1).anyMatch(preposition::equals);
    }
}
