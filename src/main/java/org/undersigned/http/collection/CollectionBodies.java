package org.undersigned.http.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.undersigned.http.collection.query.CollectionType;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.protocol.BodyWriter;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.RepresentationOutputStream;
import org.undersigned.letter.SearchHit;
import org.undersigned.representation.CollectionItem;
import org.undersigned.representation.CollectionWriter;
import org.undersigned.representation.ResourceType;
import org.undersigned.representation.ResourceUris;
import org.undersigned.representation.table.CsvCollectionWriter;
import org.undersigned.store.Letters;
import org.undersigned.store.query.Query;
import org.undersigned.store.query.QueryableType;
import org.undersigned.store.query.StoredItem;

/** Writes the items of a collection one by one, in constant memory. */
@ApplicationScoped
class CollectionBodies {

    private final Letters letters;
    private final ResponseFactory responses;

    @Inject
    CollectionBodies(Letters letters, ResponseFactory responses) {
        this.letters = letters;
        this.responses = responses;
    }

    /** All items that match a query, however many. */
    <T> BodyWriter all(CollectionRequest<T> request) {
        ResourceUris uris = responses.addresses();
        return out -> {
            out.counting();
            out.expectingRows(storedCount(request));
            ItemContexts contexts = new ItemContexts(letters, uris, request.query());
            boolean included = !request.query().included().isEmpty();
            try (CollectionWriter<T> writer =
                    writer(request.query().family(), request.query().bom(), out)) {
                letters.forEach(request.query().query(), stored -> {
                    CollectionItem<T> item = item(request, stored, uris);
                    add(writer, included ? contexts.add(item) : item, out);
                });
            } catch (UncheckedIOException broken) {
                throw broken.getCause();
            }
        };
    }

    /** The number of signatories of a letter, which is stored; 0 where items would have to be counted. */
    private long storedCount(CollectionRequest<?> request) {
        Query<?> query = request.query().query();
        boolean stored = query.type() == QueryableType.SIGNATORIES
                && query.letter().isPresent()
                && query.filters().isEmpty();
        return stored ? letters.count(query) : 0;
    }

    /** The items of one page. */
    <T> BodyWriter page(CollectionRequest<T> request, List<CollectionItem<T>> items) {
        return of(request.query().family(), request.query().bom(), items);
    }

    /** @param mark whether a CSV file begins with a byte order mark */
    <T> BodyWriter of(ResourceType<T> type, boolean mark, List<CollectionItem<T>> items) {
        return out -> {
            out.counting();
            try (CollectionWriter<T> writer = writer(type, mark, out)) {
                for (CollectionItem<T> item : items) {
                    writer.write(item);
                    out.count();
                }
            }
        };
    }

    private static <T> void add(CollectionWriter<T> writer, CollectionItem<T> item, RepresentationOutputStream out) {
        try {
            writer.write(item);
            out.count();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private <T> CollectionWriter<T> writer(ResourceType<T> type, boolean mark, RepresentationOutputStream out)
            throws IOException {
        if (responses.form() == MediaFormat.CSV && mark) {
            out.write(CsvCollectionWriter.BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        }
        URI self = responses.address(responses.asking().path());
        return CollectionWriters.of(responses.form(), type, responses.addresses(), self, out);
    }

    /** An item with its URL; a search hit with the positions of the words. */
    static <T> CollectionItem<T> item(CollectionRequest<T> request, StoredItem<T> stored, ResourceUris uris) {
        CollectionItem<T> item = ItemResponses.item(request.type(), stored, uris);
        if (request.query().terms() == null || request.type() != CollectionType.HITS) {
            return item;
        }
        SearchHit hit = (SearchHit) item.part();
        @SuppressWarnings("unchecked")
        T marked = (T) hit.withHighlights(request.query().terms().findIn(hit.text()));
        return new CollectionItem<>(item.letter(), marked, item.self());
    }
}
