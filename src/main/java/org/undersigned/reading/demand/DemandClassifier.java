package org.undersigned.reading.demand;

import java.util.List;

/** Decides which sentences are demands: an explicit appeal, or one to somebody who can act. */
final class DemandClassifier {

    /** The most words before a pronoun that is the whole subject: "Therefore, it should …". */
    private static final int MAX_PRONOUN_WORDS = 3;

    private final DemandLexicon lexicon;
    private final RecipientMatcher recipientMatcher;
    private final boolean thirdPerson;

    /** Whether the sentence before was a demand, so that a pronoun may name whom it addressed. */
    private boolean follows;

    /** @param thirdPerson whether no word of the letter is one of the first person */
    DemandClassifier(DemandLexicon lexicon, RecipientMatcher recipientMatcher, boolean thirdPerson) {
        this.thirdPerson = thirdPerson;
        this.lexicon = lexicon;
        this.recipientMatcher = recipientMatcher;
    }

    /** Begins a paragraph: its pronouns name nobody of the paragraph before. */
    void startParagraph() {
        follows = false;
    }

    /** The appeals of a sentence if it is a demand; empty if it is none. */
    List<Appeal> classify(SentenceWords sentence) {
        List<Appeal> appeals = new AppealFinder(lexicon, sentence, thirdPerson).find();
        boolean demand = appeals.stream().anyMatch(this::isDemand);
        follows = demand;
        return demand ? appeals : List.of();
    }

    private boolean isDemand(Appeal appeal) {
        List<String> addressee = appeal.addressee();
        boolean pronoun =
                !addressee.isEmpty() && addressee.size() <= MAX_PRONOUN_WORDS && lexicon.pronouns.contains(addressee);
        return appeal.explicit()
                || follows && pronoun
                || recipientMatcher.namesActor(addressee)
                || appeal.duty() && recipientMatcher.namesTopic(addressee);
    }
}
