package org.undersigned.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;

/** What a resource needs to know of the request it answers. */
@ApplicationScoped
class Desk {

    private final CurrentVertxRequest current;
    private final AddressSettings settings;

    @Inject
    Desk(CurrentVertxRequest current, AddressSettings settings) {
        this.current = current;
        this.settings = settings;
    }

    Asking asking() {
        return Asking.of(current.getCurrent());
    }

    Form form() {
        return asking().form();
    }

    /** The query string as sent; {@code null} where there is none. */
    String query() {
        return current.getCurrent().request().query();
    }

    /** An absolute address under the one that the program is reached at. */
    URI address(String path) {
        return URI.create(base() + path);
    }

    private String base() {
        if (settings.address().isPresent()) {
            String address = settings.address().get().toString();
            return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        }
        HttpServerRequest request = current.getCurrent().request();
        return request.scheme() + "://" + Host.authority(request);
    }
}
