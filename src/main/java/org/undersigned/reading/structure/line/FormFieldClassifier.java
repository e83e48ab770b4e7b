package org.undersigned.reading.structure.line;

import java.util.Arrays;
import java.util.List;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/** Classifies what nobody filled in: fields of a form such as "[Your name]" or "____", and the words of a template. */
public record FormFieldClassifier(StructureLexicon lexicon) {

    private static final List<String> BRACKETS = List.of("[]", "<>", "{}", "«»");
    private static final List<String> TEMPLATE_MARKS = List.of("{{", "}}", "{%", "%}", "<%", "%>", "${");
    private static final int MIN_BLANKS = 3;

    /** Whether a line has no words but those of fields. */
    public boolean isField(String text) {
        return isTemplate(text)
                || isBlankField(text)
                || isBracketedField(text)
                || isDoublyBracketed(text)
                || Arrays.stream(text.split("[,/|–—]")).map(String::strip).allMatch(this::isBracketedField);
    }

    /** "<< Signature >>", "Name: [[full name]]": brackets that no name has. */
    private static boolean isDoublyBracketed(String text) {
        String field = text.substring(text.lastIndexOf(": ") < 0 ? 0 : text.lastIndexOf(": ") + 2);
        return BRACKETS.stream()
                .map(pair -> new String[] {
                    String.valueOf(pair.charAt(0)).repeat(2),
                    String.valueOf(pair.charAt(1)).repeat(2)
                })
                .anyMatch(marks -> field.startsWith(marks[0]) && field.endsWith(marks[1]));
    }

    /** "«Title» «Surname»": nothing but words in brackets. */
    public static boolean isPlaceholder(String text) {
        int depth = 0;
        boolean any = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("[<{«".indexOf(c) >= 0) {
                depth++;
                any = true;
            } else if ("]>}»".indexOf(c) >= 0) {
                depth--;
            } else if (depth == 0 && Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return any && depth == 0;
    }

    /** "{{ person.name }} – {{ person.town }}" */
    public static boolean isTemplate(String text) {
        return TEMPLATE_MARKS.stream().anyMatch(text::contains);
    }

    /** "Name: ________", "…………" */
    private static boolean isBlankField(String text) {
        long blanks = text.chars().filter(c -> c == '_' || c == '…' || c == '.').count();
        long letters = text.chars().filter(Character::isLetterOrDigit).count();
        return blanks >= MIN_BLANKS && (letters == 0 || text.contains("___") && blanks >= letters / 2);
    }

    private boolean isBracketedField(String part) {
        String inside = inside(part);
        if (inside == null) {
            return false;
        }
        List<String> words = WhitespaceTokenizer.tokenize(inside);
        return !words.isEmpty()
                && (lexicon.startsWith("fields", inside)
                        || words.stream().allMatch(word -> lexicon.matches("fields", word)));
    }

    private static String inside(String part) {
        for (String pair : BRACKETS) {
            if (part.length() > 2
                    && part.charAt(0) == pair.charAt(0)
                    && part.charAt(part.length() - 1) == pair.charAt(1)) {
                return part.substring(1, part.length() - 1).strip();
            }
        }
        return null;
    }
}
