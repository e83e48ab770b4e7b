package org.undersigned.reading.structure.closer.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.RoleAndAffiliation;
import org.undersigned.reading.signatory.line.GivenNames;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.signatory.line.SignatoryLine.ColumnValues;
import org.undersigned.reading.structure.closer.list.SharedRole;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.LineEvidence;
import org.undersigned.reading.structure.line.MultiLineSignature;

/** Joins the last line below a closing to the persons above it whose role or organization it is: "Ana Ruiz" / "Harbour Union". */
public record DescribedPersons(StructureLexicon lexicon, FindingCollector findings) {

    private static final int MAX_PERSONS = 3;
    private static final int MAX_NAME_WORDS = 4;
    private static final int MAX_WORDS = 14;

    /** Two short names may be two organizations. */
    private static final int MIN_WORDS = 3;

    /** @param closed whether a complimentary close such as "Yours sincerely" is above the names */
    public List<SignatoryLine> join(List<SignatoryLine> lines, boolean closed) {
        int persons = lines.size() - 1;
        if (closed && persons > 1 && persons <= MAX_PERSONS) {
            reportShared(lines);
        }
        if (persons < 1 || persons > MAX_PERSONS || lines.stream().anyMatch(this::isRead)) {
            return lines;
        }
        SignatoryLine last = lines.get(persons);
        boolean role = hasRole(last.text())
                && (LineEvidence.namesOrganization(last.text(), lexicon)
                        || MultiLineSignature.isRoleLine(last.text(), lexicon));
        boolean describes = role && (closed || persons == 1)
                || closed && persons == 1 && isOrganization(last.text()) && isBelow(lines.get(0), last);
        if (!describes
                || isPerson(last.text())
                || isDescribedPerson(last.text())
                || !lines.subList(0, persons).stream().allMatch(line -> isPerson(line.text()))) {
            return lines;
        }
        RoleAndAffiliation described =
                role ? RoleAndAffiliation.parseShared(last.text()) : new RoleAndAffiliation(null, last.text());
        boolean shared = role && new SharedRole(lexicon).isOnlyRole(last.text());
        List<SignatoryLine> joined = new ArrayList<>();
        for (SignatoryLine person : lines.subList(0, persons)) {
            boolean above = joined.size() == persons - 1;
            String text = above ? person.text() + ", " + last.text() : person.text();
            joined.add(above || shared ? describe(person, text, described) : person);
        }
        report(lines.get(persons - 1).text(), last, role);
        return joined;
    }

    private static SignatoryLine describe(SignatoryLine person, String text, RoleAndAffiliation described) {
        return new SignatoryLine(
                text,
                person.position(),
                null,
                new ColumnValues(person.text(), null, described.role(), described.affiliation(), null));
    }

    /** "Ana Ruiz, chair" / "Tom Lind, secretary" / "Harbour Union": an organization directly below persons may be theirs. */
    private void reportShared(List<SignatoryLine> lines) {
        int persons = lines.size() - 1;
        SignatoryLine last = lines.get(persons);
        boolean shared = last.group() == null
                && last.columns() == null
                && WhitespaceTokenizer.tokenize(last.text()).size() <= MAX_WORDS
                && LineEvidence.namesOrganization(last.text(), lexicon)
                && lines.subList(0, persons).stream()
                        .allMatch(line -> isPerson(MultiLineSignature.namePart(line.text()))
                                && !LineEvidence.namesOrganization(line.text(), lexicon))
                && last.position().line() <= lines.get(persons - 1).position().line() + 1;
        if (shared) {
            findings.add(
                    FindingCode.SIGNATORY_UNCERTAIN,
                    last.position(),
                    "\"%s\" is read as a signatory, and may be the organization of the persons above it"
                            .formatted(last.text()),
                    "If it does not sign itself, put the names into signatories.csv.");
        }
    }

    /** @param role whether the line is read as a role, not as an organization */
    private void report(String person, SignatoryLine line, boolean role) {
        if (role) {
            findings.add(
                    FindingCode.SIGNATORY_LINES_JOINED,
                    line.position(),
                    "\"%s\" is read as the rest of \"%s\"".formatted(line.text(), person),
                    null);
        } else {
            findings.add(
                    FindingCode.SIGNATORY_UNCERTAIN,
                    line.position(),
                    "\"%s\" is read as the organization of \"%s\"".formatted(line.text(), person),
                    "Look whether both sign. If they do, put them into signatories.csv.");
        }
    }

    private boolean isRead(SignatoryLine line) {
        return line.columns() != null || line.group() != null;
    }

    private static boolean isBelow(SignatoryLine person, SignatoryLine line) {
        return line.position().line() == person.position().line() + 1;
    }

    private boolean isPerson(String text) {
        return text.indexOf(',') < 0
                && WhitespaceTokenizer.tokenize(text).size() <= MAX_NAME_WORDS
                && MultiLineSignature.isPersonName(text, lexicon)
                && !hasRole(text)
                && !LineEvidence.namesOrganization(text, lexicon);
    }

    /** "Tom Lind, Union of Pilots": another person. */
    private boolean isDescribedPerson(String text) {
        int comma = text.indexOf(',');
        return comma > 0 && isPerson(text.substring(0, comma));
    }

    private boolean isOrganization(String text) {
        int words = WhitespaceTokenizer.tokenize(text).size();
        return words >= MIN_WORDS && words <= MAX_WORDS && LineEvidence.namesOrganization(text, lexicon);
    }

    /** Whether one of the first words is a role or an office, alone or behind a hyphen: "Co-Chair". */
    private boolean hasRole(String text) {
        List<String> words = WhitespaceTokenizer.tokenize(text);
        return words.size() <= MAX_WORDS
                && !GivenNames.startPerson(text)
                && words.stream()
                        .limit(3)
                        .flatMap(word -> Stream.concat(Stream.of(word), Stream.of(word.split("-"))))
                        .anyMatch(word -> word.length() > 3
                                && (lexicon.matches("roles", word)
                                        || lexicon.isOffice(word) && !lexicon.matches("organizations", word)));
    }
}
