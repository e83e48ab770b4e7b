package org.undersigned.reading.structure.opener.salutation;

import java.util.List;
import java.util.stream.Stream;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.opener.office.OfficeClassifier;

/** Recognizes salutations that greet several: broken anywhere over lines, or more words than one person needs. */
record SalutationList(StructureLexicon lexicon) {

    private static final int MAX_LINES = 8;
    private static final int MAX_WORDS = 70;

    /** The most words of a salutation that greets each with an office and a body. */
    private static final int MAX_WORDS_EACH = 16;

    /** The most words in small letters that belong to no office. */
    private static final int MAX_ORDINARY = 3;

    /** The index behind the lines from one that greets several: "Dear Mr Moor, dear Ms" / "Lind,"; 0 if there is none. */
    int end(List<Line> lines, int from) {
        String first = lines.get(from).text().strip();
        if (!lexicon.startsWith("salutations", first) || SentenceHeuristics.endsAsSentence(first) && !isMarked(first)) {
            return 0;
        }
        StringBuilder joined = new StringBuilder();
        int end = 0;
        for (int i = from; i < Math.min(lines.size(), from + MAX_LINES); i++) {
            joined.append(i > from ? " " : "").append(lines.get(i).text().strip());
            if (WhitespaceTokenizer.tokenize(joined.toString()).size() > MAX_WORDS) {
                break;
            }
            if (i > from && isMarked(joined.toString()) && greetsEach(joined.toString())) {
                end = i + 1;
            }
        }
        return end;
    }

    /** Whether each part between two commas greets somebody, and there are at least two. */
    private boolean greetsEach(String text) {
        List<String> parts = parts(text);
        return parts.size() > 1
                && parts.stream()
                        .allMatch(part -> WhitespaceTokenizer.tokenize(part).size() <= MAX_WORDS_EACH)
                && parts.stream().allMatch(this::greets);
    }

    private boolean greets(String part) {
        String first = WhitespaceTokenizer.firstToken(part);
        String rest = lexicon.matches("conjunctions", first)
                ? part.substring(part.indexOf(first) + first.length()).strip()
                : part;
        return lexicon.startsWith("salutations", rest);
    }

    /** "Dear President Moor, Provost Lind and Chancellor Born of the Ports of Norland,": long, but nothing except who is greeted. */
    boolean isEnumeration(String line) {
        List<String> words = WhitespaceTokenizer.tokenize(line);
        List<String> parts = parts(line);
        OfficeClassifier offices = new OfficeClassifier(lexicon);
        return lexicon.startsWith("salutations", line)
                && isMarked(line)
                && words.size() <= MAX_WORDS
                && parts.size() > 1
                && words.stream().noneMatch(word -> lexicon.matches("clauseWords", word))
                && words.stream().filter(word -> isOrdinary(word, offices)).count() <= MAX_ORDINARY
                && parts.stream().allMatch(part -> greets(part) || offices.containsRank(part) || isCapitalized(part));
    }

    private boolean isOrdinary(String word, OfficeClassifier offices) {
        return Character.isLowerCase(word.codePointAt(0))
                && !lexicon.matches("conjunctions", word)
                && !lexicon.matches("articles", word)
                && !lexicon.matches("where", word)
                && !lexicon.matches("salutations", word)
                && !lexicon.matches("greetings", word)
                && !lexicon.isHonorific(word)
                && !lexicon.isOffice(word)
                && !lexicon.isParticle(word)
                && !offices.isRank(word)
                && !offices.isInstitution(word);
    }

    private boolean isCapitalized(String part) {
        List<String> words = WhitespaceTokenizer.tokenize(part);
        int from = words.size() > 1 && lexicon.matches("conjunctions", words.get(0)) ? 1 : 0;
        return Character.isUpperCase(words.get(from).codePointAt(0));
    }

    private static List<String> parts(String text) {
        return Stream.of(text.split("[,;!]\\s+"))
                .map(String::strip)
                .filter(part -> !part.isEmpty() && part.codePoints().anyMatch(Character::isLetter))
                .toList();
    }

    private static boolean isMarked(String text) {
        return !text.isEmpty() && ",:!–—".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
