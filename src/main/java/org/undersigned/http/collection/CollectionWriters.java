package org.undersigned.http.collection;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.representation.Addresses;
import org.undersigned.representation.Csv;
import org.undersigned.representation.Family;
import org.undersigned.representation.Lines;
import org.undersigned.representation.Linked;
import org.undersigned.representation.Roll;
import org.undersigned.representation.Spreadsheet;
import org.undersigned.representation.Words;

/** The forms in which a collection is written member by member. */
final class CollectionWriters {

    private CollectionWriters() {}

    /** @param self the address of the collection */
    static <T> Roll<T> of(MediaFormat format, Family<T> family, Addresses addresses, URI self, OutputStream out)
            throws IOException {
        return switch (format) {
            case CSV -> Csv.to(family, out);
            case NDJSON -> Lines.to(family, out);
            case JSONLD -> Linked.to(addresses, self, family, out);
            case XLSX -> Spreadsheet.to(family, out);
            case MARKDOWN -> Words.markdown(family, out);
            case TEXT -> Words.text(out);
            default -> throw new IllegalArgumentException("%s is not written member by member".formatted(format));
        };
    }
}
