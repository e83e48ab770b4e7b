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
 * @param chosen whether the address names the language
 * @param path of the page, without suffix and question
 * @param query what is asked, without the language; {@code null} where nothing is
 * @param alternates the same in other forms
 */
public record PageContext(
        Locale locale,
        boolean chosen,
        ResourceUris addresses,
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
    Messages say() {
        return MessageBundles.get(Messages.class, Localized.Literal.of(language()));
    }

    public Localizer voice() {
        return new Localizer(say(), locale);
    }

    /** A page of ours. */
    public String at(String path) {
        return speaking(prefix() + path, chosen ? language() : null);
    }

    /** What is no page: a style sheet, data. */
    public String file(String path) {
        return prefix() + path;
    }

    /** A page of ours by its absolute address. */
    public String local(URI address) {
        return at(below(address));
    }

    /** What is no page, by its absolute address. */
    public String plain(URI address) {
        return file(below(address));
    }

    private String below(URI address) {
        return address.toString().substring(addresses.base().length());
    }

    public String letter(Slug id) {
        return at("/letters/" + id);
    }

    /** What belongs to a letter: "statistics", "cite". */
    public String letter(Slug id, String part) {
        return at("/letters/" + id + "/" + part);
    }

    public String fileOf(Slug id, String name) {
        return file("/letters/" + id + "/" + name);
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
        return at("/embed/gallery?letter=" + letter);
    }

    /** The same for one figure. */
    public String gallery(Slug letter, Slug statistic) {
        return at("/embed/gallery?letter=" + letter + "&part=statistic&statistic=" + statistic);
    }

    /** The figures of this page side by side, in a width. */
    public String chart(int width) {
        return speaking(file(path) + ".svg?" + (query == null ? "" : query + "&") + "width=" + width, language());
    }

    /** Where this page is described as oEmbed; nothing where it isn't embedded. */
    public List<AlternateLink> discovery() {
        return EMBEDDED.matcher(path).matches()
                ? OEmbed.discovery(addresses, addresses.at(path)).entrySet().stream()
                        .map(one -> new AlternateLink("", one.getKey(), one.getValue()))
                        .toList()
                : List.of();
    }

    /** Another question of this page. */
    public String question(String query) {
        return at(path + query);
    }

    /** This page in a language. */
    public String in(String language) {
        return speaking(file(path) + (query == null ? "" : "?" + query), language);
    }

    /** The language that this page is not in. */
    public String other() {
        return Pages.LANGUAGES.stream()
                .filter(language -> !language.equals(language()))
                .findFirst()
                .orElseThrow();
    }

    /** Where this page is, in whatever language. */
    public String canonical() {
        return addresses.base() + path + (query == null ? "" : "?" + query);
    }

    /** Where a link of the letter leads; {@code null} where it leads nowhere that a page would. */
    public String host(Citation citation) {
        return SafeLinks.safe(citation.url()) ? citation.url().getHost() : null;
    }

    /** Where the letter was first published; {@code null} where a page would not lead there. */
    public String origin(Source source) {
        return SafeLinks.safe(source.url()) ? source.url().getHost() : null;
    }

    private String prefix() {
        String path = URI.create(addresses.base()).getRawPath();
        return path == null ? "" : path;
    }

    private static String speaking(String address, String language) {
        if (language == null) {
            return address;
        }
        int hash = address.indexOf('#');
        String place = hash < 0 ? "" : address.substring(hash);
        String bare = hash < 0 ? address : address.substring(0, hash);
        return bare + (bare.indexOf('?') < 0 ? "?" : "&") + "lang=" + language + place;
    }

    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
