package org.undersigned.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word document of the parts that a test gives it. */
public final class Docx {

    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();

    private Docx() {}

    /** A document with this inside its body. */
    public static Docx of(String body) {
        Docx docx = new Docx();
        docx.raw(
                "_rels/.rels",
                relationships(
                        "<Relationship Id=\"r\" Type=\"http://x/officeDocument\" Target=\"word/document.xml\"/>"));
        docx.raw("word/document.xml", "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
        return docx;
    }

    /** Adds a part that the document is related to: "styles" with this inside its outermost element. */
    public Docx with(String type, String content) {
        relation(type, type, type + ".xml");
        return raw("word/" + type + ".xml", "<w:" + type + NAMESPACES + ">" + content + "</w:" + type + ">");
    }

    public Docx link(String id, String target) {
        relation(id, "hyperlink", target);
        return this;
    }

    public Docx raw(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Adds a picture that no paragraph shows. */
    public Docx picture(byte[] content) {
        parts.put("word/media/image1.png", content);
        return this;
    }

    private void relation(String id, String type, String target) {
        relations.append("<Relationship Id=\"%s\" Type=\"http://x/%s\" Target=\"%s\"/>".formatted(id, type, target));
    }

    private static String relationships(String inside) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside
                + "</Relationships>";
    }

    public byte[] bytes() {
        raw("word/_rels/document.xml.rels", relationships(relations.toString()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
