package org.undersigned.store.query.signatory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.undersigned.letter.PlainText;
import org.undersigned.letter.SignatoryList;
import org.undersigned.letter.Slug;
import org.undersigned.store.query.row.AsOf;
import org.undersigned.store.query.row.ErasureWatch;
import org.undersigned.store.sql.JdbcQueries;
import org.undersigned.store.text.ListChunk;

/** What a letter's document does not have: its signatories, and their list in its text. */
@ApplicationScoped
public class SignatoryQueries {

    private final JdbcQueries jdbc;

    @Inject
    SignatoryQueries(JdbcQueries jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param revision the id of the letter's revision
     * @param digest that of the revision
     */
    public SignatoryList signatories(Slug letter, long revision, String digest, int size) {
        ErasureWatch watch = ErasureWatch.ofRevision(jdbc, revision, digest);
        return new StoredSignatories(jdbc, letter, AsOf.revision(revision), size, watch);
    }

    /**
     * The text of a letter with its list of signatories.
     *
     * @param revision the id of the letter's revision
     * @param digest that of the revision
     * @param listAt where the list is in the text that the document has, in {@code char}s
     * @param size the number of signatories
     */
    public PlainText text(Slug letter, long revision, String digest, String rest, int listAt, int size) {
        SignatoryTexts texts = new SignatoryTexts(jdbc, AsOf.revision(revision));
        ErasureWatch watch = ErasureWatch.ofRevision(jdbc, revision, digest);
        return new StoredText(texts, watch, letter, rest, listAt, ListChunk.numberOf(size) + 1);
    }
}
