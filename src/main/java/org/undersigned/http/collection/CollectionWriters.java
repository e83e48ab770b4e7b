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

/** The writers of collections by format. */
final class CollectionWriters {

    private CollectionWriters() {}

    /** @param self the address of the collection */
    static <T> CollectionWriter<T> of(
            MediaFormat format, ResourceType<T> type, ResourceUris uris, URI self, OutputStream out)
            throws IOException {
        return switch (format) {
            case CSV -> CsvCollectionWriter.open(type, out);
            case NDJSON -> NdJsonWriter.open(type, out);
            case JSONLD -> JsonLdWriter.open(uris, self, type, out);
            case XLSX -> XlsxWriter.open(type, out);
            case MARKDOWN -> TextListingWriter.markdown(type, out);
            case TEXT -> TextListingWriter.text(out);
            default -> throw new IllegalArgumentException("%s is not written member by member".formatted(format));
        };
    }
}
