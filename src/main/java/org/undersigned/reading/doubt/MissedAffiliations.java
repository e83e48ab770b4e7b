package org.undersigned.reading.doubt;

import java.util.List;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Signatory.Kind;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.list.SignatoryExtraction;
import org.undersigned.reading.signatory.line.SignatoryLexicon;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;

/**
 * Reports organizations among persons who nearly all have an affiliation: one below persons without any may be theirs, and
 * one that begins with a person's title may be two.
 */
public final class MissedAffiliations {

    private static final int MIN_PERSONS = 3;
    private static final int MAX_REPORTED = 3;

    /** A title, a name of two words and an organization of two. */
    private static final int MIN_WORDS = 5;

    private MissedAffiliations() {}

    public static void check(SignatoryExtraction.Result list, FindingCollector findings) {
        List<Signatory> signatories = list.signatories();
        long affiliated = signatories.stream()
                .filter(one -> one.kind() == Kind.PERSON && one.affiliation() != null)
                .count();
        if (affiliated < MIN_PERSONS || affiliated * 10 < signatories.size() * 6L) {
            return;
        }
        int reported = 0;
        for (int i = 0; i < signatories.size() && reported < MAX_REPORTED; i++) {
            String message = list.lines().get(i).columns() == null ? doubt(signatories, i) : null;
            if (message != null) {
                reported++;
                findings.add(
                        FindingCode.SIGNATORY_UNCERTAIN,
                        list.lines().get(i).position(),
                        message.formatted(SentenceHeuristics.excerpt(
                                signatories.get(i).naming().name())),
                        "If it does not sign itself, put the names into signatories.csv.");
            }
        }
    }

    /** The message of what is in doubt; {@code null} if nothing is. */
    private static String doubt(List<Signatory> signatories, int at) {
        Signatory one = signatories.get(at);
        String name = one.naming().name();
        boolean organization = one.affiliation() == null
                && WhitespaceTokenizer.tokenize(name).stream()
                        .anyMatch(word -> SignatoryLexicon.ALL.contains("organizations", word));
        if (organization && SignatoryLexicon.ALL.contains("persons", WhitespaceTokenizer.firstToken(name))) {
            return WhitespaceTokenizer.tokenize(name).size() >= MIN_WORDS
                    ? "\"%s\" may be a name and a place, a role or another name"
                    : null;
        }
        boolean below = organization && at > 1 && isBare(signatories.get(at - 1)) && isBare(signatories.get(at - 2));
        return below ? "\"%s\" is read as a signatory, and may be the organization of the persons above it" : null;
    }

    /** Whether a signatory is a person of whom nothing is said. */
    private static boolean isBare(Signatory one) {
        return one.kind() != Kind.ORGANIZATION
                && one.affiliation() == null
                && one.role() == null
                && one.place() == null
                && SignatoryLexicon.ALL.isPersonName(one.naming().name());
    }
}
