package org.undersigned.reading.signatory;

import java.util.List;
import org.undersigned.letter.Signatory.Kind;
import org.undersigned.letter.Signatory.Naming;
import org.undersigned.reading.signatory.line.CommaSegments;

/** The parts of a signatory that one line names; each {@code null} if the line does not name it. */
record ParsedSignatory(Naming naming, Kind kind, String role, String affiliation, String onBehalfOf, String place) {

    static ParsedSignatory ofName(String name, Kind kind) {
        return new ParsedSignatory(new Naming(name, null, List.of()), kind, null, null, null, null);
    }

    ParsedSignatory withName(String name) {
        return new ParsedSignatory(
                new Naming(name, naming.abbreviation(), naming.alternateNames()),
                kind,
                role,
                affiliation,
                onBehalfOf,
                place);
    }

    /** A person with the role and the affiliation in words that describe the person; the words are the role if they have neither. */
    ParsedSignatory describedBy(String words) {
        RoleAndAffiliation roleAndAffiliation = RoleAndAffiliation.parse(CommaSegments.split(words));
        boolean unread = roleAndAffiliation.role() == null && roleAndAffiliation.affiliation() == null;
        return new ParsedSignatory(
                naming,
                Kind.PERSON,
                unread ? words : roleAndAffiliation.role(),
                roleAndAffiliation.affiliation(),
                null,
                place);
    }

    ParsedSignatory withAffiliation(String marked) {
        return new ParsedSignatory(naming, kind, role, marked, onBehalfOf, place);
    }

    ParsedSignatory withOnBehalfOf(String represented) {
        return new ParsedSignatory(naming, Kind.PERSON, role, affiliation, represented, place);
    }

    ParsedSignatory withAcronym(String name, String abbreviation) {
        return new ParsedSignatory(
                new Naming(name, abbreviation, naming.alternateNames()), kind, role, affiliation, onBehalfOf, place);
    }

    ParsedSignatory withAlternateName(String name, String other) {
        return new ParsedSignatory(
                new Naming(name, naming.abbreviation(), List.of(other)), kind, role, affiliation, onBehalfOf, place);
    }

    ParsedSignatory withPlace(String name, String place) {
        return new ParsedSignatory(
                new Naming(name, naming.abbreviation(), naming.alternateNames()),
                kind,
                role,
                affiliation,
                onBehalfOf,
                place);
    }
}
