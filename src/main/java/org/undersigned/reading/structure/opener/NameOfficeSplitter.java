package org.undersigned.reading.structure.opener;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.language.CountryNames;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.line.SentenceHeuristics;
import org.undersigned.reading.structure.line.StructureLexicon;

/**
 * Splits the line of a recipient into name and office: "President of Mexico Andrés Manuel López Obrador".
 *
 * <p>Words that also occur in the salutation belong to the name. Without such words, the name consists of the
 * capitalised words at either end that are neither words for offices nor countries.
 */
final class NameOfficeSplitter {

    private static final int MAX_NAME_WORDS = 7;

    private final StructureLexicon lexicon;
    private final OfficeClassifier officeClassifier;
    private final CountryNames countryNames;
    private final Set<String> salutationWords = new HashSet<>();

    NameOfficeSplitter(StructureLexicon lexicon, List<String> salutation) {
        this.lexicon = lexicon;
        this.officeClassifier = new OfficeClassifier(lexicon);
        this.countryNames = CountryNames.forLanguage(lexicon.language);
        for (String line : salutation) {
            WhitespaceTokenizer.tokenize(line).stream()
                    .filter(this::isNameWord)
                    .map(NameOfficeSplitter::normalize)
                    .forEach(salutationWords::add);
        }
    }

    /** Name and office; each {@code null} if the line does not contain it. */
    record NameAndOffice(String name, String office) {}

    NameAndOffice splitNameAndOffice(String line) {
        String bare = SentenceHeuristics.stripFinalMarks(line);
        int open = bare.indexOf(" (");
        if (open > 0 && bare.endsWith(")") && isPersonName(bare.substring(0, open))) {
            return new NameAndOffice(
                    stripHonorifics(bare.substring(0, open)), trimToNull(bare.substring(open + 2, bare.length() - 1)));
        }
        List<String> pieces = Arrays.stream(bare.split(",\\s+|\\s+[–—-]\\s+|\\s*/\\s+"))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
        NameAndOffice split = pieces.size() > 1 ? splitPieces(bare, pieces) : null;
        return split == null ? splitWords(WhitespaceTokenizer.tokenize(bare)) : split;
    }

    /** Splits a line at its commas or dashes; {@code null} if no piece is a name. */
    private NameAndOffice splitPieces(String bare, List<String> pieces) {
        String first = pieces.get(0);
        String last = pieces.get(pieces.size() - 1);
        if (isPersonName(first)) {
            return new NameAndOffice(
                    stripHonorifics(first), trimToNull(bare.substring(bare.indexOf(first) + first.length())));
        }
        int named = indexAfterTitle(first);
        if (named > 0) {
            return new NameAndOffice(
                    stripHonorifics(first.substring(named)),
                    trimToNull(
                            first.substring(0, named).strip() + bare.substring(bare.indexOf(first) + first.length())));
        }
        if (isPersonName(last)
                && pieces.size() <= 3
                && (officeClassifier.startsWithHonorific(last) || officeClassifier.startsWithRank(first))) {
            return new NameAndOffice(stripHonorifics(last), trimToNull(bare.substring(0, bare.lastIndexOf(last))));
        }
        return null;
    }

    private NameAndOffice splitWords(List<String> words) {
        int start = words.size();
        while (start > 0
                && isPartOfName(words, start - 1)
                && !(start < words.size() && words.get(start - 1).endsWith(","))) {
            start--;
        }
        int end = 0;
        while (end < words.size()
                && isPartOfName(words, end)
                && !(end > 0 && words.get(end - 1).endsWith(","))) {
            end++;
        }
        boolean atTheEnd = words.size() - start >= end;
        return splitAt(words, atTheEnd ? start : 0, atTheEnd ? words.size() : end);
    }

    private NameAndOffice splitAt(List<String> words, int from, int to) {
        if (to - from < 1 || to - from > MAX_NAME_WORDS) {
            return new NameAndOffice(null, trimToNull(String.join(" ", words)));
        }
        boolean single = to - from == 1
                && !salutationWords.contains(normalize(words.get(from)))
                && (from == 0
                        ? to < words.size()
                        : !officeClassifier.isRank(words.get(from - 1)) && !lexicon.isHonorific(words.get(from - 1)));
        boolean small = from == 0
                && to < words.size()
                && Character.isLowerCase(words.get(to).codePointAt(0))
                && !lexicon.isOffice(words.get(to))
                && to - from < 2;
        boolean placed = from > 0
                && Character.isLowerCase(words.get(from - 1).codePointAt(0))
                && !lexicon.isOffice(words.get(from - 1))
                && !officeClassifier.isRank(words.get(from - 1))
                && !salutationWords.contains(normalize(words.get(from)));
        if (placed || single || small) {
            return new NameAndOffice(null, trimToNull(String.join(" ", words)));
        }
        List<String> office = new ArrayList<>(words.subList(0, from));
        office.addAll(words.subList(to, words.size()));
        boolean onlyHonorifics = office.stream().allMatch(lexicon::isHonorific);
        return new NameAndOffice(
                stripHonorifics(String.join(" ", words.subList(from, to))),
                onlyHonorifics ? null : trimToNull(String.join(" ", office)));
    }

    /** Whether words name a person with a title, or with given name and surname. */
    boolean namesRecipient(String words) {
        List<String> all = WhitespaceTokenizer.tokenize(SentenceHeuristics.stripFinalMarks(words));
        if (all.isEmpty()) {
            return false;
        }
        NameAndOffice nameAndOffice = splitNameAndOffice(words);
        boolean named = nameAndOffice.name() != null;
        return named
                        && (officeClassifier.startsWithHonorific(words)
                                || officeClassifier.startsWithRank(words)
                                || WhitespaceTokenizer.tokenize(nameAndOffice.name())
                                                .size()
                                        > 1)
                || !named
                        && officeClassifier.startsWithRank(words)
                        && all.size() > 1
                        && officeClassifier.isRank(all.get(lexicon.isHonorific(all.get(0)) ? 1 : 0));
    }

    /** Whether the salutation contains a word of this line. */
    boolean sharesWordWithSalutation(String line) {
        return WhitespaceTokenizer.tokenize(line).stream()
                .map(NameOfficeSplitter::normalize)
                .anyMatch(salutationWords::contains);
    }

    /** Whether no word of a line is a word for an office. */
    boolean hasNoOffice(String line) {
        return WhitespaceTokenizer.tokenize(line).stream()
                        .noneMatch(word -> lexicon.isOffice(word) || lexicon.isHonorific(word) && word.length() > 3)
                && !officeClassifier.namesInstitution(line)
                && !sharesWordWithSalutation(line);
    }

    /** Removes "Dear" and the final comma from a salutation. */
    String stripGreeting(String line) {
        List<String> words = WhitespaceTokenizer.tokenize(line);
        int from = 0;
        while (from < words.size()
                && (lexicon.matches("salutations", words.get(from))
                        || lexicon.matches("greetings", words.get(from))
                        || lexicon.matches("conjunctions", words.get(from)))) {
            from++;
        }
        String rest = String.join(" ", words.subList(from, words.size()));
        while (!rest.isEmpty() && ",:;!—–.".indexOf(rest.charAt(rest.length() - 1)) >= 0) {
            rest = rest.substring(0, rest.length() - 1).strip();
        }
        return rest;
    }

    /** "Governor Ana Ruiz": the index of the name after a rank; 0 if there is none. */
    private int indexAfterTitle(String piece) {
        List<String> words = WhitespaceTokenizer.tokenize(piece);
        int from = 0;
        while (from < words.size()
                && (officeClassifier.isRank(words.get(from))
                        || lexicon.isOffice(words.get(from))
                        || lexicon.isHonorific(words.get(from)))) {
            from++;
        }
        boolean titled = from > 0 && words.subList(0, from).stream().anyMatch(officeClassifier::isRank);
        String rest = String.join(" ", words.subList(from, words.size()));
        return titled && from < words.size() && (isPersonName(rest) || sharesWordWithSalutation(rest))
                ? piece.indexOf(words.get(from), words.get(0).length())
                : 0;
    }

    boolean isPersonName(String piece) {
        List<String> words = WhitespaceTokenizer.tokenize(piece);
        int named = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean part = isPartOfName(words, i);
            named += part ? 1 : 0;
            if (!part && !lexicon.isHonorific(words.get(i))) {
                return false;
            }
        }
        boolean whole = named >= 2 || named == 1 && (words.size() > 1 || sharesWordWithSalutation(piece));
        return whole
                && words.size() <= MAX_NAME_WORDS
                && Character.isUpperCase(words.get(words.size() - 1).codePointAt(0));
    }

    private boolean isPartOfName(List<String> words, int at) {
        String word = words.get(at);
        if (salutationWords.contains(normalize(word))) {
            return true;
        }
        boolean particle = lexicon.isParticle(word) && at > 0 && at + 1 < words.size() && isPartOfName(words, at + 1);
        boolean initial = word.length() == 2
                && word.endsWith(".")
                && Character.isUpperCase(word.codePointAt(0))
                && words.size() > 1;
        return particle && (isNameWord(words.get(at - 1)) || lexicon.isParticle(words.get(at - 1)))
                || initial
                || isNameWord(word) && !countryNames.coversWordAt(words, at);
    }

    private boolean isNameWord(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                && !lexicon.isOffice(word)
                && !lexicon.isHonorific(word)
                && !lexicon.matches("salutations", word)
                && !officeClassifier.isRank(word)
                && !lexicon.matches("organizations", word)
                && !lexicon.matches("institutions", word)
                && word.chars().filter(c -> c == '.').count() < 2
                && word.chars().noneMatch(c -> Character.isDigit(c) || c == '(' || c == ')')
                && word.chars().filter(Character::isLetter).count() > 1;
    }

    /** Removes "Ms" and "Hon." before a name. */
    private String stripHonorifics(String words) {
        List<String> kept = WhitespaceTokenizer.tokenize(words);
        int from = 0;
        while (from < kept.size() - 1 && lexicon.isHonorific(kept.get(from))) {
            from++;
        }
        return trimToNull(String.join(" ", kept.subList(from, kept.size())));
    }

    private static String trimToNull(String words) {
        String text = words.strip();
        while (!text.isEmpty() && ",–—-/".indexOf(text.charAt(0)) >= 0) {
            text = text.substring(1).strip();
        }
        while (!text.isEmpty() && ",–—-/".indexOf(text.charAt(text.length() - 1)) >= 0) {
            text = text.substring(0, text.length() - 1).strip();
        }
        return text.isEmpty() ? null : text;
    }

    private static String normalize(String word) {
        return SlugGenerator.fold(word).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
