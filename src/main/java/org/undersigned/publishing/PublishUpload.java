package org.undersigned.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.undersigned.letter.Letter;
import org.undersigned.publishing.folder.InvalidUploadException;
import org.undersigned.publishing.folder.LetterUpload;
import org.undersigned.publishing.folder.ListRows;
import org.undersigned.reading.LetterReader;
import org.undersigned.reading.ReadingResult;
import org.undersigned.store.PublicationOutcome;
import org.undersigned.store.PublicationRefusedException;
import org.undersigned.store.PublicationRequest;
import org.undersigned.store.Publications;

/** Reads and publishes a letter that was sent. The two are apart, so that reading has its own limits. */
@ApplicationScoped
public class PublishUpload {

    private final PublishLetter publishLetter;
    private final Publications publications;
    private final LetterReader letterReader = new LetterReader();

    @Inject
    PublishUpload(PublishLetter publishLetter, Publications publications) {
        this.publications = publications;
        this.publishLetter = publishLetter;
    }

    /** @throws InvalidUploadException if the letter has another id than the one that it is sent to */
    public ReadingPreview read(LetterUpload upload) {
        ReadingResult reading = letterReader.read(upload.letterFiles());
        Optional<Letter> letter = reading.refused() ? Optional.empty() : reading.letter();
        letter.filter(read -> !read.id().equals(upload.id())).ifPresent(read -> {
            throw new InvalidUploadException(
                    "letter.yaml has the id \"%s\"; the letter is sent to \"%s\"".formatted(read.id(), upload.id()));
        });
        return new ReadingPreview(letter, reading.findings(), reading.account(), reading::markedText);
    }

    /**
     * A reading as publishing it would be judged: refused if the letter, its list or the note has a name that was erased from the
     * letter.
     *
     * @param note {@code null} if there is none
     */
    public ReadingPreview judged(LetterUpload upload, ReadingPreview reading, String note) {
        return reading.letter()
                .map(letter -> judged(letter, upload, reading, note))
                .orElse(reading);
    }

    private ReadingPreview judged(Letter letter, LetterUpload upload, ReadingPreview reading, String note) {
        try {
            publications.requireNoErasedName(letter, reading.findings(), note, () -> ListRows.of(upload.files()));
            return reading;
        } catch (PublicationRefusedException refused) {
            return new ReadingPreview(
                    Optional.empty(),
                    refused.addTo(reading.findings(), letter.source().file()),
                    reading.account(),
                    reading.source());
        }
    }

    /** Publishes a reading that was not refused. */
    public PublicationOutcome publish(ReadingPreview reading, PublicationRequest request) {
        return publishLetter.publish(reading.letter().orElseThrow(), reading.findings(), request);
    }
}
