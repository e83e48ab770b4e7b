package org.undersigned.reading.demand;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Basis;
import org.undersigned.letter.Demand;
import org.undersigned.letter.Location;
import org.undersigned.letter.Quote;
import org.undersigned.letter.Recipient;
import org.undersigned.letter.Section;
import org.undersigned.letter.Slug;
import org.undersigned.reading.context.Cancellation;
import org.undersigned.reading.context.Passage;
import org.undersigned.reading.context.SlugGenerator;

/**
 * Extracts demands: sentences in which the writers urge someone, or state what somebody who can act must do, and the items
 * of the lists that such a sentence or a heading announces.
 *
 * <p>"Workers should enjoy …" is no demand, because it names nobody who can act.
 */
public final class DemandExtractor {

    /** The most words of a sentence that become part of its id. */
    private static final int MAX_ID_WORDS = 10;

    /** The most addressees of all demands together: a letter's demands times its recipients, and far fewer in any letter. */
    public static final int MAX_ADDRESSEES = 500_000;

    /** The most words of the name of a topic. */
    private static final int MAX_TOPIC_WORDS = 3;

    /** The fewest characters of a text whose lack of a first person tells how the writers speak. */
    private static final int MIN_THIRD_PERSON = 600;

    private final String language;
    private final DemandLexicon lexicon;
    private final RecipientMatcher recipientMatcher;
    private final DemandClassifier classifier;
    private final ListAnnouncement announcement;
    private final ClauseSplitter clauseSplitter;
    private final NamedPersons namedPersons;
    private final List<Demand> demands = new ArrayList<>();
    private final RequestedText requested = new RequestedText();
    private final SlugGenerator ids = new SlugGenerator();
    private final DemandList list;
    private final ImperativeLists imperativeLists;
    private int addressedCount;

    private DemandExtractor(List<Recipient> recipients, String title, String language, List<BodyBlock> blocks) {
        this.language = language;
        this.lexicon = DemandLexicon.forLanguage(language);
        this.recipientMatcher = new RecipientMatcher(lexicon, recipients, title);
        this.classifier = new DemandClassifier(lexicon, recipientMatcher, isInThirdPerson(blocks));
        this.list = new DemandList(new ListedForm(lexicon));
        this.imperativeLists = new ImperativeLists(lexicon, language, blocks);
        this.announcement = new ListAnnouncement(lexicon);
        this.clauseSplitter = new ClauseSplitter(lexicon);
        this.namedPersons = new NamedPersons(lexicon);
    }

    /** @param passages the paragraphs of the sections, in order */
    public static DemandReading extract(
            List<Section> sections, List<Passage> passages, List<Recipient> recipients, String title, String language) {
        List<BodyBlock> blocks = BodyBlock.list(sections, passages);
        DemandExtractor demandExtractor = new DemandExtractor(recipients, title, language, blocks);
        for (int i = 0; i < blocks.size(); i++) {
            BodyBlock next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            if (blocks.get(i).isHeading()) {
                demandExtractor.addHeading(blocks, i);
            } else {
                demandExtractor.addParagraph(blocks.get(i), next);
            }
        }
        return new DemandReading(List.copyOf(demandExtractor.demands), demandExtractor.requested);
    }

    /** A heading below "Our demands" is a demand, or leads in items that are: "Improve the workplace by:". "We demand:" is none. */
    private void addHeading(List<BodyBlock> blocks, int at) {
        Section section = blocks.get(at).section();
        SentenceWords words = SentenceWords.tokenize(section.heading());
        classifier.startParagraph();
        boolean appeal = !classifier.classify(words).isEmpty();
        boolean numbered = ListAnnouncement.isNumbered(section.heading());
        boolean named = announcement.isNumberedDemand(section.heading());
        boolean listed =
                (named || list.coversHeading(section.level(), numbered)) && (appeal || !holdsDemands(blocks, at + 1));
        boolean open = section.heading().endsWith(":") && at + 1 < blocks.size();
        boolean leadsIn = listed && open && blocks.get(at + 1).isItem();
        boolean announces = announcement.isHeading(words, appeal);
        if (!leadsIn
                && !(announces && open)
                && !section.paragraphs().isEmpty()
                && (listed || appeal && isSentence(section.heading()))) {
            Location place =
                    new Location(section.id(), section.paragraphs().get(0).number());
            addDemand(section.heading(), place, section.quote(), list.addressees());
        }
        list.startSection(section.level(), numbered, !named && announces);
        if (leadsIn) {
            list.announceItems(list.addressees());
        }
    }

    /** "This toll must be withdrawn.": a heading that says what is to be done, and not only of what its section tells. */
    private static boolean isSentence(String heading) {
        return heading.endsWith(".") || heading.endsWith("!");
    }

    /** Whether a sentence of the section that begins at a block is a demand by itself; then the heading is its topic. */
    private boolean holdsDemands(List<BodyBlock> blocks, int from) {
        boolean found = false;
        for (int i = from; i < blocks.size() && !found && !blocks.get(i).isHeading(); i++) {
            BodyBlock block = blocks.get(i);
            classifier.startParagraph();
            found = block.isWriters()
                    && SentenceSplitter.split(block.passage().words(), language).stream()
                            .map(sentence -> block.passage().words().substring(sentence.from(), sentence.to()))
                            .anyMatch(text -> !classifier
                                    .classify(SentenceWords.tokenize(text))
                                    .isEmpty());
        }
        return found;
    }

    /** Whether a text long enough to tell has no first person. */
    private boolean isInThirdPerson(List<BodyBlock> blocks) {
        int length = blocks.stream()
                .filter(BodyBlock::isWriters)
                .mapToInt(block -> block.passage().words().length())
                .sum();
        return length >= MIN_THIRD_PERSON
                && blocks.stream()
                        .filter(BodyBlock::isWriters)
                        .map(block -> SentenceWords.tokenize(block.passage().words()))
                        .noneMatch(words -> lexicon.isFirstPerson(words.words()));
    }

    private void addParagraph(BodyBlock block, BodyBlock next) {
        if (!block.isWriters()) {
            return;
        }
        String text = block.passage().words();
        if (namedPersons.covers(text) || block.isItem() && announcement.isPrediction()) {
            return;
        }
        boolean listed = list.covers(block.paragraph()) || imperativeLists.contains(block);
        List<SentenceSplitter.Sentence> all = SentenceSplitter.split(text, language);
        List<SentenceSplitter.Sentence> sentences = listed && startsWithTopic(text, all) ? joinFirstTwo(all) : all;
        classifier.startParagraph();
        QuotedSpeech quotedSpeech = new QuotedSpeech(lexicon, text);
        boolean asked = false;
        for (int i = 0; i < sentences.size() && addressedCount <= MAX_ADDRESSEES; i++) {
            Cancellation.check();
            SentenceSplitter.Sentence sentence = sentences.get(i);
            String exact = text.substring(sentence.from(), sentence.to());
            SentenceWords words = SentenceWords.tokenize(exact);
            List<Appeal> appeals = quotedSpeech.contains(sentence) ? List.of() : classifier.classify(words);
            List<Slug> addressees = recipientMatcher.addressees(appeals);
            boolean demand = !appeals.isEmpty() || listed && i == 0;
            boolean last = i == sentences.size() - 1;
            boolean canAnnounce = last && !namedPersons.announces(exact, words, next) && !listed;
            if (canAnnounce && appeals.isEmpty() && asked && announcement.tellsHow(exact, words, next)) {
                list.announceItems(List.of());
                return;
            }
            asked = !appeals.isEmpty();
            if (canAnnounce && announces(block, exact, words, appeals, addressees, next)) {
                if (announcement.isDemand(words, appeals)) {
                    addDemand(block.passage(), sentence, exact, addressees);
                }
                return;
            }
            if (demand) {
                RequestBounds bounds = RequestBounds.of(exact, words, appeals, lexicon);
                int from = block.passage().from() + sentence.from();
                requested.add(from + bounds.from(), from + bounds.to());
                List<Slug> addressed = addressees.isEmpty() && listed ? list.addressees() : addressees;
                for (SentenceSplitter.Sentence clause : clauseSplitter.split(text, sentence, bounds)) {
                    addDemand(block.passage(), clause, text.substring(clause.from(), clause.to()), addressed);
                }
            }
        }
    }

    /** "Boats. Add two in winter.": the first words of an item name what the next sentence demands; both are one demand. */
    private boolean startsWithTopic(String text, List<SentenceSplitter.Sentence> sentences) {
        if (sentences.size() < 2) {
            return false;
        }
        SentenceSplitter.Sentence first = sentences.get(0);
        SentenceWords topic = SentenceWords.tokenize(text.substring(first.from(), first.to()));
        String next = text.substring(sentences.get(1).from(), sentences.get(1).to());
        return topic.size() <= MAX_TOPIC_WORDS
                && text.charAt(first.to() - 1) != '!'
                && classifier.classify(topic).isEmpty()
                && (clauseSplitter.beginsDemand(next)
                        || !classifier.classify(SentenceWords.tokenize(next)).isEmpty());
    }

    private static List<SentenceSplitter.Sentence> joinFirstTwo(List<SentenceSplitter.Sentence> sentences) {
        List<SentenceSplitter.Sentence> joined = new ArrayList<>(sentences.subList(1, sentences.size()));
        joined.set(
                0,
                new SentenceSplitter.Sentence(
                        sentences.get(0).from(), joined.get(0).to()));
        return joined;
    }

    /** Whether the last sentence of a paragraph announces the next block, and is no demand of its own. */
    private boolean announces(
            BodyBlock block,
            String exact,
            SentenceWords words,
            List<Appeal> appeals,
            List<Slug> addressees,
            BodyBlock next) {
        announcement.notePrediction(exact, words);
        boolean open = next != null
                && (!block.isItem() || exact.endsWith(":"))
                && announcement.announcesList(exact, words, appeals);
        if (!open || appeals.isEmpty() && !announcement.namesDemands(words)) {
            if (exact.endsWith(":")) {
                list.close();
            }
            return false;
        }
        if (next.isHeading()) {
            boolean numbered = ListAnnouncement.isNumbered(next.section().heading());
            if (numbered) {
                list.announceHeadings(next.section().level(), addressees);
            }
            return numbered;
        }
        if (next.isItem()) {
            list.announceItems(addressees);
        } else if (next.isWriters()
                && (exact.endsWith(":")
                        || clauseSplitter.continues(next.paragraph().text()))) {
            list.announceParagraphs(addressees);
        } else {
            return false;
        }
        return true;
    }

    private void addDemand(Passage passage, SentenceSplitter.Sentence sentence, String text, List<Slug> addressees) {
        Quote quote = passage.text().quote(passage.from() + sentence.from(), passage.from() + sentence.to());
        addDemand(text, passage.location(), quote, addressees);
    }

    private void addDemand(String text, Location place, Quote quote, List<Slug> addressees) {
        addressedCount += addressees.size();
        demands.add(new Demand(
                ids.generate(firstWords(text)), demands.size() + 1, addressees, text, place, quote, Basis.TEXT));
    }

    private static String firstWords(String text) {
        String[] words = text.split("\\s+", MAX_ID_WORDS + 1);
        return String.join(" ", List.of(words).subList(0, Math.min(MAX_ID_WORDS, words.length)));
    }
}
