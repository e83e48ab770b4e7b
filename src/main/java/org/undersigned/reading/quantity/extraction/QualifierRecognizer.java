package org.undersigned.reading.quantity.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.letter.Qualifier;
import org.undersigned.reading.quantity.lexicon.PhraseMatcher;
import org.undersigned.reading.quantity.lexicon.QuantityLexicon;
import org.undersigned.reading.quantity.lexicon.Token;
import org.undersigned.reading.quantity.mention.NumberMention;

/** Recognises the words before a number that make it a bound or an estimate: "more than", "about". */
final class QualifierRecognizer {

    private final QuantityLexicon lexicon;
    private final List<Token> tokens;
    private final ChangeRecognizer changeRecognizer;

    QualifierRecognizer(QuantityLexicon lexicon, List<Token> tokens, ChangeRecognizer changeRecognizer) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.changeRecognizer = changeRecognizer;
    }

    /** The qualifier that ends before a number, unless the number is the end of a change. */
    Optional<PhraseMatcher.Phrase<Qualifier>> before(NumberMention number) {
        return find(number).filter(found -> !endsChange(number, found));
    }

    /** "More than 300"; in languages that say so, "más de un 40 %", with an article before the percentage. */
    private Optional<PhraseMatcher.Phrase<Qualifier>> find(NumberMention number) {
        int article = number.from() - 1;
        boolean share = "percent".equals(number.unit())
                && !lexicon.compoundsPrecede()
                && article > 0
                && lexicon.contains("articles", tokens.get(article).lower());
        // "Keine 300 Arbeiter" are fewer; "keine drei" are none.
        Optional<PhraseMatcher.Phrase<Qualifier>> found = lexicon.qualifiersBefore()
                .longestBefore(tokens, number.from())
                .filter(phrase -> number.notation() == NumberMention.Notation.DIGITS
                        || !lexicon.contains("beforeDigits", String.join(" ", phrase.words())));
        return found.isPresent() || !share
                ? found
                : lexicon.qualifiersBefore().longestBefore(tokens, article).map(phrase -> withArticle(phrase, article));
    }

    private PhraseMatcher.Phrase<Qualifier> withArticle(PhraseMatcher.Phrase<Qualifier> phrase, int article) {
        List<String> words = new ArrayList<>(phrase.words());
        words.add(tokens.get(article).lower());
        return new PhraseMatcher.Phrase<>(words, phrase.meaning());
    }

    /** "Subió hasta 400", "выросло до 30 %": behind a verb of change, such words tell where it ended, and no limit. */
    private boolean endsChange(NumberMention number, PhraseMatcher.Phrase<Qualifier> before) {
        return before.meaning() == Qualifier.AT_MOST
                && lexicon.lengthBefore("percent".equals(number.unit()) ? "shareEnds" : "ends", tokens, number.from())
                        == before.size()
                && changeRecognizer.isEndOfChange(number.from() - before.size());
    }
}
