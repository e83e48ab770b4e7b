package org.undersigned.reading.structure.closer.list;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.context.SlugGenerator;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.MultiLineSignature;

/** Recognizes "/s/", "Fdo." and the like before names, and removes a line with one above the printed name. */
public record SignatureMarks(StructureLexicon lexicon) {

    public Block removeFrom(Block block) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < block.lines().size(); i++) {
            Line line = block.lines().get(i);
            boolean marked = i + 1 < block.lines().size()
                    && marks(line.text(), block.lines().get(i + 1).text());
            if (!marked) {
                lines.add(line);
            }
        }
        return lines.size() == block.lines().size() ? block : block.withLines(lines);
    }

    /** "Fdo.: Ana Ruiz, presidenta" */
    boolean isSigned(String text) {
        return lexicon.textAfterPhrase("proxies", text)
                .map(rest -> MultiLineSignature.namePart(rest.replaceFirst("^[.:]+\\s*", "")))
                .filter(name -> MultiLineSignature.isPersonName(name, lexicon))
                .isPresent();
    }

    private boolean marks(String text, String below) {
        String signed = lexicon.textAfterPhrase("proxies", text).orElse("");
        String name = SlugGenerator.fold(signed);
        return !name.isEmpty() && SlugGenerator.fold(below).startsWith(name);
    }
}
