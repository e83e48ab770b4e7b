package org.undersigned.reading.demand;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognizes the sentences and headings that announce a list of demands: "We demand:", "Our demands". */
final class ListAnnouncement {

    /** A longer heading is not the name of a list. */
    private static final int MAX_HEADING_WORDS = 6;

    /** The most words of a heading that asks: "What we respectfully ask the Council to do". */
    private static final int MAX_ASKING_WORDS = 10;

    /** The most words of a heading that announces a list with a colon: "For these reasons we ask you:". */
    private static final int MAX_OPEN_HEADING_WORDS = 12;

    /** The fewest words of a demand behind its appeal and its last comma, and before the colon. */
    private static final int MIN_CONTENT_WORDS = 8;

    /** The most words of a name that is only a noun: "The demands:". */
    private static final int MAX_NOUN_WORDS = 3;

    private static final Pattern OPEN_END = Pattern.compile("[:…]\\W*$|[^.!?»”\"')\\]]$");
    private static final Pattern NUMBERED =
            Pattern.compile("^\\(?(\\d{1,2}|[a-zа-яIVX]{1,4})[.):]\\)?\\s.*|^\\d{1,2} ?[-–]\\s.*", Pattern.DOTALL);

    private static final Pattern NUMBERED_DEMAND = Pattern.compile(
            "(\\p{L}{2,20})\\s(?:[Nn][°ºor.]{0,2}\\s?|#|№\\s?)?(?:\\d{1,2}|[IVX]{1,4})\\s?[:.–—-]\\s\\p{L}+\\s\\p{L}");

    private final DemandLexicon lexicon;

    private boolean prediction;

    ListAnnouncement(DemandLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Whether a list of demands may follow a sentence: it ends with a colon or in the middle, or says "the following". A
     * list of reasons may follow a demand, too: "We ask you to act, because:".
     */
    boolean announcesList(String sentence, SentenceWords words, List<Appeal> appeals) {
        boolean open = OPEN_END.matcher(sentence).find() || lexicon.following.contains(words.words());
        int end = appeals.isEmpty() ? 0 : appeals.get(0).end();
        return open && !announcesQuestions(words.words()) && lexicon.reasons.indexOfFirst(words.words(), end) < 0;
    }

    /** "We ask you to answer the following questions:": what follows asks, and demands nothing. */
    private boolean announcesQuestions(List<String> words) {
        int noun = lexicon.questions.indexOfFirst(words, 0);
        int following = lexicon.following.indexOfFirst(words, 0);
        return noun >= 0
                && (words.size() - noun <= MAX_NOUN_WORDS || following >= 0 && Math.abs(noun - following) <= 2);
    }

    /** Whether a sentence that announces a list says enough to be a demand by itself: "We ask that the Board reform …:". */
    boolean isDemand(SentenceWords words, List<Appeal> appeals) {
        int end = words.size() - 1;
        int from = appeals.isEmpty()
                ? end
                : Math.max(appeals.get(0).end(), words.words().lastIndexOf(",") + 1);
        String last = words.at(end - 1);
        return end - from >= MIN_CONTENT_WORDS && !lexicon.openers.contains(last) && !lexicon.obliques.contains(last);
    }

    /** "You can do so by:", behind a demand and above a list: the items say how what was asked for is done. */
    boolean tellsHow(String sentence, SentenceWords words, BodyBlock next) {
        return next != null
                && next.isItem()
                && sentence.endsWith(":")
                && words.size() <= MAX_OPEN_HEADING_WORDS
                && lexicon.everyone.contains(words.words())
                && !announcesQuestions(words.words());
    }

    /** Whether a sentence names a list of the writers' demands, though it has no verb: "Our demands:". */
    boolean namesDemands(SentenceWords words) {
        if (":".equals(words.at(words.size() - 1)) && lexicon.announcing.contains(words.words())) {
            return true;
        }
        int noun = lexicon.requests.indexOfFirst(words.words(), 0);
        if (noun < 0) {
            return false;
        }
        List<String> before = words.words().subList(0, noun);
        boolean alone = noun <= 1 && words.size() <= MAX_NOUN_WORDS;
        boolean wished = ":".equals(words.at(words.size() - 1)) && lexicon.wishes.contains(before);
        boolean last = ":".equals(words.at(words.size() - 1))
                && words.size() - noun <= MAX_NOUN_WORDS
                && lexicon.verbs.contains(before);
        return alone || wished || last || lexicon.ours.contains(before) || lexicon.following.contains(before);
    }

    /** Whether a heading names the demands of its section: "Our demands", "What we ask for". */
    boolean isHeading(SentenceWords words, boolean appeal) {
        boolean open = ":".equals(words.at(words.size() - 1));
        int most = appeal ? open ? MAX_OPEN_HEADING_WORDS : MAX_ASKING_WORDS : MAX_HEADING_WORDS;
        return words.size() <= most && (appeal || namesDemands(words) || endsInClaim(words.words()));
    }

    /** "What we want", "lo que queremos". */
    private boolean endsInClaim(List<String> words) {
        int end = words.lastIndexOf(":") == words.size() - 1 ? words.size() - 1 : words.size();
        int claim = lexicon.claims.indexOfFirst(words, 0);
        return claim > 0 && claim + lexicon.claims.lengthAt(words, claim) == end;
    }

    /** "Demand 2: Add two boats", "Revendication n° 3 – …": a heading that numbers one demand and says it. */
    boolean isNumberedDemand(String heading) {
        Matcher numbered = NUMBERED_DEMAND.matcher(heading);
        return numbered.lookingAt()
                && lexicon.numberedDemands.contains(numbered.group(1).toLowerCase(Locale.ROOT));
    }

    /** Notes whether a list of what will happen follows a sentence: "The new rule would:". */
    void notePrediction(String sentence, SentenceWords words) {
        prediction = sentence.endsWith(":") && lexicon.dutyWords.predictions().contains(words.at(words.size() - 2));
    }

    boolean isPrediction() {
        return prediction;
    }

    static boolean isNumbered(String text) {
        return NUMBERED.matcher(text).matches();
    }
}
