package org.undersigned.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.undersigned.letter.Citation;
import org.undersigned.letter.Slug;
import org.undersigned.letter.Source;
import org.undersigned.representation.ResourceUris;
import org.undersigned.representation.embed.OEmbed;

/**
 * One look at one page: who looks, and where. Its links lead where the reader is already: they have no server's name, and
 * keep the language that the address chose.
 *
 * @param languageInUrl whether the address names the language
 * @param path of the page, without suffix and question
 * @param query what is asked, without the language; {@code null} where nothing is
 * @param alternates the same in other forms
 */
public record PageContext(
        Locale locale,
        boolean languageInUrl,
        ResourceUris uris,
        String path,
        String query,
        List<AlternateLink> alternates) {

    private static final Pattern EMBEDDED =
            Pattern.compile("/letters/[^/]+(/(text|signatories|statistics|statistics/[^/]+|recipients|demands))?");

    /** The same in another form. */
    public record AlternateLink(String suffix, String mediaType, URI href) {}

    public PageContext {
        alternates = List.copyOf(alternates);
    }

    public String language() {
        return locale.getLanguage();
    }

    /** The words of the page in its language. */
    Messages messages() {
        return MessageBundles.get(Messages.class, Localized.Literal.of(language()));
    }

    public Localizer localizer() {
        return new Localizer(messages(), locale);
    }

    /** A page of ours. */
    public String pageLink(String path) {
        return withLanguage(prefix() + path, languageInUrl ? language() : null);
    }

    /** What is no page: a style sheet, data. */
    public String fileLink(String path) {
        return prefix() + path;
    }

    /** A page of ours by its absolute address. */
    public String localPage(URI address) {
        return pageLink(relativePath(address));
    }

    /** What is no page, by its absolute address. */
    public String localFile(URI address) {
        return fileLink(relativePath(address));
    }

    private String relativePath(URI address) {
        return address.toString().substring(uris.base().length());
    }

    public String letter(Slug id) {
        return pageLink("/letters/" + id);
    }

    /** What belongs to a letter: "statistics", "cite". */
    public String letter(Slug id, String part) {
        return pageLink("/letters/" + id + "/" + part);
    }

    public String letterFile(Slug id, String name) {
        return fileLink("/letters/" + id + "/" + name);
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

    /** References to one figure. */
    public String cite(Slug letter, Slug statistic) {
        return letter(letter, "statistics/" + statistic + "/cite");
    }

    /** Where a letter's embed is chosen. */
    public String gallery(Slug letter) {
        return pageLink("/embed/gallery?letter=" + letter);
    }

    /** The same for one figure. */
    public String gallery(Slug letter, Slug statistic) {
        return pageLink("/embed/gallery?letter=" + letter + "&part=statistic&statistic=" + statistic);
    }

    /** The figures of this page side by side, in a width. */
    public String chart(int width) {
        return withLanguage(
                fileLink(path) + ".svg?" + (query == null ? "" : query + "&") + "width=" + width, language());
    }

    /** Where this page is described as oEmbed; nothing where it isn't embedded. */
    public List<AlternateLink> oEmbedLinks() {
        return EMBEDDED.matcher(path).matches()
                ? OEmbed.discovery(uris, uris.at(path)).entrySet().stream()
                        .map(one -> new AlternateLink("", one.getKey(), one.getValue()))
                        .toList()
                : List.of();
    }

    /** Another question of this page. */
    public String withQuery(String query) {
        return pageLink(path + query);
    }

    /** This page in a language. */
    public String inLanguage(String language) {
        return withLanguage(fileLink(path) + (query == null ? "" : "?" + query), language);
    }

    /** The language that this page is not in. */
    public String otherLanguage() {
        return Pages.LANGUAGES.stream()
                .filter(language -> !language.equals(language()))
                .findFirst()
                .orElseThrow();
    }

    /** Where this page is, in whatever language. */
    public String canonical() {
        return uris.base() + path + (query == null ? "" : "?" + query);
    }

    /** Where a link of the letter leads; {@code null} where it leads nowhere that a page would. */
    public String linkHost(Citation citation) {
        return SafeLinks.isWebLink(citation.url()) ? citation.url().getHost() : null;
    }

    /** Where the letter was first published; {@code null} where a page would not lead there. */
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

    static String urlEncode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
