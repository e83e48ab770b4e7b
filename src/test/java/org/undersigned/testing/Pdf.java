package org.undersigned.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/** A PDF that a test writes line by line, as far from the top and the left of an A4 page as it says. */
public final class Pdf {

    public static final double SIZE = 11;

    private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    private final PDDocument document = new PDDocument();
    private PDPage page;

    /** Begins a page. */
    public Pdf page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    public Pdf line(double x, double y, String text) {
        return write(x, y, SIZE, PLAIN, text);
    }

    public Pdf bold(double x, double y, String text) {
        return write(x, y, SIZE, BOLD, text);
    }

    public Pdf sized(double x, double y, double size, String text) {
        return write(x, y, size, PLAIN, text);
    }

    /** A watermark across the page. */
    public Pdf slanted(String text) {
        try (PDPageContentStream stream =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            stream.beginText();
            stream.setFont(PLAIN, 60);
            stream.setTextMatrix(Matrix.getRotateInstance(Math.PI / 4, 200, 300));
            stream.showText(text);
            stream.endText();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    private Pdf write(double x, double y, double size, PDFont font, String text) {
        try (PDPageContentStream stream =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            stream.beginText();
            stream.setFont(font, (float) size);
            stream.newLineAtOffset((float) x, (float) (PDRectangle.A4.getHeight() - y));
            stream.showText(text);
            stream.endText();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    /** How wide a text is in the plain letters of a line. */
    public static double width(String text) {
        try {
            return PLAIN.getStringWidth(text) / 1000 * SIZE;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Has it ask for a password before it is read, or only before it is changed. */
    public Pdf locked(String toRead) {
        try {
            document.protect(new StandardProtectionPolicy("owner", toRead, new AccessPermission()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (document) {
            document.save(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
