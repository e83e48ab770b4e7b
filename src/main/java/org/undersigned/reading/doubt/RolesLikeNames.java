package org.undersigned.reading.doubt;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Signatory;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.line.GivenNames;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.MultiLineSignature;

/**
 * Finds roles that may be or hold another person: "Ana Ruiz" / "Tom Bishop", "Ana Ruiz – Chair Tom Lind – Secretary".
 */
final class RolesLikeNames {

    /** More signatories are a list, whose other lines show what each line is. */
    private static final int MAX_SIGNATORIES = 3;

    /** What separates the name and the role in the line of a person. */
    private static final Pattern SEPARATOR = Pattern.compile("\\s*,\\s+|\\s+[-–—]\\s+");

    /** More separators are in a sentence. */
    private static final int MAX_PARTS = 12;

    private RolesLikeNames() {}

    /**
     * Reports the first role that may be a person, and the first line that may name several.
     *
     * @param lines of the list, each of which is the signatory of the same index
     */
    static void check(
            List<SignatoryLine> lines,
            List<Signatory> signatories,
            StructureLexicon lexicon,
            FindingCollector findings) {
        for (int i = 0; i < signatories.size() && signatories.size() <= MAX_SIGNATORIES; i++) {
            Signatory one = signatories.get(i);
            if (one.role() != null && mayBePerson(one.role(), lexicon)) {
                report(
                        lines.get(i),
                        "\"%s\" is read as the role of \"%s\""
                                .formatted(one.role(), one.naming().name()),
                        findings);
                break;
            }
        }
        IntStream.range(0, lines.size())
                .filter(i -> holdsPersons(lines.get(i).text(), lexicon)
                        || signatories.size() <= MAX_SIGNATORIES && endsWithPerson(signatories.get(i), lexicon))
                .mapToObj(lines::get)
                .findFirst()
                .ifPresent(line -> report(
                        line,
                        "\"%s\" may name several signatories".formatted(SentenceHeuristics.excerpt(line.text())),
                        findings));
    }

    private static void report(SignatoryLine line, String message, FindingCollector findings) {
        findings.add(FindingCode.SIGNATORY_UNCERTAIN, line.position(), message, SignatoryListChecks.CERTAIN);
    }

    /**
     * Whether a line names persons with their roles without a mark between them: "Ana Ruiz – Chair Tom Lind – Secretary".
     *
     * @param text the whole line of a signatory
     */
    private static boolean holdsPersons(String text, StructureLexicon lexicon) {
        String[] parts = SEPARATOR.split(text, MAX_PARTS + 1);
        return parts.length > 2
                && parts.length <= MAX_PARTS
                && MultiLineSignature.isPersonWithoutRole(parts[0], lexicon)
                && Arrays.stream(parts, 1, parts.length - 1).allMatch(part -> isPersonBehindRole(part, lexicon))
                && lexicon.matches("roles", parts[parts.length - 1]);
    }

    /** "Mayor of Vestby Ana Ruiz" as the role of another person: a given name and a family name at its end. */
    private static boolean endsWithPerson(Signatory signatory, StructureLexicon lexicon) {
        String role = signatory.role();
        List<String> words = role == null ? List.of() : WhitespaceTokenizer.tokenize(role);
        return words.size() > 2
                && GivenNames.startPerson(String.join(" ", words.subList(words.size() - 2, words.size())))
                && MultiLineSignature.startsWithRole(role, lexicon)
                && words.stream().noneMatch(word -> lexicon.matches("organizations", word));
    }

    /** "Chair Tom Lind": a word of a role, and no other before a name of two words or more. */
    private static boolean isPersonBehindRole(String text, StructureLexicon lexicon) {
        List<String> words = WhitespaceTokenizer.tokenize(text);
        return words.size() > 2
                && lexicon.matches("roles", words.get(0))
                && words.stream().skip(1).noneMatch(word -> lexicon.matches("roles", word) || lexicon.isOffice(word))
                && MultiLineSignature.isPersonName(String.join(" ", words.subList(1, words.size())), lexicon);
    }

    /** Two words: no word of an office, and the word of one that is also a family name. */
    private static boolean mayBePerson(String role, StructureLexicon lexicon) {
        List<String> words = WhitespaceTokenizer.tokenize(role);
        return words.size() == 2
                && MultiLineSignature.isPersonName(role, lexicon)
                && lexicon.matches("surnames", words.get(1))
                && !lexicon.matches("roles", words.get(0))
                && !lexicon.isOffice(words.get(0));
    }
}
