package org.undersigned.http.readings;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.interchange.ReadingJson;
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
record ReadingRenderer(Proofs proofs, Visit visit) {

    MediaFormat form() {
        return visit == null ? MediaFormat.JSON : MediaFormat.HTML;
    }

    byte[] read(UploadedLetter uploadedLetter, byte[] bytes) {
        Proof proof = proofs.of(uploadedLetter.mediaType(), uploadedLetter.charset(), uploadedLetter.file(), bytes);
        String answer = visit == null
                ? ReadingJson.write(proof.letter(), proof.findings())
                : Pages.reading(visit, true, sheet(proof, uploadedLetter, bytes));
        return answer.getBytes(StandardCharsets.UTF_8);
    }

    private static Proofsheet sheet(Proof proof, UploadedLetter uploadedLetter, byte[] bytes) {
        Charset charset = uploadedLetter.charset() == null ? StandardCharsets.UTF_8 : uploadedLetter.charset();
        String text = uploadedLetter.mediaType().startsWith("text/") ? new String(bytes, charset) : null;
        return Proofsheet.of(proof.letter().orElse(null), proof.findings(), text);
    }
}
