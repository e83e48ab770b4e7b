package org.undersigned.reading.structure.opener.recipient;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.Recipient.Role;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.language.Abbreviations;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.DateLineParser;
import org.undersigned.reading.structure.opener.office.DativeNormalizer;
import org.undersigned.reading.structure.opener.office.NameOfficeSplitter;
import org.undersigned.reading.structure.opener.office.NominativeFinder;
import org.undersigned.reading.structure.opener.office.OfficeClassifier;
import org.undersigned.reading.structure.opener.office.StatementClassifier;
import org.undersigned.reading.structure.outline.Outline.RecipientMention;
import org.undersigned.reading.structure.outline.TextBlock;

/**
 * Extracts the recipients from the title: "Open letter to the Mayor of Lyon on night buses".
 *
 * <p>In languages that decline names, the nominative is looked up in the body.
 */
final class TitleRecipients {

    /** The most characters of a title that can name a recipient. */
    private static final int MAX_TITLE_LENGTH = 300;

    /** The most words of a recipient. */
    private static final int MAX_WORDS = 16;

    private static final int MIN_HEADLINE_WORDS = 3;

    private final StructureLexicon lexicon;
    private final NameOfficeSplitter nameOfficeSplitter;
    private final OfficeClassifier officeClassifier;
    private final RecipientListSplitter recipientListSplitter;
    private final RecipientMatch match;
    private final StatementClassifier statementClassifier;
    private final TitleSenders senders;

    TitleRecipients(StructureLexicon lexicon) {
        this.lexicon = lexicon;
        this.nameOfficeSplitter = new NameOfficeSplitter(lexicon, List.of());
        this.officeClassifier = new OfficeClassifier(lexicon);
        this.recipientListSplitter = new RecipientListSplitter(nameOfficeSplitter, lexicon);
        this.match = new RecipientMatch(lexicon);
        this.statementClassifier = new StatementClassifier(lexicon);
        this.senders = new TitleSenders(lexicon, officeClassifier);
    }

    /** The recipients; empty if the title names none. */
    List<RecipientMention> extract(String title, List<TextBlock> body) {
        if (title == null || title.length() > MAX_TITLE_LENGTH || lexicon.matches("callsToAction", title)) {
            return List.of();
        }
        String undated = DateLineParser.parseEnd(title, lexicon)
                .filter(date -> title.lastIndexOf(date.text()) > 0)
                .map(date -> title.substring(0, title.lastIndexOf(date.text())))
                .orElse(title);
        return lexicon.phrases("toTitle").isEmpty() ? extractDeclined(undated, body) : extractNamed(undated);
    }

    private List<RecipientMention> extractNamed(String title) {
        String tail = tailAfterOpeningPhrase(title);
        String to = tail == null ? null : textAfterPreposition(senders.strip(tail, this::beforeTopic));
        if (to == null || namesTopic(tail) || statementClassifier.startsWithInfinitive(to) || asksTo(title, to)) {
            return List.of();
        }
        boolean topic = lexicon.startsWith("about", tail)
                && !lexicon.phrases("toTitle").get(0).equals(SlugGenerator.fold(WhitespaceTokenizer.firstToken(tail)));
        return recipientListSplitter.splitTitle(cutTopic(cutHeadline(title, to))).stream()
                .map(this::mention)
                .filter(found -> found.text().length() > 2
                        && WhitespaceTokenizer.tokenize(found.text()).size() <= MAX_WORDS
                        && (!topic || match.isCredible(found)))
                .toList();
    }

    /** "a favor de la ley", "à propos du port": words for a topic that begin as an addressee does. */
    private boolean namesTopic(String tail) {
        String folded = SlugGenerator.fold(tail);
        return lexicon.phrases("about").stream()
                .anyMatch(about -> about.indexOf(' ') > 0 && folded.startsWith(about + " "));
    }

    /** "PETITION to Pause the Works", in title case; what is no letter is often no text to somebody. */
    private boolean asksTo(String title, String to) {
        List<String> opening = WhitespaceTokenizer.tokenize(title.substring(0, title.length() - to.length()));
        return opening.size() > 1
                && lexicon.matches("requestTitles", opening.get(opening.size() - 2))
                && lexicon.matches("infinitives", WhitespaceTokenizer.firstToken(to));
    }

    /** "In open letter to Ana Ruiz, dockers ask for a new pier": behind the comma a headline tells what others do. */
    private String cutHeadline(String title, String to) {
        int comma = to.indexOf(", ");
        boolean headline = comma > 0
                && !lexicon.startsWith("opens", title)
                && WhitespaceTokenizer.tokenize(to.substring(comma + 1)).stream()
                                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                                .filter(word -> !lexicon.isParticle(word)
                                        && !lexicon.isOffice(word)
                                        && !lexicon.matches("where", word)
                                        && !lexicon.matches("conjunctions", word)
                                        && !lexicon.matches("articles", word))
                                .count()
                        >= MIN_HEADLINE_WORDS;
        return headline ? to.substring(0, comma) : to;
    }

    /** Whether an article after the preposition shows that a noun follows: "to the", "aux", "an die". */
    boolean hasArticle(String title) {
        String tail = title == null ? null : tailAfterOpeningPhrase(title);
        String to = tail == null ? null : textAfterPreposition(tail);
        return to == null || !to.equals(officeClassifier.stripArticle(to)) || !senders.isBarePreposition(tail);
    }

    private RecipientMention mention(String words) {
        String who = officeClassifier
                .stripArticle(lexicon.stripPreposition(words))
                .replaceFirst("^\\p{Ll}{1,4}\\. (?=\\p{Lu})", "");
        NameOfficeSplitter.NameAndOffice split = nameOfficeSplitter.splitNameAndOffice(who);
        boolean noun = !who.equals(words) && who.indexOf(' ') < 0;
        return new RecipientMention(
                Role.TO,
                noun ? null : split.name(),
                noun ? who : officeClassifier.stripTitles(split.office()),
                who,
                Position.NOWHERE);
    }

    /** The words of a title after "open letter". */
    private String tailAfterOpeningPhrase(String title) {
        String best = tailAfterPhrase(title, tail -> textAfterPreposition(tail) != null)
                .or(() -> tailAfterPhrase(title, tail -> !tail.isEmpty()))
                .orElse(null);
        if (best == null
                && textAfterPreposition(title) != null
                && nameOfficeSplitter.namesRecipient(cutTopic(textAfterPreposition(title)))) {
            return title;
        }
        return best;
    }

    /** The words behind the longest phrase for a letter behind which such words stand: "Joint call to Ana Ruiz - Open letter". */
    private Optional<String> tailAfterPhrase(String title, Predicate<String> fits) {
        String folded = SlugGenerator.fold(title);
        String best = null;
        int longest = 0;
        for (String phrase : folded.length() == title.length() ? lexicon.phrases("opens") : List.<String>of()) {
            int at = folded.indexOf(phrase);
            String tail = at < 0 ? "" : title.substring(at + phrase.length()).strip();
            if (at >= 0 && phrase.length() > longest && fits.test(tail)) {
                best = tail;
                longest = phrase.length();
            }
        }
        return Optional.ofNullable(best);
    }

    private String textAfterPreposition(String tail) {
        String rest = lexicon.stripPreposition(tail);
        return rest.equals(tail) ? null : rest;
    }

    /** Cuts the words of a title where its topic begins. */
    private String cutTopic(String to) {
        return cutTopic(to, topics(about -> true));
    }

    /** The same where what is no topic may stand between senders and addressee: "to", "para". */
    private String beforeTopic(String tail) {
        return cutTopic(tail, topics(about -> !lexicon.matches("toTitle", about)));
    }

    private String cutTopic(String to, Set<String> topics) {
        int end = to.length();
        for (String mark : List.of(":", " – ", " — ", " - ", " | ", "(", "[", ";", "?")) {
            int at = to.indexOf(mark);
            end = at > 0 ? Math.min(end, at) : end;
        }
        for (String about : topics) {
            Matcher found = Pattern.compile("(?iu)[,\\s]+" + Pattern.quote(about) + "\\b")
                    .matcher(to);
            while (found.find()) {
                if (found.start() > 0 && !isPartOfOffice(to, found.start(), found.end())) {
                    end = Math.min(end, found.start());
                    break;
                }
            }
        }
        end = Math.min(end, sentenceEnd(to));
        String cut = SentenceHeuristics.stripFinalMarks(to.substring(0, end));
        return cut.endsWith(".") && !Abbreviations.endsInAbbreviation(cut) ? cut.substring(0, cut.length() - 1) : cut;
    }

    /** The end of the first sentence: "Анне Ковалёвой. О поездах" goes on with another. */
    static int sentenceEnd(String words) {
        int at = words.indexOf(". ", Math.max(0, words.indexOf(' ')));
        while (at > 0 && Abbreviations.endsInAbbreviation(words.substring(0, at + 1))) {
            at = words.indexOf(". ", at + 1);
        }
        return at > 0 ? at : words.length();
    }

    /** The words before a topic, with and without accents. */
    private Set<String> topics(Predicate<String> which) {
        return Stream.concat(lexicon.writtenWords("about").stream(), lexicon.phrases("about").stream())
                .filter(which)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** "Minister for Energy", "das Amt für Verkehr": a preposition between an office and its subject. */
    private boolean isPartOfOffice(String to, int from, int end) {
        List<String> before = WhitespaceTokenizer.tokenize(to.substring(0, from));
        String last = before.get(before.size() - 1);
        boolean first = before.size() == 1
                || lexicon.matches("articles", before.get(before.size() - 2))
                || lexicon.matches("conjunctions", before.get(before.size() - 2));
        boolean office = officeClassifier.isRank(last)
                || lexicon.isOffice(last)
                || first && lexicon.matches("institutions", last) && !last.endsWith(",");
        String preposition = to.substring(from, end);
        String next = to.substring(end).strip();
        boolean governs = lexicon.matches("where", preposition) && !lexicon.matches("senders", preposition);
        String governed = officeClassifier.stripArticle(next);
        if (!governs && lexicon.matches("toTitle", preposition) && !governed.equals(next)) {
            // "Secretary to the Treasury"; without an article, a verb can follow: "to Save the Harbour".
            next = governed;
            governs = true;
        }
        return office && governs && !next.isEmpty() && Character.isUpperCase(next.codePointAt(0));
    }

    /**
     * "Открытое письмо Михаилу Мишустину": the longest name in the body whose words have the same stems as the title's.
     */
    private List<RecipientMention> extractDeclined(String title, List<TextBlock> body) {
        String tail = tailAfterOpeningPhrase(title);
        if (tail == null) {
            return List.of();
        }
        String to = cutTopic(tail);
        if (officeClassifier.startsWithRank(to) || officeClassifier.startsWithPersonalTitle(to)) {
            return recipientListSplitter.splitTitle(to).stream()
                    .map(this::mention)
                    .map(one -> one.name() == null ? one : inNominative(one, body))
                    .toList();
        }
        Matcher capitals = NominativeFinder.CAPITALIZED_WORDS.matcher(to);
        if (!capitals.find()) {
            return List.of();
        }
        List<String> sought = WhitespaceTokenizer.tokenize(capitals.group());
        if (sought.stream().allMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)))) {
            // An acronym has no case, which could show that it is the addressee.
            return List.of();
        }
        if (!isDative(sought) || lexicon.startsWith("about", to)) {
            return List.of();
        }
        String name = NominativeFinder.find(sought, body);
        String known = name == null ? capitals.group() : name;
        return List.of(new RecipientMention(Role.TO, known, null, known, Position.NOWHERE));
    }

    /** Whether a name is in the dative, at least its last word if the first is not declined: "Джо Байдену". */
    private boolean isDative(List<String> name) {
        String first = name.get(0);
        return statementClassifier.isDative(first)
                || "аяыи".indexOf(first.charAt(first.length() - 1)) < 0
                        && statementClassifier.isDative(name.get(name.size() - 1));
    }

    private RecipientMention inNominative(RecipientMention declined, List<TextBlock> body) {
        String name = NominativeFinder.find(WhitespaceTokenizer.tokenize(declined.name()), body);
        String known = name == null
                ? DativeNormalizer.forLanguage(lexicon).toNominative(declined.name(), declined.office())
                : name;
        return new RecipientMention(Role.TO, known, declined.office(), declined.text(), Position.NOWHERE);
    }
}
