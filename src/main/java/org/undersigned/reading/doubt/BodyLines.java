package org.undersigned.reading.doubt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.undersigned.letter.Finding.Position;
import org.undersigned.letter.FindingCode;
import org.undersigned.letter.Letter;
import org.undersigned.letter.LetterDate;
import org.undersigned.letter.Paragraph;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.block.Run;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.DateLineParser;

/** Short lines of the body that other parts of a letter have: a closing or a date there shows that a part is misread. */
final class BodyLines {

    private static final int MAX_LENGTH = 120;

    private BodyLines() {}

    /** The headings and the paragraphs of few words. */
    static Stream<String> of(Letter letter) {
        return letter.sections().stream()
                .flatMap(section -> Stream.concat(
                        Optional.ofNullable(section.heading()).stream(),
                        section.paragraphs().stream()
                                .filter(paragraph -> paragraph.kind() == Paragraph.Kind.PARAGRAPH)
                                .map(Paragraph::text)))
                .filter(text -> text.length() <= MAX_LENGTH);
    }

    static Block toBlock(String line) {
        return new Block(
                Block.Kind.PARAGRAPH, 0, 0, null, List.of(new Line(List.of(Run.plain(line)), Position.NOWHERE)));
    }

    static void check(Letter letter, String language, Position whole, FindingCollector findings) {
        StructureLexicon lexicon = StructureLexicon.forLanguage(language);
        of(letter)
                .filter(line -> !line.endsWith(".") && lexicon.matches("closings", line))
                .findFirst()
                .ifPresent(line -> findings.add(
                        FindingCode.SIGNATORY_UNCERTAIN,
                        whole,
                        "\"%s\" may end the letter, and is read as words of the body"
                                .formatted(SentenceHeuristics.excerpt(line)),
                        SignatoryDoubt.HINT));
        List<LetterDate> dates = of(letter)
                .flatMap(line -> DateLineParser.parse(line, lexicon).stream()
                        .filter(date -> date.text().length() * 2 >= line.length()))
                .filter(date -> date.date().day() != null)
                .toList();
        boolean other = dates.size() == 1
                && letter.date() != null
                && !dates.get(0).date().equals(letter.date().date());
        if (other) {
            findings.add(
                    FindingCode.DATE_UNCERTAIN,
                    whole,
                    "\"%s\" is a line of the body and may be the date"
                            .formatted(dates.get(0).text()),
                    "Put the date of the letter on a line of its own above it.");
        }
    }
}
