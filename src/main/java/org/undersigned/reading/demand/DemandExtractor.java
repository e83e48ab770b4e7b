package org.undersigned.reading.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.undersigned.letter.Basis;
import org.undersigned.letter.Demand;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Slug;
import org.undersigned.reading.context.Cancellation;
import org.undersigned.reading.context.Passage;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.demand.AddresseePhrases.Appeal;

/**
 * Extracts demands: sentences in which the writers urge someone, or state what a government must or should do.
 *
 * <p>"Workers should enjoy …" is no demand, because it names no recipient or government.
 */
public final class DemandExtractor {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.'’-]*+|[,;:.—()]");

    /** The most words of a sentence that become part of its id. */
    private static final int MAX_ID_WORDS = 10;

    /** The most addressees of all demands together: a letter's demands times its recipients, and far fewer in any letter. */
    public static final int MAX_ADDRESSEES = 500_000;

    private final String language;
    private final DemandLexicon demandLexicon;
    private final RecipientMatcher recipientMatcher;
    private final List<Demand> demands = new ArrayList<>();
    private final SlugGenerator ids = new SlugGenerator();
    private int addressed;

    private DemandExtractor(List<Recipient> recipients, String language) {
        this.language = language;
        this.demandLexicon = DemandLexicon.forLanguage(language);
        this.recipientMatcher = new RecipientMatcher(demandLexicon, recipients);
    }

    public static List<Demand> extract(List<Passage> passages, List<Recipient> recipients, String language) {
        DemandExtractor demandExtractor = new DemandExtractor(recipients, language);
        passages.forEach(demandExtractor::extractFrom);
        return List.copyOf(demandExtractor.demands);
    }

    private void extractFrom(Passage passage) {
        String words = passage.words();
        for (SentenceSplitter.Sentence sentence : SentenceSplitter.split(words, language)) {
            Cancellation.check();
            if (addressed > MAX_ADDRESSEES) {
                return;
            }
            String text = words.substring(sentence.from(), sentence.to());
            List<Appeal> appeals = new AddresseePhrases(demandLexicon, tokenize(text)).find();
            boolean demands = appeals.stream()
                    .anyMatch(appeal ->
                            appeal.explicit() || recipientMatcher.namesRecipientOrGovernment(appeal.addressee()));
            if (demands) {
                addDemand(passage, sentence, text, appeals);
            }
        }
    }

    private void addDemand(Passage passage, SentenceSplitter.Sentence sentence, String text, List<Appeal> appeals) {
        List<Slug> addressees = recipientMatcher.addressees(appeals);
        addressed += addressees.size();
        demands.add(new Demand(
                ids.generate(firstWords(text)),
                demands.size() + 1,
                addressees,
                text,
                passage.location(),
                passage.text().quote(passage.from() + sentence.from(), passage.from() + sentence.to()),
                Basis.TEXT));
    }

    private static List<String> tokenize(String sentence) {
        return WORD.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .map(DemandExtractor::normalize)
                .toList();
    }

    /** Removes the final full stop of a sentence's last word; "U.S." keeps its own. */
    private static String normalize(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        boolean stop = lower.length() > 1 && lower.endsWith(".") && lower.indexOf('.') == lower.length() - 1;
        return stop ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static String firstWords(String text) {
        String[] words = text.split("\\s+", MAX_ID_WORDS + 1);
        return String.join(" ", List.of(words).subList(0, Math.min(MAX_ID_WORDS, words.length)));
    }
}
