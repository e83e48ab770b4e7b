package org.undersigned.representation.table;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.interchange.LetterJson;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Sha256;
import org.undersigned.letter.Source;
import org.undersigned.representation.CollectionItem;
import org.undersigned.representation.CollectionItems;
import org.undersigned.representation.CollectionWriter;
import org.undersigned.representation.ReproducibleZip;
import org.undersigned.representation.ResourceType;
import org.undersigned.representation.ResourceUris;
import org.undersigned.representation.SpillingText;
import org.undersigned.representation.tei.TeiWriter;
import org.undersigned.representation.text.MarkdownWriter;

/**
 * A Frictionless Data Package (version 2) of a letter: its collections as CSV, the canonical JSON and the text, with a data
 * dictionary and a digest of each file. The same revision always gives the same bytes.
 */
public final class DataPackage {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ResourceUris uris;
    private final Letter letter;
    private final Map<String, Path> files = new LinkedHashMap<>();
    private final ArrayNode resources = JSON.arrayNode();
    private final StringBuilder dictionary = new StringBuilder();

    private DataPackage(ResourceUris uris, Letter letter) {
        this.uris = uris;
        this.letter = letter;
    }

    public static void write(ResourceUris uris, Letter letter, int revision, List<Finding> findings, OutputStream out)
            throws IOException {
        DataPackage data = new DataPackage(uris, letter);
        try {
            data.tables(findings);
            data.text("letter", "letter.json", "application/json", to -> LetterJson.write(letter, to));
            data.text("text", "letter.txt", "text/plain", letter.text()::writeTo);
            data.text("markdown", "letter.md", "text/markdown", to -> MarkdownWriter.write(letter, to));
            data.text("tei", "letter.tei.xml", "application/tei+xml", to -> TeiWriter.write(uris, letter, to));
            try (ReproducibleZip zip = new ReproducibleZip(out)) {
                zip.file("datapackage.json", bytes(data.descriptor(revision).toPrettyString() + "\n"));
                zip.file("README.md", bytes(data.readme(revision)));
                for (Map.Entry<String, Path> file : data.files.entrySet()) {
                    zip.file(file.getKey());
                    Files.copy(file.getValue(), zip.stream());
                }
            }
        } finally {
            for (Path file : data.files.values()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private void tables(List<Finding> findings) throws IOException {
        table(ResourceType.RECIPIENTS, letter.recipients());
        table(ResourceType.SECTIONS, letter.sections());
        table(ResourceType.STATISTICS, letter.statistics());
        table(ResourceType.SIGNATORIES, letter.signatories());
        table(ResourceType.DEMANDS, letter.demands());
        table(ResourceType.CITATIONS, letter.citations());
        described(ResourceType.FINDINGS, CollectionItems.of(letter.id(), findings));
    }

    private <T> void table(ResourceType<T> resourceType, List<T> parts) throws IOException {
        described(resourceType, CollectionItems.of(uris, letter.id(), resourceType, parts));
    }

    private <T> void described(ResourceType<T> resourceType, List<CollectionItem<T>> members) throws IOException {
        ObjectNode resource = file(resourceType.name(), resourceType.name() + ".csv", "text/csv", out -> {
            try (CollectionWriter<T> csv = CsvCollectionWriter.open(resourceType, out)) {
                for (CollectionItem<T> member : members) {
                    csv.write(member);
                }
            }
        });
        resource.put("type", "table");
        resource.put("description", resourceType.codec().description());
        ObjectNode schema = TableSchema.of(resourceType);
        if (TableSchema.hasField(schema, "id")) {
            schema.putArray("primaryKey").add("id");
        }
        resource.set("schema", schema);
        dictionary.append(TableSchema.dictionary(resourceType));
    }

    /** Writes the bytes of a file. */
    @FunctionalInterface
    private interface FileContent {
        void write(OutputStream out) throws IOException;
    }

    private void text(String name, String path, String mediaType, SpillingText.TextWriter text) throws IOException {
        file(name, path, mediaType, out -> SpillingText.encode(text, out));
    }

    /** Keeps a file until the descriptor, which comes first, is complete. */
    private ObjectNode file(String name, String path, String mediaType, FileContent content) throws IOException {
        Path temporary = Files.createTempFile("undersigned", ".part");
        files.put(path, temporary);
        MessageDigest digest = Sha256.newDigest();
        try (OutputStream out =
                new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(temporary)), digest)) {
            content.write(out);
        }
        return addResource(resources, name, path, mediaType, Files.size(temporary), digest);
    }

    /** Adds a file to the resources of a descriptor. */
    static ObjectNode addResource(
            ArrayNode resources, String name, String path, String mediaType, long bytes, MessageDigest digest) {
        ObjectNode resource = resources.addObject();
        resource.put("name", name);
        resource.put("path", path);
        resource.put("mediatype", mediaType);
        resource.put("encoding", "utf-8");
        resource.put("bytes", bytes);
        resource.put("hash", "sha256:" + HexFormat.of().formatHex(digest.digest()));
        return resource;
    }

    private ObjectNode descriptor(int revision) {
        Source source = letter.source();
        ObjectNode data = JSON.objectNode();
        data.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        data.put("name", letter.id().value());
        data.put("id", uris.letter(letter.id()).toString());
        data.put("title", letter.title());
        data.put("homepage", uris.letter(letter.id()).toString());
        data.put("version", Integer.toString(revision));
        data.putArray("keywords").add("open letter");
        if (source.license() != null && source.license().matches("[-A-Za-z0-9._+]+")) {
            data.putArray("licenses").addObject().put("name", source.license());
        } else if (source.license() != null && source.license().matches("https?://\\S+")) {
            data.putArray("licenses").addObject().put("path", source.license());
        }
        if (source.url() != null) {
            ObjectNode origin = data.putArray("sources").addObject();
            origin.put("title", source.publisher() == null ? letter.title() : source.publisher());
            origin.put("path", source.url().toString());
        }
        data.set("resources", resources);
        return data;
    }

    private String readme(int revision) {
        Source source = letter.source();
        StringBuilder text = new StringBuilder("# %s\n\n".formatted(MarkdownWriter.escape(letter.title())));
        text.append("Revision %d of <%s>, as data.\n".formatted(revision, uris.letter(letter.id())));
        text.append("\nLicence: %s.\n"
                .formatted(source.license() == null ? "none is stated" : MarkdownWriter.escape(source.license())));
        text.append("""

            `datapackage.json` describes each file, with its SHA-256. `letter.json` is the whole letter, `letter.txt` its plain
            text: every `start` and `end` counts Unicode code points in it. In CSV, lists are joined with `|`, and a cell that a
            spreadsheet would take for a formula begins with an apostrophe.
            """);
        return text.append(dictionary).toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
