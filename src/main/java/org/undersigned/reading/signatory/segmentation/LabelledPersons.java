package org.undersigned.reading.signatory.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Signatory.Kind;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.language.CountryNames;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.SignatoryExtractor;
import org.undersigned.reading.signatory.line.CommaSegments;
import org.undersigned.reading.signatory.line.GivenNames;
import org.undersigned.reading.signatory.line.LabelledPerson;
import org.undersigned.reading.signatory.line.SignatoryLexicon;
import org.undersigned.reading.signatory.line.SignatoryLine;
import org.undersigned.reading.signatory.line.SignatoryLine.ColumnValues;

/**
 * Reads persons behind a colon, with the role, the organization or the place before it: "Chair: Ana Ruiz", "Harbour Union:
 * Tom Lind". Whether words that are neither role nor organization are a label is told by the other lines of the list.
 */
public final class LabelledPersons {

    private static final SignatoryLexicon LEXICON = SignatoryLexicon.ALL;

    /** The fewest lines with a colon that show what is before it. */
    private static final int MIN_LINES = 2;

    private static final int MAX_WORDS = 12;

    /** The parts of a line of organization, person and role. */
    private static final int ORGANIZATION_FIRST = 3;

    private LabelledPersons() {}

    /** The lines, those of a person behind a label with her values. */
    public static List<SignatoryLine> read(List<SignatoryLine> lines, String language, FindingCollector findings) {
        if (lines.size() > SignatoryExtractor.MAX_UNPACKED) {
            return lines;
        }
        List<Optional<LabelledPerson>> labelled =
                lines.stream().map(LabelledPersons::personIn).toList();
        List<LabelledPerson> persons =
                labelled.stream().flatMap(Optional::stream).toList();
        if (persons.isEmpty()) {
            return doubtOrder(lines, findings);
        }
        boolean most = persons.size() >= MIN_LINES && persons.size() * 3 >= lines.size() * 2;
        boolean named = persons.stream().filter(LabelledPerson::isCertain).count() * 3 >= persons.size();
        CountryNames countries = CountryNames.forLists(language);
        List<SignatoryLine> result = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            SignatoryLine line = lines.get(i);
            LabelledPerson person = labelled.get(i).orElse(null);
            boolean read = person != null
                    && switch (person.kind()) {
                        case ROLE -> true;
                        case ORGANIZATION -> person.isCertain() || most && named;
                        case OTHER -> most && named;
                    };
            if (read && persons.size() == 1 && person.kind() == LabelledPerson.Kind.ROLE && lines.size() > 1) {
                report(line, "\"%s\" does not look like one signatory".formatted(line.text()), findings);
            }
            result.addAll(read ? persons(line, person, countries) : List.of(line));
        }
        return result;
    }

    private static void report(SignatoryLine line, String message, FindingCollector findings) {
        findings.add(
                FindingCode.SIGNATORY_UNCERTAIN,
                line.position(),
                message,
                "If it is one, list the signatories in signatories.csv.");
    }

    /** Doubts "Harbour Union, Ana Ruiz" among lines that begin with persons. */
    private static List<SignatoryLine> doubtOrder(List<SignatoryLine> lines, FindingCollector findings) {
        long named = lines.stream()
                .filter(line -> GivenNames.startPerson(line.text()))
                .count();
        if (named * MIN_LINES < lines.size()) {
            return lines;
        }
        lines.stream().filter(line -> line.columns() == null).forEach(line -> {
            List<String> parts = CommaSegments.split(line.text());
            boolean behind = parts.size() == MIN_LINES && startsWithOrganization(parts);
            if (behind) {
                report(
                        line,
                        "\"%s\" may be the organization of \"%s\"".formatted(parts.get(0), parts.get(1)),
                        findings);
            }
        });
        return lines;
    }

    /** "Harbour Union, Ana Ruiz, chair": the person with a role behind the organization; empty if the line has none. */
    private static Optional<LabelledPerson> behindOrganization(String text) {
        List<String> parts = CommaSegments.split(text);
        boolean behind = parts.size() == ORGANIZATION_FIRST
                && startsWithOrganization(parts)
                && LEXICON.hasRoleAmongFirst(parts.get(2), MIN_LINES);
        return behind
                ? Optional.of(new LabelledPerson(
                        parts.get(0), parts.get(1) + ", " + parts.get(2), LabelledPerson.Kind.ORGANIZATION))
                : Optional.empty();
    }

    /** Whether a person with a common given name is behind an organization. */
    private static boolean startsWithOrganization(List<String> parts) {
        return LEXICON.containsAmongFirst("organizations", parts.get(0), MAX_WORDS)
                && !GivenNames.startPerson(parts.get(0))
                && GivenNames.startPerson(parts.get(1))
                && LEXICON.isPersonName(parts.get(1));
    }

    private static Optional<LabelledPerson> personIn(SignatoryLine line) {
        boolean labelled =
                line.columns() == null && LEXICON.onBehalfPhraseAt(line.text().toLowerCase(Locale.ROOT), 0) == null;
        return labelled ? LabelledPerson.of(line.text()).or(() -> behindOrganization(line.text())) : Optional.empty();
    }

    private static List<SignatoryLine> persons(SignatoryLine line, LabelledPerson person, CountryNames countries) {
        List<String> names = person.names();
        boolean role = person.kind() == LabelledPerson.Kind.ROLE;
        String place = countries.contains(person.label()) ? person.label() : null;
        String organization = role || place != null ? null : withoutPreposition(person.label());
        if (names.size() < 2) {
            List<String> parts = CommaSegments.split(person.words());
            String rest = CommaSegments.join(parts.subList(1, parts.size()));
            ColumnValues values = new ColumnValues(
                    parts.get(0),
                    Kind.PERSON,
                    role ? person.label() : organization == null ? null : rest,
                    organization == null ? rest : organization,
                    place);
            return List.of(new SignatoryLine(line.text(), line.position(), line.group(), values, line.affiliation()));
        }
        List<SignatoryLine> several = new ArrayList<>();
        int from = line.text().indexOf(": ");
        for (String name : names) {
            from = line.text().indexOf(name, from);
            Position at = line.position();
            several.add(new SignatoryLine(
                    name,
                    new Position(at.file(), at.line(), at.column() + from),
                    line.group(),
                    new ColumnValues(name, Kind.PERSON, role ? person.label() : null, organization, place),
                    line.affiliation()));
            from += name.length();
        }
        return several;
    }

    /** "For Harbour Union": the organization. */
    private static String withoutPreposition(String label) {
        String first = WhitespaceTokenizer.firstToken(label);
        String rest = label.substring(first.length()).strip();
        return LEXICON.contains("where", first) && !rest.isEmpty() && Character.isUpperCase(rest.codePointAt(0))
                ? rest
                : label;
    }
}
