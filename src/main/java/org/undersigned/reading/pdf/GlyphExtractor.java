package org.undersigned.reading.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Extracts the glyphs of each page with their positions, and groups them into lines. */
final class GlyphExtractor extends PDFTextStripper {

    private static final int MAX_GLYPHS = 8_000_000;
    private static final int MAX_OPERATORS = 20_000_000;
    private static final double MIN_FONT_SIZE = 1;

    /** Signals a document with more operators or glyphs than the limits. */
    static final class ContentLimitException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final List<PdfPage> pages = new ArrayList<>();
    private final Map<Float, List<Glyph>> glyphs = new HashMap<>();
    private final Set<String> drawn = new HashSet<>();
    private final DrawnMarks drawnMarks = new DrawnMarks();
    private LinkAreas links = LinkAreas.NONE;
    private int count;
    private int operators;

    List<PdfPage> pages() {
        return pages;
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        glyphs.clear();
        drawn.clear();
        links = LinkAreas.find(page);
    }

    @Override
    protected void endPage(PDPage page) {
        int number = pages.size() + 1;
        List<RuledTable> tables = RuledTable.find(drawnMarks.takeRules(page));
        pages.add(new PdfPage(
                number,
                page.getCropBox().getWidth(),
                page.getCropBox().getHeight(),
                PageLines.split(number, mainDirection(), drawnMarks.takeBullets(page), tables),
                tables));
    }

    @Override
    protected void writePage() {}

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MAX_OPERATORS) {
            throw new ContentLimitException();
        }
        drawnMarks.processOperator(operator.getName(), operands, getGraphicsState());
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition at) {
        String text = toText(at.getUnicode());
        if (text == null || text.isEmpty() || isSlanted(at.getTextMatrix())) {
            return;
        }
        if (++count > MAX_GLYPHS) {
            throw new ContentLimitException();
        }
        double size = Math.abs(at.getTextMatrix().getScalingFactorY());
        size = size < MIN_FONT_SIZE || Double.isNaN(size) ? Math.max(MIN_FONT_SIZE, at.getHeightDir()) : size;
        double x = at.getXDirAdj();
        double y = at.getYDirAdj();
        double width = Math.max(0, at.getWidthDirAdj());
        if (!drawn.add(text + Math.round(x) + "/" + Math.round(y)) && !text.isBlank()) {
            return;
        }
        String name = String.valueOf(at.getFont().getName()).toLowerCase(Locale.ROOT);
        glyphs.computeIfAbsent(at.getDir(), any -> new ArrayList<>())
                .add(new Glyph(
                        text,
                        x,
                        y,
                        width,
                        size,
                        isBold(at.getFont(), name),
                        isItalic(at.getFont(), name),
                        links.targetAt(x + width / 2, y - size / 4),
                        false));
    }

    /** The glyphs with the most frequent text direction. */
    private List<Glyph> mainDirection() {
        return glyphs.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
    }

    /** Whether text is diagonal, as a watermark is. */
    private static boolean isSlanted(Matrix matrix) {
        double along = Math.abs(matrix.getScaleX());
        double across = Math.abs(matrix.getShearY());
        return Math.min(along, across) > 0.1 * Math.max(along, across);
    }

    /** Maps private-use characters of symbol fonts to a bullet, and decomposes ligatures and Arabic presentation forms. */
    private static String toText(String text) {
        boolean symbol = text != null && text.length() == 1 && text.charAt(0) >= '\uE000' && text.charAt(0) <= '\uF8FF';
        boolean ligature =
                text != null && text.chars().anyMatch(c -> c >= 0xFB00 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFC);
        return symbol ? "•" : ligature ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    private static boolean isBold(PDFont font, String name) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
    }

    private static boolean isItalic(PDFont font, String name) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name.contains("italic") || name.contains("oblique") || descriptor != null && descriptor.isItalic();
    }
}
