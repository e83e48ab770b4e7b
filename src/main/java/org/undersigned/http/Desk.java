package org.undersigned.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.letter.Slug;
import org.undersigned.page.Visit;
import org.undersigned.representation.Addresses;
import org.undersigned.representation.OEmbed;

/** What a resource needs to know of the request it answers. */
@ApplicationScoped
class Desk {

    private final CurrentVertxRequest current;
    private final AddressSettings settings;
    private final int largest;
    private final Shelf shelf;

    @Inject
    Desk(CurrentVertxRequest current, AddressSettings settings, CacheSettings cache, Shelf shelf) {
        this.current = current;
        this.settings = settings;
        this.shelf = shelf;
        this.largest = (int) Math.min(Integer.MAX_VALUE / 2, cache.largest().asLongValue());
    }

    /** An answer of which nobody knows beforehand how long it is; {@code version} changes whenever its bytes do. */
    Answer deliver(Answer.About about, String version, Content content) {
        try {
            return new Delivery(current.getCurrent(), about, version, largest, shelf).of(content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Asking asking() {
        return Asking.of(current.getCurrent());
    }

    Form form() {
        return asking().form();
    }

    /** What is known of an answer beforehand. */
    Answer.About about(Slug letter, Instant modified, List<String> links) {
        String file = form().saved()
                ? asking().path().replaceFirst("^/(letters/)?", "").replace('/', '-') + "." + form().suffix()
                : null;
        return new Answer.About(form(), letter, modified, links, file);
    }

    Addresses addresses() {
        return new Addresses(base());
    }

    /** The query string as sent, but for a page's language; {@code null} where there is none. */
    String query() {
        String query = current.getCurrent().request().query();
        return asking().address().paged() ? Tongues.without(query) : query;
    }

    /** All of the query string. */
    String wholeQuery() {
        return current.getCurrent().request().query();
    }

    /** Who looks at a page, and where. */
    Visit visit() {
        Asking asking = asking();
        Map<String, String> addresses = forms();
        List<Visit.Alternate> alternates = asking.address().forms().stream()
                .filter(form -> !form.page())
                .map(form ->
                        new Visit.Alternate(form.suffix(), form.mediaType(), URI.create(addresses.get(form.suffix()))))
                .toList();
        Tongue tongue = asking.tongue();
        return new Visit(tongue.locale(), tongue.chosen(), addresses(), asking.path(), query(), alternates);
    }

    /** Who looks at the page of an address that something was sent to. */
    Visit visit(HttpServerRequest request, Address address) {
        Tongue tongue = Tongues.of(request.query(), Tongues.key(request).language());
        Addresses addresses = new Addresses(base(request));
        return new Visit(tongue.locale(), tongue.chosen(), addresses, address.template(), null, List.of());
    }

    /** A finished page. */
    Answer page(String html, Slug letter, Instant modified) {
        String language = asking().tongue().locale().getLanguage();
        Answer.About about = new Answer.About(form(), letter, modified, alternates(), null, language);
        return new Answer(ByteBuffer.wrap(html.getBytes(StandardCharsets.UTF_8)), null, about);
    }

    /** An absolute address under the one that the program is reached at. */
    URI address(String path) {
        return URI.create(base() + path);
    }

    /** The thing that is asked for in each of its forms, by suffix. The question stays, its page does not. */
    Map<String, String> forms() {
        String question = Stream.of(query() == null ? new String[0] : query().split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith("cursor=") && !pair.startsWith("limit="))
                .collect(Collectors.joining("&"));
        Asking asking = asking();
        boolean home = asking.path().equals("/");
        String place = base() + asking.path();
        Map<String, String> forms = new LinkedHashMap<>();
        for (Form form : asking.address().forms()) {
            String address = home ? place : place + "." + form.suffix();
            // An index for others is of all letters, whatever is asked here.
            boolean asked = !question.isEmpty() && form != Form.CMIF;
            forms.put(form.suffix(), asked ? address + "?" + question : address);
        }
        return forms;
    }

    /** The other forms, as values of {@code Link} headers. */
    List<String> alternates() {
        Map<String, String> addresses = forms();
        Form asked = form();
        List<String> links = new ArrayList<>();
        for (Form form : asking().address().forms()) {
            if (form != asked) {
                String relation = form == Form.CSVW && asked == Form.CSV ? "describedby" : "alternate";
                links.add(link(addresses.get(form.suffix()), relation, form.mediaType()));
            }
        }
        descriptions().forEach(links::add);
        return links;
    }

    private static String link(String address, String relation, String mediaType) {
        return "<" + address + ">; rel=\"" + relation + "\"; type=\"" + mediaType + "\"";
    }

    /** Where it is described how the thing is embedded. */
    private Stream<String> descriptions() {
        if (!OEmbedResource.KINDS.containsKey(asking().address())) {
            return Stream.empty();
        }
        return OEmbed.discovery(addresses(), address(asking().path())).entrySet().stream()
                .map(one -> link(one.getValue().toString(), "alternate", one.getKey()));
    }

    /** What every address begins with. */
    String base() {
        return base(current.getCurrent().request());
    }

    private String base(HttpServerRequest request) {
        if (settings.address().isPresent()) {
            String address = settings.address().get().toString();
            return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        }
        return request.scheme() + "://" + Host.authority(request);
    }
}
