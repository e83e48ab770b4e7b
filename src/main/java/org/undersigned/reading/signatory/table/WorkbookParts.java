package org.undersigned.reading.signatory.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.context.FindingCollector;

/**
 * The parts of a spreadsheet's zip archive, inflated once within limits before it is read, with the hidden columns of its
 * sheets. Links to other files are not followed.
 */
final class WorkbookParts {

    private static final long MEBIBYTE = 1024 * 1024;

    /** The maximum inflated size of all parts, and of those without pictures, in MiB. */
    private static final long MAX_UNPACKED = 256;

    private static final long MAX_KEPT = 160;
    private static final int MAX_ENTRIES = 10_000;
    private static final int MAX_COLUMNS = 16_384;
    private static final String SHEETS = "xl/worksheets/";
    private static final String RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
    private static final XMLInputFactory FACTORY = factory();

    private final Map<String, Set<Integer>> hiddenByPart = new HashMap<>();
    private final Map<String, String> partsById = new HashMap<>();
    private long unpacked;
    private long kept;
    private int entries;
    private boolean styles;

    private WorkbookParts() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    /** The parts of a spreadsheet; {@code null} with a finding if it is refused. */
    static WorkbookParts read(byte[] bytes, String file, FindingCollector findings) {
        WorkbookParts parts = new WorkbookParts();
        Position whole = new Position(file, 0, 0);
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            if (parts.readEntries(zip) > 0) {
                return parts;
            }
        } catch (IOException | IllegalArgumentException | XMLStreamException broken) {
            // Refused below.
        }
        if (parts.isOverLimit()) {
            findings.add(
                    FindingCode.ARCHIVE_BOMB,
                    whole,
                    "the spreadsheet unpacks to more than %d MiB".formatted(MAX_KEPT),
                    "Keep only the list of signatories in it, and save it again.");
        } else {
            refuse(bytes, whole, findings);
        }
        return null;
    }

    private boolean isOverLimit() {
        return unpacked > MAX_UNPACKED * MEBIBYTE || kept > MAX_KEPT * MEBIBYTE || entries > MAX_ENTRIES;
    }

    private static void refuse(byte[] bytes, Position whole, FindingCollector findings) {
        boolean compound = bytes.length > 4 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF;
        findings.add(
                compound ? FindingCode.FILE_PROTECTED : FindingCode.LIST_MALFORMED,
                whole,
                compound
                        ? "the list is a spreadsheet with a password, or of the old kind (.xls)"
                        : "the list is no spreadsheet (.xlsx) that can be opened",
                "Save it without a password as .xlsx, or as CSV.");
    }

    private int readEntries(ZipFile zip) throws IOException, XMLStreamException {
        int sheets = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            entries++;
            if (isOverLimit()) {
                throw new IOException("over the limits");
            }
            String name = normalizeName(entry.getName());
            boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
            try (InputStream part = zip.getInputStream(entry)) {
                sheets += readPart(name, new CountedStream(part, xml));
            }
        }
        return sheets;
    }

    /** Reads a part to its end. Returns the number of sheets in it. */
    private int readPart(String name, InputStream part) throws IOException, XMLStreamException {
        boolean sheet = name.startsWith(SHEETS) && name.endsWith(".xml");
        if (sheet) {
            readColumns(name, part);
        } else if (name.equals(RELATIONSHIPS)) {
            readRelationships(part);
        }
        styles |= name.equals("xl/styles.xml");
        part.transferTo(OutputStream.nullOutputStream());
        return sheet ? 1 : 0;
    }

    private static String normalizeName(String name) {
        String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    /** Reads the hidden columns, which stand before the rows. */
    private void readColumns(String name, InputStream part) throws XMLStreamException {
        XMLStreamReader xml = reader(part);
        Set<Integer> hidden = new HashSet<>();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("sheetData")) {
                break;
            }
            if (xml.getLocalName().equals("col") && isHidden(xml)) {
                int last = Math.min(MAX_COLUMNS, number(xml, "max"));
                for (int column = Math.max(1, number(xml, "min")); column <= last; column++) {
                    hidden.add(column - 1);
                }
            }
        }
        hiddenByPart.put(name, hidden);
    }

    private static boolean isHidden(XMLStreamReader column) {
        String hidden = String.valueOf(column.getAttributeValue(null, "hidden"));
        String width = String.valueOf(column.getAttributeValue(null, "width"));
        return hidden.equals("1") || hidden.equals("true") || width.matches("0(?:\\.0{1,20})?");
    }

    private static int number(XMLStreamReader element, String attribute) {
        String value = element.getAttributeValue(null, attribute);
        return value != null && value.matches("\\d{1,7}") ? Integer.parseInt(value) : 0;
    }

    private void readRelationships(InputStream part) throws XMLStreamException {
        XMLStreamReader xml = reader(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                String target = normalizeName(String.valueOf(xml.getAttributeValue(null, "Target")));
                partsById.put(
                        String.valueOf(xml.getAttributeValue(null, "Id")),
                        target.startsWith("xl/") ? target : "xl/" + target);
            }
        }
    }

    private static XMLStreamReader reader(InputStream part) throws XMLStreamException {
        synchronized (FACTORY) {
            return FACTORY.createXMLStreamReader(part);
        }
    }

    /** Whether the formats of cells are stated. */
    boolean hasStyles() {
        return styles;
    }

    /** The hidden columns of a sheet, from 0. */
    Set<Integer> hiddenColumns(String sheetId) {
        return hiddenByPart.getOrDefault(partsById.getOrDefault(sheetId, ""), Set.of());
    }

    /** A part whose inflated bytes count against the limits. */
    private final class CountedStream extends FilterInputStream {

        private final boolean xml;

        CountedStream(InputStream inflated, boolean xml) {
            super(inflated);
            this.xml = xml;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            unpacked += Math.max(0, read);
            kept += xml ? Math.max(0, read) : 0;
            if (isOverLimit()) {
                throw new IOException("over the limits");
            }
            return read;
        }

        /** Leaves the part open: an XML parser closes it at its end, before the rest is counted. */
        @Override
        public void close() {}
    }
}
