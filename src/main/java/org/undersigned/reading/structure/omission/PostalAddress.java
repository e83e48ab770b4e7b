package org.undersigned.reading.structure.omission;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.StreetWords;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.MultiLineSignature;

/**
 * Removes the postal address of a person: the lines below a name with a street and a postal code, and a street behind the
 * name in its own line: "Ana Ruiz, 14 Lake Road, Vestby".
 */
record PostalAddress(StructureLexicon lexicon, FindingCollector findings) {

    private static final int MAX_LENGTH = 60;
    private static final int MAX_STREET_WORDS = 7;

    /** "12345 Vestby", "K-1234 Vestby", "123456, Vestby", "1234-567 Vestby". */
    private static final Pattern CODE_FIRST =
            Pattern.compile("(?:\\p{Lu}{1,2}[- ])?(?:\\d{5,6}|\\d{4}-\\d{3}|\\d{3} \\d{2}),?\\s+\\p{L}.*");

    /** "1234 Vestby", which a name may begin with. */
    private static final Pattern SHORT_CODE_FIRST = Pattern.compile("(?:\\p{Lu}{1,2}[- ])?\\d{4}\\s+\\p{Lu}[\\p{L}-]+");

    /** "Vestby VB1 2CD", "Vestby, VB 12345". */
    private static final Pattern CODE_LAST = Pattern.compile(
            "\\p{L}.*\\s(?:\\p{Lu}{1,2}\\d[\\p{Lu}\\d]? \\d\\p{Lu}{2}|\\p{Lu}{2},? \\d{5}(?:-\\d{4})?)");

    /** "Calle Mayor, 3". */
    private static final Pattern NUMBER_BEHIND_COMMA = Pattern.compile(",\\s+(\\d{1,5}\\p{L}?)(?![\\d\\p{L}])");

    private static final Pattern HOUSE_NUMBER = Pattern.compile("\\d{1,5}\\p{L}?");

    /** The block without the address; what it says of a place is no signatory. */
    Block removeFrom(Block block) {
        if (block.kind() == Block.Kind.ROW || block.text().chars().noneMatch(Character::isDigit)) {
            return block;
        }
        List<Line> lines = block.lines().stream().map(this::withoutStreet).toList();
        boolean person = MultiLineSignature.isPersonName(lines.get(0).text(), lexicon);
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean below = i + 1 < lines.size()
                    && isStreet(lines.get(i).text())
                    && hasCode(lines.get(i + 1).text());
            boolean street = i > 0 && isStreet(lines.get(i - 1).text());
            String text = lines.get(i).text();
            boolean town = person
                    && i > 1
                    && i + 1 == lines.size()
                    && text.indexOf(' ') < 0
                    && isNumberedStreet(lines.get(i - 1).text());
            if (i > 0
                    && (below || isCode(text) || street && hasCode(text) || person && isNumberedStreet(text) || town)) {
                findings.add(
                        FindingCode.PRIVATE_DATA_LEFT_OUT,
                        lines.get(i).position(),
                        "a line of a postal address is left out",
                        null);
                findings.addOmission(lines.get(i).position(), FindingCode.PRIVATE_DATA_LEFT_OUT);
            } else {
                kept.add(lines.get(i));
            }
        }
        return kept.equals(block.lines()) ? block : block.withLines(kept);
    }

    /** The line up to the comma before a street; a number and a word for streets, or the postal code behind it, show one. */
    private Line withoutStreet(Line line) {
        String text = line.text();
        int name = text.indexOf(", ");
        if (name < 0 || !MultiLineSignature.isPersonName(text.substring(0, name), lexicon)) {
            return line;
        }
        for (int comma = name; comma > 0; comma = text.indexOf(", ", comma + 1)) {
            int end = text.indexOf(", ", comma + 1);
            String part = text.substring(comma + 2, end < 0 ? text.length() : end);
            boolean coded = end > 0 && hasCode(text.substring(end + 2));
            if (isStreet(part) && (coded || new StreetWords(lexicon).isIn(part))) {
                findings.add(
                        FindingCode.PRIVATE_DATA_LEFT_OUT,
                        line.position(),
                        "a postal address in this line is left out",
                        null);
                return line.split(comma).before();
            }
        }
        return line;
    }

    /** "12 Pier Road", "Calle Mayor 3, Karsk": a word for streets, and a number before or behind the name. */
    private boolean isNumberedStreet(String text) {
        String address = NUMBER_BEHIND_COMMA.matcher(text).replaceFirst(" $1");
        int comma = address.indexOf(',');
        List<String> words = WhitespaceTokenizer.tokenize(comma > 0 ? address.substring(0, comma) : address);
        return words.size() > 1
                && words.size() <= MAX_STREET_WORDS
                && (HOUSE_NUMBER.matcher(words.get(0)).matches()
                        || HOUSE_NUMBER.matcher(words.get(words.size() - 1)).matches())
                && new StreetWords(lexicon).isIn(String.join(" ", words))
                && words.stream().noneMatch(word -> lexicon.matches("organizations", word));
    }

    private static boolean isCode(String text) {
        return text.length() <= MAX_LENGTH
                && (CODE_FIRST.matcher(text).matches()
                        || CODE_LAST.matcher(text).matches());
    }

    private static boolean hasCode(String text) {
        return isCode(text)
                || text.length() <= MAX_LENGTH && SHORT_CODE_FIRST.matcher(text).matches();
    }

    /** A few words with a number. */
    private static boolean isStreet(String text) {
        return WhitespaceTokenizer.tokenize(text).size() <= MAX_STREET_WORDS
                && text.chars().anyMatch(Character::isDigit)
                && text.chars().anyMatch(Character::isLetter)
                && !isCode(text);
    }
}
