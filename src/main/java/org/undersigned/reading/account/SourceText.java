package org.undersigned.reading.account;

import java.util.List;
import org.undersigned.reading.block.Block;

/**
 * The contents of a letter's file.
 *
 * @param lines the lines of a text file; for a web page those of its front matter
 * @param frontMatter the number of lines of front matter
 */
public record SourceText(List<Block> blocks, List<String> lines, int frontMatter) {

    public SourceText {
        blocks = List.copyOf(blocks);
        lines = List.copyOf(lines);
    }
}
