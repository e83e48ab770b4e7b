package org.undersigned.reading.structure.opener;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.Recipient.Role;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.line.Outline.RecipientMention;
import org.undersigned.reading.structure.line.SentenceHeuristics;
import org.undersigned.reading.structure.line.StructureLexicon;
import org.undersigned.reading.structure.line.TextBlock;

/**
 * Extracts a recipient from the title: "Open letter to the Mayor of Lyon on night buses".
 *
 * <p>In languages that decline names, the nominative is looked up in the body.
 */
public final class TitleRecipients {

    /** The longest case ending of a word. */
    private static final int MAX_ENDING = 3;

    /** The most characters of a title that can name a recipient. */
    private static final int MAX_TITLE_LENGTH = 300;

    private static final Pattern CAPITALIZED_WORDS =
            Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}'’.-]*){0,6}");

    private final StructureLexicon lexicon;

    public TitleRecipients(StructureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The recipient; empty if the title names none. */
    public List<RecipientMention> extract(String title, List<TextBlock> body) {
        RecipientMention found = title == null || title.length() > MAX_TITLE_LENGTH
                ? null
                : lexicon.phrases("toTitle").isEmpty() ? extractDeclined(title, body) : extractNamed(title);
        return found == null ? List.of() : List.of(found);
    }

    private RecipientMention extractNamed(String title) {
        String tail = tailAfterOpeningPhrase(title);
        if (tail == null) {
            return null;
        }
        String to = textAfterPreposition(tail);
        if (to == null) {
            return null;
        }
        String who = cutTopic(to);
        NameOfficeSplitter.NameAndOffice nameAndOffice =
                new NameOfficeSplitter(lexicon, List.of()).splitNameAndOffice(who);
        boolean somebody = who.length() > 2 && WhitespaceTokenizer.tokenize(who).size() <= 16;
        return somebody
                ? new RecipientMention(Role.TO, nameAndOffice.name(), nameAndOffice.office(), who, Position.NOWHERE)
                : null;
    }

    /** The words of a title after "open letter". */
    private String tailAfterOpeningPhrase(String title) {
        String folded = SlugGenerator.fold(title);
        String best = null;
        for (String phrase : lexicon.phrases("opens")) {
            int at = folded.indexOf(phrase);
            if (at >= 0
                    && folded.length() == title.length()
                    && (best == null || phrase.length() > title.length() - best.length())) {
                best = title.substring(at + phrase.length());
            }
        }
        if (best == null
                && textAfterPreposition(title) != null
                && new NameOfficeSplitter(lexicon, List.of()).namesRecipient(cutTopic(textAfterPreposition(title)))) {
            return title;
        }
        return best == null || best.isBlank() ? null : best.strip();
    }

    private String textAfterPreposition(String tail) {
        String rest = null;
        for (String to : lexicon.phrases("toTitle")) {
            boolean begins = tail.length() > to.length() + 1
                    && SlugGenerator.fold(tail.substring(0, to.length())).equals(to)
                    && (!Character.isLetterOrDigit(tail.charAt(to.length())) || to.endsWith("'"));
            if (begins && (rest == null || tail.length() - to.length() < rest.length())) {
                rest = tail.substring(to.length()).strip();
            }
        }
        return rest;
    }

    /** Cuts the words of a title where its topic begins. */
    private String cutTopic(String to) {
        int end = to.length();
        for (String mark : List.of(":", " – ", " — ", " - ", "(", ";", "?")) {
            int at = to.indexOf(mark);
            end = at > 0 ? Math.min(end, at) : end;
        }
        for (String about : lexicon.phrases("about")) {
            Matcher found = Pattern.compile("(?iu)[,\\s]+" + Pattern.quote(about) + "\\b")
                    .matcher(to);
            end = found.find() && found.start() > 0 ? Math.min(end, found.start()) : end;
        }
        return SentenceHeuristics.stripFinalMarks(to.substring(0, end));
    }

    /**
     * "Открытое письмо Михаилу Мишустину": the longest name in the body whose words have the same stems as the title's.
     */
    private RecipientMention extractDeclined(String title, List<TextBlock> body) {
        String tail = tailAfterOpeningPhrase(title);
        Matcher capitals = CAPITALIZED_WORDS.matcher(tail == null ? "" : cutTopic(tail));
        if (tail == null || !capitals.find()) {
            return null;
        }
        List<String> sought = WhitespaceTokenizer.tokenize(capitals.group());
        if (sought.stream().allMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)))) {
            // An acronym has no case, which could show that it is the addressee.
            return null;
        }
        String best = null;
        for (TextBlock text : body) {
            Matcher runs = CAPITALIZED_WORDS.matcher(text.text());
            while (runs.find()) {
                boolean longer = best == null
                        || WhitespaceTokenizer.tokenize(runs.group()).size()
                                > WhitespaceTokenizer.tokenize(best).size();
                best = longer && allMatch(WhitespaceTokenizer.tokenize(runs.group()), sought) ? runs.group() : best;
            }
        }
        String name = best == null ? capitals.group() : dropLeadingWords(best, sought);
        return new RecipientMention(Role.TO, name, null, name, Position.NOWHERE);
    }

    /** The run of words without what stands before the first that the title has. */
    private static String dropLeadingWords(String run, List<String> sought) {
        List<String> words = WhitespaceTokenizer.tokenize(run);
        int from = 0;
        while (from < words.size() && sought.stream().noneMatch(hasSameStem(words.get(from)))) {
            from++;
        }
        return String.join(" ", words.subList(from, words.size()));
    }

    private static boolean allMatch(List<String> words, List<String> sought) {
        return words.size() <= 6
                && sought.size() > 1
                && sought.stream().allMatch(one -> words.stream()
                        .anyMatch(word -> hasSameStem(word).test(one)));
    }

    private static Predicate<String> hasSameStem(String word) {
        return one -> {
            int stem = Math.max(3, Math.min(word.length(), one.length()) - MAX_ENDING);
            return Math.abs(word.length() - one.length()) <= MAX_ENDING
                    && word.regionMatches(true, 0, one, 0, Math.min(stem, Math.min(word.length(), one.length())));
        };
    }
}
