package org.undersigned.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Requests made from a contract, most of them wrong in some way: types, ranges, encodings, duplicates, long and odd values.
 * The same seed gives the same requests.
 */
public final class Requests {

    /** Values that somebody has sent to some server, percent-encoded. */
    private static final List<String> ODD = List.of(
            "",
            "0",
            "-1",
            "1.5",
            "1e999999999",
            "99999999999999999999",
            "NaN",
            "true",
            "null",
            "%00",
            "%FF",
            "%C3%28",
            "%zz",
            "%",
            "%F0%9F%98%80",
            "%C4%B0%C3%9F",
            "..%2F..%2Fetc%2Fpasswd",
            "%27%20or%201%3D1--",
            "%3Cscript%3E",
            "%0D%0ASet-Cookie:a=b",
            "a+b",
            "a;b=c",
            "%EF%BC%A1",
            "*",
            "%22quoted",
            "~",
            "a".repeat(300),
            "a".repeat(9000));

    private static final List<String> ACCEPTS = List.of(
            "*/*",
            "",
            ";",
            "text/*;q=0.1",
            "application/json;q=nonsense",
            "image/png",
            "application/*, text/csv;q=2",
            "text/csv;q=0",
            "a/b/c",
            "*",
            ",,,");

    private static final List<String> METHODS = List.of("HEAD", "OPTIONS", "POST", "PUT", "DELETE", "PATCH");

    private final Random random;
    private final JsonNode contract;
    private final List<String> templates = new ArrayList<>();

    /** A request, and where the contract has its operation, as a JSON pointer. */
    public record Request(String method, String uri, String accept, String operation) {}

    public Requests(JsonNode contract, long seed) {
        this.random = new Random(seed);
        this.contract = contract;
        contract.get("paths").properties().stream()
                .filter(path -> path.getValue().has("get"))
                .forEach(path -> templates.add(path.getKey()));
    }

    public Request next() {
        String template = one(templates);
        JsonNode operation = contract.get("paths").get(template).get("get");
        String pointer = "/paths/" + template.replace("~", "~0").replace("/", "~1") + "/get";
        String uri = path(template, operation) + suffix() + query(operation.path("parameters"));
        return new Request(chance(8) ? one(METHODS) : "GET", uri, accept(operation), pointer);
    }

    private String path(String template, JsonNode operation) {
        StringBuilder path = new StringBuilder();
        for (String segment : template.substring(1).split("/")) {
            boolean variable = segment.startsWith("{");
            String name = variable ? segment.substring(1, segment.length() - 1) : segment;
            path.append('/').append(!variable ? segment : chance(6) ? one(ODD) : sample(name, template));
        }
        return path.toString();
    }

    private String sample(String name, String template) {
        return switch (name) {
            case "letter" -> chance(2) ? Seed.ID : "2024-03-05-minister-of-transport";
            case "number" -> Integer.toString(1 + random.nextInt(20));
            case "kind" -> "not-found";
            default ->
                template.contains("/sections/") || template.contains("/citations/") || template.contains("/revisions/")
                        ? Integer.toString(1 + random.nextInt(4))
                        : template.contains("/recipients/") ? "joseph-biden" : "al-otro-lado";
        };
    }

    private String suffix() {
        return switch (random.nextInt(4)) {
            case 0 ->
                "."
                        + one(List.of(
                                "json",
                                "jsonld",
                                "csv",
                                "csv-metadata.json",
                                "ndjson",
                                "md",
                                "txt",
                                "bib",
                                "ris",
                                "csl.json",
                                "tei.xml",
                                "atom",
                                "feed.json",
                                "cite.txt",
                                "html",
                                "exe",
                                "",
                                ".",
                                "json.json"));
            case 1 -> chance(10) ? "/" : "";
            default -> "";
        };
    }

    private String query(JsonNode parameters) {
        List<JsonNode> known = new ArrayList<>();
        parameters.forEach(parameter -> {
            if (parameter.get("in").asText().equals("query")) {
                known.add(parameter);
            }
        });
        StringBuilder query = new StringBuilder();
        int count = chance(2) ? 0 : random.nextInt(4);
        for (int i = 0; i < count; i++) {
            query.append(query.isEmpty() ? "?" : "&");
            boolean unknown = known.isEmpty() || chance(12);
            JsonNode parameter = unknown ? null : one(known);
            String name = unknown
                    ? one(List.of("nonsense", "%00", "limit%20", "LIMIT", ""))
                    : parameter.get("name").asText();
            String value = unknown || chance(3) ? one(ODD) : value(parameter);
            query.append(name).append(chance(20) ? "" : "=" + value);
        }
        return query.toString();
    }

    private String value(JsonNode parameter) {
        JsonNode schema = parameter.get("schema");
        JsonNode plain = schema.has("items") ? schema.get("items") : schema;
        if (plain.has("$ref")) {
            plain = contract.at(plain.get("$ref").asText().substring(1));
        }
        if (plain.has("enum")) {
            return plain.get("enum")
                    .get(random.nextInt(plain.get("enum").size()))
                    .asText();
        }
        return switch (plain.path("type").asText()) {
            case "integer", "number" -> Integer.toString(random.nextInt(1200) - 100);
            case "boolean" -> chance(2) ? "true" : "false";
            default ->
                parameter.has("example")
                        ? URLEncoder.encode(parameter.get("example").asText(), StandardCharsets.UTF_8)
                        : "Mexico";
        };
    }

    private String accept(JsonNode operation) {
        if (chance(2)) {
            return null;
        }
        List<String> declared = new ArrayList<>();
        operation.at("/responses/200/content").fieldNames().forEachRemaining(declared::add);
        return chance(2) ? one(declared) : one(ACCEPTS);
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
