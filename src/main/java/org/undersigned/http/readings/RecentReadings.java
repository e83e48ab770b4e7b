package org.undersigned.http.readings;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.ref.SoftReference;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.interchange.SourceReadingJson;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Sha256;
import org.undersigned.store.PublicationRequest.StoredFile;

/**
 * The last readings by their tags, as long as there is memory: a client that has one of them is sent only what is different in
 * the next. A tag is the digest of what was sent, and of a secret of this program, so that nobody else can tell it.
 */
@ApplicationScoped
class RecentReadings {

    private static final int MOST = 16;

    /** Readings with more of them are not kept. */
    private static final int MAX_SIGNATORIES = 50_000;

    private static final int TAG_LENGTH = 32;

    private static final String SECRET = UUID.randomUUID().toString();

    private final Map<String, SoftReference<SourceReadingJson>> readings = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SoftReference<SourceReadingJson>> eldest) {
            return size() > MOST;
        }
    };

    synchronized void keep(SourceReadingJson reading) {
        Letter letter = reading.reading().letter();
        if (letter == null || letter.signatories().size() <= MAX_SIGNATORIES) {
            readings.put(reading.tag(), new SoftReference<>(reading));
        }
    }

    /** @param tag {@code null} for none */
    synchronized Optional<SourceReadingJson> find(String tag) {
        return Optional.ofNullable(readings.get(tag)).map(SoftReference::get);
    }

    /** The tag of the reading of files. Each part is preceded by its length, so that no two letters have the same bytes. */
    static String tag(UploadedLetter upload, List<StoredFile> files, String correction) {
        MessageDigest digest = Sha256.newDigest();
        update(digest, SECRET);
        update(digest, upload.language());
        update(digest, upload.mediaType());
        update(digest, String.valueOf(upload.charset()));
        update(digest, String.valueOf(correction));
        for (StoredFile file : files) {
            update(digest, String.valueOf(file.name()));
            update(digest, file.content());
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, TAG_LENGTH);
    }

    private static void update(MessageDigest digest, String words) {
        update(digest, words.getBytes(StandardCharsets.UTF_8));
    }

    private static void update(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
        digest.update(bytes);
    }
}
