package org.undersigned.reading.doubt;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Signatory.Kind;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.language.CountryNames;
import org.undersigned.reading.language.Languages;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.list.SignatoryExtraction;
import org.undersigned.reading.signatory.line.SignatoryLexicon;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;

/**
 * Reports lists whose form is not understood: most names have the same mark between two parts ("Lake Watch – Ana Ruiz"), or
 * most places in brackets look like persons ("Lake Watch (Ana Ruiz)").
 */
public final class NamesWithSeparator {

    private static final int MIN_LINES = 3;

    /** First words of places, which look like given names. */
    private static final Set<String> PLACES = Set.of(
            "new", "san", "santa", "santo", "são", "saint", "st", "st.", "sainte", "el", "la", "le", "los", "las",
            "north", "south", "east", "west", "bad", "groß", "costa", "porto", "puerto", "port", "rio", "río", "buenos",
            "cape", "cabo", "mount", "monte", "fort", "lake", "nova", "nueva", "nuova", "saudi", "sri", "great",
            "united");

    /** Last words of parts of organizations. */
    private static final Set<String> BRANCHES = Set.of(
            "branch",
            "chapter",
            "section",
            "local",
            "sektion",
            "ortsgruppe",
            "sección",
            "seccion",
            "sezione",
            "secção",
            "seção",
            "région",
            "region",
            "región",
            "norte",
            "sur",
            "nord",
            "sud");

    private static final int MAX_PLAIN = 3;

    private static final List<CountryNames> COUNTRIES =
            Languages.ALL.stream().map(CountryNames::forLanguage).toList();

    private static final Pattern SEPARATOR =
            Pattern.compile("(?<=[\\p{L}.)]) ?([–—@|/]|- |: |\\s[-–—]|(?<=\\p{L}{4})\\. )\\s?(?=\\p{L})");

    private NamesWithSeparator() {}

    public static void check(SignatoryExtraction.Result list, FindingCollector findings) {
        List<Signatory> signatories = list.signatories();
        int[] separated = IntStream.range(0, signatories.size())
                .filter(i -> list.lines().get(i).columns() == null && hasSeparator(signatories.get(i)))
                .toArray();
        long persons = Arrays.stream(separated)
                .filter(i -> hasPersonBeside(signatories.get(i).naming().name()))
                .count();
        if (separated.length >= MIN_LINES
                && separated.length * 10 >= signatories.size() * 6
                && persons * 2 >= separated.length) {
            report(list, separated[0], "\"%s\" may be two names, as most lines of the list may be", findings);
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

    /** Whether two or three words beside the mark may be a person, and are no branch. */
    private static boolean hasPersonBeside(String name) {
        Matcher mark = SEPARATOR.matcher(name);
        return mark.find()
                && (isPlainPerson(name.substring(0, mark.start())) || isPlainPerson(name.substring(mark.end())));
    }

    private static boolean isPlainPerson(String words) {
        List<String> all = WhitespaceTokenizer.tokenize(words);
        return all.size() > 1
                && all.size() <= MAX_PLAIN
                && all.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)))
                && SignatoryLexicon.ALL.isPersonName(words)
                && !PLACES.contains(all.get(0).toLowerCase(Locale.ROOT))
                && !BRANCHES.contains(all.get(all.size() - 1).toLowerCase(Locale.ROOT));
    }

    /** Whether two parts of a name are several words. */
    private static boolean hasSeparator(Signatory signatory) {
        String name = signatory.naming().name();
        Matcher mark = SEPARATOR.matcher(name);
        return mark.find() && isPart(name.substring(0, mark.start())) && isPart(name.substring(mark.end()));
    }

    private static boolean isPart(String words) {
        return words.indexOf(' ') > 0;
    }

    /** "Lake Watch (Ana Ruiz)": two capitalised words as the place of what is no person. */
    private static boolean hasPersonAsPlace(Signatory signatory) {
        String place = signatory.place();
        return place != null
                && signatory.text().endsWith("(" + place + ")")
                && signatory.kind() != Kind.PERSON
                && isPlainPerson(place)
                && COUNTRIES.stream().noneMatch(names -> names.contains(place));
    }
}
