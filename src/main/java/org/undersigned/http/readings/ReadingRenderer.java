package org.undersigned.http.readings;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.undersigned.http.protocol.HttpLimits;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.interchange.ReadingJson;
import org.undersigned.interchange.SourceReadingJson;
import org.undersigned.letter.Finding;
import org.undersigned.page.FindingSentences;
import org.undersigned.page.PageContext;
import org.undersigned.page.Pages;
import org.undersigned.page.ReadingView;
import org.undersigned.publishing.FolderPreview;
import org.undersigned.publishing.PreviewLetter;
import org.undersigned.publishing.ReadingPreview;
import org.undersigned.store.PublicationRequest.StoredFile;

/**
 * Reads a letter that was sent, and says what was read.
 *
 * @param visit who looks at the page; {@code null} where JSON is wanted
 */
record ReadingRenderer(PreviewLetter proofs, PageContext visit) {

    MediaFormat form() {
        return visit == null ? MediaFormat.JSON : MediaFormat.HTML;
    }

    /** Reads a letter that is one file. */
    byte[] read(UploadedLetter upload, byte[] bytes) {
        ReadingPreview reading = proofs.preview(upload.mediaType(), upload.charset(), upload.file(), bytes);
        Charset charset = upload.charset() == null ? StandardCharsets.UTF_8 : upload.charset();
        String text = upload.mediaType().startsWith("text/") ? new String(bytes, charset) : null;
        return render(new FolderPreview(reading, null), upload, text);
    }

    /** Reads what is in a form: one file, the words of a letter, or the files of a folder with a correction. */
    byte[] read(UploadedLetter upload, MultipartForm form) {
        String correction = form.fields().get(UploadedLetter.CORRECTION);
        if (correction != null && correction.length() > HttpLimits.BODY) {
            throw UploadProblems.bodyTooLarge(HttpLimits.BODY);
        }
        List<StoredFile> files = form.files();
        if (files.size() > 1 || correction != null) {
            return render(proofs.preview(files, correction), upload, null);
        }
        if (!files.isEmpty()) {
            return read(upload.unpacked(files.get(0).name()), files.get(0).content());
        }
        String words = form.fields().get(UploadedLetter.WORDS);
        if (words == null) {
            throw UploadProblems.malformedForm();
        }
        return read(upload.unpacked(null), words.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] render(FolderPreview folder, UploadedLetter upload, String text) {
        return write(folder, upload, text).getBytes(StandardCharsets.UTF_8);
    }

    private String write(FolderPreview folder, UploadedLetter upload, String text) {
        ReadingPreview reading = folder.reading();
        if (visit != null) {
            ReadingView view = ReadingView.of(reading.letter().orElse(null), reading.findings(), text);
            return Pages.reading(visit, true, view);
        }
        FindingSentences sentences = FindingSentences.of(upload.language());
        List<Finding> findings =
                reading.findings().stream().map(sentences::translate).toList();
        return upload.withSource()
                ? new SourceReadingJson(
                                new ReadingJson(reading.letter().orElse(null), findings, reading.account()),
                                reading.source().get(),
                                folder.annotations())
                        .write()
                : ReadingJson.write(reading.letter(), findings, reading.account());
    }
}
