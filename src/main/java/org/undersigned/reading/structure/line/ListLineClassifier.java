package org.undersigned.reading.structure.line;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.block.Run;
import org.undersigned.reading.language.Abbreviations;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.line.SignatoryLexicon;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;

/** Classifies the lines of a list of signatories by their shape: remarks, names on several lines, labels. */
public final class ListLineClassifier {

    /** The most letters of a preposition at the end of a line. */
    private static final int MAX_PREPOSITION = 4;

    private ListLineClassifier() {}

    /** "(three more have agreed to sign)": a remark of the publisher. */
    public static boolean isRemark(String text) {
        if (!isBracketed(text)) {
            return false;
        }
        List<String> words = WhitespaceTokenizer.tokenize(text);
        long small = words.stream()
                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                .count();
        String inside = text.substring(1, text.length() - 1);
        boolean sentences = words.size() >= 6 && (SentenceHeuristics.endsAsSentence(inside) || inside.contains(". "));
        boolean dated =
                Character.isLowerCase(inside.codePointAt(0)) && inside.chars().anyMatch(Character::isDigit);
        return words.size() >= 7 && small * 2 >= words.size() || sentences || dated;
    }

    private static boolean isBracketed(String text) {
        return text.length() > 2
                && (text.startsWith("(") && text.endsWith(")") || text.startsWith("[") && text.endsWith("]"));
    }

    /** The words of a label without colon and brackets. */
    public static String labelText(String text) {
        String bare = SentenceHeuristics.stripFinalMarks(text);
        return isBracketed(bare) ? bare.substring(1, bare.length() - 1).strip() : bare;
    }

    /** Removes emphasis marks that are opened in one line and closed in another. */
    private static String stripEmphasis(String text) {
        String name = text;
        while (name.length() > 1 && "_*".indexOf(name.charAt(0)) >= 0) {
            name = name.substring(1).stripLeading();
        }
        while (name.length() > 1 && name.endsWith("_")) {
            name = name.substring(0, name.length() - 1).stripTrailing();
        }
        return name;
    }

    /** Removes the full stop or comma at the end of a name. */
    public static String stripFinalMark(String line) {
        String text = stripEmphasis(line);
        String name = text.endsWith(",") || text.endsWith(";")
                ? text.substring(0, text.length() - 1).strip()
                : text;
        boolean stop = name.endsWith(".")
                && name.length() > 1
                && Character.isLowerCase(name.codePointBefore(name.length() - 1))
                && name.lastIndexOf('.', name.length() - 2) < 0
                && WhitespaceTokenizer.tokenize(name).size() > 1
                && (name.length() - name.lastIndexOf(' ') > 6 || isNameBeforeStop(name));
        return stop ? name.substring(0, name.length() - 1) : name;
    }

    /** "Ana Ruiz.", but not "Ruiz Ltd.": a short word before a full stop that is no abbreviation. */
    private static boolean isNameBeforeStop(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return last.length() > 4
                && SignatoryLexicon.ALL.isPersonName(name)
                && !SignatoryLexicon.ALL.contains("legalForms", last)
                && !SignatoryLexicon.ALL.contains("postnominals", last)
                && !Abbreviations.isAbbreviation(last);
    }

    /** Joins the lines of an item, which is one signatory. */
    public static Line joinItem(Block block) {
        List<Run> runs = new ArrayList<>();
        for (Line line : block.lines()) {
            String so = runs.stream().map(Run::text).collect(Collectors.joining());
            runs.add(Run.plain(so.isEmpty() ? "" : continuesLine(so, line.text()) ? " " : ", "));
            runs.addAll(line.runs());
        }
        return new Line(runs, block.position());
    }

    private static boolean continuesLine(String before, String line) {
        boolean open = before.endsWith(",") || before.lastIndexOf('(') > before.lastIndexOf(')') || endsOpen(before);
        return open || Character.isLowerCase(line.codePointAt(0)) || "«“(\"".indexOf(line.charAt(0)) >= 0;
    }

    /** Whether a line ends in a short word that cannot end a name: "University of". */
    private static boolean endsOpen(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return last.length() < text.length()
                && last.length() <= MAX_PREPOSITION
                && last.chars().allMatch(Character::isLowerCase);
    }

    /** Joins the lines of one signatory: name, role, organization. */
    public static String joinLines(List<Line> lines) {
        StringBuilder joined = new StringBuilder();
        for (Line line : lines) {
            if (!joined.isEmpty()) {
                joined.append(endsOpen(joined.toString()) ? " " : ", ");
            }
            joined.append(SentenceHeuristics.stripFinalMarks(line.text()));
        }
        return joined.toString();
    }
}
