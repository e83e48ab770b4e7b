package org.undersigned.http;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import org.undersigned.representation.Addresses;
import org.undersigned.representation.Csv;
import org.undersigned.representation.Family;
import org.undersigned.representation.Lines;
import org.undersigned.representation.Linked;
import org.undersigned.representation.Roll;
import org.undersigned.representation.Spreadsheet;
import org.undersigned.representation.Words;

/** The forms in which a collection is written member by member. */
final class Rolls {

    private Rolls() {}

    /** @param self the address of the collection */
    static <T> Roll<T> of(Form form, Family<T> family, Addresses addresses, URI self, OutputStream out)
            throws IOException {
        return switch (form) {
            case CSV -> Csv.to(family, out);
            case NDJSON -> Lines.to(family, out);
            case JSONLD -> Linked.to(addresses, self, family, out);
            case XLSX -> Spreadsheet.to(family, out);
            case MARKDOWN -> Words.markdown(family, out);
            case TEXT -> Words.text(out);
            default -> throw new IllegalArgumentException("%s is not written member by member".formatted(form));
        };
    }
}
