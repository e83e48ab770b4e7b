package org.undersigned.representation.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.FontMapper;

/**
 * The Liberation Sans font bundled with PDFBox: Latin, Greek, Cyrillic and Hebrew. Outlines and widths are read from the
 * file, because {@code Font} needs fontconfig.
 */
final class FontOutlines {

    private static final String RESOURCE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** Han, kana, hangul and symbols are not in the font; they are about as wide as high. */
    private static final double FOREIGN = 1;

    private static final int WIDE = 0x2E80;

    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final double unit;

    private FontOutlines() {
        try (InputStream bytes = FontMapper.class.getResourceAsStream(RESOURCE)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            letters = font.getUnicodeCmapLookup();
            unit = font.getUnitsPerEm();
        } catch (IOException missing) {
            throw new UncheckedIOException("the font is missing from PDFBox", missing);
        }
    }

    private static final class Loaded {
        static final FontOutlines FACE = new FontOutlines();
    }

    static FontOutlines instance() {
        return Loaded.FACE;
    }

    /** Whether the font has a glyph for every character. */
    synchronized boolean canDraw(String words) {
        return words.codePoints().allMatch(c -> letters.getGlyphId(c) != 0);
    }

    /** The width of text, in pixels. */
    synchronized double width(String words, double size) {
        return words.codePoints().mapToDouble(this::advance).sum() * size;
    }

    private double advance(int c) {
        int glyph = letters.getGlyphId(c);
        if (glyph == 0) {
            return Character.getType(c) == Character.NON_SPACING_MARK ? 0 : c < WIDE ? FOREIGN * 0.62 : FOREIGN;
        }
        try {
            return font.getAdvanceWidth(glyph) / unit;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The outlines of text from left to right, with the start of the baseline at a point.
     *
     * @param spacing the letter spacing, as a factor
     */
    synchronized Path2D outlines(String words, double x, double y, double size, double spacing) {
        Path2D all = new Path2D.Double();
        double pen = x;
        double scale = size / unit;
        try {
            for (int c : words.codePoints().toArray()) {
                int glyph = letters.getGlyphId(c);
                if (glyph != 0 && font.getGlyph().getGlyph(glyph) != null) {
                    Path2D outline = font.getGlyph().getGlyph(glyph).getPath();
                    all.append(outline.getPathIterator(new AffineTransform(scale, 0, 0, -scale, pen, y)), false);
                }
                pen += advance(c) * size * spacing;
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }
}
