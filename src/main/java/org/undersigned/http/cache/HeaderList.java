package org.undersigned.http.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;

/** Headers in the order in which they are sent; as ASCII bytes with their hashes, once they are sent again. */
final class HeaderList {

    /** Each name with its value behind it. */
    private final List<CharSequence> pairs;

    private volatile boolean sent;
    private volatile CharSequence[] encoded;

    HeaderList() {
        this.pairs = new ArrayList<>();
    }

    /** With the headers of another list, and room for more. */
    HeaderList(HeaderList others) {
        this.pairs = new ArrayList<>(others.pairs.size() + 48);
        this.pairs.addAll(others.pairs);
    }

    HeaderList add(CharSequence name, CharSequence value) {
        pairs.add(name);
        pairs.add(value);
        return this;
    }

    HeaderList addAll(HeaderList others) {
        pairs.addAll(others.pairs);
        return this;
    }

    /** Headers as Jakarta REST has them. */
    MultivaluedMap<String, Object> toMap() {
        MultivaluedMap<String, Object> headers = new MultivaluedHashMap<>();
        for (int i = 0; i < pairs.size(); i += 2) {
            headers.add(pairs.get(i).toString(), pairs.get(i + 1).toString());
        }
        return headers;
    }

    /** Replaces all headers of a response. Most are sent once, for which it isn't worth to encode them. */
    void onto(HttpServerResponse response) {
        MultiMap headers = response.headers().clear();
        if (!sent) {
            sent = true;
            for (int i = 0; i < pairs.size(); i += 2) {
                headers.add(pairs.get(i), pairs.get(i + 1));
            }
            return;
        }
        CharSequence[] bytes = encoded();
        for (int i = 0; i < bytes.length; i += 2) {
            headers.add(bytes[i], bytes[i + 1]);
        }
    }

    private CharSequence[] encoded() {
        CharSequence[] bytes = encoded;
        if (bytes == null) {
            // Two at once may both do it: either's bytes will do.
            bytes = pairs.stream()
                    .map(text -> HttpHeaders.createOptimized(text.toString()))
                    .toArray(CharSequence[]::new);
            encoded = bytes;
        }
        return bytes;
    }
}
