package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.file.ContentExtractor;
import org.undersigned.reading.file.FileFormat;
import org.undersigned.reading.file.LetterFiles.SourceFile;
import org.undersigned.testing.Docx;
import org.undersigned.testing.HangLimit;
import org.undersigned.testing.LinearWork;
import org.undersigned.testing.Pdf;
import org.undersigned.testing.Seed;
import org.undersigned.testing.TestSize;

/** Whatever a file is, opening it ends in blocks or in a refusal, and its work grows no faster than the file. */
class HostileFilesTest {

    private static final int MEBIBYTE = 1024 * 1024;

    private static Arguments bound(String what, int size, IntFunction<String> contents) {
        return Arguments.of(what, TestSize.scaled(size), contents);
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                bound("deep divs", 100_000, n -> "<div>".repeat(n) + "x"),
                bound("deep lists", 50_000, n -> "<ul><li>".repeat(n) + "x"),
                bound("deep tables", 30_000, n -> "<table><tr><td>".repeat(n) + "x"),
                bound("deep emphasis", 50_000, n -> "<b><i>".repeat(n) + "x"),
                bound("deep quotations", 50_000, n -> "<blockquote>".repeat(n) + "x"),
                bound("one line", 2 * MEBIBYTE - 10, n -> "<p>" + "a".repeat(n)),
                bound("breaks", 100_000, n -> "<p>" + "a<br>".repeat(n)),
                bound("wide cells", 20_000, n -> "<table>" + "<tr><td colspan=999 rowspan=999>a".repeat(n)),
                bound(
                        "notes",
                        30_000,
                        n -> "<p>" + "<sup><a href=#n>1</a></sup> ".repeat(n) + "<p id=n>" + "x".repeat(30 * n)),
                bound("open tags", MEBIBYTE, n -> "<".repeat(n)),
                bound("entities", MEBIBYTE / 4, n -> "&amp".repeat(n)),
                bound("styles", 50_000, n -> "<style>" + ".a{font-weight:bold}".repeat(n) + "</style><p class=a>x"),
                bound("attributes", 100_000, n -> "<p " + "a=b ".repeat(n) + ">x"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void opensPagesInLinearTime(String what, int size, IntFunction<String> pages) {
        LinearWork.check(size, n -> {
            SourceFile page = new SourceFile("letter.html", pages.apply(n).getBytes(StandardCharsets.UTF_8));
            return () -> open(what, page);
        });
    }

    static Stream<Arguments> documents() {
        String words = "<w:p><w:r><w:t>x</w:t></w:r></w:p>";
        String begun = "<w:fldChar w:fldCharType=\"begin\"/>";
        String row = "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"9999\"/></w:tcPr>" + words + "</w:tc></w:tr>";
        return Stream.of(
                bound(
                        "deep tables",
                        20_000,
                        n -> "<w:tbl><w:tr><w:tc>".repeat(n) + words + "</w:tc></w:tr></w:tbl>".repeat(n)),
                bound("deep elements", 100_000, n -> "<w:a>".repeat(n) + words + "</w:a>".repeat(n)),
                bound("paragraphs", 100_000, n -> words.repeat(n)),
                bound("breaks", 100_000, n -> "<w:p><w:r>" + "<w:t>x</w:t><w:br/>".repeat(n) + "</w:r></w:p>"),
                bound("fields", 50_000, n -> "<w:p><w:r>" + begun.repeat(n) + "</w:r></w:p>" + words),
                bound("wide cells", 10_000, n -> "<w:tbl>" + row.repeat(n) + "</w:tbl>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void opensDocumentsInLinearTime(String what, int size, IntFunction<String> bodies) {
        LinearWork.check(size, n -> {
            SourceFile document =
                    new SourceFile("letter.docx", Docx.of(bodies.apply(n)).bytes());
            return () -> open(what, document);
        });
    }

    @Test
    void bombsAreRefused() throws IOException {
        assertThat(code(openWithinLimit("docx", new SourceFile("letter.docx", docxBomb()))))
                .isEqualTo(FindingCode.ARCHIVE_BOMB);
        assertThat(code(openWithinLimit("pdf", new SourceFile("letter.pdf", pdfBomb()))))
                .isEqualTo(FindingCode.ARCHIVE_BOMB);
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
        openWithinLimit("any", new SourceFile("letter" + format.suffix(), all.toByteArray()));
    }

    @Property
    void mutilatedFilesAreOpenedOrRefused(@ForAll long seed, @ForAll @IntRange(max = 2) int kind) {
        Random random = new Random(seed);
        String file = List.of("letter.html", "letter.docx", "letter.pdf").get(kind);
        byte[] bytes = Seed.resource("/kinds/" + file);
        for (int i = 0; i < 1 + random.nextInt(40); i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        openWithinLimit(file, new SourceFile(file, bytes));
    }

    @Test
    void opensALongPdfInLinearTime() {
        LinearWork.check(TestSize.FULL ? 40 : 16, pages -> {
            Pdf pdf = new Pdf();
            for (int page = 0; page < pages; page++) {
                pdf.page();
                for (int line = 0; line < 50; line++) {
                    pdf.line(60, 60 + 14 * line, "Signatory " + page + "-" + line);
                }
            }
            SourceFile sourceFile = new SourceFile("letter.pdf", pdf.bytes());
            return () -> assertThat(open("pdf", sourceFile)).isEmpty();
        });
    }

    /** What is found on opening; nothing, where it opens. */
    private static List<Finding> open(String name, SourceFile sourceFile) {
        FindingCollector findings = new FindingCollector();
        boolean opened = ContentExtractor.extract(sourceFile, findings).isPresent();
        assertThat(opened).as(name).isNotEqualTo(findings.refused());
        return findings.all();
    }

    private static List<Finding> openWithinLimit(String name, SourceFile sourceFile) {
        return HangLimit.within(() -> open(name, sourceFile));
    }

    private static FindingCode code(List<Finding> findings) {
        return findings.get(0).code();
    }
}
