package org.undersigned.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.undersigned.interchange.LetterJson;
import org.undersigned.interchange.PartJson;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Sha256;
import org.undersigned.store.text.DividedLetter;

/**
 * One revision of a letter, with its document but for its signatories, which are rows of their own. The source of all other
 * projection rows; changed only if a name is erased.
 */
@Entity
@Table(name = "revision")
class RevisionRow {

    @Id
    Long id;

    String letter;
    int number;
    String digest;

    @Column(columnDefinition = "text")
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String document;

    @Column(columnDefinition = "text")
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String findings;

    Instant publishedAt;

    /** The number of signatories; {@code null} if the document has them, as an earlier version of the program stored it. */
    Integer signatories;

    /** Where the list of signatories is in the text, in {@code char}s; {@code null} if the text has it. */
    Integer listAt;

    @Column(columnDefinition = "text")
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String note;

    /** When the document was rewritten; {@code null} if it never was. */
    Instant modifiedAt;

    RevisionRow() {}

    /**
     * A revision that is published now; its id is still to be assigned.
     *
     * @param previous {@code null} for a letter's first revision
     */
    RevisionRow(Letter letter, Optional<DividedLetter> divided, List<Finding> findings, RevisionRow previous) {
        this.letter = letter.id().value();
        this.number = previous == null ? 1 : previous.number + 1;
        setDocument(letter, divided);
        this.findings = PartJson.write(findings);
        this.digest = digest(letter, this.findings);
        this.publishedAt = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Replaces the content, because something was erased from it. */
    void rewrite(Letter letter, Optional<DividedLetter> divided, List<Finding> all) {
        setDocument(letter, divided);
        findings = PartJson.write(all);
        digest = digest(letter, findings);
        modifiedAt = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Sets the document and what it leaves out. */
    void setDocument(Letter letter, Optional<DividedLetter> divided) {
        document = LetterJson.writeWithoutSignatories(
                letter,
                divided.map(DividedLetter::rest).orElseGet(() -> letter.text().toString()));
        signatories = letter.signatories().size();
        listAt = divided.map(DividedLetter::listAt).orElse(null);
    }

    /** The digest of the whole canonical JSON and the findings, which no string has to hold. */
    private static String digest(Letter letter, String findings) {
        MessageDigest digest = Sha256.newDigest();
        try (Writer out = new OutputStreamWriter(
                new DigestOutputStream(OutputStream.nullOutputStream(), digest), StandardCharsets.UTF_8)) {
            LetterJson.write(letter, out);
            out.write(findings);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
