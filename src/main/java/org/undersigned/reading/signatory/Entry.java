package org.undersigned.reading.signatory;

import java.util.List;
import org.undersigned.letter.Signatory.Kind;
import org.undersigned.letter.Signatory.Naming;

/** What one line says of a signatory; {@code null} where it doesn't. */
record Entry(Naming naming, Kind kind, String role, String affiliation, String onBehalfOf, String place) {

    static Entry named(String name, Kind kind) {
        return new Entry(new Naming(name, null, List.of()), kind, null, null, null, null);
    }

    Entry name(String name) {
        return new Entry(
                new Naming(name, naming.abbreviation(), naming.alternateNames()),
                kind,
                role,
                affiliation,
                onBehalfOf,
                place);
    }

    Entry abbreviated(String name, String abbreviation) {
        return new Entry(
                new Naming(name, abbreviation, naming.alternateNames()), kind, role, affiliation, onBehalfOf, place);
    }

    Entry alsoNamed(String name, String other) {
        return new Entry(
                new Naming(name, naming.abbreviation(), List.of(other)), kind, role, affiliation, onBehalfOf, place);
    }

    Entry placed(String name, String place) {
        return new Entry(
                new Naming(name, naming.abbreviation(), naming.alternateNames()),
                kind,
                role,
                affiliation,
                onBehalfOf,
                place);
    }

    Entry person(String name, String role, String affiliation, String onBehalfOf) {
        return new Entry(new Naming(name, null, List.of()), Kind.PERSON, role, affiliation, onBehalfOf, place);
    }

    Entry kind(Kind kind) {
        return new Entry(naming, kind, role, affiliation, onBehalfOf, place);
    }
}
