package org.undersigned.reading.structure.opener.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/**
 * Splits the line of a recipient into name and office: "President of Mexico Andrés Manuel López Obrador".
 * Words that also occur in the salutation belong to the name. Without such words, the name consists of the
 * capitalised words at either end that are neither words for offices nor countries.
 */
public final class NameOfficeSplitter {

    /** What belongs to the name before the comma: "Ana Ruiz, Jr." */
    private static final Pattern GENERATION = Pattern.compile(",\\s++(?:Jr|Sr|Jnr|Snr|I{2,3}|IV)\\b\\.?(?=[,;]|$)");

    private static final Pattern MARKS_AROUND = Pattern.compile("^[,–—/\\s-]++|(?<![,–—/\\s-])[,–—/\\s-]++$");

    private final StructureLexicon lexicon;
    private final OfficeClassifier officeClassifier;
    private final PersonNameClassifier names;
    private final RecipientLineNormalizer normalizer;

    public NameOfficeSplitter(StructureLexicon lexicon, List<String> salutation) {
        this.lexicon = lexicon;
        this.officeClassifier = new OfficeClassifier(lexicon);
        this.names = new PersonNameClassifier(lexicon, officeClassifier, salutation);
        this.normalizer = new RecipientLineNormalizer(lexicon, officeClassifier, names);
    }

    /** Name and office; each {@code null} if the line does not contain it. */
    public record NameAndOffice(String name, String office) {}

    public NameAndOffice splitNameAndOffice(String words) {
        String line = normalizer.separateHonorifics(words);
        int acting = lexicon.indexOfPhrase("represented", line);
        String bare = normalizer.withoutAddress(
                SentenceHeuristics.stripFinalMarks(acting > 0 ? line.substring(0, acting) : line));
        int open = bare.indexOf(" (");
        int close = bare.indexOf(')', Math.max(0, open));
        boolean explained = open > 0 && (close == bare.length() - 1 || bare.startsWith("), ", close));
        if (explained && isPersonName(bare.substring(0, open))) {
            return new NameAndOffice(
                    stripTitles(bare.substring(0, open)),
                    trimToNull(bare.substring(open + 2, close) + bare.substring(close + 1)));
        }
        List<String> pieces = Arrays.stream(bare.split("[,;]\\s+|\\s+[–—-]\\s*|\\s*[–—-]\\s+|\\s*/\\s+"))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
        NameAndOffice split = pieces.size() > 1 ? splitPieces(bare, pieces) : null;
        return split == null ? splitWords(names.withoutPostnominals(WhitespaceTokenizer.tokenize(bare))) : split;
    }

    /** Splits a line at its commas or dashes; {@code null} if no piece is a name. */
    private NameAndOffice splitPieces(String bare, List<String> pieces) {
        String first = pieces.get(0);
        String last = pieces.get(pieces.size() - 1);
        if (isPersonName(first)) {
            Matcher generation = GENERATION.matcher(bare).region(first.length(), bare.length());
            int from = generation.lookingAt() ? generation.end() : first.length();
            String added = bare.substring(first.length(), from);
            List<String> behind = pieces.subList(from > first.length() ? 1 : 0, pieces.size());
            for (String order : behind.subList(1, 1 + officeClassifier.countPostnominals(behind))) {
                from = bare.indexOf(order, from) + order.length();
            }
            return new NameAndOffice(stripTitles(first) + added, trimToNull(bare.substring(from)));
        }
        int named = indexAfterTitle(first);
        if (named > 0) {
            return new NameAndOffice(
                    stripTitles(first.substring(named)),
                    trimToNull(String.join(
                                    " ", withoutTrailingTitles(WhitespaceTokenizer.tokenize(first.substring(0, named))))
                            + bare.substring(bare.indexOf(first) + first.length())));
        }
        for (String piece : pieces.subList(1, pieces.size() - 1)) {
            if (officeClassifier.startsWithPersonalTitle(piece) && isPersonName(piece)) {
                int at = bare.indexOf(piece, first.length());
                return new NameAndOffice(
                        stripTitles(piece),
                        trimToNull(trimToNull(bare.substring(0, at)) + ", "
                                + trimToNull(bare.substring(at + piece.length()))));
            }
        }
        if (isPersonName(last)
                && pieces.size() <= 3
                && (officeClassifier.startsWithHonorific(last)
                        || officeClassifier.startsWithRank(first)
                        || officeClassifier.containsRank(first) && last.indexOf(' ') > 0
                        || officeClassifier.namesInstitution(first) && !officeClassifier.namesStreet(last))) {
            return new NameAndOffice(stripTitles(last), trimToNull(bare.substring(0, bare.lastIndexOf(last))));
        }
        return officeClassifier.namesInstitution(first) && !names.sharesWordWithSalutation(bare)
                ? new NameAndOffice(null, trimToNull(bare))
                : null;
    }

    private NameAndOffice splitWords(List<String> words) {
        if (isBody(words) || officeClassifier.isBuilding(words)) {
            return new NameAndOffice(null, trimToNull(String.join(" ", words)));
        }
        NameAndOffice titled = splitTitledFirst(words);
        return titled == null ? splitAtName(words) : titled;
    }

    private NameAndOffice splitAtName(List<String> words) {
        int at = names.titledNameIn(words);
        if (at > 0) {
            return splitAt(words, at, at + 1);
        }
        int start = words.size();
        while (start > 0
                && names.isPartOfName(words, start - 1)
                && !(start < words.size() && words.get(start - 1).endsWith(","))) {
            start--;
        }
        int end = 0;
        while (end < words.size()
                && names.isPartOfName(words, end)
                && !(end > 0 && words.get(end - 1).endsWith(","))) {
            end++;
        }
        start = indexAfterPlace(words, start);
        boolean atTheEnd = words.size() - start >= end;
        return splitAt(words, atTheEnd ? start : 0, atTheEnd ? words.size() : end);
    }

    /** "Hon Ana Ruiz Minister of Ports Harbour House", an address on one line; {@code null} if it does not begin so. */
    private NameAndOffice splitTitledFirst(List<String> words) {
        int front = 0;
        while (front < words.size() && lexicon.isHonorific(words.get(front))) {
            front++;
        }
        int behind = front;
        while (behind < words.size() && names.isPartOfName(words, behind)) {
            behind++;
        }
        // "Ms Ana King Minister": the surname is a rank, too.
        boolean ranks = behind + 1 < words.size()
                && words.subList(behind, behind + 2).stream().allMatch(officeClassifier::isRank);
        behind += ranks && behind == front + 1 ? 1 : 0;
        boolean titled =
                front > 0 && behind - front > 1 && behind < words.size() && officeClassifier.isRank(words.get(behind));
        return titled ? splitAt(words.subList(front, words.size()), 0, behind - front) : null;
    }

    /** "Мэру Зареченска Игорю Панину": the start of the name after a place in another case, in languages that decline. */
    private int indexAfterPlace(List<String> words, int start) {
        boolean declines = !lexicon.phrases("dativeEndings").isEmpty();
        if (!declines || start == 0 || start >= words.size()) {
            return start;
        }
        StatementClassifier cases = new StatementClassifier(lexicon);
        boolean rank = words.subList(0, start).stream()
                .anyMatch(word -> officeClassifier.isRank(word) && cases.isDative(word));
        int from = start;
        while (from + 1 < words.size()
                && rank
                && cases.isDative(words.get(words.size() - 1))
                && !cases.isDative(words.get(from))
                && !words.get(from).endsWith(".")) {
            from++;
        }
        return from;
    }

    /** "Coast Lights Commission": an institution without the rank or title of a person. */
    private boolean isBody(List<String> words) {
        return words.stream().anyMatch(officeClassifier::isInstitution)
                && words.stream()
                        .noneMatch(word -> officeClassifier.isRank(word) && !officeClassifier.isInstitution(word)
                                || names.isSalutationWord(word)
                                || officeClassifier.startsWithPersonalTitle(word));
    }

    private NameAndOffice splitAt(List<String> words, int from, int to) {
        if (to - from < 1 || to - from > PersonNameClassifier.MAX_NAME_WORDS) {
            return new NameAndOffice(null, trimToNull(String.join(" ", words)));
        }
        boolean single = to - from == 1
                && !names.isSalutationWord(words.get(from))
                && (from == 0
                        ? to < words.size()
                        : !officeClassifier.isRank(words.get(from - 1)) && !lexicon.isHonorific(words.get(from - 1)));
        boolean small = from == 0
                && to < words.size()
                && Character.isLowerCase(words.get(to).codePointAt(0))
                && !lexicon.isOffice(words.get(to))
                && to - from < 2;
        if (names.isPartOfOffice(words, from) || single || small) {
            return new NameAndOffice(null, trimToNull(String.join(" ", words)));
        }
        List<String> office = new ArrayList<>(withoutTrailingTitles(words.subList(0, from)));
        office.addAll(words.subList(to, words.size()));
        boolean onlyHonorifics = office.stream().allMatch(lexicon::isHonorific);
        return new NameAndOffice(
                stripTitles(String.join(" ", words.subList(from, to))),
                onlyHonorifics ? null : trimToNull(String.join(" ", office)));
    }

    /** "Minister Dr." before a name without the title, which belongs to the name. */
    private List<String> withoutTrailingTitles(List<String> office) {
        int end = office.size();
        while (end > 1
                && officeClassifier.startsWithPersonalTitle(office.get(end - 1))
                && !officeClassifier.isRank(office.get(end - 1))) {
            end--;
        }
        return office.subList(0, end);
    }

    /** Whether words name a person with a title, or with given name and surname. */
    public boolean namesRecipient(String words) {
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
    public boolean sharesWordWithSalutation(String line) {
        return names.sharesWordWithSalutation(line);
    }

    public boolean isPersonName(String piece) {
        return names.isPersonName(piece);
    }

    /** Whether no word of a line is a word for an office. */
    public boolean hasNoOffice(String line) {
        return WhitespaceTokenizer.tokenize(line).stream()
                        .noneMatch(word -> lexicon.isOffice(word) || lexicon.isHonorific(word) && word.length() > 3)
                && !officeClassifier.namesInstitution(line)
                && !sharesWordWithSalutation(line);
    }

    /** Removes "Dear" and the final comma from a salutation. */
    public String stripGreeting(String line) {
        List<String> words = WhitespaceTokenizer.tokenize(normalizer.separateHonorifics(line));
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
        boolean place = from < words.size()
                && lexicon.matches("where", words.get(from))
                && !lexicon.isParticle(words.get(from));
        return titled && !place && from < words.size() && (isPersonName(rest) || sharesWordWithSalutation(rest))
                ? piece.indexOf(words.get(from), words.get(0).length())
                : 0;
    }

    private String stripTitles(String words) {
        return trimToNull(names.stripTitles(words));
    }

    private static String trimToNull(String words) {
        String text = words == null ? "" : MARKS_AROUND.matcher(words).replaceAll("");
        return text.isEmpty() ? null : text;
    }
}
