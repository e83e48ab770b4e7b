package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.file.ContentExtractor;
import org.undersigned.reading.file.FileFormat;
import org.undersigned.reading.file.LetterFiles.SourceFile;
import org.undersigned.testing.Docx;
import org.undersigned.testing.Pdf;
import org.undersigned.testing.Seed;

/** Whatever a file is, opening it ends soon, in blocks or in a refusal. */
class HostileFilesTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int MEBIBYTE = 1024 * 1024;

    @Test
    void pathologicalPagesEndSoon() {
        Map<String, String> pages = new TreeMap<>(Map.of(
                "deep divs", "<div>".repeat(100_000) + "x",
                "deep lists", "<ul><li>".repeat(50_000) + "x",
                "deep tables", "<table><tr><td>".repeat(30_000) + "x",
                "deep emphasis", "<b><i>".repeat(50_000) + "x",
                "deep quotations", "<blockquote>".repeat(50_000) + "x",
                "one line", "<p>" + "a".repeat(2 * MEBIBYTE - 10),
                "breaks", "<p>" + "a<br>".repeat(100_000),
                "wide cells", "<table>" + "<tr><td colspan=999 rowspan=999>a".repeat(20_000)));
        pages.put("notes", "<p>" + "<sup><a href=#n>1</a></sup> ".repeat(30_000) + "<p id=n>" + "x".repeat(MEBIBYTE));
        pages.put("open tags", "<".repeat(MEBIBYTE));
        pages.put("entities", "&amp".repeat(MEBIBYTE / 4));
        pages.put("styles", "<style>" + ".a{font-weight:bold}".repeat(50_000) + "</style><p class=a>x");
        pages.put("attributes", "<p " + "a=b ".repeat(100_000) + ">x");
        pages.forEach((name, page) -> soon(name, new SourceFile("letter.html", page.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void pathologicalDocumentsEndSoon() {
        String words = "<w:p><w:r><w:t>x</w:t></w:r></w:p>";
        Map<String, String> bodies = Map.of(
                "deep tables", "<w:tbl><w:tr><w:tc>".repeat(20_000) + words + "</w:tc></w:tr></w:tbl>".repeat(20_000),
                "deep elements", "<w:a>".repeat(100_000) + words + "</w:a>".repeat(100_000),
                "paragraphs", words.repeat(100_000),
                "breaks", "<w:p><w:r>" + "<w:t>x</w:t><w:br/>".repeat(100_000) + "</w:r></w:p>",
                "fields", "<w:p><w:r>" + "<w:fldChar w:fldCharType=\"begin\"/>".repeat(50_000) + "</w:r></w:p>" + words,
                "wide cells",
                        "<w:tbl>"
                                + ("<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"9999\"/></w:tcPr>" + words
                                                + "</w:tc></w:tr>")
                                        .repeat(10_000)
                                + "</w:tbl>");
        bodies.forEach((name, body) ->
                soon(name, new SourceFile("letter.docx", Docx.of(body).bytes())));
    }

    @Test
    void bombsAreRefused() throws IOException {
        assertThat(code(soon("docx", new SourceFile("letter.docx", docxBomb()))))
                .isEqualTo(FindingCode.ARCHIVE_BOMB);
        assertThat(code(soon("pdf", new SourceFile("letter.pdf", pdfBomb())))).isEqualTo(FindingCode.ARCHIVE_BOMB);
    }

    private static byte[] docxBomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] spaces = new byte[MEBIBYTE];
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < 300; i++) {
                zip.write(spaces);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] pdfBomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                "%PDF-1.4\n1 0 obj\n<</Length 300000/Filter/FlateDecode>>\nstream\n".getBytes(StandardCharsets.UTF_8));
        byte[] spaces = new byte[MEBIBYTE];
        DeflaterOutputStream deflated = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION));
        for (int i = 0; i < 300; i++) {
            deflated.write(spaces);
        }
        deflated.finish();
        bytes.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    @Property
    void anyBytesAreOpenedOrRefused(@ForAll byte[] bytes, @ForAll FileFormat format, @ForAll boolean begun) {
        List<String> starts = List.of("", "", "<html>", "PK\3\4", "%PDF-1.7\n");
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes((begun ? starts.get(format.ordinal()) : "").getBytes(StandardCharsets.ISO_8859_1));
        all.writeBytes(bytes);
        soon("any", new SourceFile("letter" + format.suffix(), all.toByteArray()));
    }

    @Property
    void mutilatedFilesAreOpenedOrRefused(@ForAll long seed, @ForAll @IntRange(max = 2) int kind) {
        Random random = new Random(seed);
        String file = List.of("letter.html", "letter.docx", "letter.pdf").get(kind);
        byte[] bytes = Seed.resource("/kinds/" + file);
        for (int i = 0; i < 1 + random.nextInt(40); i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        soon(file, new SourceFile(file, bytes));
    }

    @Test
    void aLongPdfIsReadInTime() {
        Pdf pdf = new Pdf();
        for (int page = 0; page < 40; page++) {
            pdf.page();
            for (int line = 0; line < 50; line++) {
                pdf.line(60, 60 + 14 * line, "Signatory " + page + "-" + line);
            }
        }
        SourceFile sourceFile = new SourceFile("letter.pdf", pdf.bytes());
        assertThat(soon("pdf", sourceFile)).isEmpty();
    }

    /** What is found on opening; nothing, where it opens. */
    private static List<Finding> soon(String name, SourceFile sourceFile) {
        FindingCollector findings = new FindingCollector();
        assertTimeoutPreemptively(
                SOON,
                () -> assertThat(ContentExtractor.extract(sourceFile, findings).isPresent())
                        .as(name)
                        .isNotEqualTo(findings.refused()),
                name);
        return findings.all();
    }

    private static FindingCode code(List<Finding> findings) {
        return findings.get(0).code();
    }
}
