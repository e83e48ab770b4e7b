package org.undersigned.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Every address there is, with the forms in which it can be had, the plainest first. */
enum Address {
    HOME("/", Form.JSON, Form.HTML),
    LETTERS_COUNT("/letters/count", Form.JSON),
    LETTERS("/letters", Form.collection(Form.CMIF)),
    LETTER(
            "/letters/{letter}",
            Form.JSON,
            Form.JSONLD,
            Form.CSL,
            Form.BIBTEX,
            Form.RIS,
            Form.BIBLIOGRAPHY,
            Form.HTML,
            Form.PNG),
    LETTER_RECIPIENTS_COUNT("/letters/{letter}/recipients/count", Form.JSON),
    LETTER_RECIPIENTS("/letters/{letter}/recipients", Form.collection()),
    LETTER_RECIPIENT("/letters/{letter}/recipients/{id}", Form.JSON, Form.JSONLD, Form.HTML),
    LETTER_SECTIONS_COUNT("/letters/{letter}/sections/count", Form.JSON),
    LETTER_SECTIONS("/letters/{letter}/sections", Form.collection()),
    LETTER_SECTION("/letters/{letter}/sections/{id}", Form.JSON, Form.JSONLD, Form.HTML),
    LETTER_STATISTICS_COUNT("/letters/{letter}/statistics/count", Form.JSON),
    LETTER_STATISTICS("/letters/{letter}/statistics", Form.collection(Form.SVG)),
    LETTER_STATISTIC(
            "/letters/{letter}/statistics/{id}",
            Form.JSON,
            Form.JSONLD,
            Form.CSL,
            Form.BIBTEX,
            Form.RIS,
            Form.BIBLIOGRAPHY,
            Form.HTML,
            Form.SVG,
            Form.PNG),
    LETTER_SIGNATORIES_COUNT("/letters/{letter}/signatories/count", Form.JSON),
    LETTER_SIGNATORIES("/letters/{letter}/signatories", Form.collection()),
    LETTER_SIGNATORY("/letters/{letter}/signatories/{id}", Form.JSON, Form.JSONLD, Form.HTML),
    LETTER_DEMANDS_COUNT("/letters/{letter}/demands/count", Form.JSON),
    LETTER_DEMANDS("/letters/{letter}/demands", Form.collection()),
    LETTER_DEMAND("/letters/{letter}/demands/{id}", Form.JSON, Form.JSONLD, Form.HTML),
    LETTER_CITATIONS_COUNT("/letters/{letter}/citations/count", Form.JSON),
    LETTER_CITATIONS("/letters/{letter}/citations", Form.collection()),
    LETTER_CITATION("/letters/{letter}/citations/{id}", Form.JSON, Form.JSONLD, Form.HTML),
    LETTER_FINDINGS_COUNT("/letters/{letter}/findings/count", Form.JSON),
    LETTER_FINDINGS("/letters/{letter}/findings", Form.collection()),
    LETTER_TEXT("/letters/{letter}/text", Form.TEXT, Form.MARKDOWN, Form.TEI, Form.HTML),
    LETTER_DATA("/letters/{letter}/data", Form.ZIP, Form.XLSX),
    LETTER_CHANGES("/letters/{letter}/changes", Form.FEED, Form.ATOM),
    LETTER_CITE("/letters/{letter}/cite", Form.TEXT, Form.CSL, Form.BIBTEX, Form.RIS, Form.HTML),
    PARAGRAPH_CITE(
            "/letters/{letter}/sections/{id}/paragraphs/{number}/cite",
            Form.TEXT,
            Form.CSL,
            Form.BIBTEX,
            Form.RIS,
            Form.HTML),
    STATISTIC_CITE("/letters/{letter}/statistics/{id}/cite", Form.TEXT, Form.CSL, Form.BIBTEX, Form.RIS, Form.HTML),
    LETTER_MODEL("/letters/{letter}/model", Form.JSON),
    RECIPIENTS_COUNT("/recipients/count", Form.JSON),
    RECIPIENTS("/recipients", Form.collection()),
    SECTIONS_COUNT("/sections/count", Form.JSON),
    SECTIONS("/sections", Form.collection()),
    STATISTICS_COUNT("/statistics/count", Form.JSON),
    STATISTICS("/statistics", Form.collection()),
    SIGNATORIES_COUNT("/signatories/count", Form.JSON),
    SIGNATORIES("/signatories", Form.collection()),
    DEMANDS_COUNT("/demands/count", Form.JSON),
    DEMANDS("/demands", Form.collection()),
    CITATIONS_COUNT("/citations/count", Form.JSON),
    CITATIONS("/citations", Form.collection()),
    FINDINGS_COUNT("/findings/count", Form.JSON),
    FINDINGS("/findings", Form.collection()),
    SEARCH_COUNT("/search/count", Form.JSON),
    SEARCH("/search", Form.JSON, Form.CSV, Form.NDJSON, Form.HTML),
    ORGANIZATIONS_COUNT("/organizations/count", Form.JSON),
    ORGANIZATIONS("/organizations", Form.JSON, Form.CSV, Form.NDJSON, Form.HTML),
    ORGANIZATION("/organizations/{id}", Form.JSON, Form.HTML),
    CHANGES("/changes", Form.FEED, Form.ATOM),
    CATALOG("/.well-known/api-catalog", Form.LINKSET),
    ROBOTS("/robots.txt", Form.TEXT),
    SITEMAP("/sitemap.xml", Form.SITEMAP),
    READINGS("/readings", Form.HTML),
    SCHEMA("/schemas/letter", Form.SCHEMA),
    CONTEXT("/schemas/context", Form.JSONLD),
    CONTRACT("/openapi", Form.JSON, Form.YAML),
    PROBLEMS("/problems", Form.JSON, Form.HTML),
    PROBLEM("/problems/{kind}", Form.JSON, Form.HTML),
    STYLE("/assets/page.css", Form.CSS),
    ICON("/assets/icon.svg", Form.SVG),
    OEMBED("/oembed", Form.JSON, Form.OEMBED),
    EMBED_SCRIPT("/embed.js", Form.SCRIPT),
    FRAME_STYLE("/embed/frame.css", Form.CSS),
    FRAME_SCRIPT("/embed/frame.js", Form.SCRIPT),
    GALLERY_SCRIPT("/embed/gallery.js", Form.SCRIPT),
    GALLERY_STYLE("/embed/gallery.css", Form.CSS),
    GALLERY("/embed/gallery", Form.HTML),
    EMBED_LETTER("/embed/letters/{letter}", Form.EMBED),
    EMBED_COUNTER("/embed/letters/{letter}/counter", Form.EMBED),
    EMBED_SIGNATORIES("/embed/letters/{letter}/signatories", Form.EMBED),
    EMBED_STATISTICS("/embed/letters/{letter}/statistics", Form.EMBED),
    EMBED_STATISTIC("/embed/letters/{letter}/statistics/{id}", Form.EMBED),
    EMBED_RECIPIENTS("/embed/letters/{letter}/recipients", Form.EMBED),
    EMBED_DEMANDS("/embed/letters/{letter}/demands", Form.EMBED);

    private final String template;
    private final String[] segments;
    private final List<Form> forms;

    Address(String template, Form... forms) {
        this.template = template;
        this.segments = split(template);
        this.forms = List.of(forms);
    }

    String template() {
        return template;
    }

    List<Form> forms() {
        return forms;
    }

    /** Whether it can be had as a page, in languages. */
    boolean paged() {
        return forms.stream().anyMatch(Form::page);
    }

    /**
     * The address that a path means.
     *
     * @param path as REST knows it: without suffix
     * @param suffix the form that the path named; {@code null} where it named none
     */
    record Match(Address address, String path, String suffix) {}

    /** The address of a path; empty where there is none. A suffix belongs to the last segment. */
    static Optional<Match> of(String path) {
        for (Address address : values()) {
            if (address.template.equals(path)) {
                return Optional.of(new Match(address, path, null));
            }
        }
        int slash = path.lastIndexOf('/');
        int dot = path.indexOf('.', slash + 2);
        String bare = dot > slash ? path.substring(0, dot) : path;
        String suffix = dot > slash ? path.substring(dot + 1) : null;
        String[] parts = split(bare);
        return Arrays.stream(values())
                .filter(address -> address.fits(parts))
                .findFirst()
                .map(address -> new Match(address, bare, suffix));
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
    static List<String> templates() {
        List<String> templates = new ArrayList<>();
        Arrays.stream(values()).forEach(address -> templates.add(address.template));
        return templates;
    }
}
