package org.undersigned.reading.word;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.PlainTextLists;
import org.undersigned.reading.block.UnreadableFileException;

/**
 * A Word document as the blocks of the letter in it, tracked changes accepted, followed by its footnotes and endnotes.
 * A block's line is the number of its paragraph, or of its row of a table; a note's is that of the paragraph it belongs to.
 */
public final class WordBlocks {

    private WordBlocks() {}

    /** The blocks of a document, in order. */
    public static List<Block> of(String file, byte[] bytes) throws UnreadableFileException {
        WordPackage opened = WordPackage.open(bytes);
        String document = Relations.document(opened);
        if (opened.part(document) == null) {
            throw UnreadableFileException.damaged(WordPackage.KIND);
        }
        Relations relations = Relations.of(opened, document);
        Styles styles = Styles.in(part(opened, relations, "styles"));
        Numbering numbering = Numbering.in(part(opened, relations, "numbering"));
        Notes notes = new Notes(file, part(opened, relations, "settings"));
        Body body = new Body(styles, numbering, relations, notes, file);
        Xml.read(opened.part(document), body);
        List<Block> blocks = new ArrayList<>(PlainTextLists.in(body.blocks()));
        for (String kind : List.of("footnotes", "endnotes")) {
            String part = relations.part(kind).orElse(null);
            if (part != null && opened.part(part) != null) {
                Body words = new Body(styles, numbering, Relations.of(opened, part), notes, file);
                Xml.read(opened.part(part), words);
                blocks.addAll(notes.inOrder(kind, words.blocks()));
            }
        }
        return blocks;
    }

    private static byte[] part(WordPackage opened, Relations relations, String type) {
        return relations.part(type).map(opened::part).orElse(null);
    }
}
