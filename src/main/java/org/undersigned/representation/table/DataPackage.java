package org.undersigned.representation.table;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.undersigned.interchange.LetterJson;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Letter;
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
 * dictionary and a digest of each file. The same revision always gives the same bytes. It is written in constant memory, so the
 * descriptor is its last file.
 */
public final class DataPackage {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ResourceUris uris;
    private final Letter letter;
    private final ReproducibleZip zip;
    private final ArrayNode resources = JSON.arrayNode();

    private DataPackage(ResourceUris uris, Letter letter, ReproducibleZip zip) {
        this.uris = uris;
        this.letter = letter;
        this.zip = zip;
    }

    public static void write(ResourceUris uris, Letter letter, int revision, List<Finding> findings, OutputStream out)
            throws IOException {
        try (ReproducibleZip zip = new ReproducibleZip(out)) {
            DataPackage data = new DataPackage(uris, letter, zip);
            zip.file("README.md", bytes(data.readme(revision)));
            data.tables(findings);
            data.text("letter", "letter.json", "application/json", to -> LetterJson.write(letter, to));
            data.text("text", "letter.txt", "text/plain", letter.text()::writeTo);
            data.text("markdown", "letter.md", "text/markdown", to -> MarkdownWriter.write(letter, to));
            data.text("tei", "letter.tei.xml", "application/tei+xml", to -> TeiWriter.write(uris, letter, to));
            zip.file("datapackage.json", bytes(data.descriptor(revision).toPrettyString() + "\n"));
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
    }

    /** Writes the bytes of a file. */
    @FunctionalInterface
    private interface FileContent {
        void write(OutputStream out) throws IOException;
    }

    private void text(String name, String path, String mediaType, SpillingText.TextWriter text) throws IOException {
        file(name, path, mediaType, out -> SpillingText.encode(text, out));
    }

    private ObjectNode file(String name, String path, String mediaType, FileContent content) throws IOException {
        zip.file(path);
        PackagedFile file = new PackagedFile(zip.stream());
        OutputStream buffered = new BufferedOutputStream(file);
        content.write(buffered);
        buffered.flush();
        return file.describe(resources, name, path, mediaType);
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
        SqliteDatabase.TABLES.stream()
                .filter(type -> type != ResourceType.LETTERS)
                .forEach(type -> text.append(TableSchema.dictionary(type)));
        return text.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
