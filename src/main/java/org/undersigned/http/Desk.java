package org.undersigned.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The thing that is asked for in each of its forms, by suffix. The question stays, its page does not. */
    Map<String, URI> forms() {
        String question = Stream.of(query() == null ? new String[0] : query().split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith("cursor=") && !pair.startsWith("limit="))
                .collect(Collectors.joining("&"));
        Map<String, URI> forms = new LinkedHashMap<>();
        for (Form form : asking().address().forms()) {
            String path = asking().path() + "." + form.suffix();
            forms.put(form.suffix(), address(question.isEmpty() ? path : path + "?" + question));
        }
        return forms;
    }

    /** The other forms, as values of {@code Link} headers. */
    List<String> alternates() {
        Map<String, URI> addresses = forms();
        return asking().address().forms().stream()
                .filter(form -> form != form())
                .map(form -> "<%s>; rel=\"alternate\"; type=\"%s\""
                        .formatted(addresses.get(form.suffix()), form.mediaType()))
                .toList();
    }

    /** What every address begins with. */
    String base() {
        if (settings.address().isPresent()) {
            String address = settings.address().get().toString();
            return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        }
        HttpServerRequest request = current.getCurrent().request();
        return request.scheme() + "://" + Host.authority(request);
    }
}
