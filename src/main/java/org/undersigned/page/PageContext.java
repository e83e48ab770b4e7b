package org.undersigned.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Source;
import org.undersigned.representation.ResourceUris;
import org.undersigned.representation.ShownRevision;
import org.undersigned.representation.embed.EmbeddablePath;
import org.undersigned.representation.embed.OEmbed;

/**
 * The locale and links of one page. Links have no host, so that they stay on the server that the client uses, and keep the
 * {@code lang} parameter.
 *
 * @param languageInUrl whether the URL has a {@code lang} parameter
 * @param path the path of the page, without suffix and query
 * @param query the query string without {@code lang}; {@code null} if there is none
 * @param alternates the same resource in other formats
 * @param requested the URI of the page with all parameters of the request
 */
public record PageContext(
        Locale locale,
        boolean languageInUrl,
        ResourceUris uris,
        String path,
        String query,
        List<AlternateLink> alternates,
        URI requested) {

    /** The same resource in another format. */
    public record AlternateLink(String suffix, String mediaType, URI href) {}

    public PageContext {
        alternates = List.copyOf(alternates);
    }

    public String language() {
        return locale.getLanguage();
    }

    /** The messages in the language of the page. */
    Messages messages() {
        return MessageBundles.get(Messages.class, Localized.Literal.of(language()));
    }

    /** The messages of the editor in the language of the page. */
    EditorMessages editorMessages() {
        return MessageBundles.get(EditorMessages.class, Localized.Literal.of(language()));
    }

    public Localizer localizer() {
        return new Localizer(messages(), locale);
    }

    /** The link to a page. */
    public String pageLink(String path) {
        return withLanguage(prefix() + path, languageInUrl ? language() : null);
    }

    /** The link to something else: a style sheet, data. */
    public String fileLink(String path) {
        return prefix() + path;
    }

    /** The link to a page from its absolute URI. */
    public String localPage(URI address) {
        return pageLink(relativePath(address));
    }

    /** The link to something else from its absolute URI. */
    public String localFile(URI address) {
        return fileLink(relativePath(address));
    }

    private String relativePath(URI address) {
        return address.toString().substring(uris.base().length());
    }

    /** Those of some URIs that are web links. */
    public List<URI> webLinks(List<URI> uris) {
        return uris.stream().filter(SafeLinks::isWebLink).toList();
    }

    /** The page of the organizations that signed letters with an organization. */
    public String cosigners(Slug organization) {
        return pageLink("/organizations?organization=" + organization);
    }

    public String letter(Slug id) {
        return pageLink(uris.path(id));
    }

    /** The revision that the URL of the page names; {@code null} if it names none. */
    public ShownRevision pinned() {
        ShownRevision shown = uris.shown();
        return shown != null && shown.pinned() ? shown : null;
    }

    /** The link to the current revision of this page; to that of the letter for a part, which may be gone. */
    public String currentPage() {
        String letter = "/letters/" + uris.shown().letter();
        String below = path.replaceFirst("^/letters/[^/]+", "");
        boolean part = below.indexOf('/', 1) > 0;
        return pageLink(part ? letter : letter + below + (query == null ? "" : "?" + query));
    }

    /** The link to a page of a revision of a letter, or below it: "/signatories". */
    public String revision(Slug id, int number, String part) {
        return pageLink(ShownRevision.path(id, number) + part);
    }

    /** The link to the differences between a revision and the one before. */
    public String comparison(Slug id, int number) {
        return pageLink("/letters/" + id + "/diff?from=" + (number - 1) + "&to=" + number);
    }

    /** The link to a page below a letter: "statistics", "cite". */
    public String letter(Slug id, String part) {
        return pageLink(uris.path(id) + "/" + part);
    }

    public String letterFile(Slug id, String name) {
        return fileLink(uris.path(id) + "/" + name);
    }

    public String section(Slug letter, Slug id) {
        return letter(letter, "sections/" + id);
    }

    public String statistic(Slug letter, Slug id) {
        return letter(letter, "statistics/" + id);
    }

    public String demand(Slug letter, Slug id) {
        return letter(letter, "demands/" + id);
    }

    public String recipient(Slug letter, Slug id) {
        return letter(letter, "recipients/" + id);
    }

    public String signatory(Slug letter, Slug id) {
        return letter(letter, "signatories/" + id);
    }

    /** The citation page of a statistic. */
    public String cite(Slug letter, Slug statistic) {
        return letter(letter, "statistics/" + statistic + "/cite");
    }

    /** The embed configurator of a letter. */
    public String gallery(Slug letter) {
        return pageLink("/embed/gallery?letter=" + pinned(letter));
    }

    /** The embed configurator of a statistic. */
    public String gallery(Slug letter, Slug statistic) {
        return pageLink("/embed/gallery?letter=" + pinned(letter) + "&part=statistic&statistic=" + statistic);
    }

    /** The editor with a letter in it. */
    public String editor(Slug letter) {
        return pageLink("/editor?letter=" + letter);
    }

    /** The id of a letter, with the revision of the page if its URL names one. */
    private String pinned(Slug letter) {
        return uris.path(letter).replaceFirst("^/letters/", "");
    }

    /** The chart of the statistics on this page. */
    public String chart(int width) {
        return withLanguage(
                fileLink(path) + ".svg?" + (query == null ? "" : query + "&") + "width=" + width, language());
    }

    /** The oEmbed links of this page; empty if it cannot be embedded. */
    public List<AlternateLink> oEmbedLinks() {
        return EmbeddablePath.parse(path).isPresent()
                ? OEmbed.discovery(uris.base(), requested.toString()).entrySet().stream()
                        .map(one -> new AlternateLink("", one.getKey(), URI.create(one.getValue())))
                        .toList()
                : List.of();
    }

    /** This page with another query. */
    public String withQuery(String query) {
        return pageLink(path + query);
    }

    /** This page in another language. */
    public String inLanguage(String language) {
        return withLanguage(fileLink(path) + (query == null ? "" : "?" + query), language);
    }

    /** The other language that this page is available in. */
    public String otherLanguage() {
        return Pages.LANGUAGES.stream()
                .filter(language -> !language.equals(language()))
                .findFirst()
                .orElseThrow();
    }

    /** The canonical URL, without language. */
    public String canonical() {
        return uris.base() + path + (query == null ? "" : "?" + query);
    }

    /** The host of a citation; {@code null} if it is not a web link. */
    public String linkHost(Citation citation) {
        return SafeLinks.isWebLink(citation.url()) ? citation.url().getHost() : null;
    }

    /** The host of the original publication; {@code null} if it is not a web link. */
    public String sourceHost(Source source) {
        return SafeLinks.isWebLink(source.url()) ? source.url().getHost() : null;
    }

    private String prefix() {
        String path = URI.create(uris.base()).getRawPath();
        return path == null ? "" : path;
    }

    private static String withLanguage(String address, String language) {
        if (language == null) {
            return address;
        }
        int hash = address.indexOf('#');
        String place = hash < 0 ? "" : address.substring(hash);
        String bare = hash < 0 ? address : address.substring(0, hash);
        return bare + (bare.indexOf('?') < 0 ? "?" : "&") + "lang=" + language + place;
    }

    static String urlEncode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
