package org.undersigned.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An .xlsx as a spreadsheet reads it: each sheet's cells by their place, "B7". Refuses formulas. */
public final class Workbook {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-F]{4})_");

    private final Map<String, Map<String, Cell>> sheets = new LinkedHashMap<>();

    /** What a cell holds; {@code number} where it is one. */
    public record Cell(String value, boolean number) {}

    private Workbook() {}

    public static Workbook read(byte[] bytes) {
        Workbook workbook = new Workbook();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                if (file.getName().startsWith("xl/worksheets/sheet")) {
                    workbook.sheets.put(file.getName(), cells(zip.readAllBytes()));
                }
            }
        } catch (IOException | XMLStreamException malformed) {
            throw new IllegalArgumentException(malformed);
        }
        return workbook;
    }

    public int size() {
        return sheets.size();
    }

    /** The sheet of a number, from 1. */
    public Map<String, Cell> sheet(int number) {
        return sheets.get("xl/worksheets/sheet%d.xml".formatted(number));
    }

    /** The place of a cell, both from 0. */
    public static String place(int row, int column) {
        String letters = column < 26 ? "" : String.valueOf((char) ('A' + column / 26 - 1));
        return letters + (char) ('A' + column % 26) + (row + 1);
    }

    private static Map<String, Cell> cells(byte[] xml) throws XMLStreamException {
        Map<String, Cell> cells = new TreeMap<>();
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        String place = null;
        boolean number = false;
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "c" -> {
                    place = reader.getAttributeValue(null, "r");
                    number = "n".equals(reader.getAttributeValue(null, "t"));
                }
                case "t", "v" -> cells.put(place, new Cell(decoded(reader.getElementText()), number));
                case "f" -> throw new UncheckedIOException(new IOException("a formula at " + place));
                default -> {}
            }
        }
        return cells;
    }

    private static String decoded(String text) {
        return ESCAPED.matcher(text)
                .replaceAll((MatchResult found) -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
