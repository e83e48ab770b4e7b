package org.undersigned.reading.word;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.PlainTextLists;
import org.undersigned.reading.block.TabbedNames;
import org.undersigned.reading.block.UnreadableFileException;

/**
 * Extracts the blocks of a Word document, with tracked changes accepted, then its footnotes and endnotes. The line number
 * of a block counts paragraphs and table rows; a note has the line number of the paragraph that refers to it.
 */
public final class WordBlocks {

    private WordBlocks() {}

    /** The blocks in document order. */
    public static List<Block> extract(String file, byte[] bytes) throws UnreadableFileException {
        WordPackage opened = WordPackage.open(bytes);
        String document = Relationships.mainDocument(opened);
        if (opened.part(document) == null) {
            throw UnreadableFileException.damaged(WordPackage.KIND);
        }
        Relationships relationships = Relationships.forPart(opened, document);
        WordStyles styles = WordStyles.parse(part(opened, relationships, "styles"));
        Numbering numbering = Numbering.parse(part(opened, relationships, "numbering"));
        WordNotes wordNotes = new WordNotes(file, part(opened, relationships, "settings"));
        DocumentHandler documentHandler = new DocumentHandler(styles, numbering, relationships, wordNotes, file);
        XmlEvents.parse(opened.part(document), documentHandler);
        List<Block> blocks = new ArrayList<>(TabbedNames.detect(PlainTextLists.detect(documentHandler.blocks())));
        for (String kind : List.of("footnotes", "endnotes")) {
            String part = relationships.partOfType(kind).orElse(null);
            if (part != null && opened.part(part) != null) {
                DocumentHandler words =
                        new DocumentHandler(styles, numbering, Relationships.forPart(opened, part), wordNotes, file);
                XmlEvents.parse(opened.part(part), words);
                blocks.addAll(wordNotes.sortByReference(kind, words.blocks()));
            }
        }
        return blocks;
    }

    private static byte[] part(WordPackage opened, Relationships relationships, String type) {
        return relationships.partOfType(type).map(opened::part).orElse(null);
    }
}
