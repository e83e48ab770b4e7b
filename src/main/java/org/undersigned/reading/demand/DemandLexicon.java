package org.undersigned.reading.demand;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.undersigned.reading.language.Lexicon;
import org.undersigned.reading.language.PerLanguage;

/** The words of one language that express demands: its {@code demands.yaml}, as lists of lower-case words. */
public final class DemandLexicon {

    /** The most letters of an ending alone, which is no infinitive. */
    static final int MAX_ENDING = 3;

    private static final PerLanguage<DemandLexicon> INSTANCES = new PerLanguage<>(DemandLexicon::new);

    final WordSequences writers;
    final WordSequences verbs;
    final WordSequences wishes;
    final WordSequences separable;
    final WordSequences necessities;
    final WordSequences asks;
    final WordSequences askers;
    final List<String> courtesies;
    final WordSequences wants;
    final List<String> attainments;
    final WordSequences wellbeing;
    final WordSequences please;
    final WordSequences imperatives;
    final WordSequences sequencers;
    final List<String> nominals;
    final List<String> bare;
    final WordSequences claims;
    final List<String> requestOpeners;
    final List<String> finites;
    final WordSequences duties;
    final WordSequences advice;
    final WordSequences shared;
    final List<String> indefinites;
    final WordSequences impersonal;
    final WordSequences requests;
    final List<String> numberedDemands;
    final WordSequences ours;
    final WordSequences following;
    final WordSequences announcing;
    final WordSequences equals;
    final WordSequences everyone;
    final WordSequences governments;
    final WordSequences pronouns;
    final WordSequences reasons;
    final WordSequences idle;
    final WordSequences addresses;
    final WordSequences aims;
    final WordSequences questions;
    final WordSequences members;
    final List<String> obliques;
    final WordSequences persons;
    final List<String> openers;
    final List<String> infinitives;
    final List<String> infinitiveEndings;
    final List<String> conjunctions;
    final WordSequences obligations;
    final WordSequences tasks;
    final WordSequences perceptions;
    final List<String> obligationMarks;
    final List<String> actions;
    final List<String> provisions;
    final WordSequences signing;
    final List<String> honorifics;
    final List<String> particles;
    final List<String> articles;
    final List<String> expletives;
    final List<String> firstPersonEndings;
    final List<String> negations;
    final List<String> determiners;
    final List<String> relatives;
    final List<String> prepositions;
    final DutyWords dutyWords;
    final Map<String, String> demonyms;

    /** The words that tell what a duty is: of the writers, in the passive, in the past, reported, conditional or predicted. */
    record DutyWords(
            List<String> conditions,
            List<String> reports,
            List<String> hearsay,
            List<String> passives,
            WordSequences participles,
            List<String> asides,
            List<String> perfect,
            WordSequences past,
            List<String> inversions,
            List<String> predictions,
            List<String> permissions,
            WordSequences consequences,
            WordSequences cessations,
            WordSequences remedies,
            WordSequences informing,
            WordSequences hardships,
            WordSequences waivers,
            List<String> owing,
            List<String> amounts,
            WordSequences suppositions) {}

    private DemandLexicon(String language) {
        Lexicon lexicon = Lexicon.forLanguage(language, "demands");
        this.writers = wordSequences(lexicon, "writers");
        this.verbs = wordSequences(lexicon, "verbs");
        this.wishes = wordSequences(lexicon, "wishes");
        this.necessities = wordSequences(lexicon, "necessities");
        this.separable = wordSequences(lexicon, "separable");
        this.asks = wordSequences(lexicon, "asks");
        this.askers = wordSequences(lexicon, "askers");
        this.courtesies = lexicon.words("courtesies");
        this.wants = wordSequences(lexicon, "wants");
        this.attainments = lexicon.words("attainments");
        this.wellbeing = wordSequences(lexicon, "wellbeing");
        this.please = wordSequences(lexicon, "please");
        this.imperatives = wordSequences(lexicon, "imperatives");
        this.sequencers = wordSequences(lexicon, "sequencers");
        this.nominals = lexicon.words("nominals");
        this.bare = lexicon.words("bare");
        this.claims = wordSequences(lexicon, "claims");
        this.requestOpeners = lexicon.words("requestOpeners");
        this.finites = lexicon.words("finites");
        this.duties = wordSequences(lexicon, "duties");
        this.advice = wordSequences(lexicon, "advice");
        this.shared = wordSequences(lexicon, "shared");
        this.indefinites = lexicon.words("indefinites");
        this.impersonal = wordSequences(lexicon, "crucial");
        this.requests = wordSequences(lexicon, "requests");
        this.numberedDemands = lexicon.words("numberedDemands");
        this.ours = wordSequences(lexicon, "ours");
        this.following = wordSequences(lexicon, "following");
        this.announcing = wordSequences(lexicon, "announcing");
        this.equals = wordSequences(lexicon, "equals");
        this.everyone = wordSequences(lexicon, "all");
        this.governments = wordSequences(lexicon, "governments");
        this.pronouns = wordSequences(lexicon, "pronouns");
        this.reasons = wordSequences(lexicon, "reasons");
        this.idle = wordSequences(lexicon, "idle");
        this.addresses = wordSequences(lexicon, "addresses");
        this.aims = wordSequences(lexicon, "aims");
        this.questions = wordSequences(lexicon, "questions");
        this.members = wordSequences(lexicon, "members");
        this.persons = wordSequences(lexicon, "persons");
        this.openers = lexicon.words("openers");
        this.infinitives = lexicon.words("infinitives");
        this.infinitiveEndings = infinitives.isEmpty() ? lexicon.words("verbEndings") : infinitives;
        this.conjunctions = Lexicon.forLanguage(language, "figures").words("and");
        this.obligations = wordSequences(lexicon, "obligations");
        this.tasks = wordSequences(lexicon, "tasks");
        this.perceptions = wordSequences(lexicon, "perceptions");
        this.obligationMarks = lexicon.words("obligationMarks");
        this.actions = lexicon.words("actions");
        this.provisions = lexicon.words("provisions");
        List<String> signers =
                new ArrayList<>(Lexicon.forLanguage(language, "figures").words("signing"));
        signers.addAll(Lexicon.forLanguage(language, "letter").words("opens"));
        this.signing = WordSequences.of(
                signers.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList());
        this.honorifics = Lexicon.forLanguage(language, "letter").words("honorifics").stream()
                .map(word -> word.toLowerCase(Locale.ROOT).replace(".", ""))
                .toList();
        this.particles = Lexicon.forLanguage(language, "letter").words("particles");
        this.obliques = lexicon.words("obliques");
        this.articles = Lexicon.forLanguage(language, "address").words("articles");
        this.expletives = lexicon.words("expletives");
        this.firstPersonEndings = lexicon.words("spoken");
        this.negations = lexicon.words("negations");
        this.determiners = lexicon.words("determiners");
        this.relatives = lexicon.words("relatives");
        this.prepositions = Lexicon.forLanguage(language, "address").words("where");
        this.dutyWords = dutyWords(lexicon);
        this.demonyms = lexicon.table("demonyms");
    }

    private static DutyWords dutyWords(Lexicon lexicon) {
        return new DutyWords(
                lexicon.words("conditions"),
                lexicon.words("reports"),
                lexicon.words("hearsay"),
                lexicon.words("passives"),
                WordSequences.ofWordsAndEndings(lexicon.words("participles")),
                lexicon.words("asides"),
                lexicon.words("perfect"),
                wordSequences(lexicon, "past"),
                lexicon.words("inversions"),
                lexicon.words("predictions"),
                lexicon.words("permissions"),
                wordSequences(lexicon, "consequences"),
                wordSequences(lexicon, "cessations"),
                wordSequences(lexicon, "remedies"),
                wordSequences(lexicon, "informing"),
                wordSequences(lexicon, "hardships"),
                wordSequences(lexicon, "waivers"),
                lexicon.words("owing"),
                lexicon.words("amounts"),
                wordSequences(lexicon, "suppositions"));
    }

    public static DemandLexicon forLanguage(String language) {
        return INSTANCES.get(Lexicon.exists(language, "demands") ? language : "en");
    }

    /**
     * Whether the given words contain an appeal of the writers, and no reason for it. The words are in reverse order, the
     * nearest first.
     */
    public boolean containsAppeal(List<String> before) {
        List<String> words = new ArrayList<>(before);
        Collections.reverse(words);
        int verb = verbs.indexOfFirst(words, 0);
        return verb >= 0
                && writers.contains(words)
                && reasons.indexOfFirst(words, verb) < 0
                && !isComplete(words, verb + verbs.lengthAt(words, verb));
    }

    /** "We urge you to act: 12 people have drowned": a colon behind what is asked for, and not before a list of it. */
    private boolean isComplete(List<String> words, int from) {
        int colon = words.lastIndexOf(":");
        List<String> asked = colon > from ? words.subList(from, colon) : List.of();
        boolean opened = asked.size() > 1 && openers.contains(words.get(from - 1));
        boolean said = IntStream.range(0, asked.size())
                .anyMatch(i -> i + 1 < asked.size() && openers.contains(asked.get(i)) || isInfinitive(asked.get(i)));
        return (opened || said) && !following.contains(asked);
    }

    /** Whether a word has the ending of an infinitive and more. */
    boolean isInfinitive(String word) {
        return word.length() > MAX_ENDING && infinitives.stream().anyMatch(word::endsWith);
    }

    /** Whether words contain a pronoun of the first person, or a verb of asking or wishing in it. */
    boolean isFirstPerson(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean asks = verbs.lengthAt(words, i) > 0 || wishes.lengthAt(words, i) > 0;
            if (writers.lengthAt(words, i) > 0 && signing.lengthAt(words, i) == 0
                    || asks && firstPersonEndings.stream().anyMatch(word::endsWith)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is a definite article: "the 40 drivers" are there. */
    public boolean isDefinite(String word) {
        return articles.contains(word);
    }

    /** Whether words are those of writers who ask: "We therefore demand", "Exigimos". */
    public boolean isAppeal(List<String> words) {
        return containsVerb(words) && isFirstPerson(words);
    }

    /** Whether words contain a verb by which writers ask. */
    public boolean containsVerb(List<String> words) {
        return verbs.indexOfFirst(words, 0) >= 0;
    }

    private static WordSequences wordSequences(Lexicon lexicon, String key) {
        return WordSequences.of(lexicon.words(key));
    }
}
