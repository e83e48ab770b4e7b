package org.undersigned.reading.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Finds a page's footnotes: links that refer to notes, the elements that are notes, and their back links. */
final class HtmlFootnotes implements NodeVisitor {

    private static final Pattern LABEL = Pattern.compile("\\d{1,4}|[a-z]|[ivxl]{1,6}|[*†‡§]{1,3}");
    private static final Pattern NOTE_ID = Pattern.compile("(?i)fn|note|cite|ref|endn");
    private static final Set<String> NOTE_ELEMENTS = Set.of("li", "p", "div", "dd", "td", "aside", "tr", "dl");

    /** The maximum length of a note's label with its brackets. */
    private static final int MAX_LABEL_LENGTH = 12;

    private final Map<String, Element> targets = new HashMap<>();
    private final Map<Element, Integer> documentOrder = new IdentityHashMap<>();
    private final Map<Element, String> references = new IdentityHashMap<>();
    private final Map<Element, String> notes = new IdentityHashMap<>();
    private final Set<String> referenceIds = new HashSet<>();

    static HtmlFootnotes find(Element letter) {
        HtmlFootnotes htmlFootnotes = new HtmlFootnotes();
        NodeTraversor.traverse(htmlFootnotes, letter);
        letter.select("a[href^=#]").forEach(htmlFootnotes::addReference);
        return htmlFootnotes;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            documentOrder.put(element, documentOrder.size());
            if (!element.id().isEmpty()) {
                targets.putIfAbsent(element.id(), element);
            }
            if (element.nameIs("a") && element.hasAttr("name")) {
                targets.putIfAbsent(element.attr("name"), element);
            }
        }
    }

    private void addReference(Element link) {
        String id = link.attr("href").substring(1);
        Element target = targets.get(id);
        String label = parseLabel(link.text());
        if (target == null
                || label == null
                || documentOrder.get(target) < documentOrder.get(link)
                || !isNoteReference(link, id)) {
            return;
        }
        Element note = noteElement(target);
        if (note != null && !contains(note, link)) {
            references.put(link, label);
            notes.putIfAbsent(note, label);
            for (Element at = link; at != null && at.parent() != link.ownerDocument(); at = at.parent()) {
                if (at != link && !at.nameIs("sup") && !at.nameIs("span")) {
                    break;
                }
                referenceIds.add(at.id());
                referenceIds.add(at.attr("name"));
            }
        }
    }

    /** Whether a link is superscript, in brackets, or has the role or id of a note reference. */
    private static boolean isNoteReference(Element link, String id) {
        Element parent = link.parent();
        boolean above = parent != null
                && (parent.nameIs("sup")
                        || parent.parent() != null && parent.parent().nameIs("sup"));
        return above
                || !link.getElementsByTag("sup").isEmpty()
                || link.text().strip().startsWith("[")
                || link.attr("role").equals("doc-noteref")
                || NOTE_ID.matcher(id).find();
    }

    /** "1" for "[1]"; {@code null} if the text is no label. */
    static String parseLabel(String text) {
        if (text.length() > MAX_LABEL_LENGTH) {
            return null;
        }
        StringBuilder bare = new StringBuilder();
        text.chars().filter(c -> " \u00A0[]()^.".indexOf(c) < 0).forEach(c -> bare.append((char) c));
        return LABEL.matcher(bare).matches() ? bare.toString() : null;
    }

    private static Element noteElement(Element target) {
        Element at = target;
        while (at != null && !NOTE_ELEMENTS.contains(at.normalName())) {
            at = at.parent();
        }
        return at;
    }

    private static boolean contains(Element outer, Element inner) {
        Element at = inner;
        for (int up = 0; at != null && up < 6; up++) {
            if (at == outer) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    /** The label of the note that a link refers to, or {@code null}. */
    String referenceLabel(Element link) {
        return references.get(link);
    }

    /** The label of a note element; {@code null} if the element is no note. */
    String noteLabel(Element element) {
        return notes.get(element);
    }

    /** Whether a link in a note leads back to its reference. */
    boolean isBackLink(Element link) {
        String target = link.attr("href");
        String text = link.text().strip();
        boolean arrow = !text.isEmpty() && text.codePoints().allMatch(c -> !Character.isLetterOrDigit(c));
        return target.startsWith("#")
                && target.length() > 1
                && (referenceIds.contains(target.substring(1)) || arrow || parseLabel(text) != null);
    }
}
