package org.undersigned.reading.html;

import org.jsoup.nodes.Element;

/** Removes the comments that editors export with a page (Google Docs, Word), and their marks in the text. */
final class EditorComments {

    private static final String GOOGLE_MARK = "#cmnt";
    private static final String GOOGLE_COMMENT = "#cmnt_ref";

    /** Elements of comments in pages that Word saves. */
    private static final String WORD_COMMENTS = "[style*=mso-element:comment], .MsoCommentReference, .MsoCommentText,"
            + " .MsoCommentSubject, a.msocomanchor, a.msocomoff, .msocomtxt";

    /** The most elements between a link and its paragraph. */
    private static final int MAX_DEPTH = 8;

    private EditorComments() {}

    static void removeFrom(Element page) {
        for (Element link : page.select("a[href^=" + GOOGLE_MARK + "]")) {
            if (link.attr("href").startsWith(GOOGLE_COMMENT)) {
                remove(commentOf(link));
            } else {
                remove(markOf(link));
            }
        }
        page.select(WORD_COMMENTS).forEach(EditorComments::remove);
    }

    private static void remove(Element element) {
        if (element.parent() != null) {
            element.remove();
        }
    }

    private static Element markOf(Element link) {
        Element parent = link.parent();
        return parent != null && parent.nameIs("sup") && parent.childrenSize() == 1 ? parent : link;
    }

    /** The division with the paragraphs of a comment, else its paragraph. */
    private static Element commentOf(Element link) {
        Element paragraph = link;
        for (int up = 0; up < MAX_DEPTH && paragraph.parent() != null && !isParagraph(paragraph); up++) {
            paragraph = paragraph.parent();
        }
        if (!isParagraph(paragraph)) {
            return link;
        }
        Element division = paragraph.parent();
        boolean first = division != null
                && division.nameIs("div")
                && division.firstElementChild() == paragraph
                && division.select("a[href^=" + GOOGLE_COMMENT + "]").size() == 1;
        return first ? division : paragraph;
    }

    private static boolean isParagraph(Element element) {
        return element.nameIs("p") || element.nameIs("li");
    }
}
