package org.undersigned.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.Signatory;
import org.undersigned.store.text.NameSlug;
import org.undersigned.store.text.Tokens;

/** Projection row of a signatory with its query columns. */
@Entity
@Table(name = "signatory")
class SignatoryRow extends ProjectionRow {

    /** The columns of {@link #values}. */
    static final List<String> COLUMNS = List.of(
            "id",
            "letter",
            "number",
            "published",
            "item",
            "position",
            "document",
            "words",
            "size",
            "kind",
            "place_key",
            "place",
            "group_key",
            "group_label",
            "name_key",
            "names",
            "name_slug");

    String kind;
    String placeKey;
    String place;
    String groupKey;
    String groupLabel;
    String nameKey;

    /** {@link Tokens#nameColumn} of all its names. */
    String names;

    /** The same for all signatories of that name, in every letter. */
    String nameSlug;

    SignatoryRow() {}

    SignatoryRow(RevisionRow revision, Signatory signatory) {
        super(revision, signatory.id().value(), signatory.position(), PartJson.write(signatory));
        setColumns(signatory);
    }

    /** Sets the columns by which signatories are queried. */
    void setColumns(Signatory signatory) {
        kind = signatory.kind().label();
        placeKey = signatory.place() == null ? null : sortKey(signatory.place());
        groupKey = signatory.group() == null ? null : sortKey(signatory.group());
        place = signatory.place();
        groupLabel = signatory.group();
        nameKey = sortKey(signatory.naming().name());
        setNames(signatory.naming());
        setWords(
                signatory.text(),
                Arrays.asList(
                        signatory.naming().name(),
                        signatory.naming().abbreviation(),
                        String.join("\n", signatory.naming().alternateNames()),
                        signatory.role(),
                        signatory.affiliation(),
                        signatory.onBehalfOf(),
                        signatory.place(),
                        signatory.group()));
    }

    /** The values of the columns of a new row. */
    List<Object> values() {
        return Arrays.asList(
                id,
                letter,
                number,
                published,
                item,
                position,
                document,
                words,
                size,
                kind,
                placeKey,
                place,
                groupKey,
                groupLabel,
                nameKey,
                names,
                nameSlug);
    }

    private void setNames(Signatory.Naming naming) {
        List<String> all = new ArrayList<>(naming.alternateNames());
        all.add(0, naming.name());
        all.add(1, naming.abbreviation());
        names = Tokens.nameColumn(all);
        nameSlug = NameSlug.of(naming.name());
    }
}
