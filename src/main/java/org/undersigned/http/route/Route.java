package org.undersigned.http.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.undersigned.http.protocol.MediaFormat;

/** Every address there is, with the forms in which it can be had, the plainest first. */
public enum Route {
    HOME("/", MediaFormat.JSON, MediaFormat.HTML),
    LETTERS_COUNT("/letters/count", MediaFormat.JSON),
    LETTERS("/letters", MediaFormat.collection(MediaFormat.CMIF)),
    LETTER(
            "/letters/{letter}",
            MediaFormat.JSON,
            MediaFormat.JSONLD,
            MediaFormat.CSL,
            MediaFormat.BIBTEX,
            MediaFormat.RIS,
            MediaFormat.BIBLIOGRAPHY,
            MediaFormat.HTML,
            MediaFormat.PNG),
    LETTER_RECIPIENTS_COUNT("/letters/{letter}/recipients/count", MediaFormat.JSON),
    LETTER_RECIPIENTS("/letters/{letter}/recipients", MediaFormat.collection()),
    LETTER_RECIPIENT("/letters/{letter}/recipients/{id}", MediaFormat.JSON, MediaFormat.JSONLD, MediaFormat.HTML),
    LETTER_SECTIONS_COUNT("/letters/{letter}/sections/count", MediaFormat.JSON),
    LETTER_SECTIONS("/letters/{letter}/sections", MediaFormat.collection()),
    LETTER_SECTION("/letters/{letter}/sections/{id}", MediaFormat.JSON, MediaFormat.JSONLD, MediaFormat.HTML),
    LETTER_STATISTICS_COUNT("/letters/{letter}/statistics/count", MediaFormat.JSON),
    LETTER_STATISTICS("/letters/{letter}/statistics", MediaFormat.collection(MediaFormat.SVG)),
    LETTER_STATISTIC(
            "/letters/{letter}/statistics/{id}",
            MediaFormat.JSON,
            MediaFormat.JSONLD,
            MediaFormat.CSL,
            MediaFormat.BIBTEX,
            MediaFormat.RIS,
            MediaFormat.BIBLIOGRAPHY,
            MediaFormat.HTML,
            MediaFormat.SVG,
            MediaFormat.PNG),
    LETTER_SIGNATORIES_COUNT("/letters/{letter}/signatories/count", MediaFormat.JSON),
    LETTER_SIGNATORIES("/letters/{letter}/signatories", MediaFormat.collection()),
    LETTER_SIGNATORY("/letters/{letter}/signatories/{id}", MediaFormat.JSON, MediaFormat.JSONLD, MediaFormat.HTML),
    LETTER_DEMANDS_COUNT("/letters/{letter}/demands/count", MediaFormat.JSON),
    LETTER_DEMANDS("/letters/{letter}/demands", MediaFormat.collection()),
    LETTER_DEMAND("/letters/{letter}/demands/{id}", MediaFormat.JSON, MediaFormat.JSONLD, MediaFormat.HTML),
    LETTER_CITATIONS_COUNT("/letters/{letter}/citations/count", MediaFormat.JSON),
    LETTER_CITATIONS("/letters/{letter}/citations", MediaFormat.collection()),
    LETTER_CITATION("/letters/{letter}/citations/{id}", MediaFormat.JSON, MediaFormat.JSONLD, MediaFormat.HTML),
    LETTER_FINDINGS_COUNT("/letters/{letter}/findings/count", MediaFormat.JSON),
    LETTER_FINDINGS("/letters/{letter}/findings", MediaFormat.collection()),
    LETTER_TEXT("/letters/{letter}/text", MediaFormat.TEXT, MediaFormat.MARKDOWN, MediaFormat.TEI, MediaFormat.HTML),
    LETTER_DATA("/letters/{letter}/data", MediaFormat.ZIP, MediaFormat.XLSX),
    LETTER_CHANGES("/letters/{letter}/changes", MediaFormat.FEED, MediaFormat.ATOM),
    LETTER_CITE(
            "/letters/{letter}/cite",
            MediaFormat.TEXT,
            MediaFormat.CSL,
            MediaFormat.BIBTEX,
            MediaFormat.RIS,
            MediaFormat.HTML),
    PARAGRAPH_CITE(
            "/letters/{letter}/sections/{id}/paragraphs/{number}/cite",
            MediaFormat.TEXT,
            MediaFormat.CSL,
            MediaFormat.BIBTEX,
            MediaFormat.RIS,
            MediaFormat.HTML),
    STATISTIC_CITE(
            "/letters/{letter}/statistics/{id}/cite",
            MediaFormat.TEXT,
            MediaFormat.CSL,
            MediaFormat.BIBTEX,
            MediaFormat.RIS,
            MediaFormat.HTML),
    LETTER_MODEL("/letters/{letter}/model", MediaFormat.JSON),
    RECIPIENTS_COUNT("/recipients/count", MediaFormat.JSON),
    RECIPIENTS("/recipients", MediaFormat.collection()),
    SECTIONS_COUNT("/sections/count", MediaFormat.JSON),
    SECTIONS("/sections", MediaFormat.collection()),
    STATISTICS_COUNT("/statistics/count", MediaFormat.JSON),
    STATISTICS("/statistics", MediaFormat.collection()),
    SIGNATORIES_COUNT("/signatories/count", MediaFormat.JSON),
    SIGNATORIES("/signatories", MediaFormat.collection()),
    DEMANDS_COUNT("/demands/count", MediaFormat.JSON),
    DEMANDS("/demands", MediaFormat.collection()),
    CITATIONS_COUNT("/citations/count", MediaFormat.JSON),
    CITATIONS("/citations", MediaFormat.collection()),
    FINDINGS_COUNT("/findings/count", MediaFormat.JSON),
    FINDINGS("/findings", MediaFormat.collection()),
    SEARCH_COUNT("/search/count", MediaFormat.JSON),
    SEARCH("/search", MediaFormat.JSON, MediaFormat.CSV, MediaFormat.NDJSON, MediaFormat.HTML),
    ORGANIZATIONS_COUNT("/organizations/count", MediaFormat.JSON),
    ORGANIZATIONS("/organizations", MediaFormat.JSON, MediaFormat.CSV, MediaFormat.NDJSON, MediaFormat.HTML),
    ORGANIZATION("/organizations/{id}", MediaFormat.JSON, MediaFormat.HTML),
    CHANGES("/changes", MediaFormat.FEED, MediaFormat.ATOM),
    CATALOG("/.well-known/api-catalog", MediaFormat.LINKSET),
    ROBOTS("/robots.txt", MediaFormat.TEXT),
    SITEMAP("/sitemap.xml", MediaFormat.SITEMAP),
    READINGS("/readings", MediaFormat.HTML),
    SCHEMA("/schemas/letter", MediaFormat.SCHEMA),
    CONTEXT("/schemas/context", MediaFormat.JSONLD),
    CONTRACT("/openapi", MediaFormat.JSON, MediaFormat.YAML),
    PROBLEMS("/problems", MediaFormat.JSON, MediaFormat.HTML),
    PROBLEM("/problems/{kind}", MediaFormat.JSON, MediaFormat.HTML),
    STYLE("/assets/page.css", MediaFormat.CSS),
    ICON("/assets/icon.svg", MediaFormat.SVG),
    OEMBED("/oembed", MediaFormat.JSON, MediaFormat.OEMBED),
    EMBED_SCRIPT("/embed.js", MediaFormat.SCRIPT),
    FRAME_STYLE("/embed/frame.css", MediaFormat.CSS),
    FRAME_SCRIPT("/embed/frame.js", MediaFormat.SCRIPT),
    GALLERY_SCRIPT("/embed/gallery.js", MediaFormat.SCRIPT),
    GALLERY_STYLE("/embed/gallery.css", MediaFormat.CSS),
    GALLERY("/embed/gallery", MediaFormat.HTML),
    EMBED_LETTER("/embed/letters/{letter}", MediaFormat.EMBED),
    EMBED_COUNTER("/embed/letters/{letter}/counter", MediaFormat.EMBED),
    EMBED_SIGNATORIES("/embed/letters/{letter}/signatories", MediaFormat.EMBED),
    EMBED_STATISTICS("/embed/letters/{letter}/statistics", MediaFormat.EMBED),
    EMBED_STATISTIC("/embed/letters/{letter}/statistics/{id}", MediaFormat.EMBED),
    EMBED_RECIPIENTS("/embed/letters/{letter}/recipients", MediaFormat.EMBED),
    EMBED_DEMANDS("/embed/letters/{letter}/demands", MediaFormat.EMBED);

    private final String template;
    private final String[] segments;
    private final List<MediaFormat> forms;

    Route(String template, MediaFormat... forms) {
        this.template = template;
        this.segments = split(template);
        this.forms = List.of(forms);
    }

    public String template() {
        return template;
    }

    public List<MediaFormat> forms() {
        return forms;
    }

    /** Whether it can be had as a page, in languages. */
    public boolean paged() {
        return forms.stream().anyMatch(MediaFormat::page);
    }

    /**
     * The address that a path means.
     *
     * @param path as REST knows it: without suffix
     * @param suffix the form that the path named; {@code null} where it named none
     */
    public record RouteMatch(Route address, String path, String suffix) {}

    /** The address of a path; empty where there is none. A suffix belongs to the last segment. */
    public static Optional<RouteMatch> of(String path) {
        for (Route route : values()) {
            if (route.template.equals(path)) {
                return Optional.of(new RouteMatch(route, path, null));
            }
        }
        int slash = path.lastIndexOf('/');
        int dot = path.indexOf('.', slash + 2);
        String bare = dot > slash ? path.substring(0, dot) : path;
        String suffix = dot > slash ? path.substring(dot + 1) : null;
        String[] parts = split(bare);
        return Arrays.stream(values())
                .filter(route -> route.fits(parts))
                .findFirst()
                .map(route -> new RouteMatch(route, bare, suffix));
    }

    private boolean fits(String[] parts) {
        if (parts.length != segments.length) {
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            boolean variable = segments[i].startsWith("{");
            // REST would leave out what stands behind a semicolon, and serve one thing at two addresses; dots lead
            // elsewhere.
            boolean named = variable && !parts[i].isEmpty() && parts[i].indexOf(';') < 0 && !dots(parts[i]);
            if (!named && !segments[i].equals(parts[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean dots(String segment) {
        return segment.length() <= 6 && segment.matches("(?i)(\\.|%2e){1,2}");
    }

    private static String[] split(String path) {
        String bare = path.substring(1);
        return bare.isEmpty() ? new String[0] : bare.split("/", -1);
    }

    /** All templates, for those who look for one. */
    public static List<String> templates() {
        List<String> templates = new ArrayList<>();
        Arrays.stream(values()).forEach(route -> templates.add(route.template));
        return templates;
    }
}
