package org.undersigned.representation.table;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.undersigned.representation.CollectionItem;
import org.undersigned.representation.CollectionWriter;
import org.undersigned.representation.ItemReader;
import org.undersigned.representation.NdJsonWriter;
import org.undersigned.representation.ReproducibleZip;
import org.undersigned.representation.ResourceType;
import org.undersigned.representation.SchemaDocument;

/**
 * A Frictionless Data Package (version 2) of all letters: each collection as CSV and as NDJSON. It is written in constant
 * memory, so the descriptor is its last file.
 */
public final class LettersPackage implements AutoCloseable {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ReproducibleZip zip;
    private final URI home;
    private final String version;
    private final ArrayNode resources = JSON.arrayNode();
    private final StringBuilder dictionary = new StringBuilder();

    /** @param version changes whenever the letters do */
    public LettersPackage(OutputStream out, URI home, String version) {
        this.zip = new ReproducibleZip(out);
        this.home = home;
        this.version = version;
    }

    /** Adds a collection. */
    public <T> void table(ResourceType<T> type, ItemReader<T> items) throws IOException {
        ObjectNode csv = rows(type, type.name(), "csv", "text/csv", items, out -> CsvCollectionWriter.open(type, out));
        csv.put("type", "table");
        csv.put("description", type.codec().description());
        ObjectNode schema = TableSchema.of(type);
        boolean part = TableSchema.hasField(schema, "letter");
        if (TableSchema.hasField(schema, "id")) {
            ArrayNode key = schema.putArray("primaryKey");
            if (part) {
                key.add("letter");
            }
            key.add("id");
        }
        if (part) {
            ObjectNode foreign = schema.putArray("foreignKeys").addObject();
            foreign.putArray("fields").add("letter");
            foreign.putObject("reference")
                    .put("resource", ResourceType.LETTERS.name())
                    .putArray("fields")
                    .add("id");
        }
        csv.set("schema", schema);
        dictionary.append(TableSchema.dictionary(type));
        rows(
                type,
                type.name() + "-ndjson",
                "ndjson",
                "application/x-ndjson",
                items,
                out -> NdJsonWriter.open(type, out));
    }

    /** Opens the writer of a format. */
    @FunctionalInterface
    private interface Opening<T> {
        CollectionWriter<T> open(OutputStream out) throws IOException;
    }

    private <T> ObjectNode rows(
            ResourceType<T> type, String name, String suffix, String mediaType, ItemReader<T> items, Opening<T> format)
            throws IOException {
        String path = type.name() + "." + suffix;
        zip.file(path);
        PackagedFile out = new PackagedFile(zip.stream());
        try (CollectionWriter<T> writer = format.open(out)) {
            items.forEach(item -> write(writer, item));
        }
        return resource(name, path, mediaType, out);
    }

    private static <T> void write(CollectionWriter<T> writer, CollectionItem<T> item) {
        try {
            writer.write(item);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private ObjectNode resource(String name, String path, String mediaType, PackagedFile out) {
        return out.describe(resources, name, path, mediaType);
    }

    private void file(String name, String path, String mediaType, String text) throws IOException {
        zip.file(path);
        PackagedFile out = new PackagedFile(zip.stream());
        out.write(text.getBytes(StandardCharsets.UTF_8));
        resource(name, path, mediaType, out);
    }

    private String readme() {
        return """
            # Open letters

            All letters of <%s>, as data: change %s.

            `datapackage.json` describes each file, with its SHA-256. The NDJSON files have the same rows as the CSV files, with
            lists and objects as JSON. `letter.schema.json` describes the canonical JSON of one letter. In CSV, lists are joined
            with `|`, and a cell that a spreadsheet would take for a formula begins with an apostrophe. The licence of each
            letter is in `letters.csv`.
            """.formatted(home, version) + dictionary;
    }

    /** Writes the files that describe the others; the underlying stream stays open. */
    @Override
    public void close() throws IOException {
        file("schema", "letter.schema.json", "application/schema+json", SchemaDocument.letterSchema());
        file("readme", "README.md", "text/markdown", readme());
        ObjectNode descriptor = JSON.objectNode();
        descriptor.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        descriptor.put("name", "open-letters");
        descriptor.put("title", "Open letters");
        descriptor.put("homepage", home.toString());
        descriptor.put("version", version);
        descriptor.putArray("keywords").add("open letter");
        descriptor.set("resources", resources);
        zip.file("datapackage.json", (descriptor.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8));
        zip.close();
    }
}
