package org.undersigned.http.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.undersigned.http.collection.query.CollectionParameters;
import org.undersigned.http.collection.query.CollectionType;
import org.undersigned.http.collection.query.FilterParameters;
import org.undersigned.http.exchange.ResponseFactory;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.representation.CollectionItem;

/** The links of collections and items: to themselves, the next page, and other formats. */
@ApplicationScoped
class CollectionLinks {

    private final ResponseFactory responses;

    @Inject
    CollectionLinks(ResponseFactory responses) {
        this.responses = responses;
    }

    /** The collection with the query of the request, in the format with a suffix. */
    URI self(String suffix) {
        String query = responses.query() == null ? "" : "?" + responses.query();
        return responses.address(responses.asking().path() + suffix + query);
    }

    /** The page of a cursor, with the same query and format. */
    URI next(String cursor) {
        return page(CollectionParameters.CURSOR.name(), cursor);
    }

    /** The page after an event, with the same query and format; this page if {@code event} is {@code null}. */
    URI since(String event) {
        return event == null ? self(suffix()) : page(FilterParameters.SINCE.name(), event);
    }

    private URI page(String parameter, String value) {
        String query = responses.query() == null ? "" : responses.query();
        String others = Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith(parameter + "="))
                .map(pair -> pair + "&")
                .collect(Collectors.joining());
        return responses.address(responses.asking().path() + suffix() + "?" + others + parameter + "=" + value);
    }

    private String suffix() {
        MediaFormat format = responses.form();
        return format == MediaFormat.JSON || format == MediaFormat.HTML ? "" : "." + format.suffix();
    }

    /** The links in the JSON of a collection. */
    Map<String, String> inBody() {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", self("").toString());
        links.putAll(responses.forms());
        return links;
    }

    /** The {@code Link} headers of a page of a collection; {@code next} is {@code null} on the last page. */
    List<String> headers(URI next) {
        List<String> links = new ArrayList<>();
        if (next != null) {
            links.add("<" + next + ">; rel=\"next\"");
        }
        links.addAll(responses.alternates());
        return links;
    }

    /** The {@code Link} headers of an item. */
    List<String> headers(CollectionType<?> type, CollectionItem<?> item) {
        List<String> links = headers(null);
        links.addAll(SignpostingLinks.of(responses.addresses(), type, item));
        return links;
    }
}
