package org.undersigned.representation;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.undersigned.letter.Finding;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Slug;

/**
 * Office Open XML: a sheet a collection, with the columns of its CSV. Numbers are numbers and text is text, never a formula.
 *
 * <p>The library below writes the time of day into a workbook; it is taken out again, so that the same members always give the
 * same bytes. Until then the workbook waits in a file, so that its length costs no memory.
 */
public final class Spreadsheet<T> implements Roll<T> {

    private static final String NAME = "Undersigned";
    private static final String CREATED = "<dcterms:created xsi:type=\"dcterms:W3CDTF\">[^<]*</dcterms:created>";

    private final OutputStream out;
    private final Path waiting;
    private final OutputStream raw;
    private final Workbook workbook;
    private Sheet<T> sheet;

    private Spreadsheet(OutputStream out) throws IOException {
        this.out = out;
        this.waiting = Files.createTempFile("undersigned", ".xlsx");
        this.raw = new BufferedOutputStream(Files.newOutputStream(waiting));
        this.workbook = new Workbook(raw, NAME, null);
    }

    public static <T> Roll<T> to(Family<T> family, OutputStream out) throws IOException {
        Spreadsheet<T> spreadsheet = new Spreadsheet<>(out);
        spreadsheet.sheet = new Sheet<>(spreadsheet.workbook, family);
        return spreadsheet;
    }

    /** A letter's collections and what its reader found, a sheet each. */
    public static void of(Addresses addresses, Letter letter, List<Finding> findings, OutputStream out)
            throws IOException {
        try (Spreadsheet<Object> spreadsheet = new Spreadsheet<>(out)) {
            Workbook workbook = spreadsheet.workbook;
            Slug id = letter.id();
            fill(workbook, Family.RECIPIENTS, Members.of(addresses, id, Family.RECIPIENTS, letter.recipients()));
            fill(workbook, Family.SECTIONS, Members.of(addresses, id, Family.SECTIONS, letter.sections()));
            fill(workbook, Family.STATISTICS, Members.of(addresses, id, Family.STATISTICS, letter.statistics()));
            fill(workbook, Family.SIGNATORIES, Members.of(addresses, id, Family.SIGNATORIES, letter.signatories()));
            fill(workbook, Family.DEMANDS, Members.of(addresses, id, Family.DEMANDS, letter.demands()));
            fill(workbook, Family.CITATIONS, Members.of(addresses, id, Family.CITATIONS, letter.citations()));
            fill(workbook, Family.FINDINGS, Members.of(id, findings));
        }
    }

    private static <P> void fill(Workbook workbook, Family<P> family, List<Member<P>> members) throws IOException {
        Sheet<P> sheet = new Sheet<>(workbook, family);
        for (Member<P> member : members) {
            sheet.add(member);
        }
        sheet.finish();
    }

    @Override
    public void add(Member<T> member) throws IOException {
        sheet.add(member);
    }

    @Override
    public void close() throws IOException {
        try {
            if (sheet != null) {
                sheet.finish();
            }
            workbook.finish();
            raw.close();
            copy();
        } finally {
            raw.close();
            Files.deleteIfExists(waiting);
        }
    }

    private void copy() throws IOException {
        try (ZipFile made = new ZipFile(waiting.toFile());
                Archive archive = new Archive(out)) {
            for (Enumeration<? extends ZipEntry> entries = made.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                archive.file(entry.getName());
                try (InputStream bytes = made.getInputStream(entry)) {
                    if (entry.getName().equals("docProps/core.xml")) {
                        String properties = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
                        archive.stream()
                                .write(properties.replaceFirst(CREATED, "").getBytes(StandardCharsets.UTF_8));
                    } else {
                        bytes.transferTo(archive.stream());
                    }
                }
            }
        }
    }
}
