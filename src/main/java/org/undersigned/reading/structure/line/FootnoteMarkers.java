package org.undersigned.reading.structure.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;

/** Detects the markers of footnotes and endnotes: "[1]", "(1)", "¹", "*". */
public final class FootnoteMarkers {

    private static final Pattern MARKER = Pattern.compile(
            "(?:\\[\\^?(?:[0-9]{1,3}|[ivx]{1,5}|[a-z]|\\*{1,3}|(?:note|nota|nota|n\\.)\\s?\\d{1,2})\\]:?|\\([0-9]{1,3}\\)|[¹²³⁰-⁹]{1,3}|[ʰ-ʸᴬ-ᶿ](?=[\\s\\u00a0])|\\*(?=[\\s\\p{L}])|[†‡])[\\s\\u00a0]*+\\S");

    private FootnoteMarkers() {}

    public static boolean startsWithMarker(String text) {
        return MARKER.matcher(text).lookingAt();
    }

    /** Splits a block at each line that begins with a marker. */
    public static List<Block> split(Block block) {
        List<Block> parts = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (Line line : block.lines()) {
            if (!lines.isEmpty() && startsWithMarker(line.text())) {
                parts.add(block.withLines(lines));
                lines = new ArrayList<>();
            }
            lines.add(line);
        }
        if (!lines.isEmpty()) {
            parts.add(block.withLines(lines));
        }
        return parts;
    }
}
