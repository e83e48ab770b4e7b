package org.undersigned.reading.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds rows of inline elements that a style sheet sets apart, without a blank between them: a name, an organization, a
 * town, each in a span. Tells what to write before each element, so that no two fields become one word.
 */
final class InlineFields {

    private static final Set<String> FIELDS =
            Set.of("span", "a", "small", "time", "b", "strong", "em", "i", "label", "abbr", "cite", "data");

    /** What is set apart from the name before it although there is a blank. */
    private static final Set<String> ASIDES = Set.of("small", "time");

    private static final int MAX_FIELDS = 6;
    private static final int MAX_LENGTH = 240;

    /** In a row of so many fields all of them are set apart, with or without a blank. */
    private static final int MIN_FIELDS = 3;

    /** The start of a family name of which the rest may have a style of its own: "McRae". */
    private static final Pattern PREFIX =
            Pattern.compile("(?i)(?:.*\\P{L})?(?:ma?c|de|del|di|du|l[aeo]|van|von|fitz|san|st)");

    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final String MARKS = ",.:;!?";
    private static final String ENDS = ".)]'\"’”»";
    private static final String STARTS = "@(“\"«";

    private final Map<Element, String> separators = new IdentityHashMap<>();

    /**
     * One field of a row.
     *
     * @param element the element; {@code null} for the words before the first one
     * @param glued whether no blank stands before it
     */
    private record Field(Element element, String text, boolean glued) {

        boolean isWords() {
            return text.indexOf(' ') > 0;
        }

        boolean isNumber() {
            return text.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ')');
        }

        boolean isAside() {
            return element != null && ASIDES.contains(element.normalName());
        }
    }

    /** Looks at an element before its children. */
    void open(Element element) {
        List<Field> fields = fieldsOf(element);
        if (fields.isEmpty() || fields.stream().skip(1).noneMatch(field -> field.glued() || field.isAside())) {
            return;
        }
        if (isRow(fields)
                && (fields.stream().allMatch(Field::isWords) || isStyled(fields) || hasEqual(element, fields))) {
            separate(fields, HEADING.matcher(element.normalName()).matches());
        }
    }

    /** What stands before an element, in place of a blank; {@code null} if nothing does. */
    String before(Element element) {
        return separators.get(element);
    }

    private void separate(List<Field> fields, boolean heading) {
        for (int i = 1; i < fields.size(); i++) {
            Field before = fields.get(i - 1);
            Field field = fields.get(i);
            if (field.glued() || field.isAside() || fields.size() >= MIN_FIELDS) {
                separators.put(field.element(), (heading ? "" : markBetween(before, field, i == 1)) + " ");
            }
        }
    }

    /** A full stop behind the number of a row; nothing between given name and family name, and behind a mark; else a comma. */
    private static String markBetween(Field before, Field field, boolean first) {
        char last = before.text().charAt(before.text().length() - 1);
        char start = field.text().charAt(0);
        boolean nameParts = first && !before.isWords() && !field.isWords() && start != '@';
        if (before.isNumber()) {
            return Character.isDigit(last) ? "." : "";
        }
        return nameParts || MARKS.indexOf(last) >= 0 || start == '(' ? "" : ",";
    }

    /** Whether the elements differ in what they are, or have classes. */
    private static boolean isStyled(List<Field> fields) {
        return fields.get(0).isWords()
                && fields.stream().map(InlineFields::nameOf).distinct().count() == fields.size();
    }

    /** Whether the first words, behind a number, may be a name. */
    private static boolean isRow(List<Field> fields) {
        Field first = fields.get(0).isNumber() ? fields.get(1) : fields.get(0);
        return Character.isUpperCase(first.text().codePointAt(0)) && (first.isWords() || fields.size() >= MIN_FIELDS);
    }

    /** Whether the element before or behind it has the same fields, or the first of them. */
    private static boolean hasEqual(Element element, List<Field> fields) {
        return isEqual(element, element.previousElementSibling(), fields)
                || isEqual(element, element.nextElementSibling(), fields);
    }

    private static boolean isEqual(Element element, Element other, List<Field> fields) {
        if (other == null
                || !other.normalName().equals(element.normalName())
                || !other.className().equals(element.className())) {
            return false;
        }
        List<Field> others = fieldsOf(other);
        for (int i = 0; i < Math.min(fields.size(), others.size()); i++) {
            if (!nameOf(fields.get(i)).equals(nameOf(others.get(i)))) {
                return false;
            }
        }
        return others.size() > 1 && isRow(others);
    }

    private static String nameOf(Field field) {
        return field.element() == null
                ? ""
                : field.element().normalName() + "." + field.element().className();
    }

    /** The fields of a row, which has words of its own only before the first element; empty if an element is none. */
    private static List<Field> fieldsOf(Element row) {
        if (row.childrenSize() == 0 || row.childrenSize() > MAX_FIELDS || FIELDS.contains(row.normalName())) {
            return List.of();
        }
        List<Field> fields = new ArrayList<>();
        int length = 0;
        boolean blank = true;
        for (Node node : row.childNodes()) {
            String whole = textOf(node, fields.isEmpty());
            if (whole == null || (length += whole.length()) > MAX_LENGTH) {
                return List.of();
            }
            String text = whole.replace('\u00a0', ' ').strip();
            if (!text.isEmpty()) {
                boolean touches = !blank && !Character.isWhitespace(whole.charAt(0));
                boolean glued = touches
                        && !fields.isEmpty()
                        && meet(fields.get(fields.size() - 1).text(), text);
                if (touches && !glued) {
                    return List.of();
                }
                fields.add(new Field(node instanceof Element element ? element : null, text, glued));
            }
            blank = whole.isEmpty() ? blank : Character.isWhitespace(whole.charAt(whole.length() - 1));
        }
        return fields.size() > 1 ? fields : List.of();
    }

    /** The text of a node of a row; {@code null} if it cannot be in one. */
    private static String textOf(Node node, boolean first) {
        if (node instanceof TextNode words) {
            return first || words.isBlank() ? words.getWholeText() : null;
        }
        if (!(node instanceof Element element)) {
            return "";
        }
        boolean flat = element.childrenSize() == 0
                || element.childrenSize() == 1 && element.child(0).childrenSize() == 0;
        return flat && FIELDS.contains(element.normalName()) ? element.wholeText() : null;
    }

    /** Whether two texts without a blank between them are two fields, and not parts of a word. */
    private static boolean meet(String before, String text) {
        int last = before.codePointBefore(before.length());
        int first = text.codePointAt(0);
        boolean ends = Character.isLowerCase(last) || Character.isDigit(last) || ENDS.indexOf(last) >= 0;
        boolean starts = Character.isUpperCase(first) || Character.isDigit(first) || STARTS.indexOf(first) >= 0;
        return ends
                && starts
                && !(Character.isDigit(last) && Character.isDigit(first))
                && !PREFIX.matcher(before).matches();
    }
}
