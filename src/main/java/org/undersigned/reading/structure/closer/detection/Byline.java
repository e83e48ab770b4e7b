package org.undersigned.reading.structure.closer.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.letter.FindingCode;
import org.undersigned.reading.block.Block;
import org.undersigned.reading.block.Line;
import org.undersigned.reading.context.FindingCollector;
import org.undersigned.reading.language.WhitespaceTokenizer;
import org.undersigned.reading.structure.lexicon.SentenceHeuristics;
import org.undersigned.reading.structure.lexicon.StructureLexicon;
import org.undersigned.reading.structure.line.DatedNames;
import org.undersigned.reading.structure.line.LineEvidence;
import org.undersigned.reading.structure.line.MultiLineSignature;
import org.undersigned.reading.structure.line.NameEnumeration;

/** Finds who signs a letter that has no signature below it, in a line above its prose: "Ana Ruiz, Tom Lind and Eva Holm". */
public record Byline(StructureLexicon lexicon, FindingCollector findings) {

    private static final int MAX_BLOCKS = 10;
    private static final int MAX_SENDER_WORDS = 8;

    /** A block for each name; empty if no line above the prose names anybody. */
    public List<Block> find(List<Block> blocks) {
        for (int i = 0; i < Math.min(MAX_BLOCKS, blocks.size()) && !SentenceHeuristics.isProse(blocks.get(i)); i++) {
            Block block = blocks.get(i);
            for (Line line : block.kind() == Block.Kind.PARAGRAPH ? block.lines() : List.<Line>of()) {
                Optional<Line> dated = new DatedNames(lexicon).split(line).map(Line.LineSplit::before);
                List<Block> names = dated.map(Byline::toItem).map(List::of).orElseGet(() -> namesIn(line));
                if (!names.isEmpty()) {
                    if (dated.isPresent() || namesAuthor(line, block) || !isCertain(names)) {
                        report(line);
                    }
                    return names;
                }
            }
        }
        return List.of();
    }

    /** Three persons, or one sender that is a person or an organization; two persons may have written of the letter. */
    private boolean isCertain(List<Block> names) {
        boolean known = names.stream().allMatch(name -> isKnown(name.text()));
        return names.size() != 2 && known;
    }

    /** "Author: Ana Ruiz" may be who published the page; "From: Ana Ruiz" above "To: the Board" is who writes. */
    private boolean namesAuthor(Line line, Block block) {
        return lexicon.textAfterLabel("senders", line.text()).isPresent()
                && block.lines().stream().noneMatch(other -> lexicon.textAfterLabel("to", other.text())
                        .isPresent());
    }

    private boolean isKnown(String name) {
        return MultiLineSignature.isPersonName(name, lexicon) || LineEvidence.namesOrganization(name, lexicon);
    }

    private void report(Line line) {
        findings.add(
                FindingCode.SIGNATORY_UNCERTAIN,
                line.position(),
                "\"%s\" above the letter is read as who signs it".formatted(SentenceHeuristics.excerpt(line.text())),
                "If others sign it, list them in signatories.csv.");
    }

    private List<Block> namesIn(Line line) {
        String text = line.text();
        int behalf = lexicon.indexOfPhrase("behalf", text);
        String listed = SentenceHeuristics.stripFinalMarks(behalf > 0 ? text.substring(0, behalf) : text);
        List<Block> names = new ArrayList<>();
        int from = 0;
        for (String name : new NameEnumeration(lexicon).splitPersons(listed)) {
            int at = text.indexOf(name, from);
            Line rest = at > 0 ? line.split(at).after() : line;
            names.add(toItem(
                    name.length() < rest.text().length()
                            ? rest.split(name.length()).before()
                            : rest));
            from = at + name.length();
        }
        return names.isEmpty() ? sender(line) : names;
    }

    /** "From the Lake Watch": behind the label of a sender. */
    private List<Block> sender(Line line) {
        String text = line.text();
        return lexicon.textAfterLabel("senders", text)
                .or(() -> lexicon.textAfterPhrase("senders", text))
                .filter(name -> WhitespaceTokenizer.tokenize(name).size() <= MAX_SENDER_WORDS)
                .filter(name -> SentenceHeuristics.startsAsName(name) && Character.isLetter(name.codePointAt(0)))
                .filter(name -> !SentenceHeuristics.endsAsSentence(name))
                .map(name -> line.split(text.length() - name.length()).after())
                .map(Byline::toItem)
                .map(List::of)
                .orElse(List.of());
    }

    private static Block toItem(Line line) {
        return new Block(Block.Kind.ITEM, 0, 0, null, List.of(line));
    }
}
