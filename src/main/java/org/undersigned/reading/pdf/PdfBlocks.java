package org.undersigned.reading.pdf;

import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.PlainTextLists;
import org.undersigned.reading.block.UnreadableFileException;

/**
 * Extracts the blocks of a PDF. The position of a block has the page in its file, {@code letter.pdf#page=3}, and the line
 * of text on that page. A paragraph that spans two pages gives two blocks.
 */
public final class PdfBlocks {

    static final String KIND = "a PDF";

    /** The maximum number of pages. */
    static final int MAX_PAGES = 2000;

    /** Loggers of PDFBox, which warns about fonts. Strong references keep their level from garbage collection. */
    private static final List<Logger> SILENT =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        SILENT.forEach(logger -> logger.setLevel(Level.OFF));
        FontMappers.set(new SubstituteFont());
    }

    private PdfBlocks() {}

    /** The blocks in reading order. */
    public static List<Block> extract(String file, byte[] bytes) throws UnreadableFileException {
        DecompressionLimit.check(bytes);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > MAX_PAGES) {
                throw new UnreadableFileException(
                        FindingCode.LETTER_TOO_LARGE,
                        "the file has more than %,d pages, which is the most that is read".formatted(MAX_PAGES),
                        "Leave out what isn't the letter.");
            }
            return extractBlocks(file, document);
        } catch (InvalidPasswordException locked) {
            throw UnreadableFileException.encrypted(KIND);
        } catch (GlyphExtractor.ContentLimitException many) {
            throw new UnreadableFileException(
                    FindingCode.LETTER_TOO_LARGE,
                    "the file draws more than is read of a letter",
                    "Print it anew as a PDF from the program that wrote it.");
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw UnreadableFileException.damaged(KIND);
        }
    }

    private static List<Block> extractBlocks(String file, PDDocument document)
            throws IOException, UnreadableFileException {
        GlyphExtractor glyphExtractor = new GlyphExtractor();
        glyphExtractor.getText(document);
        List<PdfPage> pages = RunningHeaders.remove(glyphExtractor.pages());
        if (pages.stream().allMatch(page -> page.segments().isEmpty())) {
            throw new UnreadableFileException(
                    FindingCode.PDF_WITHOUT_TEXT,
                    "the file is a PDF without text: its pages are pictures",
                    "Have its text recognised (OCR), read it through, and give that.");
        }
        return PlainTextLists.detect(new ParagraphBuilder(file, pages).build());
    }
}
