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
        # Accuracy

        How well Undersigned reads letters, measured on two sets of letters: letters written for this test, and real
        letters.

        ## Letters written for this test

        %d open letters in %d languages were written by a person who had never seen the parser. Their parts were counted by
        hand. The letters are in `src/test/resources/corpus`, each with the expected counts (`truth.json`) and the actual
        result (`reading.json`). The `README.md` in that folder defines what was counted. All persons, organizations and
        figures in these letters are invented.

        These letters are not an independent test set: the parser's rules were improved twice after its errors were known.
        The [results](#results) therefore show how well the rules fit letters that they were improved on. Before any
        improvement, the totals were:

        | date | recipients | headings | paragraphs | links | signatories | statistics found | statistics right |
        | --: | --: | --: | --: | --: | --: | --: | --: |
        | 0.75 | 0.73 | 0.92 | 0.91 | 0.78 | 0.80 | 0.75 | 0.93 |

        To check your own letter, look at its [findings](findings.md).

        ## Real letters

        68 letters were taken from public repositories, in three sets and eight languages. Their parts were counted by a
        person who had seen neither the parser nor its rules. The letters are not in this repository, because most of them
        state no licence. Many are posts of a web site that contain a letter. 18 have no signatories, and 20 have one.

        "Unseen" is the result when a set was read for the first time. "Improved" is the result today, after the rules were
        improved for the errors found in that set.

        | set | letters | date | recipients | headings | paragraphs | signatories | statistics found | statistics right |
        | --- | --: | --: | --: | --: | --: | --: | --: | --: |
        | first, unseen | 22 | 0.86 | 0.88 | 0.77 | 0.81 | 0.75 | 0.91 | 0.73 |
        | first, improved | 22 | 1.00 | 0.95 | 0.86 | 0.95 | 0.95 | 0.91 | 0.79 |
        | second, unseen | 26 | 0.88 | 0.81 | 0.86 | 0.86 | 0.71 | 0.82 | 0.78 |
        | second, improved | 26 | 0.96 | 0.89 | 0.96 | 0.97 | 0.85 | 0.86 | 0.83 |
        | third, unseen | 20 | 0.65 | 0.83 | 0.78 | 0.84 | 0.69 | 0.78 | 0.73 |
        | third, improved | 20 | 0.80 | 0.85 | 0.88 | 0.88 | 0.88 | 0.85 | 0.69 |

        For a letter with a new layout, expect the accuracy of the "unseen" rows. For a layout like one in these sets,
        expect the "improved" rows. The table has no column for links, because they were not counted in the same way in all
        sets.

        986 more letters in seven languages (six are in Catalan, one in Galician and one in Dutch, which have no rules),
        counted in the same way from November 28 to December 1, 2026, with the names of signatories and the demands. "Before" is the version of that morning, "unseen" the
        first reading by rules that did not know the set, and "improved" the result after the errors of the set were mended.
        The rules were improved after the fifth, seventh, ninth, eleventh, thirteenth, fifteenth, nineteenth, twenty-first,
        twenty-third, twenty-fifth, twenty-ninth, thirty-first, thirty-third, thirty-fifth, thirty-seventh, thirty-ninth, forty-first, forty-third,
        forty-fifth, forty-seventh, forty-ninth, fifty-first, fifty-third and fifty-fifth sets, and not for the twenty-sixth and twenty-seventh. Most
        letters have few figures: 14 to 74 in a set.

        | set | letters | date | recipients | headings | paragraphs | signatories | names | statistics found | statistics right | demands found | demands right | wrong counts warned of |
        | --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |
        | fourth, before | 20 | 0.90 | 0.87 | 0.95 | 0.97 | 0.86 | 0.99 | 0.88 | 0.81 | 0.47 | 0.83 | 4 of 13 |
        | fourth, unseen | 20 | 0.95 | 0.91 | 0.95 | 0.98 | 0.86 | 0.99 | 0.94 | 0.72 | 0.89 | 0.72 | 3 of 9 |
        | fourth, improved | 20 | 0.95 | 0.96 | 0.95 | 0.98 | 0.97 | 1.00 | 1.00 | 1.00 | 0.97 | 0.97 | 2 of 4 |
        | fifth, before | 20 | 0.85 | 0.82 | 0.98 | 0.96 | 0.88 | 0.69 | 0.89 | 0.88 | 0.49 | 0.81 | 6 of 13 |
        | fifth, unseen | 20 | 0.95 | 0.85 | 0.98 | 0.96 | 0.86 | 0.64 | 0.89 | 0.94 | 0.80 | 0.86 | 7 of 10 |
        | fifth, improved | 20 | 0.95 | 0.88 | 0.98 | 0.96 | 1.00 | 0.97 | 0.94 | 0.94 | 0.94 | 1.00 | 5 of 5 |
        | sixth, unseen | 20 | 1.00 | 0.98 | 0.90 | 0.92 | 0.88 | 0.65 | 0.91 | 0.88 | 0.71 | 0.91 | 4 of 4 |
        | sixth, improved | 20 | 1.00 | 1.00 | 0.90 | 0.97 | 0.95 | 0.96 | 1.00 | 0.99 | 0.93 | 0.97 | 2 of 2 |
        | seventh, unseen | 20 | 0.90 | 0.88 | 0.76 | 0.90 | 0.75 | 0.65 | 0.72 | 0.61 | 0.58 | 0.62 | 7 of 18 |
        | seventh, improved | 20 | 1.00 | 0.98 | 0.93 | 0.99 | 0.91 | 0.98 | 1.00 | 0.97 | 0.89 | 0.94 | 5 of 7 |
        | eighth, unseen | 20 | 0.75 | 0.80 | 0.98 | 0.91 | 0.64 | 0.80 | 0.96 | 0.78 | 0.59 | 0.76 | 16 of 24 |
        | eighth, improved | 20 | 0.95 | 0.85 | 0.93 | 0.91 | 0.93 | 0.94 | 0.96 | 0.88 | 0.74 | 0.80 | 8 of 11 |
        | ninth, unseen | 20 | 1.00 | 1.00 | 0.95 | 0.98 | 0.85 | 0.76 | 0.98 | 0.77 | 0.94 | 0.77 | 4 of 4 |
        | ninth, improved | 20 | 1.00 | 1.00 | 0.95 | 0.98 | 0.90 | 0.97 | 0.98 | 0.94 | 0.94 | 0.77 | 2 of 2 |
        | tenth, unseen | 20 | 0.95 | 0.92 | 0.68 | 0.87 | 0.47 | 0.31 | 1.00 | 0.65 | 0.66 | 0.89 | 13 of 19 |
        | tenth, improved | 20 | 1.00 | 1.00 | 1.00 | 0.98 | 0.99 | 0.94 | 1.00 | 0.88 | 0.77 | 0.95 | 1 of 3 |
        | eleventh, unseen | 20 | 1.00 | 0.92 | 0.99 | 0.97 | 0.74 | 0.69 | 0.86 | 0.62 | 0.74 | 0.69 | 6 of 10 |
        | eleventh, improved | 20 | 1.00 | 1.00 | 0.99 | 0.98 | 0.98 | 0.96 | 0.86 | 0.90 | 0.79 | 0.79 | 1 of 2 |
        | twelfth, unseen | 20 | 0.90 | 0.94 | 0.89 | 0.98 | 0.85 | 0.68 | 1.00 | 0.88 | 0.63 | 0.94 | 5 of 10 |
        | twelfth, improved | 20 | 1.00 | 0.97 | 0.89 | 0.98 | 0.98 | 0.94 | 1.00 | 0.93 | 0.83 | 1.00 | 2 of 3 |
        | thirteenth, unseen | 20 | 0.90 | 0.85 | 0.89 | 0.92 | 0.69 | 0.44 | 0.94 | 0.84 | 0.69 | 0.89 | 9 of 15 |
        | thirteenth, improved | 20 | 0.95 | 0.93 | 0.94 | 0.99 | 0.92 | 0.89 | 0.94 | 0.94 | 0.92 | 0.93 | 5 of 6 |
        | fourteenth, unseen | 20 | 0.95 | 0.88 | 0.95 | 0.88 | 0.65 | 0.40 | 0.86 | 0.93 | 0.51 | 0.61 | 4 of 14 |
        | fourteenth, improved | 20 | 1.00 | 1.00 | 0.92 | 0.99 | 0.97 | 0.81 | 0.97 | 0.91 | 0.87 | 0.78 | 1 of 3 |
        | fifteenth, unseen | 20 | 1.00 | 0.85 | 0.90 | 0.96 | 0.74 | 0.53 | 0.95 | 0.81 | 0.61 | 0.67 | 6 of 17 |
        | fifteenth, improved | 20 | 1.00 | 0.97 | 0.90 | 1.00 | 0.99 | 0.97 | 0.95 | 0.90 | 0.86 | 0.94 | 1 of 7 |
        | sixteenth, unseen | 20 | 1.00 | 0.95 | 0.97 | 0.95 | 0.90 | 0.85 | 1.00 | 0.78 | 0.57 | 0.70 | 3 of 6 |
        | sixteenth, improved | 20 | 1.00 | 0.95 | 0.97 | 0.95 | 1.00 | 0.97 | 1.00 | 0.78 | 0.71 | 0.74 | 2 of 2 |
        | seventeenth, unseen | 20 | 1.00 | 0.91 | 0.90 | 0.93 | 0.91 | 0.81 | 0.80 | 0.88 | 0.74 | 0.91 | 3 of 10 |
        | seventeenth, improved | 20 | 1.00 | 0.93 | 0.90 | 0.93 | 0.98 | 0.90 | 0.88 | 0.89 | 0.89 | 0.91 | 2 of 9 |
        | eighteenth, unseen | 20 | 0.95 | 0.88 | 0.87 | 0.86 | 0.76 | 0.49 | 0.81 | 0.81 | 0.71 | 0.81 | 6 of 13 |
        | eighteenth, improved | 20 | 1.00 | 0.97 | 0.94 | 0.95 | 0.93 | 0.72 | 0.90 | 0.84 | 0.87 | 0.87 | 6 of 7 |
        | nineteenth, unseen | 20 | 1.00 | 0.93 | 0.93 | 0.96 | 0.82 | 0.76 | 0.98 | 0.91 | 0.79 | 0.90 | 2 of 9 |
        | nineteenth, improved | 20 | 1.00 | 0.93 | 0.98 | 0.98 | 1.00 | 0.98 | 0.98 | 0.93 | 0.90 | 0.91 | 1 of 5 |
        | twentieth, unseen | 20 | 0.90 | 0.84 | 1.00 | 0.99 | 0.61 | 0.87 | 0.97 | 0.67 | 0.61 | 0.76 | 9 of 18 |
        | twentieth, improved | 20 | 1.00 | 0.95 | 1.00 | 0.99 | 0.95 | 0.93 | 0.97 | 0.93 | 0.92 | 0.88 | 3 of 4 |
        | twenty-first, unseen | 20 | 0.90 | 0.95 | 0.95 | 0.93 | 0.75 | 0.70 | 0.93 | 0.74 | 0.76 | 0.83 | 6 of 11 |
        | twenty-first, improved | 20 | 0.95 | 0.97 | 1.00 | 0.97 | 0.95 | 0.89 | 1.00 | 1.00 | 0.87 | 0.84 | 3 of 4 |
        | twenty-second, unseen | 19 | 1.00 | 0.93 | 0.94 | 0.95 | 0.87 | 0.73 | 0.95 | 0.68 | 0.86 | 0.74 | 4 of 8 |
        | twenty-second, improved | 19 | 1.00 | 0.97 | 0.94 | 0.97 | 0.96 | 0.91 | 0.95 | 0.79 | 0.91 | 0.75 | 3 of 3 |
        | twenty-third, unseen | 20 | 0.95 | 0.93 | 0.94 | 0.96 | 0.89 | 0.91 | 0.92 | 0.72 | 0.76 | 0.81 | 3 of 9 |
        | twenty-third, improved | 20 | 1.00 | 1.00 | 0.94 | 1.00 | 0.96 | 0.96 | 0.96 | 0.96 | 0.87 | 0.83 | 1 of 1 |
        | twenty-fourth, unseen | 20 | 0.95 | 0.90 | 0.91 | 0.94 | 0.92 | 0.92 | 0.92 | 0.70 | 0.86 | 0.79 | 8 of 12 |
        | twenty-fourth, improved | 20 | 0.95 | 0.91 | 0.91 | 0.94 | 0.92 | 0.92 | 1.00 | 0.77 | 0.82 | 0.78 | 10 of 11 |
        | twenty-fifth, unseen | 20 | 0.95 | 0.97 | 1.00 | 0.99 | 0.89 | 0.90 | 0.85 | 0.85 | 0.65 | 0.88 | 4 of 7 |
        | twenty-fifth, improved | 20 | 0.95 | 0.97 | 1.00 | 0.99 | 0.89 | 0.91 | 0.91 | 0.90 | 0.65 | 0.88 | 5 of 7 |
        | twenty-sixth, unseen | 19 | 1.00 | 0.90 | 0.83 | 0.90 | 0.81 | 0.52 | 1.00 | 0.84 | 0.69 | 0.71 | 7 of 9 |
        | twenty-seventh, unseen | 18 | 0.94 | 0.92 | 0.94 | 0.94 | 0.90 | 0.91 | 0.91 | 0.56 | 0.74 | 0.84 | 6 of 7 |
        | twenty-eighth, unseen | 20 | 0.95 | 0.83 | 0.85 | 0.90 | 0.86 | 0.86 | 0.72 | 0.71 | 0.72 | 0.65 | 9 of 14 |
        | twenty-eighth, improved | 20 | 0.95 | 0.88 | 0.90 | 0.92 | 0.92 | 0.91 | 0.86 | 0.87 | 0.75 | 0.65 | 7 of 9 |
        | twenty-ninth, unseen | 20 | 0.90 | 0.89 | 0.94 | 0.92 | 0.93 | 0.98 | 0.98 | 0.76 | 0.90 | 0.77 | 6 of 12 |
        | twenty-ninth, improved | 20 | 0.95 | 0.95 | 0.94 | 0.92 | 0.97 | 0.98 | 0.98 | 0.83 | 0.90 | 0.77 | 4 of 8 |
        | thirtieth, unseen | 18 | 0.94 | 0.94 | 0.94 | 0.91 | 0.77 | 0.93 | 0.86 | 0.60 | 0.91 | 0.51 | 8 of 13 |
        | thirtieth, improved | 18 | 1.00 | 1.00 | 0.94 | 0.91 | 0.79 | 0.93 | 0.86 | 0.71 | 0.91 | 0.51 | 6 of 7 |
        | thirty-first, unseen | 20 | 1.00 | 0.80 | 0.90 | 0.97 | 0.80 | 0.89 | 0.89 | 0.78 | 0.69 | 0.70 | 7 of 15 |
        | thirty-first, improved | 20 | 1.00 | 0.88 | 0.90 | 0.97 | 0.80 | 0.90 | 0.90 | 0.82 | 0.69 | 0.70 | 9 of 11 |
        | thirty-second, unseen | 20 | 0.95 | 0.88 | 0.93 | 0.88 | 0.78 | 0.85 | 1.00 | 0.58 | 0.66 | 0.61 | 10 of 16 |
        | thirty-second, improved | 20 | 0.95 | 0.91 | 0.93 | 0.89 | 0.85 | 0.94 | 1.00 | 0.73 | 0.91 | 0.71 | 9 of 12 |
        | thirty-third, unseen | 20 | 1.00 | 0.90 | 0.85 | 0.92 | 0.83 | 0.90 | 0.91 | 0.81 | 0.69 | 0.45 | 3 of 10 |
        | thirty-third, improved | 20 | 1.00 | 0.90 | 0.85 | 0.92 | 0.85 | 0.90 | 0.91 | 0.82 | 0.69 | 0.45 | 3 of 9 |
        | thirty-fourth, unseen | 20 | 0.85 | 0.98 | 0.84 | 0.81 | 0.94 | 0.94 | 0.95 | 0.79 | 0.73 | 0.54 | 3 of 9 |
        | thirty-fourth, improved | 20 | 0.85 | 0.99 | 0.84 | 0.81 | 0.95 | 0.95 | 0.95 | 0.79 | 0.73 | 0.54 | 3 of 7 |
        | thirty-fifth, unseen | 20 | 0.95 | 0.85 | 0.80 | 0.95 | 0.83 | 0.93 | 0.91 | 0.72 | 0.80 | 0.71 | 8 of 13 |
        | thirty-fifth, improved | 20 | 0.95 | 0.85 | 0.80 | 0.95 | 0.87 | 0.99 | 0.91 | 0.72 | 0.81 | 0.71 | 8 of 12 |
        | thirty-sixth, unseen | 19 | 0.68 | 0.95 | 0.82 | 0.88 | 0.79 | 0.84 | 0.97 | 0.88 | 0.74 | 0.61 | 10 of 16 |
        | thirty-sixth, improved | 19 | 0.84 | 0.95 | 0.88 | 0.91 | 0.84 | 0.90 | 0.97 | 0.88 | 0.74 | 0.61 | 8 of 12 |
        | thirty-seventh, unseen | 13 | 0.92 | 0.86 | 0.77 | 0.87 | 0.92 | 1.00 | 0.80 | 0.92 | 0.67 | 0.67 | 2 of 6 |
        | thirty-seventh, improved | 13 | 1.00 | 0.87 | 0.77 | 0.91 | 0.92 | 1.00 | 0.80 | 0.92 | 0.80 | 0.71 | 1 of 4 |
        | thirty-eighth, unseen | 20 | 0.90 | 0.91 | 0.79 | 0.87 | 0.64 | 0.90 | 0.69 | 0.60 | 0.72 | 0.45 | 9 of 16 |
        | thirty-eighth, improved | 20 | 0.95 | 0.91 | 0.79 | 0.87 | 0.69 | 0.94 | 0.69 | 0.60 | 0.72 | 0.45 | 6 of 13 |
        | thirty-ninth, unseen | 20 | 0.95 | 0.93 | 0.79 | 0.84 | 0.83 | 0.80 | 0.73 | 0.84 | 0.75 | 0.63 | 4 of 11 |
        | thirty-ninth, improved | 20 | 1.00 | 0.99 | 0.94 | 0.92 | 0.83 | 0.80 | 0.87 | 0.91 | 0.79 | 0.64 | 5 of 7 |
        | fortieth, unseen | 20 | 0.85 | 0.86 | 0.95 | 0.89 | 0.91 | 0.88 | 0.81 | 0.74 | 0.90 | 0.55 | 9 of 14 |
        | fortieth, improved | 20 | 0.95 | 0.88 | 0.95 | 0.97 | 0.99 | 1.00 | 0.81 | 0.74 | 0.90 | 0.58 | 3 of 8 |
        | forty-first, unseen | 20 | 0.85 | 0.88 | 0.84 | 0.92 | 0.90 | 0.90 | 0.71 | 0.65 | 0.42 | 0.37 | 7 of 14 |
        | forty-first, improved | 20 | 0.95 | 0.88 | 0.89 | 0.95 | 0.90 | 0.91 | 0.71 | 0.65 | 0.42 | 0.39 | 5 of 10 |
        | forty-second, unseen | 20 | 0.95 | 0.81 | 0.89 | 0.93 | 0.83 | 0.91 | 0.77 | 0.87 | 0.89 | 0.69 | 6 of 8 |
        | forty-second, improved | 20 | 0.95 | 0.90 | 0.94 | 0.96 | 0.89 | 0.93 | 0.84 | 0.88 | 0.89 | 0.72 | 7 of 8 |
        | forty-third, unseen | 20 | 0.90 | 0.91 | 0.65 | 0.94 | 0.91 | 0.87 | 0.74 | 0.85 | 0.82 | 0.75 | 6 of 9 |
        | forty-third, improved | 20 | 0.90 | 0.92 | 0.85 | 0.96 | 0.91 | 0.88 | 0.83 | 0.87 | 0.82 | 0.76 | 6 of 8 |
        | forty-fourth, unseen | 20 | 1.00 | 0.88 | 0.85 | 0.92 | 0.85 | 0.88 | 0.90 | 0.84 | 0.88 | 0.75 | 6 of 8 |
        | forty-fourth, improved | 20 | 1.00 | 0.88 | 0.85 | 0.92 | 0.85 | 0.88 | 0.90 | 0.84 | 0.88 | 0.74 | 5 of 8 |
        | forty-fifth, unseen | 20 | 0.95 | 0.83 | 0.80 | 0.93 | 1.00 | 0.95 | 0.85 | 0.75 | 0.65 | 0.67 | 6 of 8 |
        | forty-fifth, improved | 20 | 0.95 | 0.83 | 0.90 | 0.95 | 1.00 | 1.00 | 0.85 | 0.76 | 0.72 | 0.69 | 6 of 8 |
        | forty-sixth, unseen | 20 | 0.85 | 0.89 | 1.00 | 0.94 | 0.91 | 0.95 | 0.82 | 0.82 | 0.80 | 0.62 | 8 of 10 |
        | forty-sixth, improved | 20 | 0.90 | 0.94 | 1.00 | 0.97 | 0.92 | 0.95 | 0.82 | 0.80 | 0.87 | 0.63 | 6 of 8 |
        | forty-seventh, unseen | 20 | 1.00 | 0.85 | 0.89 | 0.90 | 0.75 | 0.68 | 0.90 | 0.75 | 0.73 | 0.61 | 6 of 10 |
        | forty-seventh, improved | 20 | 1.00 | 0.88 | 0.89 | 0.90 | 0.76 | 0.69 | 0.90 | 0.75 | 0.73 | 0.61 | 5 of 9 |
        | forty-eighth, unseen | 20 | 1.00 | 0.87 | 0.85 | 0.90 | 0.99 | 1.00 | 0.88 | 0.85 | 0.83 | 0.71 | 7 of 8 |
        | forty-eighth, improved | 20 | 1.00 | 0.89 | 0.85 | 0.90 | 0.99 | 1.00 | 0.88 | 0.85 | 0.83 | 0.71 | 7 of 8 |
        | forty-ninth, unseen | 20 | 0.90 | 0.85 | 0.95 | 0.93 | 0.89 | 0.87 | 0.88 | 0.88 | 0.59 | 0.78 | 6 of 7 |
        | forty-ninth, improved | 20 | 0.90 | 0.89 | 0.95 | 0.94 | 0.94 | 0.93 | 0.88 | 0.88 | 0.59 | 0.80 | 4 of 5 |
        | fiftieth, unseen | 20 | 1.00 | 0.86 | 0.91 | 0.94 | 0.84 | 0.90 | 0.84 | 0.88 | 0.80 | 0.66 | 6 of 10 |
        | fiftieth, improved | 20 | 1.00 | 0.87 | 0.91 | 0.94 | 0.84 | 0.90 | 0.88 | 0.88 | 0.80 | 0.66 | 6 of 9 |
        | fifty-first, unseen | 20 | 0.85 | 0.84 | 0.85 | 0.89 | 0.77 | 0.82 | 0.73 | 0.95 | 0.69 | 0.76 | 8 of 12 |
        | fifty-first, improved | 20 | 0.95 | 0.86 | 0.90 | 0.92 | 0.88 | 0.89 | 0.84 | 0.84 | 0.76 | 0.70 | 5 of 7 |
        | fifty-second, unseen | 20 | 0.85 | 0.97 | 0.90 | 0.96 | 0.84 | 0.89 | 0.88 | 0.84 | 0.88 | 0.72 | 7 of 9 |
        | fifty-second, improved | 20 | 0.85 | 0.97 | 0.90 | 0.96 | 0.86 | 0.89 | 0.90 | 0.84 | 0.88 | 0.72 | 8 of 9 |
        | fifty-third, unseen | 20 | 0.80 | 0.83 | 0.85 | 0.90 | 0.90 | 0.89 | 0.74 | 0.67 | 0.79 | 0.69 | 7 of 9 |
        | fifty-third, improved | 20 | 0.85 | 0.83 | 0.85 | 0.91 | 0.90 | 0.89 | 0.74 | 0.67 | 0.79 | 0.69 | 8 of 9 |
        | fifty-fourth, unseen | 20 | 0.95 | 0.87 | 0.90 | 0.91 | 0.68 | 0.71 | 0.89 | 0.83 | 0.76 | 0.72 | 8 of 11 |
        | fifty-fourth, improved | 20 | 0.95 | 0.87 | 0.90 | 0.91 | 0.64 | 0.71 | 0.89 | 0.83 | 0.76 | 0.72 | 8 of 11 |
        | fifty-fifth, unseen | 20 | 0.75 | 0.83 | 0.90 | 0.90 | 0.70 | 0.73 | 0.79 | 0.90 | 0.90 | 0.53 | 12 of 18 |
        | fifty-fifth, improved | 20 | 0.75 | 0.83 | 0.90 | 0.90 | 0.70 | 0.73 | 0.79 | 0.90 | 0.90 | 0.53 | 13 of 18 |

        The tenth set has many lists of signatories in unusual places: in one sentence, in one paragraph, below an article, in
        a byline. At first, 14 of its 20 counts of signatories were wrong, and 12 of these were warned of. The fourteenth and
        fifteenth sets have more letters with long lists than the others. From the sixteenth set on, a
        [model](decisions/0023-learn-which-lines-name-signatories.md) that was trained with the sets before helps to find the
        lists. One letter of the eighteenth set could not be read at all, because of a fault that is mended. The twentieth and
        twenty-first sets have few lists: most of their letters have one signatory or none, in unusual places. The twenty-sixth
        set has a letter with its 28 names as images; 68 names were counted in all. The twenty-eighth and twenty-ninth sets
        have three letters in common, and may have letters of earlier sets: the list of those letters was lost. The thirtieth
        and thirty-first sets have no letter of these two. Half of the figures that were wrong in them are periods and small
        counts, which the people who counted left out. The thirty-second set has five letters that nobody signs, and the
        thirty-third a list of 28 logos and one of 1,067 donors. In three lists of them a line with two persons and
        one role counts as one signatory, and is read as two. The thirty-fourth set has five letters inside an article or a
        campaign's page, whose words around the letter count as wrong paragraphs and headings. The thirty-seventh set is
        without seven letters that the thirty-sixth has, too, and the thirty-sixth without one of an earlier set.
        Only eight letters of the thirty-eighth set have a list of three names or more. Periods such as "for over a decade"
        count as statistics in it, and not in the sets before. The forty-second to forty-fifth sets may have letters of
        earlier sets, because the list of those was lost again. In the
        forty-third set, nine letters have one heading or none, of which a wrong one makes the whole count wrong. Only six
        letters of the forty-seventh set have a list of three names or more, and only seven of the forty-ninth have a figure.
        Four letters of the fiftieth set are in earlier sets, too; two of the fifty-first are templates with fields for the
        addressee. In the fifty-second set, two letters stand above a letter of another reader. Only seven letters of the
        fifty-third set have a recipient, and it has 19 figures. Most letters of the fifty-fourth and fifty-fifth sets are pages
        without their markup, and 14 break off before their end; the words of the page around them are the commonest fault.
        Little was improved for these two sets. In the fifty-fourth, three wrong signatories of a page that has six right ones
        are gone, which makes their number less like the right one.

        ## Doubt

        A wrong result should come with a `doubtful` finding about the part that is wrong: `date-missing`, `date-uncertain`,
        `recipients-missing`, `recipients-uncertain`, `signatories-missing`, `signatory-count-differs` or
        `signatory-uncertain`. Findings were compared with counts made by hand, on 372 letters: the letters above, real
        letters, and small letters that each have one part that is easily misread. The findings were improved on these
        letters, so expect less for other letters.

        | part | wrong | warned of | right | warned of without reason |
        | --- | --: | --: | --: | --: |
        | date | 12 | 10 | 34 | 9 |
        | recipients | 18 | 15 | 40 | 1 |
        | signatories | 58 | 43 | 67 | 6 |

        The table is of the version before the tenth set. Since then, a list has a `doubtful` finding only for evidence that
        it is wrong, no longer for the way in which it was found. Another
        [model](decisions/0023-learn-which-lines-name-signatories.md) judges the list as a whole. In the thirtieth
        and thirty-first sets, read by rules and models that were made without them, 4 of 22 right lists have a doubt, and 7 of
        16 wrong lists; in the twenty-eighth and twenty-ninth, 1 of 31 and 6 of 9;
        in the thirty-second and thirty-third, 2 of 25 and 7 of 15; in the thirty-fourth and thirty-fifth, 3 of 30 and 5 of 10;
        in the thirty-sixth and thirty-seventh, 3 of 24 and 6 of 8; in the thirty-eighth and thirty-ninth, 4 of 25 and 9 of
        15; in the fortieth and forty-first, 3 of 28 and 6 of 12; in the forty-second and forty-third, 4 of 23 and 4 of 10; in
        the forty-fourth and forty-fifth, 3 of 31 and 6 of 7; in the forty-sixth and forty-seventh, 4 of 20 and 5 of 12; in the
        forty-eighth and forty-ninth, 11 of 27 and 7 of 9, most of them for lines between names that nobody signs with; in the
        fiftieth and fifty-first, 4 of 23 and 11 of 13; in the fifty-second and fifty-third, 8 of 21 and 7 of 12; in the
        fifty-fourth and fifty-fifth, 4 of 12 right ones.
        Right means here that nearly all names are right, too.

        Right here means the right count. The letters that state no date are among the right ones that were warned of. Of
        the six lists of signatories, five have the right count but wrong names, and one letter has no signatories. The same
        measurement before these findings were added: 7, 1 and 15 wrong results were warned of; for signatories, that included
        every finding about the list.

        ## Results

        The results for the letters written for this test, as of this build:

        """;

    private static final String MEANINGS = """

        | column | meaning |
        |---|---|
        | date | 1 if the date is correct, with its precision, or if the letter has no date and none was found |
        | recipients | agreement of the two lists (F1), half for recipients and half for copies |
        | headings | agreement of the two lists (F1) |
        | paragraphs | how close the number is, half for paragraphs and half for list items |
        | links, signatories | how close the number is |
        | names | of the signatories checked, those whose name is correct: without function, place or number |
        | statistics found | recall: of the statistics counted, those that were found |
        | statistics right | precision: of the statistics found, those that are statistics; debatable ones are left out |
        | **all** | all letters together |
        | least | the minimum total; if a total is lower, the build fails |

        Every build compares this page with the results. To update it, run:

        ```
        ./mvnw test -Dtest=CorpusTest -Dgolden.write=true
        ```

        ## Known errors

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
