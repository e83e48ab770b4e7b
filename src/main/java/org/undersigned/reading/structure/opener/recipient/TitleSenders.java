package org.undersigned.reading.structure.opener.recipient;

import java.util.function.UnaryOperator;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.opener.office.OfficeClassifier;

/**
 * Separates in a title those who write from those to whom they do: "from the dockers to the wider port", "der Fischer an die
 * Ministerin". Behind other words than a name of the senders, a preposition seldom names an addressee: "of the nurses opposed
 * to the Minister", "des candidats à la mairie".
 */
final class TitleSenders {

    /** The most characters of a phrase, and the blank behind it. */
    private static final int MAX_PHRASE = 20;

    private final StructureLexicon lexicon;
    private final OfficeClassifier officeClassifier;

    TitleSenders(StructureLexicon lexicon, OfficeClassifier officeClassifier) {
        this.lexicon = lexicon;
        this.officeClassifier = officeClassifier;
    }

    /**
     * The words from the preposition before the addressee on; the same words if they begin with no sender, or name nobody
     * behind one.
     *
     * @param tail the words of a title behind "open letter"
     * @param beforeTopic gives the same without the topic at their end
     */
    String strip(String tail, UnaryOperator<String> beforeTopic) {
        if (lexicon.matches("titleSenders", WhitespaceTokenizer.firstToken(tail))) {
            return lastAfterArticle(tail);
        }
        int from = lengthAtStart("titleGenitives", tail);
        if (from == 0) {
            return tail;
        }
        String named = beforeTopic.apply(tail);
        for (int at = named.indexOf(' ', from); at > 0; at = named.indexOf(' ', at + 1)) {
            if (isSomebody(named.substring(at + 1)) && areSenders(named.substring(from, at))) {
                return tail.substring(at + 1);
            }
        }
        return tail;
    }

    /** The words from the last preposition with an article on: "to the wider community". */
    private String lastAfterArticle(String tail) {
        for (int at = tail.lastIndexOf(' '); at > 0; at = tail.lastIndexOf(' ', at - 1)) {
            String rest = tail.substring(at + 1);
            if (!lexicon.stripPreposition(rest).equals(rest) && !isBarePreposition(rest)) {
                return rest;
            }
        }
        return tail;
    }

    /**
     * Whether an addressing preposition stands before an office, a person with a title, everybody of a kind, or where it can
     * mean nothing else, a body.
     */
    private boolean isSomebody(String rest) {
        int to = lengthAtStart("titleAddressing", rest);
        String words = rest.substring(to).strip();
        String first = WhitespaceTokenizer.firstToken(words);
        boolean body = lengthAtStart("titleBodies", rest) > 0;
        return to > 0
                && !first.isEmpty()
                && (officeClassifier.isRank(first)
                        || body && officeClassifier.isInstitution(first)
                        || officeClassifier.startsWithPersonalTitle(words)
                        || lexicon.matches("anybody", first));
    }

    /** Whether words name senders: nouns, each behind another one's genitive, or in capitals. */
    private boolean areSenders(String words) {
        boolean noun = false;
        int at = 0;
        while (at < words.length()) {
            String rest = words.substring(at).strip();
            at = words.length() - rest.length();
            int genitive = lengthAtStart("titleGenitives", rest);
            if (genitive > 0) {
                noun = false;
                at += genitive;
                continue;
            }
            String word = WhitespaceTokenizer.firstToken(rest);
            boolean small = Character.isLowerCase(word.codePointAt(0));
            if (small && noun && !lexicon.isParticle(word) || lexicon.isOffice(word)) {
                return false;
            }
            noun |= small && !lexicon.isParticle(word);
            at += word.length();
        }
        return true;
    }

    /** The length of the longest phrase with which words begin, up to a blank or the phrase's apostrophe; 0 if there is none. */
    private int lengthAtStart(String key, String words) {
        String start = SlugGenerator.fold(words.substring(0, Math.min(MAX_PHRASE, words.length())))
                .replace('’', '\'');
        return lexicon.phrases(key).stream()
                .filter(phrase ->
                        start.startsWith(phrase) && (phrase.endsWith("'") || start.startsWith(" ", phrase.length())))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** Whether words begin with the first preposition of the language and no article: "to", "an", "à". */
    boolean isBarePreposition(String words) {
        String rest = lexicon.stripPreposition(words);
        String preposition = SlugGenerator.fold(
                words.substring(0, words.length() - rest.length()).strip());
        return lexicon.phrases("toTitle").stream().limit(1).anyMatch(preposition::equals);
    }
}
