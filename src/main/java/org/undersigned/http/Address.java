package org.undersigned.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Every address there is, with the forms in which it can be had, the plainest first. */
enum Address {
    HOME("/", Form.JSON),
    LETTERS_COUNT("/letters/count", Form.JSON),
    LETTERS("/letters", Form.JSON, Form.CSV, Form.NDJSON),
    LETTER("/letters/{letter}", Form.JSON),
    LETTER_RECIPIENTS_COUNT("/letters/{letter}/recipients/count", Form.JSON),
    LETTER_RECIPIENTS("/letters/{letter}/recipients", Form.JSON, Form.CSV, Form.NDJSON),
    LETTER_RECIPIENT("/letters/{letter}/recipients/{id}", Form.JSON),
    LETTER_SECTIONS_COUNT("/letters/{letter}/sections/count", Form.JSON),
    LETTER_SECTIONS("/letters/{letter}/sections", Form.JSON, Form.CSV, Form.NDJSON),
    LETTER_SECTION("/letters/{letter}/sections/{id}", Form.JSON),
    LETTER_STATISTICS_COUNT("/letters/{letter}/statistics/count", Form.JSON),
    LETTER_STATISTICS("/letters/{letter}/statistics", Form.JSON, Form.CSV, Form.NDJSON),
    LETTER_STATISTIC("/letters/{letter}/statistics/{id}", Form.JSON),
    LETTER_SIGNATORIES_COUNT("/letters/{letter}/signatories/count", Form.JSON),
    LETTER_SIGNATORIES("/letters/{letter}/signatories", Form.JSON, Form.CSV, Form.NDJSON),
    LETTER_SIGNATORY("/letters/{letter}/signatories/{id}", Form.JSON),
    LETTER_DEMANDS_COUNT("/letters/{letter}/demands/count", Form.JSON),
    LETTER_DEMANDS("/letters/{letter}/demands", Form.JSON, Form.CSV, Form.NDJSON),
    LETTER_DEMAND("/letters/{letter}/demands/{id}", Form.JSON),
    LETTER_CITATIONS_COUNT("/letters/{letter}/citations/count", Form.JSON),
    LETTER_CITATIONS("/letters/{letter}/citations", Form.JSON, Form.CSV, Form.NDJSON),
    LETTER_CITATION("/letters/{letter}/citations/{id}", Form.JSON),
    LETTER_FINDINGS("/letters/{letter}/findings", Form.JSON, Form.CSV, Form.NDJSON),
    LETTER_TEXT("/letters/{letter}/text", Form.TEXT, Form.MARKDOWN),
    LETTER_MODEL("/letters/{letter}/model", Form.JSON),
    RECIPIENTS_COUNT("/recipients/count", Form.JSON),
    RECIPIENTS("/recipients", Form.JSON, Form.CSV, Form.NDJSON),
    SECTIONS_COUNT("/sections/count", Form.JSON),
    SECTIONS("/sections", Form.JSON, Form.CSV, Form.NDJSON),
    STATISTICS_COUNT("/statistics/count", Form.JSON),
    STATISTICS("/statistics", Form.JSON, Form.CSV, Form.NDJSON),
    SIGNATORIES_COUNT("/signatories/count", Form.JSON),
    SIGNATORIES("/signatories", Form.JSON, Form.CSV, Form.NDJSON),
    DEMANDS_COUNT("/demands/count", Form.JSON),
    DEMANDS("/demands", Form.JSON, Form.CSV, Form.NDJSON),
    CITATIONS_COUNT("/citations/count", Form.JSON),
    CITATIONS("/citations", Form.JSON, Form.CSV, Form.NDJSON),
    SEARCH("/search", Form.JSON, Form.CSV, Form.NDJSON),
    ORGANIZATIONS_COUNT("/organizations/count", Form.JSON),
    ORGANIZATIONS("/organizations", Form.JSON, Form.CSV, Form.NDJSON),
    ORGANIZATION("/organizations/{id}", Form.JSON),
    SCHEMA("/schemas/letter", Form.SCHEMA),
    CONTRACT("/openapi", Form.JSON, Form.YAML),
    PROBLEMS("/problems", Form.JSON),
    PROBLEM("/problems/{kind}", Form.JSON);

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

    /**
     * The address that a path means.
     *
     * @param path as REST knows it: without suffix
     * @param suffix the form that the path named; {@code null} where it named none
     */
    record Match(Address address, String path, String suffix) {}

    /** The address of a path; empty where there is none. A suffix belongs to the last segment. */
    static Optional<Match> of(String path) {
        int slash = path.lastIndexOf('/');
        int dot = path.lastIndexOf('.');
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
            // REST would leave out what stands behind a semicolon, and serve one thing at two addresses.
            boolean named = variable && !parts[i].isEmpty() && parts[i].indexOf(';') < 0;
            if (!named && !segments[i].equals(parts[i])) {
                return false;
            }
        }
        return true;
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
