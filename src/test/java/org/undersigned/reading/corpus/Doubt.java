package org.undersigned.reading.corpus;

import java.io.IOException;
import java.util.Set;
import org.undersigned.letter.FindingCode;

/** Whether a list of signatories is right, and whether the reading doubts it. */
final class Doubt {

    private static final Set<FindingCode> ABOUT_THE_LIST = Set.of(
            FindingCode.SIGNATORIES_MISSING, FindingCode.SIGNATORY_COUNT_DIFFERS, FindingCode.SIGNATORY_UNCERTAIN);

    private Doubt() {}

    static boolean isListRight(CorpusLetter letter) throws IOException {
        Found names = Measure.NAMES.of(letter.reading().letter().orElseThrow(), letter.truth());
        return Measure.SIGNATORIES
                                .of(letter.reading().letter().orElseThrow(), letter.truth())
                                .share()
                        == 1
                && names.share() == 1;
    }

    static boolean isListDoubted(CorpusLetter letter) throws IOException {
        return letter.reading().findings().stream().anyMatch(finding -> ABOUT_THE_LIST.contains(finding.code()));
    }
}
