package org.undersigned.http.collection;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.representation.CollectionWriter;
import org.undersigned.representation.NdJsonWriter;
import org.undersigned.representation.ResourceType;
import org.undersigned.representation.ResourceUris;
import org.undersigned.representation.jsonld.JsonLdWriter;
import org.undersigned.representation.table.CsvCollectionWriter;
import org.undersigned.representation.table.XlsxWriter;
import org.undersigned.representation.text.TextListingWriter;

/** The forms in which a collection is written member by member. */
final class CollectionWriters {

    private CollectionWriters() {}

    /** @param self the address of the collection */
    static <T> CollectionWriter<T> of(
            MediaFormat format, ResourceType<T> resourceType, ResourceUris uris, URI self, OutputStream out)
            throws IOException {
        return switch (format) {
            case CSV -> CsvCollectionWriter.to(resourceType, out);
            case NDJSON -> NdJsonWriter.to(resourceType, out);
            case JSONLD -> JsonLdWriter.to(uris, self, resourceType, out);
            case XLSX -> XlsxWriter.to(resourceType, out);
            case MARKDOWN -> TextListingWriter.markdown(resourceType, out);
            case TEXT -> TextListingWriter.text(out);
            default -> throw new IllegalArgumentException("%s is not written member by member".formatted(format));
        };
    }
}
