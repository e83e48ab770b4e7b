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

/** A signatory, with what it is asked for by. */
@Entity
@Table(name = "signatory")
class SignatoryRow extends ProjectionRow {

    String kind;
    String placeKey;
    String place;
    String groupKey;
    String groupLabel;
    String nameKey;

    /** {@link Tokens#nameColumn} of what it is called. */
    String names;

    /** The id of all who bear the name, in whatever letter. */
    String nameSlug;

    static SignatoryRow of(RevisionRow revision, Signatory signatory) {
        SignatoryRow row = new SignatoryRow()
                .of(revision, signatory.id().value(), signatory.position(), PartJson.write(signatory));
        row.kind = signatory.kind().label();
        row.placeKey = signatory.place() == null ? null : sortKey(signatory.place());
        row.groupKey = signatory.group() == null ? null : sortKey(signatory.group());
        row.place = signatory.place();
        row.groupLabel = signatory.group();
        row.nameKey = sortKey(signatory.naming().name());
        row.names(signatory.naming());
        row.setWords(
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
        return row;
    }

    private void names(Signatory.Naming naming) {
        List<String> all = new ArrayList<>(naming.alternateNames());
        all.add(0, naming.name());
        all.add(1, naming.abbreviation());
        names = Tokens.nameColumn(all);
        nameSlug = NameSlug.of(naming.name());
    }
}
