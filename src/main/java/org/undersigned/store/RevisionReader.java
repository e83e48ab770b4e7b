package org.undersigned.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.undersigned.interchange.LetterJson;
import org.undersigned.letter.Letter;
import org.undersigned.letter.PlainText;
import org.undersigned.letter.SignatoryList;
import org.undersigned.letter.Slug;
import org.undersigned.store.query.signatory.SignatoryQueries;

/** Reads revisions. The signatories of a letter are read when they are iterated. */
@ApplicationScoped
class RevisionReader {

    private final SignatoryQueries signatoryQueries;

    @Inject
    RevisionReader(SignatoryQueries signatoryQueries) {
        this.signatoryQueries = signatoryQueries;
    }

    LetterRevision read(RevisionRow row) {
        return new LetterRevision(letter(row), row.number, row.publishedAt, new StoredFindings(row.findings));
    }

    private Letter letter(RevisionRow row) {
        if (row.signatories == null) {
            return LetterJson.read(row.document);
        }
        Slug id = new Slug(row.letter);
        SignatoryList signatories = signatoryQueries.signatories(id, row.id, row.digest, row.signatories);
        return LetterJson.read(row.document, signatories, rest -> text(row, id, rest));
    }

    private PlainText text(RevisionRow row, Slug id, PlainText rest) {
        return row.listAt == null
                ? rest
                : signatoryQueries.text(id, row.id, row.digest, rest.toString(), row.listAt, row.signatories);
    }
}
