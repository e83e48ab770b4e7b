package org.undersigned.reading.structure.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.letter.LetterDate;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.signatory.line.GivenNames;
import org.undersigned.reading.structure.lexicon.StructureLexicon;

/** Parts the name of a person from the day of the signature in the same line: "Ana Ruiz, Vestby, 4 March 2031". */
public record DatedNames(StructureLexicon lexicon) {

    private static final int MAX_LENGTH = 90;

    /**
     * Splits paragraphs and items that consist of such lines: the names stay where they are, and the first day is a paragraph
     * below the last of them.
     */
    public List<Block> split(List<Block> blocks) {
        List<Block> result = new ArrayList<>();
        Block day = null;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            List<Line.LineSplit> parts = mayBeTown(blocks, i) ? List.of() : partsOf(block);
            if (parts.isEmpty()) {
                if (day != null) {
                    result.add(day);
                }
                day = null;
                result.add(block);
                continue;
            }
            result.add(block.withLines(
                    parts.stream().map(part -> withoutComma(part.before())).toList()));
            if (day == null && block.kind() == Block.Kind.PARAGRAPH) {
                day = block.withLines(List.of(withoutComma(parts.get(0).after())));
            }
        }
        if (day != null) {
            result.add(day);
        }
        return result;
    }

    /** "João Pessoa, 4 March 2031" above or below a name without a day. */
    private boolean mayBeTown(List<Block> blocks, int at) {
        return at > 0 && isBareName(blocks.get(at - 1)) || at + 1 < blocks.size() && isBareName(blocks.get(at + 1));
    }

    private boolean isBareName(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && block.lines().stream()
                        .anyMatch(line -> line.text().chars().noneMatch(Character::isDigit)
                                && MultiLineSignature.isPersonName(line.text(), lexicon))
                && !lexicon.matches("closings", block.text());
    }

    /** The parts of all lines of a block; empty if it has another line. */
    private List<Line.LineSplit> partsOf(Block block) {
        boolean fits = block.kind() == Block.Kind.PARAGRAPH
                || block.kind() == Block.Kind.ITEM && block.lines().size() == 1;
        List<Line.LineSplit> parts = new ArrayList<>();
        for (Line line : fits ? block.lines() : List.<Line>of()) {
            Optional<Line.LineSplit> split = split(line);
            if (split.isEmpty()) {
                return List.of();
            }
            parts.add(split.get());
        }
        return parts;
    }

    /** The name, with what is said about the person, and the day behind a comma; empty if the line is something else. */
    public Optional<Line.LineSplit> split(Line line) {
        String text = line.text();
        int first = text.indexOf(", ");
        if (first < 0
                || text.length() > MAX_LENGTH
                || text.chars().noneMatch(Character::isDigit)
                || !isPerson(text.substring(0, first))) {
            return Optional.empty();
        }
        for (int comma = text.lastIndexOf(", ");
                comma >= first && comma > 0;
                comma = text.lastIndexOf(", ", comma - 1)) {
            Optional<LetterDate> date = DateLineParser.parse(text.substring(comma + 2), lexicon);
            if (date.isPresent() && date.get().date().day() != null) {
                return Optional.of(line.split(comma));
            }
        }
        return Optional.empty();
    }

    /** A common given name and a family name: not "Santiago de Compostela". */
    private static boolean isPerson(String name) {
        List<String> words = WhitespaceTokenizer.tokenize(name);
        return words.size() > 1 && Character.isUpperCase(words.get(1).codePointAt(0)) && GivenNames.startPerson(name);
    }

    private static Line withoutComma(Line line) {
        return line.text().startsWith(", ") ? line.split(2).after() : line;
    }
}
