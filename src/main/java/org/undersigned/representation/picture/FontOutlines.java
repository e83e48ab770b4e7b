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
 * The font that PDFBox brings along, Liberation Sans: Latin, Greek, Cyrillic and Hebrew. Its outlines are read from its file,
 * for {@code Font} needs fontconfig; its widths tell where lines break.
 */
final class FontOutlines {

    private static final String RESOURCE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** Han, kana, hangul and symbols, which the font hasn't got, are about as wide as high. */
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
            throw new UncheckedIOException("PDFBox brings this font along", missing);
        }
    }

    private static final class Loaded {
        static final FontOutlines FACE = new FontOutlines();
    }

    static FontOutlines instance() {
        return Loaded.FACE;
    }

    /** Whether the font has every letter. */
    synchronized boolean canDraw(String words) {
        return words.codePoints().allMatch(c -> letters.getGlyphId(c) != 0);
    }

    /** How wide words are, in pixels. */
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
     * The outlines of words from left to right, with the start of their base line at a point.
     *
     * @param spacing how many times as far apart as usual they stand
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
