package org.undersigned.reading.signatory.segmentation;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.context.CountSentence;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.signatory.line.SignatoryLine;

/**
 * Merges the lines of one signatory. A list alone does not distinguish a wrapped name from two names; the number of
 * signatories that the letter states does.
 *
 * <p>If the list has more lines than the stated number, the lines with the highest continuation score are joined to the
 * line before, provided that this gives the stated number and that no other line has the same score.
 */
public final class LineMerger {

    /** A greater surplus of lines is not explained by wrapping. */
    private static final int MAX_JOINED = 40;

    /**
     * A lower-case beginning reaches the score alone; a long previous line and a break of the alphabetical order reach
     * it together.
     */
    private static final int MIN_SCORE = 4;

    private final List<SignatoryLine> lines;
    private final Collator collator;
    private final int longest;
    private final int median;

    private LineMerger(List<SignatoryLine> lines, String language) {
        this.lines = lines;
        this.collator = Collator.getInstance(ULocale.forLanguageTag(language));
        this.collator.setStrength(Collator.PRIMARY);
        int[] lengths =
                lines.stream().mapToInt(line -> line.text().length()).sorted().toArray();
        this.longest = lengths.length == 0 ? 0 : lengths[lengths.length - 1];
        this.median = lengths.length == 0 ? 0 : lengths[lengths.length / 2];
    }

    public static List<SignatoryLine> merge(
            List<SignatoryLine> lines, OptionalInt stated, String language, FindingCollector findings) {
        LineMerger settling = new LineMerger(lines, language);
        int surplus = stated.isPresent() ? lines.size() - stated.getAsInt() : 0;
        Set<Integer> rests = surplus > 0 ? settling.continuationLines(surplus) : Set.of();
        if (stated.isPresent() && lines.size() - rests.size() != stated.getAsInt()) {
            reportCountDifference(lines, stated.getAsInt(), findings);
        }
        return rests.isEmpty() ? lines : settling.join(rests, stated.orElse(0), findings);
    }

    private static void reportCountDifference(List<SignatoryLine> lines, int stated, FindingCollector findings) {
        if (lines.isEmpty()) {
            return;
        }
        findings.add(
                FindingCode.SIGNATORY_COUNT_DIFFERS,
                lines.get(0).position(),
                CountSentence.of(
                        stated,
                        "the letter speaks of 1 signatory, the list has %2$,d",
                        "the letter speaks of %,d signatories, the list has %,d",
                        stated,
                        lines.size()),
                "Look whether a name is missing, stands twice, or runs over two lines.");
    }

    /** The lines that continue the previous line, if exactly as many as the surplus stand out. */
    private Set<Integer> continuationLines(int surplus) {
        if (surplus > MAX_JOINED) {
            return Set.of();
        }
        List<int[]> ranked = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            int likeness = continuationScore(i);
            if (likeness >= MIN_SCORE) {
                ranked.add(new int[] {i, likeness});
            }
        }
        ranked.sort(Comparator.comparingInt(candidate -> -candidate[1]));
        boolean settled = ranked.size() >= surplus
                && (ranked.size() == surplus || ranked.get(surplus)[1] < ranked.get(surplus - 1)[1]);
        Set<Integer> rests = new HashSet<>();
        if (settled) {
            ranked.subList(0, surplus).forEach(candidate -> rests.add(candidate[0]));
        }
        return rests;
    }

    /** The score for continuing the previous line. */
    private int continuationScore(int i) {
        String before = lines.get(i - 1).text();
        String line = lines.get(i).text();
        if (!Objects.equals(lines.get(i - 1).group(), lines.get(i).group())) {
            return 0;
        }
        if (lines.get(i).columns() != null) {
            return 0;
        }
        int likeness = Character.isLowerCase(line.codePointAt(0)) ? 4 : 0;
        likeness += before.endsWith(",") || before.endsWith("&") || endsInSmallWord(before) ? 3 : 0;
        likeness += before.length() * 5 >= longest * 4 && before.length() * 2 >= median * 3 ? 2 : 0;
        likeness += breaksAlphabeticalOrder(i) ? 2 : 0;
        return likeness;
    }

    private static boolean endsInSmallWord(String line) {
        String last = line.substring(line.lastIndexOf(' ') + 1);
        return last.length() <= 3
                && last.equals(last.toLowerCase(Locale.ROOT))
                && Character.isLetter(last.isEmpty() ? ' ' : last.charAt(0));
    }

    /** Whether a line is out of order between two lines that are in alphabetical order. */
    private boolean breaksAlphabeticalOrder(int i) {
        String before = lines.get(i - 1).text();
        String line = lines.get(i).text();
        String after = i + 1 < lines.size() ? lines.get(i + 1).text() : null;
        boolean around = after == null || collator.compare(before, after) <= 0;
        boolean out = collator.compare(before, line) > 0 || after != null && collator.compare(line, after) > 0;
        return around && out;
    }

    private List<SignatoryLine> join(Set<Integer> rests, int stated, FindingCollector findings) {
        List<SignatoryLine> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            SignatoryLine line = lines.get(i);
            if (rests.contains(i)) {
                SignatoryLine before = joined.remove(joined.size() - 1);
                joined.add(new SignatoryLine(before.text() + " " + line.text(), before.position(), before.group()));
                findings.add(
                        FindingCode.SIGNATORY_LINES_JOINED,
                        line.position(),
                        CountSentence.of(
                                stated,
                                "\"%s\" is read as the rest of \"%s\": so the list has the one signatory that the letter states",
                                "\"%s\" is read as the rest of \"%s\": so the list has the %,d signatories that the letter states",
                                line.text(),
                                before.text(),
                                stated),
                        null);
            } else {
                joined.add(line);
            }
        }
        return joined;
    }
}
