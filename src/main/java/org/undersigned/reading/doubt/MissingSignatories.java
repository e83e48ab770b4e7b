package org.undersigned.reading.doubt;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Paragraph;
import org.undersigned.letter.Section;
import org.undersigned.letter.Statistic;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.MultiLineSignature;

/** Tells a letter that nobody signs from one whose signatories are not found. */
public final class MissingSignatories {

    /** The paragraphs at the end that may name who signs, or where the list is. */
    private static final int LAST = 2;

    private static final int MAX_NAME_WORDS = 8;

    private static final Pattern LAST_SENTENCE = Pattern.compile("^.*[.!?]\\s+(?=\\S)");

    private MissingSignatories() {}

    static void check(Letter letter, String language, Position whole, FindingCollector findings) {
        if (!letter.signatories().isEmpty()) {
            return;
        }
        if (isSigned(letter, StructureLexicon.forLanguage(language), findings)) {
            findings.add(
                    FindingCode.SIGNATORIES_MISSING,
                    whole,
                    "nobody is found who signed",
                    "A list kept elsewhere goes into signatories.csv beside the letter.");
        } else {
            reportUnnamed(whole, findings);
        }
    }

    /**
     * Doubts that nobody signs a letter whose file names a person as its author.
     *
     * @param author who wrote or published the page; {@code null} if the file does not say it
     */
    public static void checkAuthor(
            Letter letter, String author, StructureLexicon lexicon, Position whole, FindingCollector findings) {
        if (author == null
                || !letter.signatories().isEmpty()
                || findings.has(FindingCode.SIGNATORIES_MISSING)
                || !MultiLineSignature.isPersonName(author, lexicon)) {
            return;
        }
        retractUnnamed(whole, findings);
        findings.add(
                FindingCode.SIGNATORIES_MISSING,
                whole,
                "nobody is found who signed, and the file names \"%s\" as its author"
                        .formatted(SentenceHeuristics.excerpt(author)),
                "If the author signs the letter, name the author in signatories.csv.");
    }

    static void reportUnnamed(Position whole, FindingCollector findings) {
        findings.add(FindingCode.SIGNATORIES_UNNAMED, whole, "the letter names nobody who signs it", null);
    }

    /** Withdraws what {@link #reportUnnamed} has reported. */
    static void retractUnnamed(Position whole, FindingCollector findings) {
        findings.retract(finding -> finding.code() == FindingCode.SIGNATORIES_UNNAMED
                && finding.position().equals(whole));
    }

    /** Whether something in the letter shows that it is signed: a line below its closing, a count, or its last words. */
    private static boolean isSigned(Letter letter, StructureLexicon lexicon, FindingCollector findings) {
        return findings.has(FindingCode.LINE_NOT_UNDERSTOOD)
                || isShown(letter, lexicon)
                || lastWords(letter).anyMatch(MissingSignatories::mayName);
    }

    /** Whether the words of the letter say that it is signed. */
    static boolean isShown(Letter letter, StructureLexicon lexicon) {
        return closesWithName(letter, lexicon) || speaksOfList(letter, lexicon);
    }

    /** "Best regards and good luck, Ina": a closing that ends with capitalised words behind its last comma. */
    private static boolean closesWithName(Letter letter, StructureLexicon lexicon) {
        String closing = letter.closing() == null ? "" : SentenceHeuristics.stripFinalMarks(letter.closing());
        String behind = closing.substring(closing.lastIndexOf(',') + 1).strip();
        List<String> words = WhitespaceTokenizer.tokenize(lexicon.stripArticle(behind));
        return behind.length() < closing.length()
                && !words.isEmpty()
                && words.size() <= MAX_NAME_WORDS
                && !lexicon.matches("closings", behind)
                && words.stream().noneMatch(word -> lexicon.isHonorific(word) || lexicon.isOffice(word))
                && words.stream()
                        .allMatch(word -> lexicon.isParticle(word) || Character.isUpperCase(word.codePointAt(0)));
    }

    /** Whether the letter states the number of its signatories, or its last words are of its list. */
    private static boolean speaksOfList(Letter letter, StructureLexicon lexicon) {
        return statesNumber(letter)
                || noteSpeaksOfList(letter, lexicon)
                || lastWords(letter).anyMatch(text -> lexicon.contains("lists", text))
                || letter.sections().stream()
                        .map(Section::heading)
                        .filter(Objects::nonNull)
                        .map(SentenceHeuristics::stripFinalMarks)
                        .anyMatch(heading ->
                                lexicon.matches("lists", heading) || lexicon.matches("introductions", heading));
    }

    /** "The letter was signed by Ana Ruiz": a note to editors. */
    private static boolean noteSpeaksOfList(Letter letter, StructureLexicon lexicon) {
        return letter.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .filter(paragraph -> paragraph.kind() == Paragraph.Kind.NOTE)
                .anyMatch(note -> lexicon.containsPhrase("introductions", note.text()));
    }

    /** Whether the letter states the number of its signatories. */
    static boolean statesNumber(Letter letter) {
        return letter.statistics().stream()
                .anyMatch(statistic -> statistic.claim().kind() == Statistic.Kind.SELF);
    }

    /** The last paragraphs of the body. */
    static Stream<String> lastWords(Letter letter) {
        List<String> texts = letter.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .filter(paragraph -> paragraph.kind() == Paragraph.Kind.PARAGRAPH)
                .map(Paragraph::text)
                .toList();
        return texts.subList(Math.max(0, texts.size() - LAST), texts.size()).stream();
    }

    /** Few capitalised words that are no sentence, also behind the last sentence. */
    private static boolean mayName(String text) {
        String rest = LAST_SENTENCE.matcher(text).replaceFirst("");
        List<String> words = WhitespaceTokenizer.tokenize(rest);
        long small = words.stream()
                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                .count();
        return words.size() <= MAX_NAME_WORDS
                && words.size() > 1
                && small * 2 < words.size()
                && Character.isLetter(rest.codePointBefore(rest.length()))
                && SentenceHeuristics.startsAsName(rest);
    }
}
