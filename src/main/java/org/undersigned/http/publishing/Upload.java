package org.undersigned.http.publishing;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.undersigned.http.problem.ProblemException;
import org.undersigned.http.problem.ProblemType;
import org.undersigned.http.protocol.HeaderFields;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.readings.MultipartForm;
import org.undersigned.http.readings.UploadProblems;
import org.undersigned.http.readings.UploadedLetter;
import org.undersigned.letter.Slug;
import org.undersigned.publishing.PreviewLetter;
import org.undersigned.publishing.folder.InvalidUploadException;
import org.undersigned.publishing.folder.LetterUpload;

/**
 * A letter that was sent, still packed.
 *
 * @param note the field {@code note} of a form; {@code null} if there is none
 * @param folder unpacks it
 */
public record Upload(String note, Supplier<LetterUpload> folder) {

    private static final String ZIP = MediaFormat.ZIP.mediaType();

    /** The media types of letters that can be sent. */
    public static List<String> mediaTypes() {
        List<String> types = new ArrayList<>(List.of(ZIP, UploadedLetter.FORM));
        types.addAll(PreviewLetter.mediaTypes());
        return types;
    }

    /** Refuses a type that is not read, before the body is. */
    static String requireMediaType(String contentType) {
        String type = HeaderFields.mediaType(contentType);
        if (!type.equals(ZIP) && !type.equals(UploadedLetter.FORM) && !PreviewLetter.canRead(type)) {
            throw UploadProblems.mediaType(contentType, mediaTypes());
        }
        return type;
    }

    static Upload of(Slug letter, String contentType, byte[] body) {
        String type = requireMediaType(contentType);
        if (type.equals(ZIP)) {
            return new Upload(null, () -> LetterUpload.ofZip(letter, body));
        }
        if (type.equals(UploadedLetter.FORM)) {
            MultipartForm form = MultipartForm.read(contentType, body);
            return new Upload(form.fields().get("note"), () -> LetterUpload.ofFiles(letter, form.files()));
        }
        Charset charset = UploadedLetter.charset(contentType).orElse(null);
        return new Upload(null, () -> LetterUpload.ofFile(letter, type, charset, body));
    }

    static ProblemException unreadable(InvalidUploadException invalid) {
        return new ProblemException(ProblemType.UPLOAD_UNREADABLE, invalid.getMessage());
    }
}
