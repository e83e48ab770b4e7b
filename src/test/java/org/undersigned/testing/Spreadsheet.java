package org.undersigned.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An .xlsx of the sheets that a test gives it, each with the XML inside its worksheet element. */
public final class Spreadsheet {

    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private int count;

    public Spreadsheet sheet(String name, String state, String content) {
        count++;
        sheets.append(
                "<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"rId%d\"/>".formatted(name, count, state, count));
        relations.append("<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                .formatted(count, DOCUMENT, count));
        return part("xl/worksheets/sheet%d.xml".formatted(count), "<worksheet" + MAIN + ">" + content + "</worksheet>");
    }

    public Spreadsheet part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** The rows of a sheet; cells are separated by "|", a cell "=F~v" is a formula with its value. */
    public static String rows(String... rows) {
        StringBuilder data = new StringBuilder("<sheetData>");
        for (int row = 0; row < rows.length; row++) {
            String hidden = rows[row].startsWith("!") ? " hidden=\"1\"" : "";
            data.append("<row r=\"%d\"%s>".formatted(row + 1, hidden));
            String[] cells = rows[row].replaceFirst("^!", "").split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                data.append(cell((char) ('A' + column) + Integer.toString(row + 1), cells[column]));
            }
            data.append("</row>");
        }
        return data.append("</sheetData>").toString();
    }

    private static String cell(String place, String text) {
        if (text.isEmpty()) {
            return "";
        }
        if (text.startsWith("=")) {
            String[] parts = text.substring(1).split("~", 2);
            return "<c r=\"%s\" t=\"str\"><f>%s</f><v>%s</v></c>".formatted(place, parts[0], parts[1]);
        }
        return text.matches("[0-9.]+")
                ? "<c r=\"%s\"><v>%s</v></c>".formatted(place, text)
                : "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(place, text);
    }

    public byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
        all.put(
                "_rels/.rels",
                relationships("<Relationship Id=\"r\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/>"
                        .formatted(DOCUMENT)));
        all.put(
                "xl/workbook.xml",
                "<workbook%s xmlns:r=\"%s\"><sheets>%s</sheets></workbook>".formatted(MAIN, DOCUMENT, sheets));
        all.put("xl/_rels/workbook.xml.rels", relationships(relations.toString()));
        all.putAll(parts);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String relationships(String inside) {
        return "<Relationships xmlns=\"%s\">%s</Relationships>".formatted(PACKAGE, inside);
    }
}
