package org.undersigned.reading.structure.closer;

import java.util.List;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.structure.line.AfterwordClassifier;
import org.undersigned.reading.structure.line.FormFieldClassifier;
import org.undersigned.reading.structure.line.ListLineClassifier;
import org.undersigned.reading.structure.line.NameLineClassifier;
import org.undersigned.reading.structure.line.StructureLexicon;

/** Recognizes lines among names that name nobody: labels, remarks, fields of forms, and where the whole list is. */
record ListRemarks(StructureLexicon lexicon, AfterwordClassifier afterwords) {

    boolean matches(Line line) {
        String text = line.text();
        return text.endsWith(":")
                || ListLineClassifier.isRemark(text)
                || new FormFieldClassifier(lexicon).isField(text)
                || NameLineClassifier.refersToAddress(text)
                || lexicon.contains("lists", text) && hasLink(line)
                || afterwords.isAfterword(text);
    }

    private static boolean hasLink(Line line) {
        return AfterwordClassifier.hasLink(new Block(Block.Kind.PARAGRAPH, 0, 0, null, List.of(line)));
    }
}
