package org.undersigned.reading.block;

import java.util.Optional;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Extracts the alternative text of the images of a paragraph that has little else. */
final class ImageText {

    /** The most images of a paragraph that are looked at. */
    private static final int MAX_IMAGES = 20;

    private ImageText() {}

    /** The alternative text of the images that a paragraph begins with; empty if there is none. */
    static Optional<String> of(Node paragraph) {
        StringBuilder text = new StringBuilder();
        Node node = paragraph.getFirstChild();
        for (int i = 0; i < MAX_IMAGES && node != null; i++) {
            Node image = node.getFirstChild() instanceof Image ? node.getFirstChild() : node;
            if (image instanceof Image) {
                append(image, text);
            } else if (node instanceof Text) {
                break;
            }
            node = node.getNext();
        }
        return Optional.of(LineBuilder.removeInvisible(text.toString()).strip()).filter(words -> !words.isEmpty());
    }

    private static void append(Node image, StringBuilder text) {
        for (Node child = image.getFirstChild(); child != null; child = child.getNext()) {
            text.append(child instanceof Text words ? words.getLiteral() : " ");
        }
        text.append(' ');
    }
}
