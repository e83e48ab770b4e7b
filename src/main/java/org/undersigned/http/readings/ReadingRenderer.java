package org.undersigned.http.readings;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.interchange.ReadingJson;
import org.undersigned.page.PageContext;
import org.undersigned.page.Pages;
import org.undersigned.page.ReadingView;
import org.undersigned.publishing.PreviewLetter;
import org.undersigned.publishing.ReadingPreview;

/**
 * Reads a letter that was sent, and says what was read.
 *
 * @param visit who looks at the page; {@code null} where JSON is wanted
 */
record ReadingRenderer(PreviewLetter proofs, PageContext visit) {

    MediaFormat form() {
        return visit == null ? MediaFormat.JSON : MediaFormat.HTML;
    }

    byte[] read(UploadedLetter upload, byte[] bytes) {
        ReadingPreview readingPreview = proofs.preview(upload.mediaType(), upload.charset(), upload.file(), bytes);
        String answer = visit == null
                ? ReadingJson.write(readingPreview.letter(), readingPreview.findings(), readingPreview.account())
                : Pages.reading(visit, true, sheet(readingPreview, upload, bytes));
        return answer.getBytes(StandardCharsets.UTF_8);
    }

    private static ReadingView sheet(ReadingPreview readingPreview, UploadedLetter upload, byte[] bytes) {
        Charset charset = upload.charset() == null ? StandardCharsets.UTF_8 : upload.charset();
        String text = upload.mediaType().startsWith("text/") ? new String(bytes, charset) : null;
        return ReadingView.of(readingPreview.letter().orElse(null), readingPreview.findings(), text);
    }
}
