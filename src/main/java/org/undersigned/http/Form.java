package org.undersigned.http;

import java.util.Arrays;
import java.util.Optional;

/** A form in which something can be had: its suffix and media type. */
enum Form {
    JSON("json", "application/json", ""),
    CSV("csv", "text/csv", "; charset=utf-8; header=present"),
    NDJSON("ndjson", "application/x-ndjson", ""),
    TEXT("txt", "text/plain", "; charset=utf-8"),
    MARKDOWN("md", "text/markdown", "; charset=utf-8; variant=CommonMark"),
    SCHEMA("json", "application/schema+json", "");

    private final String suffix;
    private final String mediaType;
    private final String parameters;

    Form(String suffix, String mediaType, String parameters) {
        this.suffix = suffix;
        this.mediaType = mediaType;
        this.parameters = parameters;
    }

    String suffix() {
        return suffix;
    }

    String mediaType() {
        return mediaType;
    }

    /** As {@code Content-Type} says it. */
    String contentType() {
        return mediaType + parameters;
    }

    /** Whether its bytes become fewer by compression; those of a ZIP are compressed already. */
    boolean compressible() {
        return true;
    }

    static Optional<Form> of(String suffix) {
        return Arrays.stream(values())
                .filter(form -> form.suffix.equals(suffix))
                .findFirst();
    }
}
