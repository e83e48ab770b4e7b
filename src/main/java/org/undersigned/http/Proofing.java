package org.undersigned.http;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.undersigned.interchange.ReadingDocument;
import org.undersigned.page.Pages;
import org.undersigned.page.Proofsheet;
import org.undersigned.page.Visit;
import org.undersigned.publishing.Proof;
import org.undersigned.publishing.Proofs;

/**
 * Reads a letter that was sent, and says what was read.
 *
 * @param visit who looks at the page; {@code null} where JSON is wanted
 */
record Proofing(Proofs proofs, Visit visit) {

    Form form() {
        return visit == null ? Form.JSON : Form.HTML;
    }

    byte[] read(Sent sent, byte[] bytes) {
        Proof proof = proofs.of(sent.mediaType(), sent.charset(), sent.file(), bytes);
        String answer = visit == null
                ? ReadingDocument.write(proof.letter(), proof.findings())
                : Pages.reading(visit, true, sheet(proof, sent, bytes));
        return answer.getBytes(StandardCharsets.UTF_8);
    }

    private static Proofsheet sheet(Proof proof, Sent sent, byte[] bytes) {
        Charset charset = sent.charset() == null ? StandardCharsets.UTF_8 : sent.charset();
        String text = sent.mediaType().startsWith("text/") ? new String(bytes, charset) : null;
        return Proofsheet.of(proof.letter().orElse(null), proof.findings(), text);
    }
}
