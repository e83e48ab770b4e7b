package org.undersigned.publishing.list;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.publishing.ReadingPreview;
import org.undersigned.reading.context.Namesakes;

/** Notes signatories of a batch who have the name of one in the list: they may be the same, and both are kept. */
final class AddedNamesakes {

    private static final int MAX_REPORTED = 5;

    private static final Pattern AT_END = Pattern.compile(" as number (\\d{1,9})$");

    private static final Finding.Position LIST = new Finding.Position(ListFile.NAME, 0, 0);

    private AddedNamesakes() {}

    /** Those that the reader has not noted, since their whole lines are not the same. */
    static List<Finding> of(Letter before, ReadingPreview after) {
        int known = before.signatories().size();
        Set<Integer> noted = noted(after.findings());
        List<Namesakes.Pair> pairs = after
                .letter()
                .map(letter -> Namesakes.of(letter.signatories(), one -> one.position() > known))
                .orElse(List.of())
                .stream()
                .filter(pair -> !noted.contains(pair.added().position()))
                .toList();
        if (pairs.size() > MAX_REPORTED) {
            return List.of(new Finding(
                    FindingCode.SIGNATORY_DUPLICATED,
                    LIST,
                    "%,d of the added names stand in the list already".formatted(pairs.size()),
                    "All are kept. Remove those that are the same."));
        }
        return pairs.stream().map(pair -> pair.toFinding(LIST)).toList();
    }

    /** The positions that findings of the reader end with. */
    private static Set<Integer> noted(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.code() == FindingCode.SIGNATORY_DUPLICATED)
                .map(finding -> AT_END.matcher(finding.message()))
                .filter(Matcher::find)
                .map(number -> Integer.valueOf(number.group(1)))
                .collect(Collectors.toSet());
    }
}
