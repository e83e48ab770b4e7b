package org.undersigned.reading.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.letter.Finding;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.file.LetterFiles.SourceFile;
import org.undersigned.testing.Printed;

/** What a file is, is told from its bytes, then from its name; what is no letter is refused by what it is. */
class ContentExtractorTest {

    @ParameterizedTest
    @CsvSource({
        "letter.md, # Title, heading1 Title",
        "letter.html, <h1>Title</h1>, heading1 Title",
        "letter.md, <!doctype html><h2>Title</h2>, heading2 Title",
        "letter, <?xml version='1.0'?><!-- made by hand --><html><h2>Title</h2></html>, heading2 Title",
        "LETTER.HTM, Title, paragraph Title",
        "letter, Title, paragraph Title"
    })
    void theBytesTellAndThenTheName(String file, String words, String block) {
        assertThat(Printed.blocks(ContentExtractor.extract(part(file, words), new FindingCollector())
                        .orElseThrow()
                        .blocks()))
                .containsExactly(block);
    }

    @Test
    void aPageMayStandBelowFrontMatter() {
        ContentExtractor.Contents contents = ContentExtractor.extract(
                        part(
                                "letter.md",
                                "---\n"
                                        + "title: Trains\n"
                                        + "---\n\n"
                                        + "<html>\n"
                                        + "    <body>\n"
                                        + "        <p>Dear Minister,</p>\n"
                                        + "    </body>\n"
                                        + "</html>\n"),
                        new FindingCollector())
                .orElseThrow();
        assertThat(contents.front().title()).isEqualTo("Trains");
        assertThat(Printed.blocks(contents.blocks())).containsExactly("paragraph Dear Minister,");
        assertThat(contents.blocks().get(0).position().line()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "<head><meta property='article:published_time' content='2019-05-03T08:00:00Z'></head><p>Dear Minister</p>",
        "<head><meta name='DC.date.issued' content='2019-05-03'></head><p>Dear Minister</p>",
        "<article itemscope><time itemprop='datePublished' datetime='2019-05-03'>May</time><p>Dear"
                + " Minister</p></article>",
        "'---\ndate: 2019-05-03 19:18:54 GMT\n---\n<p>Dear Minister</p>'"
    })
    void aPageSaysWhenItWasPublished(String page) {
        assertThat(ContentExtractor.extract(part("letter.html", page), new FindingCollector())
                        .orElseThrow()
                        .front()
                        .date())
                .startsWith("2019-05-03");
    }

    @ParameterizedTest
    @CsvSource({
        "# Trains {#trains}, heading1 Trains",
        "# Trains {.unnumbered #trains}, heading1 Trains",
        "Trains {are} late, paragraph Trains {are} late",
        "7. Januar 2019, paragraph 7. Januar 2019",
        "1. März 2019, paragraph 1. März 2019",
        "7. Agenda 2019, item Agenda 2019"
    })
    void linesThatMarkdownMisreadsAreCorrected(String line, String block) {
        assertThat(Printed.blocks(ContentExtractor.extract(part("letter.md", line), new FindingCollector())
                        .orElseThrow()
                        .blocks()))
                .singleElement()
                .asString()
                .startsWith(block.split(" ")[0])
                .endsWith(block.substring(block.indexOf(' ') + 1));
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain; charset=utf-8, TEXT",
        "Text/Markdown, MARKDOWN",
        "text/html, HTML",
        "application/xhtml+xml, HTML",
        "application/pdf, PDF",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document, DOCX"
    })
    void mediaTypesNameFormats(String mediaType, FileFormat format) {
        assertThat(FileFormat.fromMediaType(mediaType)).hasValue(format);
        assertThat(FileFormat.fromFileName("letter" + format.suffix())).hasValue(format);
        assertThat(FileFormat.fromMediaType(format.mediaType())).hasValue(format);
    }

    @Test
    void otherMediaTypesNameNone() {
        assertThat(FileFormat.fromMediaType("image/png")).isEmpty();
        assertThat(FileFormat.fromFileName("letter.png")).isEmpty();
    }

    @Test
    void whatIsNoLetterIsRefusedByName() {
        Map<String, String> starts = Map.of(
                "\u0089PNG\r\n\u001a\n", "an image (PNG)",
                "\u00ff\u00d8\u00ff\u00e0", "an image (JPEG)",
                "GIF89a", "an image (GIF)",
                "{\\rtf1", "a Rich Text document (.rtf)",
                "\u007fELF", "a program");
        starts.forEach((start, what) -> {
            byte[] bytes = (start + "\0\0\0").getBytes(StandardCharsets.ISO_8859_1);
            Finding refusal = refusal(new SourceFile("letter.md", bytes));
            assertThat(refusal.code()).isEqualTo(FindingCode.FILE_NOT_A_LETTER);
            assertThat(refusal.message()).isEqualTo("the file is " + what);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "xl/workbook.xml, a spreadsheet (.xlsx)",
        "ppt/presentation.xml, a presentation (.pptx)",
        "content.xml, an OpenDocument file (.odt)",
        "META-INF/container.xml, a book (EPUB)",
        "photo.jpg, a zip archive"
    })
    void archivesAreToldByWhatIsInThem(String entry, String what) throws IOException {
        Finding refusal = refusal(new SourceFile("letter.docx", zip("first.txt", entry)));
        assertThat(refusal.code()).isEqualTo(FindingCode.FILE_NOT_A_LETTER);
        assertThat(refusal.message()).isEqualTo("the file is " + what);
    }

    @Test
    void oldAndProtectedOfficeDocumentsAreTold() {
        byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertThat(refusal(container(start, "EncryptedPackage")).code()).isEqualTo(FindingCode.FILE_PROTECTED);
        assertThat(refusal(container(start, "WordDocument")).message()).contains("a Word document of the old kind");
    }

    @Test
    void anEmptyFileHasNoWords() {
        assertThat(refusal(part("letter.md", "")).code()).isEqualTo(FindingCode.LETTER_EMPTY);
        assertThat(refusal(part("letter.html", "<p>&nbsp;</p>")).code()).isEqualTo(FindingCode.LETTER_EMPTY);
    }

    @Test
    void aHugeFileIsRefusedWithoutBeingReadIntoMemory(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("letter.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        SourceFile sourceFile = SourceFile.readLetter(file);
        assertThat(sourceFile.bytes()).hasSize(LetterFiles.MAX_DOCUMENT_BYTES + 1);
        assertThat(refusal(sourceFile).code()).isEqualTo(FindingCode.LETTER_TOO_LARGE);
    }

    private static SourceFile container(byte[] start, String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(start);
        bytes.writeBytes(name.getBytes(StandardCharsets.UTF_16LE));
        return new SourceFile("letter.docx", bytes.toByteArray());
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        }
        return bytes.toByteArray();
    }

    private static SourceFile part(String file, String words) {
        return new SourceFile(file, words.getBytes(StandardCharsets.UTF_8));
    }

    private static Finding refusal(SourceFile sourceFile) {
        FindingCollector findings = new FindingCollector();
        assertThat(ContentExtractor.extract(sourceFile, findings)).isEmpty();
        return findings.all().get(findings.all().size() - 1);
    }
}
