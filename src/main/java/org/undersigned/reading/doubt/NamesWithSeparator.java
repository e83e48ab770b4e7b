package org.undersigned.reading.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Signatory.Kind;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.language.CountryNames;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.list.SignatoryExtraction;
import org.undersigned.reading.signatory.line.SignatoryLexicon;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;

/**
 * Reports lists whose form is not understood: most names have the same mark between two parts ("Lake Watch – Ana Ruiz"), or
 * most places in brackets look like persons ("Lake Watch (Ana Ruiz)").
 */
public final class NamesWithSeparator {

    private static final SignatoryLexicon LEXICON = SignatoryLexicon.ALL;

    private static final int MIN_LINES = 3;

    private static final int MAX_PLAIN = 3;

    private static final CountryNames COUNTRIES = CountryNames.forAllLanguages();

    private static final Pattern SEPARATOR =
            Pattern.compile("(?<=[\\p{L}.)]) ?([–—@|/]|- |: |\\s[-–—]|(?<=\\p{L}{4})\\. )\\s?(?=\\p{L})");

    private NamesWithSeparator() {}

    public static void check(SignatoryExtraction.Result list, FindingCollector findings) {
        List<Signatory> signatories = list.signatories();
        List<Integer> separated = new ArrayList<>();
        int persons = 0;
        for (int i = 0; i < signatories.size(); i++) {
            Optional<Parts> parts = list.lines().get(i).columns() == null
                    ? split(signatories.get(i).naming().name())
                    : Optional.empty();
            if (parts.isPresent()) {
                separated.add(i);
                persons += isPlainPerson(parts.get().before())
                                || isPlainPerson(parts.get().behind())
                        ? 1
                        : 0;
            }
        }
        if (separated.size() >= MIN_LINES
                && separated.size() * 10 >= signatories.size() * 6
                && persons * 2 >= separated.size()) {
            report(list, separated.get(0), "\"%s\" may be two names, as most lines of the list may be", findings);
        }
        int[] placed = IntStream.range(0, signatories.size())
                .filter(i -> list.lines().get(i).columns() == null && hasPersonAsPlace(signatories.get(i)))
                .toArray();
        if (placed.length >= MIN_LINES && placed.length * 10 >= signatories.size() * 7) {
            report(list, placed[0], "the brackets of \"%s\" may have a person, as those of most lines may", findings);
        }
    }

    private static void report(SignatoryExtraction.Result list, int line, String message, FindingCollector findings) {
        findings.add(
                FindingCode.SIGNATORY_UNCERTAIN,
                list.lines().get(line).position(),
                message.formatted(
                        SentenceHeuristics.excerpt(list.lines().get(line).text())),
                "State the columns of the list in signatories.csv.");
    }

    /** The words before and behind the first mark of a name. */
    private record Parts(String before, String behind) {}

    /** The parts of a name, if each has several words. */
    private static Optional<Parts> split(String name) {
        Matcher mark = SEPARATOR.matcher(name);
        if (!mark.find()) {
            return Optional.empty();
        }
        Parts parts = new Parts(name.substring(0, mark.start()), name.substring(mark.end()));
        return parts.before().indexOf(' ') > 0 && parts.behind().indexOf(' ') > 0
                ? Optional.of(parts)
                : Optional.empty();
    }

    /** Two or three words that may be a person, and are no place or branch. */
    private static boolean isPlainPerson(String words) {
        List<String> all = WhitespaceTokenizer.tokenize(words);
        return all.size() > 1
                && all.size() <= MAX_PLAIN
                && all.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)))
                && LEXICON.isPersonName(words)
                && !LEXICON.contains("places", all.get(0))
                && !LEXICON.contains("branches", all.get(all.size() - 1));
    }

    /** "Lake Watch (Ana Ruiz)": two capitalised words as the place of what is no person. */
    private static boolean hasPersonAsPlace(Signatory signatory) {
        String place = signatory.place();
        return place != null
                && signatory.text().endsWith("(" + place + ")")
                && signatory.kind() != Kind.PERSON
                && isPlainPerson(place)
                && !COUNTRIES.contains(place);
    }
}
