package org.undersigned.reading.html;

import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.undersigned.letter.Finding.Position;

/** Positions of DOM nodes in the source file. */
record SourcePositions(String file) {

    Position position(Node node) {
        Range.Position start = node.sourceRange().start();
        return start.isTracked()
                ? new Position(file, start.lineNumber(), start.columnNumber())
                : new Position(file, 0, 0);
    }

    /** The position of the character at an index of a text node. */
    Position position(Node node, String text, int index) {
        Position start = position(node);
        int lines = 0;
        int lineStart = -1;
        for (int i = 0; i < index; i++) {
            if (text.charAt(i) == '\n') {
                lines++;
                lineStart = i;
            }
        }
        return start.line() == 0
                ? start
                : new Position(file, start.line() + lines, lines == 0 ? start.column() + index : index - lineStart);
    }
}
