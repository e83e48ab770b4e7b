package org.undersigned.reading.corpus;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code docs/accuracy.md}: what was measured, letter by letter, as it is. */
final class AccuracyPage {

    private static final String OPENING = """
            # How well letters are read

            This table is measured, not claimed. %d open letters in %d languages, written for this purpose by somebody who never saw the
            reader, were counted by hand, and then read. They stand in `src/test/resources/corpus`, each with what was counted
            (`truth.json`) and how it was read (`reading.json`); the folder's `README.md` says how it was counted. Every person,
            organization and figure in them is invented.

            The rules of the reader were mended, twice, after the misses in these letters had been seen; so the table tells how well they
            fit letters that they were mended on. When the letters were read for the first time, before any mending, the totals were:
            date 0.75, recipients 0.73, headings 0.92, paragraphs 0.91, links 0.78, signatories 0.80, statistics found 0.75, statistics
            right 0.93. What a letter's findings say of it is what its publisher should look at.

            ## Letters that the reader had never met

            68 real letters were taken from public repositories in three sets, in eight languages, with their counts made by somebody who
            had seen neither the reader nor its rules. They are not in this repository, for most state no licence. Many are posts of a
            site with a letter somewhere in it; 18 name nobody who signed, 20 one. How each set was read at first sight, by the rules as
            they then stood, and how it is read now, after rules were mended on what it showed:

            | set | letters | date | recipients | headings | paragraphs | signatories | statistics found | statistics right |
            | --- | --: | --: | --: | --: | --: | --: | --: | --: |
            | first, at first sight | 22 | 0.86 | 0.88 | 0.77 | 0.81 | 0.75 | 0.91 | 0.73 |
            | first, mended on | 22 | 1.00 | 0.95 | 0.86 | 0.95 | 0.95 | 0.91 | 0.79 |
            | second, at first sight | 26 | 0.88 | 0.81 | 0.86 | 0.86 | 0.71 | 0.82 | 0.78 |
            | second, mended on | 26 | 0.96 | 0.89 | 0.96 | 0.97 | 0.85 | 0.86 | 0.83 |
            | third, at first sight | 20 | 0.65 | 0.83 | 0.78 | 0.84 | 0.69 | 0.78 | 0.73 |
            | third, mended on | 20 | 0.80 | 0.85 | 0.88 | 0.88 | 0.88 | 0.85 | 0.69 |

            So a letter in a form that was not met before is read as well as the lines "at first sight" say; one in a form that was, as the
            others do. Links are left out of this table: the sets did not count them alike.

            ## The letters written for this

            """;

    private static final String MEANINGS = """

            | column | is |
            |---|---|
            | date | 1 where the date is the letter's, as precise as it is, or where it has none and none was found |
            | recipients, headings | agreement of the two lists (F1); of recipients and of copies, half each |
            | paragraphs | how close their number comes, and that of the items, half each |
            | links, signatories | how close their number comes |
            | names | signatories whose name was read as it should be, without function, place or number, of those that were looked at |
            | statistics found | of the statistics that were counted, how many were found |
            | statistics right | of the statistics that were found, how many are some. What one person counts and the next does not is left out |

            The table is written by

            ```
            ./mvnw test -Dtest=CorpusTest -Dgolden.write=true
            ```

            and compared at each build. The build also fails where a total falls below the last row, the least that is kept to.

            ## What was missed

            """;

    private AccuracyPage() {}

    static String of(List<Marks> letters) {
        long languages = letters.stream().map(Marks::language).distinct().count();
        return OPENING.formatted(letters.size(), languages)
                + table(letters)
                + MEANINGS
                + letters.stream().map(AccuracyPage::misses).collect(Collectors.joining());
    }

    private static String table(List<Marks> letters) {
        List<String> rows = new ArrayList<>();
        rows.add(row("letter", "language", measure -> measure.label()));
        rows.add(row("---", "---", measure -> "--:"));
        for (Marks marks : letters) {
            rows.add(row(marks.letter(), marks.language(), measure -> shown(measure, marks.marks())));
        }
        Map<Measure, Found> all = Marks.together(letters);
        rows.add(row("**all**", "", measure -> "**" + rounded(all.get(measure).share(), 3) + "**"));
        rows.add(row("least", "", measure -> rounded(measure.floor(), 2)));
        return String.join("", rows);
    }

    private static String row(String first, String second, Function<Measure, String> cell) {
        return "| " + first + " | " + second + " | "
                + Arrays.stream(Measure.values()).map(cell).collect(Collectors.joining(" | "))
                + " |\n";
    }

    private static String shown(Measure measure, Map<Measure, Found> marks) {
        Found found = marks.get(measure);
        return measure.counts()
                ? "%d/%d".formatted((long) found.right(), (long) found.of())
                : rounded(found.share(), 2);
    }

    /** Rounded down: nothing is called whole that is not. */
    private static String rounded(double number, int places) {
        return BigDecimal.valueOf(number)
                .add(new BigDecimal("0.0000001"))
                .setScale(places, RoundingMode.DOWN)
                .toPlainString();
    }

    private static String misses(Marks marks) {
        return marks.misses().isEmpty()
                ? ""
                : "**" + marks.letter() + "**\n\n"
                        + marks.misses().stream()
                                .map(miss -> "- " + miss + "\n")
                                .collect(Collectors.joining())
                        + "\n";
    }
}
