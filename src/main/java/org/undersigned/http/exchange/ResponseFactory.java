package org.undersigned.http.exchange;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.undersigned.http.cache.ResponseCache;
import org.undersigned.http.parameter.QueryParameter;
import org.undersigned.http.parameter.QueryParameters;
import org.undersigned.http.parameter.QueryString;
import org.undersigned.http.protocol.BodyWriter;
import org.undersigned.http.protocol.HeaderFields;
import org.undersigned.http.protocol.HostHeader;
import org.undersigned.http.protocol.LanguageNegotiation;
import org.undersigned.http.protocol.MediaFormat;
import org.undersigned.http.protocol.PageLanguage;
import org.undersigned.http.protocol.RenderedResponse;
import org.undersigned.http.route.PublicUrlConfig;
import org.undersigned.http.route.RevisionPath;
import org.undersigned.letter.Slug;
import org.undersigned.page.PageContext;
import org.undersigned.representation.ResourceUris;
import org.undersigned.representation.ShownRevision;
import org.undersigned.representation.embed.OEmbed;

/** What a resource needs to know of the request it answers. */
@ApplicationScoped
public class ResponseFactory {

    /** The header that asks for the revision of a time (RFC 7089). */
    public static final String DATETIME = "Accept-Datetime";

    /**
     * The most characters of a query that {@code Link} headers repeat. Clients and proxies refuse long headers: Node.js more than
     * 16 KiB of them, nginx by default more than 4 or 8 KiB.
     */
    private static final int MAX_LINKED_QUERY = 300;

    private static final String QUERY = QueryParameters.class.getName();
    private static final String BASE = PublicUrlConfig.class.getName();
    private static final String FORMS = MediaFormat.class.getName();
    static final String SHOWN = ShownRevision.class.getName();

    private final CurrentVertxRequest current;
    private final PublicUrlConfig settings;

    @Inject
    ResponseFactory(CurrentVertxRequest current, PublicUrlConfig settings) {
        this.current = current;
        this.settings = settings;
    }

    /** A response whose length is not known beforehand; {@code version} changes whenever its bytes do. */
    public RenderedResponse deliver(RenderedResponse.ResponseMetadata metadata, String version, BodyWriter body) {
        return new RenderedResponse(null, null, metadata, new RenderedResponse.DeferredBody(version, body));
    }

    public NegotiatedRequest asking() {
        return NegotiatedRequest.of(current.getCurrent());
    }

    public MediaFormat form() {
        return asking().form();
    }

    /** What is known of an answer beforehand. */
    public RenderedResponse.ResponseMetadata about(Slug letter, Instant modified, List<String> links) {
        String file = form().saved()
                ? asking().path().replaceFirst("^/(letters/)?", "").replace('/', '-') + "." + form().suffix()
                : null;
        return new RenderedResponse.ResponseMetadata(form(), letter, modified, links, file);
    }

    public ResourceUris addresses() {
        return new ResourceUris(base(), shown());
    }

    /** Says which revision of a letter the response shows. */
    public void show(ShownRevision shown) {
        current.getCurrent().put(SHOWN, shown);
    }

    /** A response with what is known of the revision that it shows. */
    RenderedResponse showing(RenderedResponse response) {
        ShownRevision shown = shown();
        String path = asking().path();
        return shown == null || !RevisionPath.isOfLetter(path)
                ? response
                : response.showing(shown, RevisionLinks.headers(base(), path, shown));
    }

    /** The values of a header of the request, as one list; {@code null} where it has none. */
    public String header(String name) {
        return HeaderFields.joined(current.getCurrent().request(), name);
    }

    /** A redirection to the response as of a revision, with the same suffix and another query (RFC 7089, 4.1). */
    public RedirectionException redirect(ShownRevision shown, String query) {
        String path = current.getCurrent().request().path();
        String pinned = RevisionPath.pin(path, shown.letter(), shown.revision());
        Response.ResponseBuilder response = Response.status(Response.Status.FOUND)
                .location(address(query.isEmpty() ? pinned : pinned + "?" + query))
                .header(HttpHeaders.VARY, DATETIME);
        RevisionLinks.ofTimeGate(base(), path, shown).forEach(link -> response.header(HttpHeaders.LINK, link));
        return new RedirectionException(response.build());
    }

    /** {@code null} for a response that shows no single letter. */
    private ShownRevision shown() {
        return current.getCurrent().get(SHOWN);
    }

    /**
     * The parameters of the request. Other parameters are refused, but for those that are added to shared links. A page or an
     * image ignores all others, and those without a value, as a form sends them.
     */
    public QueryParameters parameters(Collection<? extends QueryParameter<?>> known) {
        if (form().visual()) {
            Set<String> names = known.stream().map(QueryParameter::name).collect(Collectors.toSet());
            names.add(LanguageNegotiation.PARAMETER);
            String accepted =
                    QueryString.retain(wholeQuery(), (name, value) -> names.contains(name) && !value.isBlank());
            current.getCurrent().put(QUERY, Optional.ofNullable(accepted)).remove(FORMS);
        }
        boolean language =
                known.stream().anyMatch(parameter -> parameter.name().equals(LanguageNegotiation.LANG.name()));
        return QueryParameters.parse(language ? wholeQuery() : query(), known);
    }

    /** Refuses parameters, for a resource that has none. */
    public void requireNoParameters() {
        parameters(List.of());
    }

    /** The query string of {@link #parameters}, but for a page's language; {@code null} where there is none. */
    public String query() {
        String query = wholeQuery();
        return asking().route().paged() ? LanguageNegotiation.without(query) : query;
    }

    /** The query string with the language of a page; {@code null} where there is none. */
    public String wholeQuery() {
        Optional<String> accepted = once(
                QUERY,
                () -> Optional.ofNullable(QueryString.withoutTracking(
                        current.getCurrent().request().query())));
        return accepted.orElse(null);
    }

    /** Who looks at a page, and where. */
    public PageContext visit() {
        NegotiatedRequest negotiatedRequest = asking();
        Map<String, String> addresses = forms();
        List<PageContext.AlternateLink> alternates = negotiatedRequest.route().forms().stream()
                .filter(format -> !format.page())
                .map(format -> new PageContext.AlternateLink(
                        format.suffix(), format.mediaType(), URI.create(addresses.get(format.suffix()))))
                .toList();
        PageLanguage pageLanguage = negotiatedRequest.tongue();
        return new PageContext(
                pageLanguage.locale(),
                pageLanguage.chosen(),
                addresses(),
                negotiatedRequest.path(),
                query(),
                alternates,
                URI.create(requested()));
    }

    /** Who looks at the page of a path that was not negotiated: what something was sent to, or what failed. */
    public PageContext visit(HttpServerRequest request, String path) {
        String query = QueryString.decodable(String.valueOf(request.query())) ? request.query() : null;
        PageLanguage pageLanguage =
                LanguageNegotiation.of(query, ResponseCache.CacheKey.of(request).language(), true);
        ResourceUris uris = new ResourceUris(base(request));
        return new PageContext(
                pageLanguage.locale(), pageLanguage.chosen(), uris, path, null, List.of(), uris.at(path));
    }

    /** A finished page. */
    public RenderedResponse page(String html, Slug letter, Instant modified) {
        String language = asking().tongue().locale().getLanguage();
        RenderedResponse.ResponseMetadata metadata =
                new RenderedResponse.ResponseMetadata(form(), letter, modified, alternates(), null, language);
        return new RenderedResponse(ByteBuffer.wrap(html.getBytes(StandardCharsets.UTF_8)), null, metadata);
    }

    /** An absolute address under the one that the program is reached at. */
    public URI address(String path) {
        return URI.create(base() + path);
    }

    /** The thing that is asked for in each of its forms, by suffix. The question stays, its page does not. */
    public Map<String, String> forms() {
        return once(FORMS, () -> new AlternateLinks(asking(), base(), query()).forms());
    }

    /** The other forms, as values of {@code Link} headers; none for a long query, which each of them would repeat. */
    public List<String> alternates() {
        String query = query();
        return query != null && query.length() > MAX_LINKED_QUERY
                ? List.of()
                : new AlternateLinks(asking(), base(), query).headers(forms(), requested());
    }

    /** The URL that the client asks for, without suffix, with its parameters and the looks of an embed. */
    private String requested() {
        String accepted = wholeQuery();
        String query = current.getCurrent().request().query();
        if (query != null && !query.equals(accepted)) {
            Set<String> names = QueryString.read(accepted).keySet();
            query = QueryString.retain(query, (name, value) -> names.contains(name) || OEmbed.LOOKS.contains(name));
        }
        return base() + asking().path() + (query == null || query.isEmpty() ? "" : "?" + query);
    }

    /** What every address begins with. */
    public String base() {
        return once(BASE, () -> base(current.getCurrent().request()));
    }

    /** A value that is computed once for the request. */
    private <T> T once(String name, Supplier<T> value) {
        RoutingContext context = current.getCurrent();
        T known = context.get(name);
        if (known == null) {
            known = value.get();
            context.put(name, known);
        }
        return known;
    }

    private String base(HttpServerRequest request) {
        if (settings.address().isPresent()) {
            String address = settings.address().get().toString();
            return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        }
        return request.scheme() + "://" + HostHeader.authority(request);
    }
}
