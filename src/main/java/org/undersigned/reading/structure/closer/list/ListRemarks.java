package org.undersigned.reading.structure.closer.list;

import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.AfterwordClassifier;
import org.undersigned.reading.structure.line.FormFieldClassifier;
import org.undersigned.reading.structure.line.ListLineClassifier;
import org.undersigned.reading.structure.line.NameLineClassifier;

/** Recognizes lines among names that name nobody: labels, remarks, fields of forms, and where the whole list is. */
public record ListRemarks(StructureLexicon lexicon, AfterwordClassifier afterwords) {

    private static final int MIN_REMARK_WORDS = 4;

    /** @param first whether no name stands above the line */
    public boolean matches(Line line, boolean first) {
        String text = line.text();
        return text.endsWith(":")
                || first && isOrigin(text)
                || ListLineClassifier.isRemark(text)
                || new FormFieldClassifier(lexicon).isField(text)
                || NameLineClassifier.refersToAddress(text)
                || lexicon.contains("lists", text) && hasLink(line)
                || afterwords.isAfterword(text);
    }

    /** "From Karsk, on the shores of the Ostrand" above the names. */
    private boolean isOrigin(String text) {
        return lexicon.startsWith("origins", text) && text.indexOf(',') > 0;
    }

    private static boolean hasLink(Line line) {
        return AfterwordClassifier.hasLink(new Block(Block.Kind.PARAGRAPH, 0, 0, null, List.of(line)));
    }

    /**
     * A button above or below the names, or a heading or credit at the end.
     *
     * @param next the block below; {@code null} if there is none
     * @param first whether no name stands above the block
     */
    public boolean isAround(Block block, Block next, boolean first, ListFormat format) {
        if (first) {
            return isButton(block) && next != null && next.kind() == Block.Kind.HEADING;
        }
        return afterwords.leadsToDocument(block)
                || format.isButton(block)
                || next == null && (block.kind() == Block.Kind.HEADING || format.isCredit(block));
    }

    /** A word with a remark: "Sign (names are added within a day)". */
    static boolean isButton(Block block) {
        String text = block.text();
        int open = text.endsWith(")") ? text.lastIndexOf('(') : -1;
        List<String> words = open <= 0 || text.substring(0, open).strip().indexOf(' ') >= 0
                ? List.of()
                : WhitespaceTokenizer.tokenize(text.substring(open + 1));
        return words.size() >= MIN_REMARK_WORDS
                && words.stream().noneMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }
}
