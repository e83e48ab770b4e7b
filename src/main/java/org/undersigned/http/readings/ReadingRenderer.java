package org.undersigned.http.readings;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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
record ReadingRenderer(PreviewLetter proofs, RecentReadings recentReadings, PageContext visit) {

    /** What is sent. */
    record RenderedReading(MediaFormat format, byte[] bytes) {}

    /** Reads a letter that is one file. */
    RenderedReading read(UploadedLetter upload, byte[] bytes) {
        ReadingPreview reading = proofs.preview(upload.mediaType(), upload.charset(), upload.file(), bytes);
        Charset charset = upload.charset() == null ? StandardCharsets.UTF_8 : upload.charset();
        String text = upload.mediaType().startsWith("text/") ? new String(bytes, charset) : null;
        String tag = RecentReadings.tag(upload, List.of(new StoredFile(upload.file(), bytes)), null);
        return render(new FolderPreview(reading, null), upload, text, tag);
    }

    /** Reads what is in a form: one file, the words of a letter, or the files of a folder with a correction. */
    RenderedReading read(UploadedLetter upload, MultipartForm form) {
        String correction = form.fields().get(UploadedLetter.CORRECTION);
        if (correction != null && correction.length() > HttpLimits.BODY) {
            throw UploadProblems.bodyTooLarge(HttpLimits.BODY);
        }
        List<StoredFile> files = form.files();
        if (files.size() > 1 || correction != null) {
            String tag = RecentReadings.tag(upload, files, correction);
            return render(proofs.preview(files, correction), upload, null, tag);
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

    private RenderedReading render(FolderPreview folder, UploadedLetter upload, String text, String tag) {
        ReadingPreview reading = folder.reading();
        if (visit != null) {
            ReadingView view = ReadingView.of(reading.letter().orElse(null), reading.findings(), text);
            return rendered(MediaFormat.HTML, Pages.reading(visit, true, view));
        }
        List<Finding> findings = FindingSentences.of(upload.language()).translate(reading.findings());
        if (!upload.withSource()) {
            return rendered(MediaFormat.JSON, ReadingJson.write(reading.letter(), findings, reading.account()));
        }
        SourceReadingJson now = new SourceReadingJson(
                new ReadingJson(reading.letter().orElse(null), findings, reading.account()),
                reading.source().get(),
                folder.annotations(),
                tag);
        Optional<SourceReadingJson> before = recentReadings.find(upload.since());
        recentReadings.keep(now);
        return before.map(known -> new RenderedReading(MediaFormat.JSON_PATCH, now.since(known)))
                .orElseGet(() -> new RenderedReading(MediaFormat.JSON, now.write()));
    }

    private static RenderedReading rendered(MediaFormat format, String words) {
        return new RenderedReading(format, words.getBytes(StandardCharsets.UTF_8));
    }
}
