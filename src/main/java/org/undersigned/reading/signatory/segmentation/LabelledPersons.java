package org.undersigned.reading.signatory.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.Signatory.Kind;
import org.undersigned.reading.language.CountryNames;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.SignatoryExtractor;
import org.undersigned.reading.signatory.line.CommaSegments;
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

    private LabelledPersons() {}

    /** The lines, those of a person behind a label with her values. */
    public static List<SignatoryLine> read(List<SignatoryLine> lines, String language) {
        if (lines.size() > SignatoryExtractor.MAX_UNPACKED) {
            return lines;
        }
        List<Optional<LabelledPerson>> labelled =
                lines.stream().map(LabelledPersons::personIn).toList();
        List<LabelledPerson> persons =
                labelled.stream().flatMap(Optional::stream).toList();
        if (persons.isEmpty()) {
            return lines;
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
            result.addAll(read ? persons(line, person, countries) : List.of(line));
        }
        return result;
    }

    private static Optional<LabelledPerson> personIn(SignatoryLine line) {
        boolean labelled =
                line.columns() == null && LEXICON.onBehalfPhraseAt(line.text().toLowerCase(Locale.ROOT), 0) == null;
        return labelled ? LabelledPerson.of(line.text()) : Optional.empty();
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
