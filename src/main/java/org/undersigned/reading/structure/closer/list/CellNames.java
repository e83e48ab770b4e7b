package org.undersigned.reading.structure.closer.list;

import java.util.List;
import org.undersigned.letter.Signatory.Kind;
import org.undersigned.reading.signatory.RoleAndAffiliation;
import org.undersigned.reading.signatory.line.CommaSegments;
import org.undersigned.reading.signatory.line.GivenNames;
import org.undersigned.reading.signatory.line.LabelledPerson;
import org.undersigned.reading.signatory.line.SignatoryLexicon;
import org.undersigned.reading.signatory.line.SignatoryLine.ColumnValues;

/** Reads a cell of names that has more than a name: "Ana Ruiz, Chair", "Ana Ruiz, Tom Lind and Eva Berg". */
final class CellNames {

    private static final SignatoryLexicon LEXICON = SignatoryLexicon.ALL;

    private static final int ROLE_WORDS = 2;

    private CellNames() {}

    /** The signatories of a row; one if its name is the name of one. */
    static List<ColumnValues> read(ColumnValues values) {
        List<String> names = LabelledPerson.namesIn(values.name());
        if (names.size() > 1) {
            return names.stream().map(name -> withName(values, name)).toList();
        }
        return List.of(values.role() == null ? withRole(values) : values);
    }

    private static ColumnValues withName(ColumnValues values, String name) {
        return new ColumnValues(
                name, Kind.PERSON, values.role(), values.affiliation(), values.place(), values.asStated());
    }

    /** "Ana Ruiz, Chair" with the role behind the comma, and the affiliation if no other cell has it. */
    private static ColumnValues withRole(ColumnValues values) {
        List<String> parts = CommaSegments.split(values.name());
        boolean described = parts.size() > 1
                && LEXICON.isPersonName(parts.get(0))
                && !LEXICON.isPostnominals(parts.get(1))
                && (LEXICON.hasRoleAmongFirst(parts.get(1), ROLE_WORDS) || GivenNames.startPerson(parts.get(0)));
        if (!described || parts.stream().skip(1).anyMatch(CellNames::isPlainPerson)) {
            return values;
        }
        String words = CommaSegments.join(parts.subList(1, parts.size()));
        RoleAndAffiliation rest = values.affiliation() == null
                ? RoleAndAffiliation.parse(parts.subList(1, parts.size()))
                : new RoleAndAffiliation(words, values.affiliation());
        return new ColumnValues(
                parts.get(0), Kind.PERSON, rest.role(), rest.affiliation(), values.place(), values.asStated());
    }

    private static boolean isPlainPerson(String part) {
        return LEXICON.isPersonName(part) && !LEXICON.describesPerson(part);
    }
}
