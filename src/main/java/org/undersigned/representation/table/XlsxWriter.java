package org.undersigned.representation.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Slug;
import org.undersigned.representation.CollectionItem;
import org.undersigned.representation.CollectionItems;
import org.undersigned.representation.CollectionWriter;
import org.undersigned.representation.ReproducibleZip;
import org.undersigned.representation.ResourceType;
import org.undersigned.representation.ResourceUris;

/**
 * Office Open XML workbook: one sheet per collection, with the columns of its CSV. Cells are numbers or text, never formulas.
 *
 * <p>The library writes a timestamp into the workbook. It is removed, so that the same items always give the same bytes. The
 * workbook is written to a temporary file first, to use constant memory.
 */
public final class XlsxWriter<T> implements CollectionWriter<T> {

    private static final String NAME = "Undersigned";
    /** Without a named style, readers warn that the workbook has no default style. */
    private static final String STYLE_NAMES =
            "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>";

    private static final String CREATED = "<dcterms:created xsi:type=\"dcterms:W3CDTF\">[^<]*</dcterms:created>";

    private final OutputStream out;
    private final Path temporary;
    private final OutputStream raw;
    private final Workbook workbook;
    private WorksheetWriter<T> worksheetWriter;

    private XlsxWriter(OutputStream out) throws IOException {
        this.out = out;
        this.temporary = Files.createTempFile("undersigned", ".xlsx");
        this.raw = new BufferedOutputStream(Files.newOutputStream(temporary));
        this.workbook = new Workbook(raw, NAME, null);
    }

    public static <T> CollectionWriter<T> open(ResourceType<T> type, OutputStream out) throws IOException {
        XlsxWriter<T> xlsxWriter = new XlsxWriter<>(out);
        xlsxWriter.worksheetWriter = new WorksheetWriter<>(xlsxWriter.workbook, type);
        return xlsxWriter;
    }

    /** Writes a letter's collections and findings, one sheet each. */
    public static void writeLetter(ResourceUris uris, Letter letter, List<Finding> findings, OutputStream out)
            throws IOException {
        try (XlsxWriter<Object> xlsxWriter = new XlsxWriter<>(out)) {
            Workbook workbook = xlsxWriter.workbook;
            Slug id = letter.id();
            fill(
                    workbook,
                    ResourceType.RECIPIENTS,
                    CollectionItems.of(uris, id, ResourceType.RECIPIENTS, letter.recipients()));
            fill(
                    workbook,
                    ResourceType.SECTIONS,
                    CollectionItems.of(uris, id, ResourceType.SECTIONS, letter.sections()));
            fill(
                    workbook,
                    ResourceType.STATISTICS,
                    CollectionItems.of(uris, id, ResourceType.STATISTICS, letter.statistics()));
            fill(
                    workbook,
                    ResourceType.SIGNATORIES,
                    CollectionItems.of(uris, id, ResourceType.SIGNATORIES, letter.signatories()));
            fill(workbook, ResourceType.DEMANDS, CollectionItems.of(uris, id, ResourceType.DEMANDS, letter.demands()));
            fill(
                    workbook,
                    ResourceType.CITATIONS,
                    CollectionItems.of(uris, id, ResourceType.CITATIONS, letter.citations()));
            fill(workbook, ResourceType.FINDINGS, CollectionItems.of(id, findings));
        }
    }

    private static <P> void fill(Workbook workbook, ResourceType<P> type, List<CollectionItem<P>> members)
            throws IOException {
        WorksheetWriter<P> worksheetWriter = new WorksheetWriter<>(workbook, type);
        for (CollectionItem<P> item : members) {
            worksheetWriter.write(item);
        }
        worksheetWriter.finish();
    }

    @Override
    public void write(CollectionItem<T> item) throws IOException {
        worksheetWriter.write(item);
    }

    @Override
    public void close() throws IOException {
        try {
            if (worksheetWriter != null) {
                worksheetWriter.finish();
            }
            workbook.finish();
            raw.close();
            copyWithoutTimestamp();
        } finally {
            raw.close();
            Files.deleteIfExists(temporary);
        }
    }

    private static void edit(InputStream bytes, ReproducibleZip zip, UnaryOperator<String> change) throws IOException {
        String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        zip.stream().write(change.apply(text).getBytes(StandardCharsets.UTF_8));
    }

    private void copyWithoutTimestamp() throws IOException {
        try (ZipFile written = new ZipFile(temporary.toFile());
                ReproducibleZip zip = new ReproducibleZip(out)) {
            for (Enumeration<? extends ZipEntry> entries = written.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                zip.file(entry.getName());
                try (InputStream bytes = written.getInputStream(entry)) {
                    switch (entry.getName()) {
                        case "docProps/core.xml" -> edit(bytes, zip, text -> text.replaceFirst(CREATED, ""));
                        case "xl/styles.xml" ->
                            edit(bytes, zip, text -> text.replace("</cellXfs>", STYLE_NAMES)
                                    .replace("<numFmts count=\"0\"></numFmts>", ""));
                        default -> bytes.transferTo(zip.stream());
                    }
                }
            }
        }
    }
}
