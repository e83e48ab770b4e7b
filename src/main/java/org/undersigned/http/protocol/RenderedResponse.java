package org.undersigned.http.protocol;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Slug;
import org.undersigned.representation.ShownRevision;

/**
 * The response of a resource method: rendered, or to be rendered while it is sent.
 *
 * @param bytes {@code null} where {@code deferred} writes them
 * @param rows the number of rows; {@code null} if the representation has none, or they are not written yet
 * @param about what is known of the bytes beforehand
 * @param deferred {@code null} where the bytes are there
 */
public record RenderedResponse(ByteBuffer bytes, Integer rows, ResponseMetadata about, DeferredBody deferred) {

    public RenderedResponse(ByteBuffer bytes, Integer rows, ResponseMetadata about) {
        this(bytes, rows, about, null);
    }

    /**
     * A body of unknown length.
     *
     * @param version changes whenever the bytes do
     */
    public record DeferredBody(String version, BodyWriter writer) {}

    /**
     * What is known of an answer before its bytes are.
     *
     * @param letter the letter that the answer depends on; {@code null} where it depends on all
     * @param modified when that last changed; {@code null} where nobody knows
     * @param links values of {@code Link} headers (RFC 8288)
     * @param file the name under which a browser saves it; {@code null} where it shows it
     * @param language the language of a page; {@code null} for all else
     * @param shown the revision that the answer shows; {@code null} where it shows no single letter
     * @param byAgent whether another {@code User-Agent} may get another form
     * @param version the revision that its entity tag tells from others; {@code null} where its bytes do
     */
    public record ResponseMetadata(
            MediaFormat form,
            Slug letter,
            Instant modified,
            List<String> links,
            String file,
            String language,
            ShownRevision shown,
            boolean byAgent,
            Integer version) {

        public ResponseMetadata(MediaFormat format, Slug letter, Instant modified, List<String> links, String file) {
            this(format, letter, modified, links, file, null, null, false, null);
        }

        public ResponseMetadata(
                MediaFormat format, Slug letter, Instant modified, List<String> links, String file, String language) {
            this(format, letter, modified, links, file, language, null, false, null);
        }

        private ResponseMetadata linking(List<String> others) {
            return new ResponseMetadata(form, letter, modified, others, file, language, shown, byAgent, version);
        }

        private ResponseMetadata versioned(int revision) {
            return new ResponseMetadata(form, letter, modified, links, file, language, shown, byAgent, revision);
        }

        /** The same, of a revision, with further links. */
        ResponseMetadata showing(ShownRevision revision, List<String> further) {
            List<String> all = new ArrayList<>(links);
            all.addAll(further);
            Instant erased = revision.modifiedAt();
            Instant last = modified == null || modified.isBefore(erased) ? erased : modified;
            return new ResponseMetadata(form, letter, last, all, file, language, revision, byAgent, version);
        }

        /** The same, of a request whose agent decided on the form. */
        ResponseMetadata negotiatedByAgent() {
            return new ResponseMetadata(form, letter, modified, links, file, language, shown, true, version);
        }

        public ResponseMetadata {
            links = List.copyOf(links);
        }
    }

    public static RenderedResponse of(MediaFormat format, String text, Slug letter, Instant modified) {
        return new RenderedResponse(
                ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)),
                null,
                new ResponseMetadata(format, letter, modified, List.of(), null));
    }

    public RenderedResponse linking(List<String> links) {
        return with(about.linking(links));
    }

    /** With an entity tag that differs for each revision, though the bytes may be the same. */
    public RenderedResponse versioned(int revision) {
        return with(about.versioned(revision));
    }

    /** Of a revision, with further links. */
    public RenderedResponse showing(ShownRevision revision, List<String> further) {
        DeferredBody dated = deferred == null
                ? null
                : new DeferredBody(
                        deferred.version() + " " + revision.modifiedAt().getEpochSecond() + "."
                                + revision.modifiedAt().getNano(),
                        deferred.writer());
        return new RenderedResponse(bytes, rows, about.showing(revision, further), dated);
    }

    /** Of a request whose {@code User-Agent} decided on the form. */
    public RenderedResponse negotiatedByAgent() {
        return with(about.negotiatedByAgent());
    }

    private RenderedResponse with(ResponseMetadata metadata) {
        return new RenderedResponse(bytes, rows, metadata, deferred);
    }

    /** With the number of members that it holds. */
    public RenderedResponse counting(int members) {
        return new RenderedResponse(bytes, members, about, deferred);
    }
}
