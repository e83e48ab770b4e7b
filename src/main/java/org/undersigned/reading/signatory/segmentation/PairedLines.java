package org.undersigned.reading.signatory.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Signatory.Kind;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.signatory.SignatoryExtractor;
import org.undersigned.reading.signatory.line.CommaSegments;
import org.undersigned.reading.signatory.line.GivenNames;
import org.undersigned.reading.signatory.line.SignatoryLexicon;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.signatory.line.SignatoryLine.ColumnValues;

/**
 * Joins a person and the organization on the next line or on the line above, where a whole list alternates between the two,
 * and indented lines with the name above them.
 */
public final class PairedLines {

    private static final SignatoryLexicon LEXICON = SignatoryLexicon.ALL;

    /** So many pairs are no coincidence, although neither blank lines nor indentation shows them. */
    private static final int MIN_PAIRS = 3;

    private static final int MIN_LINES = 4;
    private static final int MIN_INDENTED = 2;
    private static final int MAX_WORDS = 12;
    private static final int ROLE_WORDS = 3;

    private PairedLines() {}

    /** The lines, with one line for each signatory. */
    public static List<SignatoryLine> join(List<SignatoryLine> lines, FindingCollector findings) {
        boolean few = lines.size() < MIN_LINES || lines.size() > SignatoryExtractor.MAX_UNPACKED;
        if (few || lines.stream().anyMatch(line -> line.columns() != null)) {
            return lines;
        }
        List<SignatoryLine> indented = joinIndented(lines);
        return indented.size() < lines.size() ? indented : joinPairs(lines, findings);
    }

    private static List<SignatoryLine> joinPairs(List<SignatoryLine> lines, FindingCollector findings) {
        boolean personFirst = isPerson(lines.get(0).text());
        boolean apart = true;
        boolean bare = true;
        for (int i = 0; i < lines.size(); i++) {
            SignatoryLine line = lines.get(i);
            boolean person = i % 2 == 0 == personFirst;
            if (lines.size() % 2 != 0 || !(person ? isPerson(line.text()) : isOrganization(line.text()))) {
                return lines;
            }
            SignatoryLine above = i == 0 ? null : lines.get(i - 1);
            if (i % 2 == 1 && !isBelow(above, line)) {
                return lines;
            }
            apart &= i == 0
                    || i % 2 == 1
                    || line.position().line() > above.position().line() + 1;
            bare &= line.position().column() == 1;
        }
        if (!apart && !(bare && lines.size() >= MIN_PAIRS * 2)) {
            if (bare) {
                report(lines.get(personFirst ? 1 : 0), lines.get(personFirst ? 0 : 1), findings);
            }
            return lines;
        }
        return joinAll(lines, personFirst);
    }

    private static List<SignatoryLine> joinAll(List<SignatoryLine> lines, boolean personFirst) {
        List<String> labels = List.of(labelOf(lines, 0), labelOf(lines, 1));
        List<SignatoryLine> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += 2) {
            String first = lines.get(i).text().substring(labels.get(0).length()).strip();
            String second =
                    lines.get(i + 1).text().substring(labels.get(1).length()).strip();
            ColumnValues values = personFirst ? values(first, second) : values(second, first);
            joined.add(new SignatoryLine(
                    lines.get(i).text() + ", " + lines.get(i + 1).text(),
                    lines.get(i).position(),
                    lines.get(i).group(),
                    values));
        }
        return joined;
    }

    private static void report(SignatoryLine organization, SignatoryLine person, FindingCollector findings) {
        findings.add(
                FindingCode.SIGNATORY_UNCERTAIN,
                organization.position(),
                "\"%s\" may be the organization of \"%s\"".formatted(organization.text(), person.text()),
                "If it is one, list the signatories in signatories.csv.");
    }

    private static ColumnValues values(String person, String organization) {
        List<String> parts = CommaSegments.split(person);
        String role = CommaSegments.join(parts.subList(1, parts.size()));
        return new ColumnValues(parts.get(0), Kind.PERSON, role, organization, null);
    }

    /** The label that all first or all second lines of the pairs have: "Organization: "; empty if there is none. */
    private static String labelOf(List<SignatoryLine> lines, int first) {
        String text = lines.get(first).text();
        String label = text.substring(0, text.indexOf(": ") + 1);
        for (int i = first; i < lines.size(); i += 2) {
            if (!lines.get(i).text().startsWith(label)) {
                return "";
            }
        }
        return label;
    }

    private static boolean isBelow(SignatoryLine above, SignatoryLine line) {
        return line.position().line() == above.position().line() + 1 && Objects.equals(line.group(), above.group());
    }

    /** "Ana Ruiz" or "Ana Ruiz, chair". */
    private static boolean isPerson(String text) {
        List<String> parts = CommaSegments.split(text);
        return parts.size() <= 2
                && LEXICON.isPersonName(parts.get(0))
                && !LEXICON.hasRoleAmongFirst(parts.get(0), ROLE_WORDS)
                && (parts.size() == 1
                        || LEXICON.hasRoleAmongFirst(parts.get(1), ROLE_WORDS)
                                && !LEXICON.containsAmongFirst("organizations", parts.get(1), MAX_WORDS));
    }

    private static boolean isOrganization(String text) {
        return text.indexOf(',') < 0
                && LEXICON.containsAmongFirst("organizations", text, MAX_WORDS)
                && !GivenNames.startPerson(text);
    }

    /** Joins lines farther to the right to the name above, if no name stands there. */
    private static List<SignatoryLine> joinIndented(List<SignatoryLine> lines) {
        int left = lines.get(0).position().column();
        int indented = 0;
        List<SignatoryLine> joined = new ArrayList<>();
        SignatoryLine above = null;
        for (SignatoryLine line : lines) {
            boolean inside = line.position().column() > left;
            if (line.position().column() < left
                    || inside && (!isBelow(above, line) || isPerson(line.text()))
                    || !inside && !isPerson(line.text())) {
                return lines;
            }
            if (inside) {
                SignatoryLine name = joined.remove(joined.size() - 1);
                joined.add(new SignatoryLine(name.text() + ", " + line.text(), name.position(), name.group()));
                indented++;
            } else {
                joined.add(line);
            }
            above = line;
        }
        return indented >= MIN_INDENTED ? joined : lines;
    }
}
