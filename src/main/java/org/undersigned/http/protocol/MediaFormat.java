package org.undersigned.http.protocol;

import java.util.ArrayList;
import java.util.List;

/** A form in which something can be had: its suffix and media type. */
public enum MediaFormat {
    JSON("json", "application/json", ""),
    CSV("csv", "text/csv", "; charset=utf-8; header=present"),
    NDJSON("ndjson", "application/x-ndjson", ""),
    JSONLD("jsonld", "application/ld+json", ""),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ""),
    TEXT("txt", "text/plain", "; charset=utf-8"),
    MARKDOWN("md", "text/markdown", "; charset=utf-8; variant=CommonMark"),
    TEI("tei.xml", "application/tei+xml", ""),
    CMIF("cmif.xml", "application/tei+xml", ""),
    ZIP("zip", "application/zip", ""),
    SQLITE("sqlite", "application/vnd.sqlite3", ""),
    CSL("csl.json", "application/vnd.citationstyles.csl+json", ""),
    BIBTEX("bib", "application/x-bibtex", "; charset=utf-8"),
    RIS("ris", "application/x-research-info-systems", "; charset=utf-8"),
    BIBLIOGRAPHY("cite.txt", "text/x-bibliography", "; charset=utf-8"),
    FEED("feed.json", "application/feed+json", ""),
    ATOM("atom", "application/atom+xml", ""),
    SITEMAP("xml", "application/xml", ""),
    LINK_FORMAT("link", "application/link-format", ""),
    LINKSET("json", "application/linkset+json", "; profile=\"https://www.rfc-editor.org/info/rfc9727\""),
    CSVW("csv-metadata.json", "application/csvm+json", ""),

    HTML("html", "text/html", "; charset=utf-8"),
    CSS("css", "text/css", "; charset=utf-8"),
    SCRIPT("js", "text/javascript", "; charset=utf-8"),
    /** A page that other sites frame. */
    EMBED("html", "text/html", "; charset=utf-8"),
    SVG("svg", "image/svg+xml", ""),
    PNG("png", "image/png", ""),
    OEMBED("xml", "text/xml", "; charset=utf-8"),

    /** What is different in a reading. */
    JSON_PATCH("json", "application/json-patch+json", ""),
    SCHEMA("json", "application/schema+json", ""),
    YAML("yaml", "application/yaml", "");

    private final String suffix;
    private final String mediaType;
    private final String parameters;

    MediaFormat(String suffix, String mediaType, String parameters) {
        this.suffix = suffix;
        this.mediaType = mediaType;
        this.parameters = parameters;
    }

    public String suffix() {
        return suffix;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As {@code Content-Type} says it. */
    public String contentType() {
        return mediaType + parameters;
    }

    /** Whether its bytes become fewer by compression; those of a ZIP and a PNG are compressed already. */
    public boolean compressible() {
        return !binary() || this == SQLITE;
    }

    /** Whether its bytes are no characters. */
    public boolean binary() {
        return this == PNG || saved();
    }

    /** Whether a browser saves it rather than shows it. */
    public boolean saved() {
        return this == XLSX || this == ZIP || this == SQLITE;
    }

    /** Whether it is a page for a person, in one of their languages. */
    public boolean page() {
        return this == HTML || this == EMBED;
    }

    /** Whether people look at it, at a URL that they share: such a URL may have any further parameters. */
    public boolean visual() {
        return page() || this == PNG || this == SVG;
    }

    /** The headers of a request that decide which bytes are answered. */
    public String vary() {
        return page() ? "Accept, Accept-Encoding, Accept-Language" : "Accept, Accept-Encoding";
    }

    /** Whether it is a reference to what it is a form of. */
    public boolean reference() {
        return this == CSL || this == BIBTEX || this == RIS || this == BIBLIOGRAPHY;
    }

    /** The forms of a collection, and more. */
    public static MediaFormat[] collection(MediaFormat... more) {
        List<MediaFormat> forms = new ArrayList<>(List.of(JSON, JSONLD, CSV, CSVW, NDJSON, XLSX, MARKDOWN, TEXT, HTML));
        forms.addAll(List.of(more));
        return forms.toArray(MediaFormat[]::new);
    }
}
